"""The contact sheet's own CSV file or workbook, also changed in a spreadsheet: every text comes back as it was."""

from collections.abc import Sequence

from tools.contacts import days
from tools.contacts.apostrophe import unguard
from tools.contacts.contact import Contact
from tools.contacts.file import File
from tools.contacts.headings import OWN, left_out
from tools.contacts.readers import DATES, Reading, below, header, order

ENOUGH = 8  # A sheet to which columns were added is still our own.


def read(file: File) -> Reading | None:
    """Read the sheet; the apostrophes that keep a CSV file's cells text are taken away."""
    at = header(file.rows, is_own)
    if at is None:
        return None
    places = {OWN[heading]: place for place, heading in enumerate(file.rows[at] or ()) if heading in OWN}
    undo = str if file.is_workbook else unguard
    dates = [column.key for column in DATES if column.key in places]
    orders = {key: order(file.rows, at, places[key]) for key in dates}

    def make(cells: Sequence[str]) -> Contact:
        texts = ((key, undo(cells[place])) for key, place in places.items() if place < len(cells))
        return {key: days.read(text, orders[key]) if key in orders else text for key, text in texts if text}

    # A small table with our headings was typed by someone: it fills the sheet up, and takes nothing out of it.
    more = left_out(file.rows, at, places.values())
    return Reading("own", *below(file.rows, at, make), more, own=len(places) >= ENOUGH)


def is_own(row: Sequence[str]) -> bool:
    """Tell whether headings are the sheet's: all of them, or many."""
    known = sum(heading in OWN for heading in row)
    return known >= ENOUGH or 2 <= known == sum(map(bool, row))
