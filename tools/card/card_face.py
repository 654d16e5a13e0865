"""The face of a card of 3.5 by 2 inches: three calm layouts in which nothing ever runs over an edge.

A line that is too long is set smaller, then broken in two, then left out; a card that is too full loses its last lines.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.card.letter_widths import width
from tools.kit.document.figure import Box, Figure, Squares, Words
from tools.kit.language import later

LAYOUTS = (
    ("left", later("Plain, from the left")),
    ("centre", later("Centred")),
    ("band", later("With a band of colour")),
)
WIDTH, HEIGHT = 252.0, 144.0
EDGE, BAND, CODE, GAP = 14.0, 8.0, 62.0, 6.0
SIZES = ((15.0, 8.0), (10.5, 7.0), (8.5, 6.0), (8.5, 6.0))
"""Points of each group, wished and least: name, occupation, ways to reach, skills. How to say a name is set like the last."""
LEADING, BETWEEN = 1.25, 5.0
SCALES = (1.0, 0.92, 0.84, 0.76, 0.7)

Groups = Sequence[Sequence[str]]


@dataclass(frozen=True)
class Row:
    """A line with its size, and whether a group begins with it."""

    text: str
    size: float
    bold: bool
    first: bool


@dataclass(frozen=True)
class Face:
    """A card as a figure, and the lines for which it had no room."""

    figure: Figure
    left_out: tuple[str, ...]


def draw(groups: Groups, layout: str, code: Sequence[tuple[int, int]] = ()) -> Face:
    """Draw a card of four groups of lines; `code` are the dark squares of a QR code for its right side."""
    start = EDGE + (BAND if layout == "band" else 0)
    room = WIDTH - EDGE - start - (CODE + GAP if code else 0)
    rows = fitting(groups, room)
    centred = layout == "centre"
    x = start + room / 2 if centred else start
    shapes = (
        *((Box(0, 0, BAND, HEIGHT),) if layout == "band" else ()),
        *placed(rows, x, centred=centred),
        *squares(code),
    )
    wanted = [line for group in groups for line in group]
    shown = "".join(row.text for row in rows).replace(" ", "")
    left_out = tuple(line for line in wanted if line.replace(" ", "") not in shown)
    return Face(Figure(WIDTH, HEIGHT, shapes, tuple(map(tuple, filter(None, groups)))), left_out)


def fitting(groups: Groups, room: float) -> list[Row]:
    """Set the lines as large as the card allows; leave the last out where even the smallest are too many."""
    for scale in SCALES:
        rows = list(set_rows(groups, room, scale))
        if height(rows) <= HEIGHT - 2 * EDGE:
            return rows
    while height(rows) > HEIGHT - 2 * EDGE:
        rows.pop()
    return rows


def set_rows(groups: Groups, room: float, scale: float) -> Iterator[Row]:
    """Give the lines of each group one size; one that does not fit at the least size is broken, or else left out."""
    for number, group in enumerate(groups):
        said = [line for line in group if number == 0 and line.startswith("(")]
        rest = [line for line in group if line not in said]
        first = True
        for lines, (wished, least), bold in ((rest, SIZES[number], number == 0), (said, SIZES[-1], False)):
            least = min(least, wished * scale)
            parts = [part for line in lines for part in broken(line, least, room, bold)]
            size = min([wished * scale, *(size_for(part, room, bold) for part in parts)])
            for part in parts:
                yield Row(part, size, bold, first)
                first = False


def broken(line: str, least: float, room: float, bold: bool) -> tuple[str, ...]:
    """Break a line in two where it does not fit at the least size; give nothing where a half does not fit either."""
    parts = (line,) if size_for(line, room, bold) >= least else halves(line)
    return parts if all(size_for(part, room, bold) >= least for part in parts) else ()


def size_for(line: str, room: float, bold: bool) -> float:
    """Give the size at which a line fills the room."""
    return room / max(width(line, bold=bold), 0.1)


def halves(line: str) -> tuple[str, str]:
    """Break a line near its middle: at a space where there is one, or behind a sign that ends a part of an address."""
    breaks = [at for at, sign in enumerate(line, 1) if sign == " "] or [
        at for at, sign in enumerate(line, 1) if sign in "@/.-_"
    ]
    middle = min(breaks or [len(line) // 2], key=lambda at: abs(at - len(line) / 2))
    return line[:middle].strip(), line[middle:].strip()


def height(rows: Sequence[Row]) -> float:
    """Give the height of rows with the space between their groups."""
    return sum(row.size * LEADING + (BETWEEN if row.first else 0) for row in rows) - (BETWEEN if rows else 0)


def placed(rows: Sequence[Row], x: float, *, centred: bool) -> Iterator[Words]:
    """Put rows under one another, in the middle of the height."""
    top = (HEIGHT - height(rows)) / 2
    for place, row in enumerate(rows):
        top += BETWEEN if row.first and place else 0
        yield Words(row.text, x, top + row.size, row.size, row.bold, centred)
        top += row.size * LEADING


def squares(code: Sequence[tuple[int, int]]) -> tuple[Squares, ...]:
    """Put a QR code to the right; its light border is the card's own ground."""
    if not code:
        return ()
    side = max(max(place) for place in code) + 1
    return (Squares(WIDTH - EDGE - CODE, (HEIGHT - CODE) / 2, CODE / side, tuple(code)),)
