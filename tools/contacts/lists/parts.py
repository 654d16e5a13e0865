"""A table parted into its lists: each with its own headings, and with what stands above and below them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tools.contacts.bringing.remarks import ABOVE, BELOW, Remark
from tools.contacts.lists.bounds import above, other_headings, people_end, titled
from tools.contacts.meaning import heading_row
from tools.contacts.meaning.heading_row import Headings
from tools.contacts.tables.table import Row
from tools.kit.language import _


@dataclass(frozen=True)
class Part:
    """The rows of a table from `begin` to before `end`, the headings in them, and the row behind the last contact; the first
    row is 0.
    """

    begin: int
    end: int
    found: Headings
    last: int

    def moved(self, rows: int) -> "Part":
        """Give the part as it stands in a table with so many more rows above it."""
        found = replace(self.found, start=self.found.start + rows)
        return Part(self.begin + rows, self.end + rows, found, self.last + rows)


def parts(rows: Sequence[Row]) -> list[Part]:
    """Part a table where other headings begin."""
    found: list[Part] = []
    at = 0
    while at < len(rows):
        found += [each.moved(at) for each in first(rows[at:])]
        at = found[-1].end
    return found


def first(rows: Sequence[Row]) -> list[Part]:
    """Give the part whose headings are known best among the first rows, with the parts above it."""
    found = heading_row.find(rows)
    headings = found.start - bool(found.cells)
    begin = titled(rows, headings) if above(rows, headings) else 0
    end = other_headings(rows, found.start, found.cells)
    before = parts(rows[:begin]) if begin else []
    return [*before, Part(begin, end, found, people_end(rows[:end], found.start))]


def filled(rows: Sequence[Row], begin: int, end: int) -> Iterator[tuple[int, Row]]:
    """Give the rows of a part that hold something, numbered as a spreadsheet does; a row whose quotes do not fit is None."""
    for number, cells in enumerate(rows[begin:end], begin + 1):
        if cells is None or any(cells):
            yield number, cells


def outside(rows: Sequence[Row], part: Part) -> list[Remark]:
    """Say which rows of a part stand above its headings, where they are more than titles, and which below its people."""
    at = part.found.start - bool(part.found.cells)
    begun = rows[part.begin : at]
    more = filled(rows, part.begin, at) if above(begun, len(begun)) else ()
    return [*apart(more, _(ABOVE)), *apart(filled(rows, part.last, part.end), _(BELOW))]


def apart(numbered: Iterable[tuple[int, Row]], reason: str) -> Iterator[Remark]:
    """Say why rows aren't part of a list."""
    return (Remark(number, reason, cells or ()) for number, cells in numbered)
