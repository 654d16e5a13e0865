"""Any table: of LinkedIn, Google, Outlook and other programs, or one that somebody made; see `headings` on how it is understood.

To connect on LinkedIn is neither to talk nor to meet, so its day is a note, and “Last contacted” waits for the first message.
"""

from collections.abc import Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import Reading
from tools.contacts.files.file import File, Refused
from tools.contacts.lists import listed
from tools.contacts.meaning import heading_row
from tools.contacts.readers import Asked
from tools.contacts.tables.table import Row, Table
from tools.kit.language import _, later

TURN = 4
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".ods", ".xls", ".html")
KNOWN_AS = (
    later("LinkedIn (Connections.csv, or the whole archive)"),
    later("Google Contacts"),
    later("Outlook"),
    later("any sheet as CSV, XLSX or ODS"),
)


def read(file: File, asked: Asked) -> Reading | None:
    """Read the table whose headings are known best, or the sheet that the visitor chose."""
    tables = file.tables
    if not tables:
        raise Refused(_("There is nothing in this file that can be read as contacts."))
    table = max(tables, key=lambda each: (each.name == asked.sheet, *fit(each.rows)))
    others = [each.name for each in tables if each is not table]
    return replace(of_table(file.whole(table), asked), other_sheets=others)


def fit(rows: Sequence[Row]) -> tuple[int, bool]:
    """Tell how well a table fits: how many headings are known, and whether somebody stands below them."""
    found = heading_row.find(rows)
    return found.known, any(map(any_text, rows[found.start :]))


def any_text(row: Row) -> bool:
    """Tell whether a row holds something."""
    return bool(row) and any(row or ())


def of_table(table: Table, asked: Asked, format: str = "table", by_address: bool = False) -> Reading:
    """Read the lists of a table as one; what holds no contacts is skipped."""
    lists = listed.read(table.rows, asked, by_address)
    return replace(
        listed.together(table.rows, lists),
        format=format,
        sheet=table.name,
        beyond=table.beyond,
        choices=list(listed.open_questions(table.rows, lists, asked)),
    )
