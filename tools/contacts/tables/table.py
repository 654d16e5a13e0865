"""Text as rows of cells: the separator is found, and a row whose quotes do not fit is read loosely, or passed over alone."""

import csv
import re
from collections import Counter
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass
from io import StringIO
from itertools import chain, islice

from tools.contacts.meaning.headings import score

type Row = list[str] | None  # None stands for a row whose quotes do not fit.

SEPARATORS = ",;\t|"
SAID = re.compile(r'"?sep=(.)"?\s*', re.IGNORECASE)
LOOKED_AT = 30  # LinkedIn puts notes of any length before its header.
LONGEST_CELL = 250_000
LONGEST_START = 200_000
LONGEST_LOOSE = 10_000
MOST_BROKEN = 200  # Each costs another start, so that a file of quotes alone would take minutes.
MOST_ROWS = 30_000  # LinkedIn lets no one have more connections than this.
_most: ContextVar[int] = ContextVar("most", default=MOST_ROWS)
MOST_COLUMNS = 300
MOST_EMPTY = 30_000
"""So many empty rows end a table: they are only painted."""


def most_rows() -> int:
    """Give how many rows can be read."""
    return _most.get()


@contextmanager
def at_most(rows: int) -> Iterator[None]:
    """Read so many rows while something is done."""
    before = _most.set(rows)
    try:
        yield
    finally:
        _most.reset(before)


class TooManyRows(ValueError):
    """More rows than can be read; its argument says how many there are."""


@dataclass(frozen=True)
class Table:
    """A table of a file: the name of its sheet, if it has one, its rows, and how many columns are too many to be read."""

    name: str
    rows: list[Row]
    beyond: int = 0


def of_text(text: str) -> Table:
    """Read text as one table; TooManyRows when it has more than can be read."""
    first = "".join(text[:100].splitlines()[:1])
    said = SAID.fullmatch(first)
    mark = said[1] if said else separator(text)
    most = max(text.count("\n"), text.count("\r"))
    found = rows(text, mark, quote_of(first, mark))
    if said:
        next(found)
        found = chain([[]], found)  # so that rows keep their numbers
    return of_rows("", found, most)


def of_rows(name: str, found: Iterable[Row], count: int = 0) -> Table:
    """Keep as many rows and columns as can be read; TooManyRows gives the count, or 0 where it is not known.

    Empty rows do not count, and those at the end are dropped.
    """
    kept: list[Row] = []
    widest = empty = filled = 0
    most = most_rows()
    for row in found:
        if row is not None and not any(row):
            empty += 1
            if empty > MOST_EMPTY:
                break
            continue
        if filled == most:
            raise TooManyRows(count)
        if row is not None and len(row) > MOST_COLUMNS:
            widest = max(widest, len(row))
            row = row[:MOST_COLUMNS]
        kept += [[]] * empty
        kept.append(row)
        empty, filled = 0, filled + 1
    return Table(name, kept, max(0, widest - MOST_COLUMNS))


def quote_of(line: str, mark: str) -> str:
    """Tell which sign stands around the cells: an apostrophe where it stands around each cell of the first line."""
    cells = [cell.strip() for cell in line.split(mark)]
    alone = all(len(cell) > 1 and cell[0] == cell[-1] == "'" for cell in cells)
    return "'" if alone and len(cells) > 1 else '"'


def rows(text: str, mark: str, quote: str = '"') -> Iterator[Row]:
    """Split text into rows, numbered from 0 as a spreadsheet numbers them from 1."""
    csv.field_size_limit(LONGEST_CELL)
    stream = StringIO(text, newline="")
    width = 0
    for _attempt in range(MOST_BROKEN):
        begun = stream.tell()
        try:
            for cells in csv.reader(stream, delimiter=mark, quotechar=quote, strict=True):
                yield cells
                width, begun = len(cells), stream.tell()
            return
        except csv.Error:
            stream.seek(begun)
            yield with_loose_quotes(stream.readline().rstrip("\r\n"), mark, width)
    yield from (None for _line in stream)


def with_loose_quotes(line: str, mark: str, width: int) -> Row:
    """Read a line whose quotes do not fit: only one before a separator ends a cell. None where it has not `width` cells then."""
    if not width or len(line) > LONGEST_LOOSE:
        return None
    if width == 1:
        return [line]
    sign = re.escape(mark)
    cell = re.compile(rf'"((?:[^"]|"(?!{sign}|$))*)"(?={sign}|$)|([^{sign}]*)')
    cells, at = list[str](), 0
    while at <= len(line) and (found := cell.match(line, at)):
        cells.append(found[2] if found[1] is None else found[1].replace('""', '"'))
        at = found.end() + 1
    return cells if len(cells) == width else None


def separator(text: str) -> str:
    """Choose the separator that shows the most headings, or else gives the widest rows."""
    begun = text[:LONGEST_START]
    return max(SEPARATORS, key=lambda mark: fit(begun, mark))


def fit(text: str, mark: str) -> tuple[int, int]:
    """Count the headings of the best row, and the cells of the widest; a width that occurs once may be a note."""
    found = [row for row in islice(rows(text, mark), LOOKED_AT) if row and len(row) > 1]
    widths = Counter(map(len, found))
    known = max((score(row) for row in found), default=0)
    return known, max([each for each, times in widths.items() if times > 1] or [*widths, 1])
