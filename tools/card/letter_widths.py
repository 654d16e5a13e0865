"""How wide a text is: exactly in the letters of our typefaces, and in those that a device brings never less than it is drawn."""

import unicodedata

from tools.card.letter_table import WIDTHS
from tools.kit.document.figure import Face
from tools.kit.form.lent import unmarked

KNOWN = {
    face: {letter: each / 1000 for each, letters in by_width.items() for letter in letters}
    for face, by_width in WIDTHS.items()
}
SMALL, LARGE, FULL = 0.65, 0.85, 1.05


def width(text: str, face: Face) -> float:
    """Give the width of a text in units of its size."""
    return sum(letter_width(sign, face) for sign in unicodedata.normalize("NFC", unmarked(text)))


def letter_width(sign: str, face: Face) -> float:
    """Give the width of one letter."""
    if sign in KNOWN[face]:
        return KNOWN[face][sign]
    if unicodedata.combining(sign):
        return 0
    if unicodedata.east_asian_width(sign) in "WF" or sign > "\u2fff":
        return FULL * (1.3 if sign > "\uffff" else 1)
    return SMALL if sign.islower() or sign.isdigit() else LARGE
