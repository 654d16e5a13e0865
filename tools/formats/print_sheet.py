"""Ten cards on a sheet in their exact place, front and back, and a test page that shows where a printer puts them.

Letter: Avery 5371, 8371 and 8871, two columns and five rows without gaps, 0.75 inch from the left and 0.5 from the top.
A4: the same block of cards in the middle of the page. Lengths are in points of 1/72 inch.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tools.kit.document.figure import Box, Figure, Shape, Words, moved
from tools.kit.language import _

COLUMNS, ROWS = 2, 5
CARD = (252.0, 144.0)
BLOCK = (COLUMNS * CARD[0], ROWS * CARD[1])
PAPERS = {"letter": (612.0, 792.0), "a4": (595.276, 841.89)}
MILLIMETRE = 72 / 25.4
TICK, AWAY, FINE, RULER = 9.0, 3.0, 0.5, 100


@dataclass(frozen=True)
class Place:
    """A paper, how far a printer is to move all cards to the right and down in millimetres, and their scale in percent."""

    paper: str = "letter"
    across: float = 0
    down: float = 0
    scale: float = 100


def pages(sides: Iterable[Figure], place: Place, *, test: bool = True) -> tuple[Figure, ...]:
    """Make a page of ten cards of each side, and the test page."""
    made = [page(place, sheet(side)) for side in sides]
    return (*made, page(place, test_page())) if test else tuple(made)


def page(place: Place, shapes: Iterable[Shape]) -> Figure:
    """Put shapes that start at the corner of the block of cards on a paper, moved, and scaled from its middle."""
    width, height = PAPERS[place.paper]
    scale = place.scale / 100
    x = width / 2 + place.across * MILLIMETRE - BLOCK[0] / 2 * scale
    y = height / 2 + place.down * MILLIMETRE - BLOCK[1] / 2 * scale
    return Figure(width, height, moved(shapes, x, y, scale))


def sheet(card: Figure) -> Iterator[Shape]:
    """Put the cards in their places, with short lines around them for scissors."""
    for row in range(ROWS):
        for column in range(COLUMNS):
            yield from moved(card.shapes, column * CARD[0], row * CARD[1])
    for x in edges(COLUMNS, CARD[0]):
        for y in (-TICK - AWAY, BLOCK[1] + AWAY):
            yield upright(x, y, TICK)
    for y in edges(ROWS, CARD[1]):
        for x in (-TICK - AWAY, BLOCK[0] + AWAY):
            yield level(x, y, TICK)


def test_page() -> Iterator[Shape]:
    """Draw the edges of all cards, and a ruler of ten centimetres."""
    for x in edges(COLUMNS, CARD[0]):
        yield upright(x, 0, BLOCK[1])
    for y in edges(ROWS, CARD[1]):
        yield level(0, y, BLOCK[0])
    left, foot = 20.0, CARD[1] / 2
    for each in range(RULER + 1):
        high = 8 if each % 10 == 0 else 4
        yield upright(left + each * MILLIMETRE, foot - high, high)
    yield level(left, foot, RULER * MILLIMETRE)
    told = (
        _("This line is 10 cm long when the scale is right."),
        _("Hold this page against your sheet of cards, in front of a window."),
        _("If the lines do not meet, move the cards in the card maker."),
    )
    for number, line in enumerate(told):
        yield Words(line, left, foot + 16 + 12 * number, 9)


def edges(count: int, step: float) -> list[float]:
    """Give the edges of cards in a row."""
    return [each * step for each in range(count + 1)]


def upright(x: float, y: float, length: float) -> Box:
    """Draw a fine line downwards whose middle is at x."""
    return Box(x - FINE / 2, y, FINE, length, "#000000")


def level(x: float, y: float, length: float) -> Box:
    """Draw a fine line to the right whose middle is at y."""
    return Box(x, y - FINE / 2, length, FINE, "#000000")
