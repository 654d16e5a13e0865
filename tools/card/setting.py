"""Setting the lines of a card: the name is always the largest, nothing is smaller than 7 points, and all stays in its room.

Lines shrink together until they fit; what still has no room moves to the back, what is needed least first.
"""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tools.card.breaking import fitting, in_two, largest
from tools.card.layouts import (
    BELOW_THE_NAME,
    BETWEEN,
    CODE,
    EDGE,
    GAP,
    HEIGHT,
    LEADING,
    LEAST,
    LINE,
    NAME,
    NAME_LEADING,
    OCCUPATION,
    SCALES,
    WIDTH,
    Layout,
)
from tools.kit.document.figure import Face

FINER = 6
"""Steps between the largest and the least size in which the lower lines are tried."""


@dataclass(frozen=True)
class Lines:
    """What a card says: a name, how to say it, an occupation, ways to reach the person and skills; needed least is the last."""

    name: str
    said: str
    occupation: str
    reach: tuple[str, ...]
    skills: tuple[str, ...]

    def groups(self) -> tuple[tuple[str, ...], ...]:
        """Give the lines in their groups, for those who copy or hear them."""
        groups = ((self.name, self.said), (self.occupation,), self.reach, self.skills)
        return tuple(group for each in groups if (group := tuple(filter(None, each))))


@dataclass(frozen=True)
class Row:
    """A line with its size and its typeface, how far it needs to the next, and the space above it."""

    text: str
    size: float
    face: Face
    leading: float = LEADING
    above: float = 0
    accent: bool = False

    def height(self) -> float:
        """Give the height of the line with the space above it."""
        return self.above + self.size * self.leading


@dataclass(frozen=True)
class Set:
    """The rows of a card in two blocks, and the lines for which there was no room."""

    head: tuple[Row, ...]
    foot: tuple[Row, ...]
    moved: tuple[str, ...]


def height(rows: Sequence[Row]) -> float:
    """Give the height of rows under one another."""
    return sum(row.height() for row in rows)


def set_lines(lines: Lines, layout: Layout, *, code: bool) -> Set:
    """Set the lines as large as a layout allows."""
    for kept in shorter(lines):
        for scale in SCALES:
            made = at_scale(kept, layout, scale, code=code)
            if height(made.head) + height(made.foot) <= HEIGHT - 2 * EDGE - layout.between:
                break
        else:
            continue
        break
    made = grown(made, kept, layout, code=code)
    there = (kept.said, *kept.reach, *kept.skills)
    gone = tuple(each for each in (lines.said, *lines.reach, *lines.skills) if each not in there)
    return replace(made, moved=(*made.moved, *gone))


def shorter(lines: Lines) -> Iterator[Lines]:
    """Give the lines, and then ever fewer of them."""
    yield lines
    for count in range(len(lines.skills) - 1, -1, -1):
        yield replace(lines, skills=lines.skills[:count])
    for count in range(len(lines.reach) - 1, -1, -1):
        yield replace(lines, skills=(), reach=lines.reach[:count])
    yield replace(lines, skills=(), reach=(), said="")


def at_scale(lines: Lines, layout: Layout, scale: tuple[float, float], *, code: bool) -> Set:
    """Set the lines at a scale; beside a code there is less room."""
    wide = WIDTH - 2 * EDGE
    narrow = wide - CODE - GAP if code else wide
    head, name = set_head(lines, layout, wide, scale)
    if layout.centred or layout.filled or height(head) > HEIGHT - 2 * EDGE - CODE - GAP:
        head, name = set_head(lines, layout, narrow, scale)
    size = max(LEAST, min(LINE * scale[1], BELOW_THE_NAME * name))
    foot, moved = set_foot(lines, narrow, size)
    return Set(head, foot, moved)


def grown(made: Set, lines: Lines, layout: Layout, *, code: bool) -> Set:
    """Set the lower lines again, as large as the room that is left allows, and not larger than the occupation above them."""
    room = WIDTH - 2 * EDGE - (CODE + GAP if code else 0)
    left = HEIGHT - 2 * EDGE - layout.between - height(made.head)
    name = made.head[0].size if lines.name else NAME
    occupation = (row.size for row in made.head if row.accent)
    most = max(LEAST, min(LINE, BELOW_THE_NAME * name, *occupation))
    for step in range(FINER):
        foot, moved = set_foot(lines, room, most - (most - LEAST) * step / FINER)
        if height(foot) <= left and moved == made.moved:
            return replace(made, foot=foot)
    return made


def set_head(
    lines: Lines, layout: Layout, room: float, scale: tuple[float, float]
) -> tuple[tuple[Row, ...], float]:
    """Set the name, how to say it and the occupation; give the size of the name too."""
    wished = NAME * scale[0]
    name, broken = largest(lines.name, layout.name, room, wished) if lines.name else (wished, ())
    rows = [Row(line, name, layout.name, NAME_LEADING) for line in broken]
    small = max(LEAST, min(LINE * scale[1], BELOW_THE_NAME * name))
    if lines.said:
        rows += [Row(line, small, "sans") for line in in_two(lines.said, "sans", room, small)]
    if lines.occupation:
        most = max(LEAST, min(OCCUPATION * scale[1], BELOW_THE_NAME * name))
        size, parts = largest(lines.occupation, layout.occupation, room, most)
        rows += [
            Row(line, size, layout.occupation, above=0 if at else 2, accent=True)
            for at, line in enumerate(parts)
        ]
    return tuple(rows), name


def set_foot(lines: Lines, room: float, size: float) -> tuple[tuple[Row, ...], tuple[str, ...]]:
    """Set the other lines in one size, and give those that are too long even in two."""
    every = (*lines.reach, *lines.skills)
    size = max(LEAST, min([size, *(fit for line in every if (fit := fitting(line, "sans", room)) >= LEAST)]))
    rows, moved = list[Row](), list[str]()
    for group in (lines.reach, lines.skills):
        above = BETWEEN if rows else 0.0
        for line in group:
            parts = in_two(line, "sans", room, size)
            for part in parts:
                rows.append(Row(part, size, "sans", above=above))
                above = 0
            moved += [] if parts else [line]
    return tuple(rows), tuple(moved)
