"""A line taken apart into words in the order in which they stand on paper, also where it is written from the right."""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import groupby, pairwise

from tools.kit.document.direction import from_the_right


@dataclass(frozen=True)
class Word:
    """A word, or one sign of a script that has no spaces; its place in the line as it is read; whether a space follows."""

    text: str
    place: int
    spaced: bool


def words(line: str) -> tuple[Word, ...]:
    """Take a line apart, in the order in which it is read."""
    parts = [list(signs(each)) for each in unicodedata.normalize("NFC", line).split()]
    flat = [(part, number == len(word)) for word in parts for number, part in enumerate(word, 1)]
    return tuple(Word(part, place, spaced) for place, (part, spaced) in enumerate(flat))


def signs(word: str) -> Iterator[str]:
    """Part the signs that may stand at the end of any line, such as Chinese ones, from one another."""
    for wide, run in groupby(word, key=is_wide):
        whole = "".join(run)
        yield from whole if wide else (whole,)


def is_wide(sign: str) -> bool:
    """Tell whether a sign belongs to a script that is written without spaces in squares."""
    return unicodedata.east_asian_width(sign) in "WF" and unicodedata.category(sign) == "Lo"


def in_place(row: Sequence[Word], *, rightward: bool) -> list[Word]:
    """Put the words of a line from left to right, as they stand in a text that begins on one side."""
    ways, way = [], rightward
    for each in row:
        strong = from_the_right(each.text)
        way = way if strong is None else strong
        ways.append(way)
    runs = [
        [word for _, word in (reversed(list(run)) if back else run)]
        for back, run in groupby(zip(ways, row, strict=True), key=lambda each: each[0])
    ]
    return [word for run in (reversed(runs) if rightward else runs) for word in run]


def gaps(row: Sequence[Word]) -> list[bool]:
    """Tell between which words that stand beside one another there is a space."""
    return [min(pair, key=lambda each: each.place).spaced for pair in pairwise(row)]
