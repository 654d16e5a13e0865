"""A table parted into its lists: each with its own headings, and with what stands above and below them."""

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import takewhile

from tools.contacts import heading_row
from tools.contacts.content import CHECKS, share
from tools.contacts.heading_row import FEW, MOST_WORDS, Headings, count, repeats
from tools.contacts.headings import is_content, meaning, score
from tools.contacts.names_by_content import is_full_name, is_name
from tools.contacts.remarks import Remark
from tools.contacts.table import LOOKED_AT, Row
from tools.contacts.vocabulary import vocabulary
from tools.kit.language import _, later

ABOVE = later("This stands above the list, and is no part of it.")
BELOW = later("This stands below the list, and is no part of it.")


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


def above(rows: Sequence[Row], at: int) -> bool:
    """Tell whether more than titles stands above a row: another table, or a list of names."""
    texts = [[cell for cell in row if cell.strip()] for row in rows[: max(0, at)] if row]
    apart = [[cell for cell in row if cell.strip()] for row in rows[: max(0, at - 1)] if row]
    names = sum(len(each) == 1 and is_name(each[0].strip()) for each in texts)
    return names > 1 or any(len(each) > 1 or any(map(is_content, each)) for each in apart)


def titled(rows: Sequence[Row], at: int) -> int:
    """Give the row at which the titles right above some headings begin, also those with an empty row below them."""
    begin = at
    while begin and is_title(rows[begin - 1]):
        begin -= 1
    filled = [place for place in range(begin) if count(rows[place] or ())][-1:]
    apart = filled and begin == at and is_title(rows[filled[0]])
    return filled[0] if apart and (not filled[0] or not count(rows[filled[0] - 1] or ("",))) else begin


def is_title(row: Row) -> bool:
    """Tell whether a row is one text, and names nobody in full."""
    return row is not None and count(row) == 1 and not is_full_name("".join(row).strip())


def other_headings(rows: Sequence[Row], start: int, headings: Sequence[str]) -> int:
    """Give the row at which another list begins: behind an empty row and perhaps a title, or where a row is nothing else than
    known headings.
    """
    known = vocabulary()
    for at in range(start + 1, len(rows)):
        row = rows[at]
        if row is None:
            continue
        if row and row[0].strip():
            if row[0].casefold() in known and is_all_headings(row) and not repeats(row, headings):
                return max(start + 1, titled(rows, at))
        elif not count(row) and (
            below := next((each for each in (at + 1, at + 2) if begins_another(rows, each, headings)), 0)
        ):
            return max(start + 1, min(at, titled(rows, below)))
    return len(rows)


def begins_another(rows: Sequence[Row], at: int, headings: Sequence[str]) -> bool:
    """Tell whether a row holds headings, and other ones than those of the list above it."""
    return is_heading(rows, at) and not repeats(rows[at], headings)


def is_all_headings(row: Sequence[str]) -> bool:
    """Tell whether several cells are all known headings."""
    return FEW < count(row) == score(row)


def is_heading(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a row has several known headings, or one that what stands below it bears out: numbers below “Tel.”."""
    row = rows[at] if at < len(rows) else None
    if not row or count(row) < FEW:
        return False
    below = [each for each in takewhile(bool, rows[at + 1 : at + LOOKED_AT]) if each]
    known = score(row)
    return known >= FEW or any(
        borne_out(cell, [each[place] for each in below if place < len(each)])
        for place, cell in enumerate(row if known else ())
    )


def borne_out(heading: str, below: Sequence[str]) -> bool:
    """Tell whether a heading names what stands below it."""
    check = CHECKS.get(meaning(heading.strip()).thing)
    filled = [cell.strip() for cell in below if cell.strip()]
    return check is not None and bool(filled) and share(filled, check) > 0.5


def people_end(rows: Sequence[Row], start: int) -> int:
    """Give the row at which the people of a list end, and notes begin.

    What follows in one cell each, after an empty row or one that can be no name, is a note where it reads so.
    """
    last = next(
        (at for at in range(len(rows) - 1, start - 1, -1) if rows[at] is None or count(rows[at] or ()) > 1),
        None,
    )
    if last is None:
        return len(rows)
    texts = ["".join(row or ()).strip() for row in rows[last + 1 :]]
    begin = next((at for at, text in enumerate(texts) if not is_name(text)), len(texts))
    block = [is_name(text) for text in takewhile(bool, texts[begin:])]
    if 2 * sum(block) > len(block):  # A note stands between the people.
        begin += len(block)
    reads_so = any(len(text.split()) > MOST_WORDS for text in texts[begin:])
    return last + 1 + begin if reads_so else len(rows)


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
    """Say of rows why they are no part of a list."""
    return (Remark(number, reason, cells or ()) for number, cells in numbered)
