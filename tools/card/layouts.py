"""The four layouts of a card, as data, and the sizes and distances that they share. Lengths are in points of 1/72 inch."""

from dataclasses import dataclass

from tools.kit.document.figure import Face
from tools.kit.language import later

WIDTH, HEIGHT = 252.0, 144.0
EDGE, CODE, GAP = 16.0, 60.0, 8.0
NAME, OCCUPATION, LINE, LEAST = 21.0, 10.5, 8.5, 7.0
"""Sizes as wished: of the name, the occupation and all other lines; none is smaller than the least."""
BELOW_THE_NAME = 0.8
"""How large other lines may be, beside the name."""
LEADING, NAME_LEADING, BETWEEN, PADDING, RULE = 1.3, 1.12, 5.0, 10.0, 0.6
SCALES = (
    (1.0, 1.0),
    (0.95, 0.9),
    (0.9, 0.85),
    (0.85, 0.8),
    (0.78, 0.75),
    (0.7, 0.7),
    (0.62, 0.6),
    (0.55, 0.5),
)
"""By how much a card that is full shrinks: its name, and the rest."""


@dataclass(frozen=True)
class Layout:
    """How a card looks: the typefaces of its name and its occupation, and where they stand.

    `centred` sets all lines in the middle. `low` sets the name at the foot of the card. `filled` sets it in a field of colour.
    `between` is the least space from there to the other lines.
    """

    label: str
    name: Face
    occupation: Face
    centred: bool = False
    low: bool = False
    filled: bool = False
    between: float = 2 * BETWEEN


LAYOUTS = {
    "left": Layout(later("Clear: all from the left"), "strong", "sans"),
    "centre": Layout(later("Classic: centred, a fine line"), "serif", "serif", centred=True, between=14),
    "band": Layout(
        later("Colour: the name on colour"),
        "strong",
        "sans",
        filled=True,
        between=2 * PADDING,
    ),
    "foot": Layout(later("Quiet: the name at the foot"), "serif", "sans", low=True, between=3 * BETWEEN),
}
