"""Contacts as a CSV file that spreadsheets open right: UTF-8 with a byte order mark, CRLF, RFC 4180 quotes.

Excel in French takes a semicolon for the separator. Text that a spreadsheet would compute is guarded by an
apostrophe: see `apostrophe`.
"""

import csv
from collections.abc import Iterable
from io import StringIO

from tools.contacts.cells.apostrophe import guard
from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import COLUMNS, Row
from tools.contacts.writers import Wanted
from tools.kit.language import _

SEPARATORS = {"csv": ",", "csv-fr": ";"}
FORMATS = tuple(SEPARATORS)


def write(contacts: Iterable[Row], wanted: Wanted) -> bytes:
    """Write a header and one record for each contact."""
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, delimiter=SEPARATORS[wanted.format], lineterminator="\r\n")
    writer.writerow(_(column.name) for column in COLUMNS)
    keys = [column.key for column in COLUMNS]
    writer.writerows([guard(in_words(key, row.get(key, ""))) for key in keys] for row in contacts)
    # Half of a surrogate pair, which a browser can hand over, has no place in UTF-8.
    return sheet.getvalue().encode("utf-8-sig", errors="replace")
