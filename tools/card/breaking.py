"""Where a line that is too long for a card is broken, so that its letters stay large."""

import re
from collections.abc import Sequence
from functools import lru_cache

from tools.card.letter_widths import width
from tools.kit.document.figure import Face
from tools.kit.form.lent import is_lent, lend, unmarked

MOST_LINES = 5
WORTH = 0.85
"""A further line has to make the letters larger by about this much."""
STEPS = 20
"""How finely the length of lines is tried out, up to four times the fair one."""
ENDS = re.compile(r"(?<=[\s-])(?=\S)")
ADDRESS_ENDS = re.compile(r"(?=@)|(?<=[./_-])(?=.)")


def largest(text: str, face: Face, room: float, wished: float) -> tuple[float, tuple[str, ...]]:
    """Break a text where its letters come out largest: their size, at most as wished, and the lines."""
    plain = unmarked(text)
    if fitting(plain, face, room) >= wished:
        return wished, (text,)
    tries = [lines for count in range(1, MOST_LINES + 1) if (lines := balanced(plain, count, face))]
    sizes = [min(wished, *(fitting(line, face, room) for line in lines)) for lines in tries]
    best = max(range(len(tries)), key=lambda each: sizes[each] * WORTH ** len(tries[each]))
    return sizes[best], remarked(tries[best], text)


def fitting(line: str, face: Face, room: float) -> float:
    """Give the size at which a line fills the room."""
    return room / max(width(line, face), 0.1)


@lru_cache(maxsize=100)
def balanced(text: str, count: int, face: Face) -> tuple[str, ...]:
    """Break a text in lines of about the same length: at spaces and hyphens, or anywhere where there are too few of them."""
    pieces = ENDS.split(text)
    if len(pieces) < count:
        pieces = list(text)
    measured = [(piece, width(piece, face), width(piece.rstrip(), face)) for piece in pieces]
    fair = sum(whole for _piece, whole, _bare in measured) / count
    limits = (fair * (1 + step / STEPS) for step in range(3 * STEPS))
    return next(
        (lines for limit in limits if len(lines := filled(measured, limit)) in range(1, count + 1)), ()
    )


def filled(pieces: Sequence[tuple[str, float, float]], limit: float) -> tuple[str, ...]:
    """Fill lines up to a limit with pieces, each with its width and that without its space; nothing where one is too wide."""
    lines, used = [""], 0.0
    for piece, whole, bare in pieces:
        if bare > limit:
            return ()
        if used + bare > limit:
            lines.append("")
            used = 0
        lines[-1] += piece
        used += whole
    return tuple(line.strip() for line in lines if line.strip())


def in_two(line: str, face: Face, room: float, size: float) -> tuple[str, ...]:
    """Leave a line whole that fits in a size, or break it in two, an address at its signs; nothing where that is too long."""
    if fitting(line, face, room) >= size:
        return (line,)
    plain = unmarked(line)
    breaks = [found.start() for found in (ENDS if " " in plain else ADDRESS_ENDS).finditer(plain)]
    for at in sorted(breaks, key=lambda each: abs(each - len(plain) / 2)):
        halves = plain[:at].strip(), plain[at:].strip()
        if all(fitting(half, face, room) >= size for half in halves):
            return remarked(halves, line)
    return ()


def remarked(lines: tuple[str, ...], text: str) -> tuple[str, ...]:
    """Mark the lines of a text that an example lent."""
    return tuple(map(lend, lines)) if is_lent(text) else lines
