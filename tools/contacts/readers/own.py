"""The contact sheet's own CSV file or workbook, also changed in a spreadsheet: every text comes back as it was."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import LeftOut, Reading, below, without_headings
from tools.contacts.bringing.remarks import ABOVE, DATES
from tools.contacts.cells import days
from tools.contacts.cells.apostrophe import unguard
from tools.contacts.files.file import File
from tools.contacts.lists.bounds import above
from tools.contacts.lists.parts import apart, filled, parts
from tools.contacts.meaning.headings import column_called
from tools.contacts.readers import Asked
from tools.contacts.sheet.choices import chosen
from tools.contacts.sheet.contact import Contact
from tools.contacts.tables.table import LOOKED_AT, Row, Table
from tools.kit.language import _, later

TURN = 2
ENDINGS = (".csv", ".xlsx")
KNOWN_AS = (later("this site"),)
ENOUGH = 8  # A sheet to which columns were added is still our own.


def read(file: File, asked: Asked) -> Reading | None:
    """Read the sheet; the apostrophes that keep a CSV file's cells text are taken away."""
    found = ((table, header(table.rows)) for table in file.tables)
    table, at = next((each for each in found if each[1] is not None), (None, None))
    if table is None or at is None or asked.match or asked.sheet or asked.choices:
        return None
    whole = file.whole(table)
    if others_too(whole.rows, at):
        return None
    reading = of_table(whole, at, file.is_workbook)
    # Our own workbook has a sheet of counts, which is no news; a book that somebody made may have more people.
    others = [] if reading.own else [each.name for each in file.tables if each is not table]
    return replace(reading, sheet=table.name, other_sheets=others)


def header(rows: Sequence[Row]) -> int | None:
    """Find the row of our headings among the first rows, with nothing but titles of one cell above it."""
    at = next((at for at, row in enumerate(rows[:LOOKED_AT]) if row and is_own(row)), None)
    above = rows[:at] if at else ()
    return None if any(sum(map(bool, row or ())) > 1 for row in above) else at


def others_too(rows: Sequence[Row], at: int) -> bool:
    """Tell whether a small table that somebody typed with our headings is only one of several lists."""
    few = sum(map(bool, rows[at] or ())) < ENOUGH
    return few and (above(rows, at) or len(parts(rows)) > 1)


def of_table(table: Table, at: int, is_workbook: bool) -> Reading:
    """Read the rows below the headings."""
    headings, body = table.rows[at] or [], table.rows[at + 1 :]
    places = {key: place for place, heading in enumerate(headings) if (key := column_called(heading))}
    undo = str if is_workbook else unguard
    orders = {
        column.key: days.order(
            row[places[column.key]] for row in body if row and len(row) > places[column.key]
        )
        for column in DATES
        if column.key in places
    }

    def make(cells: Sequence[str]) -> Contact:
        texts = ((key, undo(cells[place])) for key, place in places.items() if place < len(cells))
        return {
            key: days.read(text, orders[key]) if key in orders else chosen(key, text)
            for key, text in texts
            if text
        }

    numbered, again = without_headings(list(filled(table.rows, at + 1, len(table.rows))), headings)
    # A small table with our headings was typed by someone: it fills the sheet up, and takes nothing out of it.
    contacts, skipped, as_text = below(numbered, make, by_address=True, own=True)
    more = list(left_out(headings, set(places.values()), body))
    titles = filled(table.rows, 0, at) if above(table.rows, at) else ()
    skipped = [*apart(titles, _(ABOVE)), *sorted([*skipped, *again], key=lambda each: each.row)]
    return Reading("own", contacts, skipped, as_text, more, own=len(places) >= ENOUGH, headings=headings)


def left_out(headings: Sequence[str], taken: set[int], body: Sequence[Row]) -> Iterator[LeftOut]:
    """Name the columns that somebody added."""
    for place, heading in enumerate(headings):
        rows = sum(bool(row and place < len(row) and row[place].strip()) for row in body)
        if place not in taken and rows:
            yield LeftOut(heading.strip(), rows)


def is_own(row: Sequence[str]) -> bool:
    """Tell whether headings are the sheet's, each once: all of them, or many."""
    known = [key for heading in row if (key := column_called(heading))]
    filled = sum(map(bool, row))
    return len(known) == len(set(known)) and (len(known) >= ENOUGH or 2 <= len(known) == filled == len(row))
