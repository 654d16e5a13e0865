"""Ten cards on a sheet that a browser prints in their exact place, and a test page that shows where a printer puts them.

Letter: Avery 5371, 8371 and 8871, two columns and five rows without gaps, 0.75 inch from the left and 0.5 from the top.
A4: the same block of cards in the middle of the page. Lengths are in points of 1/72 inch.
"""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.kit.document.figure import Figure
from tools.kit.document.svg import POINTS, safe, short, to_svg
from tools.kit.language import _

COLUMNS, ROWS = 2, 5
PAPERS = {"letter": (612.0, 792.0), "a4": (595.276, 841.89)}
MILLIMETRE = POINTS / 25.4
TICK, RULER = 9.0, 100
PAGE = """\
<!DOCTYPE html>
<html lang="en">
<head>
<meta charset="utf-8">
<title>{title}</title>
<style>
@page {{ size: {width}in {height}in; margin: 0 }}
body {{ margin: 0; background: #fff }}
body > svg {{ display: block; break-after: page; break-inside: avoid }}
body > svg:last-child {{ break-after: auto }}
p {{ max-width: 40em; margin: 1em; font-family: sans-serif; line-height: 1.5 }}
@media print {{ p {{ display: none }} }}
</style>
</head>
<body>
<p>{advice}</p>
{pages}
</body>
</html>
"""


@dataclass(frozen=True)
class Place:
    """A paper, how far a printer is to move all cards to the right and down in millimetres, and their scale in percent."""

    paper: str = "letter"
    across: float = 0
    down: float = 0
    scale: float = 100


def write(card: Figure, place: Place) -> bytes:
    """Write the sheet and the test page as a web page that prints itself in its size."""
    width, height = PAPERS[place.paper]
    advice = _(
        "Print page 2 on plain paper first, at actual size (100%) and without margins. Hold it against your sheet of cards, "
        "in front of a window. If the lines do not meet, change the shift or the scale in the card maker."
    )
    cards = to_svg(card)
    pages = [page(place, sheet(card, cards)), page(place, test_page(card))]
    made = PAGE.format(
        title=safe(_("Print sheet for networking cards")),
        advice=safe(advice),
        width=short(width / POINTS),
        height=short(height / POINTS),
        pages="\n".join(pages),
    )
    return made.encode("utf-8", "replace")


def page(place: Place, inner: Iterator[str]) -> str:
    """Write one page, its content moved and scaled from the middle of the paper."""
    width, height = PAPERS[place.paper]
    left, top = (54.0, 36.0) if place.paper == "letter" else ((width - 504) / 2, (height - 720) / 2)
    x, y = width / 2 + place.across * MILLIMETRE, height / 2 + place.down * MILLIMETRE
    move = f"translate({short(x)} {short(y)}) scale({short(place.scale / 100)})"
    start = f"translate({short(left - width / 2)} {short(top - height / 2)})"
    size = f'width="{short(width / POINTS)}in" height="{short(height / POINTS)}in"'
    view = f'viewBox="0 0 {short(width)} {short(height)}"'
    return f'<svg {size} {view}><g transform="{move} {start}">{"".join(inner)}</g></svg>'


def sheet(card: Figure, drawn: str) -> Iterator[str]:
    """Put the cards in their places, with short lines around them for scissors."""
    for row in range(ROWS):
        for column in range(COLUMNS):
            place = f"translate({short(column * card.width)} {short(row * card.height)})"
            # A drawing with a size in inches counts 96 to the inch within another.
            yield f'<g transform="{place} scale(0.75)">{drawn}</g>'
    yield lines(list(ticks(card)))


def ticks(card: Figure) -> Iterator[str]:
    """Mark the edges of the cards outside of them."""
    width, height = COLUMNS * card.width, ROWS * card.height
    for column in range(COLUMNS + 1):
        for y in (-TICK - 3, height + 3):
            yield f"M{short(column * card.width)} {short(y)}v{short(TICK)}"
    for row in range(ROWS + 1):
        for x in (-TICK - 3, width + 3):
            yield f"M{short(x)} {short(row * card.height)}h{short(TICK)}"


def test_page(card: Figure) -> Iterator[str]:
    """Draw the edges of all cards, and a ruler of ten centimetres."""
    width, height = COLUMNS * card.width, ROWS * card.height
    columns = [f"M{short(column * card.width)} 0v{short(height)}" for column in range(COLUMNS + 1)]
    rows = [f"M0 {short(row * card.height)}h{short(width)}" for row in range(ROWS + 1)]
    x, y = 20.0, card.height / 2
    marks = [
        f"M{short(x + each * MILLIMETRE)} {short(y)}v-{8 if each % 10 == 0 else 4}"
        for each in range(RULER + 1)
    ]
    yield lines([*columns, *rows, *marks])
    words = safe(_("This line is 10 cm long when the scale is right."))
    yield f'<text x="{short(x)}" y="{short(y + 16)}" font-size="9" font-family="sans-serif">{words}</text>'


def lines(paths: list[str]) -> str:
    """Draw thin lines."""
    return f'<path d="{"".join(paths)}" fill="none" stroke="#000" stroke-width="0.5"/>'
