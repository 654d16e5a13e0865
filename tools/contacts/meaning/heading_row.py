"""The row of headings of a table: wherever it stands among the first rows, known by what is in it, or missing."""

from collections.abc import Sequence
from dataclasses import dataclass
from itertools import takewhile, zip_longest

from tools.contacts.meaning.headings import is_content, meaning, score
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.tables.table import LOOKED_AT, Row

FEW = 2
MOST_WORDS = 6
"""More than that in one cell is a note, and no name."""


@dataclass(frozen=True)
class Headings:
    """The row of headings, how many are known, and the row of the first person; without headings, `cells` is empty."""

    cells: Sequence[str]
    known: int
    start: int

    @property
    def filled(self) -> bool:
        """Tell whether every heading is known."""
        return self.known > 0 and self.known == count(self.cells)


def find(rows: Sequence[Row]) -> Headings:
    """Find the headings.

    Two known ones make a row of headings, or as many as fill a wide row. Else the first row that holds something is taken for
    headings that nobody knows, unless it holds what only a person's row can.
    """
    looked_at = [(at, row) for at, row in enumerate(rows[:LOOKED_AT]) if row and any(map(str.strip, row))]
    widest = max((count(row) for _at, row in looked_at), default=0)
    known, at = max(((score(row), -at) for at, row in looked_at), default=(0, 0))
    filled = count(rows[-at] or ()) if known else 0
    if known >= FEW or (known and known == filled and 2 * filled >= widest):
        return Headings(with_row_above(rows, -at), known, 1 - at)
    titles = len(list(takewhile(lambda each: count(each[1]) == 1 < widest, looked_at)))
    for first, row in looked_at[titles:]:
        someone = any(map(is_content, row)) or (not known and is_person(row, rows[first + 1 :]))
        return Headings((), 0, first) if someone else Headings(row, known, first + 1)
    return Headings((), 0, 0)


def is_person(row: Sequence[str], below: Sequence[Row]) -> bool:
    """Tell whether a row begins with a full name as the rows below it do, and says no word that stands in headings."""
    begun = [next(filter(str.strip, each), "") for each in (row, *below[:LOOKED_AT]) if each and any(each)]
    return 2 * sum(map(is_full_name, begun)) > len(begun) and (
        is_full_name(begun[0]) and not any(meaning(cell.strip()).things for cell in row)
    )


def is_prose(row: Sequence[str]) -> bool:
    """Tell whether a row is one cell of many words, most of them small, which is a note and no name."""
    words = "".join(row).split()
    return (
        len(words) > MOST_WORDS
        and count(row) == 1
        and 2 * sum(word[0].islower() for word in words) > len(words)
    )


def with_row_above(rows: Sequence[Row], at: int) -> Sequence[str]:
    """Give the headings in a row; where it has none above what others stand in, the row above may: its cell was merged."""
    cells, above = rows[at] or [], (rows[at - 1] or []) if at else []
    if count(above) < FEW:
        return cells
    return [cell if cell.strip() else head for cell, head in zip_longest(cells, above, fillvalue="")]


def count(row: Sequence[str]) -> int:
    """Count the cells that hold something."""
    return sum(bool(cell.strip()) for cell in row)


def repeats(cells: Sequence[str] | None, headings: Sequence[str] | None) -> bool:
    """Tell whether a row is the headings once more, as on every page of a printed list."""
    if not cells or not headings or cells[0].strip().casefold() != headings[0].strip().casefold():
        return False  # as nearly every row, so that the rest need not be looked at
    said = [[cell.strip().casefold() for cell in row] for row in (cells, headings)]
    return any(said[0]) and all(one == other for one, other in zip_longest(*said, fillvalue=""))
