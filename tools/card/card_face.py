"""The two sides of a card of 3.5 by 2 inches, as drawings."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tools.card.layouts import BETWEEN, CODE, EDGE, GAP, HEIGHT, PADDING, RULE, WIDTH, Layout
from tools.card.setting import Lines, Row, height, set_lines
from tools.kit.document.figure import INK, WHITE, Box, Figure, Shape, Squares, Words

QUIET, FAINT = "#4a5a5c", "#c9d1cf"
"""The colours of what stands on a back: small words, and lines to write on."""


@dataclass(frozen=True)
class Front:
    """The front of a card, and the lines for which the back has more room."""

    figure: Figure
    moved: tuple[str, ...]


def front(lines: Lines, layout: Layout, colour: str, code: Sequence[tuple[int, int]] = ()) -> Front:
    """Draw the front in a colour; `code` are the dark squares of a QR code."""
    made = set_lines(lines, layout, code=bool(code))
    draw = in_the_middle if layout.centred else at_the_edges
    shapes = (*draw(made.head, made.foot, layout, colour, bool(code)), *squares(code, layout, made.head))
    return Front(Figure(WIDTH, HEIGHT, shapes, lines.groups()), made.moved)


def in_the_middle(
    head: Sequence[Row], foot: Sequence[Row], layout: Layout, colour: str, code: bool
) -> Iterator[Shape]:
    """Centre all rows, with a fine line between the two blocks."""
    middle = (WIDTH - (CODE + GAP if code else 0)) / 2
    gap = layout.between if head and foot else 0
    top = (HEIGHT - height(head) - height(foot) - gap) / 2
    yield from placed(head, middle, top, colour, centred=True)
    if gap:
        yield Box(middle - 18, top + height(head) + gap / 2, 36, RULE, colour)
    yield from placed(foot, middle, top + height(head) + gap, INK, centred=True)


def at_the_edges(
    head: Sequence[Row], foot: Sequence[Row], layout: Layout, colour: str, code: bool
) -> Iterator[Shape]:
    """Set one block at the top and the other at the foot of the card, from the left."""
    top, bottom = (foot, head) if layout.low else (head, foot)
    if layout.filled:
        beside = code and not has_room_below(head)
        yield Box(0, 0, WIDTH - EDGE - CODE - GAP if beside else WIDTH, foot_of_field(head), colour)
    ink = WHITE if layout.filled else colour
    start = {id(top): EDGE, id(bottom): HEIGHT - EDGE - height(bottom)}
    yield from placed(head, EDGE, start[id(head)], ink, main=WHITE if layout.filled else INK)
    yield from placed(foot, EDGE, start[id(foot)], INK)
    if layout.low and head:
        yield Box(EDGE, start[id(head)] - 2 * BETWEEN, 24, 2, colour)


def placed(
    rows: Sequence[Row], x: float, top: float, accent: str, *, main: str = INK, centred: bool = False
) -> Iterator[Words]:
    """Put rows under one another."""
    for row in rows:
        top += row.above
        colour = accent if row.accent else main
        yield Words(
            row.text,
            x,
            top + 0.8 * row.size * row.leading,
            row.size,
            row.face,
            "centre" if centred else "left",
            colour,
        )
        top += row.size * row.leading


def foot_of_field(head: Sequence[Row]) -> float:
    """Tell how far down the field of colour behind a name reaches."""
    return EDGE + height(head) + PADDING


def has_room_below(head: Sequence[Row]) -> bool:
    """Tell whether a QR code stands below the field of colour; else the field ends beside it."""
    return HEIGHT - foot_of_field(head) >= CODE + 2 * GAP


def squares(code: Sequence[tuple[int, int]], layout: Layout, head: Sequence[Row]) -> tuple[Shape, ...]:
    """Put a QR code to the right; its light border is the card's own ground."""
    if not code:
        return ()
    side = max(max(place) for place in code) + 1
    low = HEIGHT - EDGE - CODE
    x, y = WIDTH - EDGE - CODE, EDGE if layout.low else low
    if layout.filled and has_room_below(head):
        y = (foot_of_field(head) + HEIGHT - CODE) / 2
    elif layout.centred or layout.filled:
        y = (HEIGHT - CODE) / 2
    return (Squares(x, y, CODE / side, tuple(code)),)


def back(moved: Sequence[str], prompts: Sequence[str]) -> Figure:
    """Draw the back: lines that had no room in front, and under them small words with room to write by hand."""
    size, step = 8.0, 11.0
    shapes: list[Shape] = [
        Words(line, EDGE, EDGE + size + number * step, size) for number, line in enumerate(moved)
    ]
    top = EDGE + len(moved) * step + (BETWEEN if moved else 0)
    for number, prompt in enumerate(prompts, 1):
        y = top + number * (HEIGHT - EDGE - top) / len(prompts)
        shapes += [Words(prompt, EDGE, y - 16, 7, colour=QUIET), Box(EDGE, y, WIDTH - 2 * EDGE, RULE, FAINT)]
    return Figure(WIDTH, HEIGHT, tuple(shapes), tuple(filter(None, (tuple(moved), tuple(prompts)))))


def alone(code: Sequence[tuple[int, int]]) -> Figure:
    """Draw a code by itself, with the light border of four squares that readers want."""
    side = max(max(place) for place in code) + 9
    return Figure(WIDTH, WIDTH, (Squares(4 * WIDTH / side, 4 * WIDTH / side, WIDTH / side, tuple(code)),))
