"""A beginning that is printed before a gap, or what follows a gap that comes first, and was typed again in it."""

import re
from collections.abc import Callable, Iterator, Sequence
from functools import cache
from itertools import chain

from tools.kit.form.said import GAP, OWN, Frame

LEADING = frozenset("about at because being for from in of that to will".split())
"""Last words of beginnings behind which the rest is what the frame takes."""

type Begun = tuple[Frame, str, str]
"""The frame that was begun again, the words by which, and what follows them."""


def begun(text: str, frames: Sequence[Frame], fits: Callable[[str, Frame], bool]) -> Begun | None:
    """Find the frame whose beginning was typed again.

    Other words than the frame's own begin it only where the rest `fits` its gap.
    """
    low = text.lower().replace("’", "'")
    found = [
        (frame, opening, rest)
        for frame in frames
        for opening in openings(frame)
        if low.startswith(f"{opening} ") and not frame.is_own
        for rest in [text[len(opening) :].lstrip().removesuffix(frame.end())]
        if leads(opening, frame) or fits(rest, frame)
    ]
    ended = [
        (frame, "", text[: -len(frame.end())].rstrip(" ,"))
        for frame in frames
        if not (frame.is_own or frame.beginning()) and low.endswith(frame.end().lower())
    ]
    return min(found + ended, key=lambda each: len(each[2])) if found or ended else None


def another(
    typed: str, frames: Sequence[Frame], chosen: Frame, fits: Callable[[str, Frame], bool]
) -> Iterator[tuple[str, str]]:
    """Offer the beginning that was typed again, and is another one than was chosen, or a sentence of one's own."""
    if not begun(typed, [chosen], fits):
        if other := begun(typed, frames, fits):
            yield other[2], other[0].name
        elif fits(typed, OWN) and not fits(typed, chosen):
            yield typed, frames[-1].name


def leads(opening: str, frame: Frame) -> bool:
    """Tell whether words are printed before a frame's gap, or lead to it by the same word, such as “to” or “that”."""
    last = opening.rpartition(" ")[2]
    return any(each == opening or (last in LEADING and each.endswith(f" {last}")) for each in printed(frame))


def openings(frame: Frame) -> Iterator[str]:
    """List the ways in which a frame's sentence begins, in small letters."""
    yield from printed(frame)
    yield from frame.openings


@cache
def printed(frame: Frame) -> tuple[str, ...]:
    """List what a frame prints before its gap, in small letters."""
    before = [
        GAP.split(sentence)[0].strip().lower() for sentence in (frame.sentence, *frame.variants.values())
    ]
    return tuple(filter(None, chain(*((each, re.sub(r" a$", " an", each)) for each in before))))
