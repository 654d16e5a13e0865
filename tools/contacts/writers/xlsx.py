"""Contacts as an Excel workbook: a table with drop-downs and real dates, in which no text is ever a formula.

The table holds the rows that there are and one empty row, and grows as one types below it. Formats belong to
whole columns, and drop-downs and date checks reach `ROOM` rows further, so that a new row is ready. A table
of many empty rows would print as empty pages.
This module needs XlsxWriter: import it only where a workbook is asked for.
"""

from collections.abc import Iterable, Sequence
from datetime import date, datetime
from io import BytesIO
from typing import Any

from xlsxwriter import Workbook

from tools.contacts.sheet import overview_sheet
from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import CLOSED, COLUMNS, Column, Row
from tools.contacts.sheet.contact import KEYS
from tools.contacts.writers import Wanted
from tools.kit.language import _

FORMATS = ("xlsx",)
ROOM = 500
LONGEST_CELL = 32_767
FIRST_DATE = date(1900, 1, 1)
CREATED = datetime(2026, 1, 1)  # fixed, so that the same rows give the same bytes

LOOKS: dict[str, dict[str, Any]] = {
    "text": {"num_format": "@", "text_wrap": True, "valign": "top"},
    "choice": {"num_format": "@", "valign": "top"},
    "date": {"num_format": "yyyy-mm-dd", "align": "left", "valign": "top"},
}
HEADER = {"bold": True, "font_color": "#FFFFFF", "bg_color": "#0E4F49", "valign": "vcenter"}
SAMPLE = {"italic": True, "font_color": "#8A3B12", "bg_color": "#FDF6F0"}

LATE = {"bold": True, "font_color": "#9C0006", "bg_color": "#FFC7CE"}
FOLLOW_UP = KEYS.index("follow_up")
OVERDUE = '=AND(ISNUMBER($O2),$O2<TODAY(),$P2<>"{closed}")'


def write(contacts: Iterable[Row], wanted: Wanted) -> bytes:
    """Write a workbook of two sheets: the contacts and, as formulas that go on counting, the overview."""
    return book(list(contacts), today=wanted.today, overview=True)


def book(rows: Sequence[Row], samples: int = 0, today: date | None = None, overview: bool = False) -> bytes:
    """Write a workbook, in which the first `samples` rows stand out as samples."""
    file = BytesIO()
    with Workbook(file, {"in_memory": True}) as made:
        made.set_properties({"title": _("Contact sheet"), "created": CREATED})
        sheet = made.add_worksheet(_("Contacts"))
        _prepare_columns(made, sheet, len(rows) + ROOM)
        _add_table(made, sheet, len(rows))
        _mark_overdue(made, sheet, len(rows) + ROOM)
        _fill(made, sheet, rows[:samples], 1, SAMPLE)
        _fill(made, sheet, rows[samples:], samples + 1, {})
        _prepare_page(sheet, samples)
        if overview:
            overview_sheet.add(made, rows, today, len(rows) + ROOM)
    return file.getvalue()


def _prepare_columns(book: Workbook, sheet: Any, last: int) -> None:
    """Give each column its width and format, and its drop-down or date check down to the last row."""
    for index, column in enumerate(COLUMNS):
        sheet.set_column(index, index, column.width, book.add_format(LOOKS[column.kind]))
        if column.kind != "text":
            sheet.data_validation(1, index, last, index, _check(column))


def _check(column: Column) -> dict[str, Any]:
    """Say what may be typed into a column of choices or dates."""
    if column.kind == "date":
        return {
            "validate": "date",
            "criteria": ">=",
            "value": FIRST_DATE,
            "error_title": _("This needs a date"),
            "error_message": _("Write the year, the month and the day, such as 2026-11-23."),
        }
    return {
        "validate": "list",
        "source": [_(word) for word in column.choices.values()],
        "error_title": _("This is not on the list"),
        "error_message": _("Open the list with the arrow beside the cell and choose what fits best."),
    }


def _mark_overdue(book: Workbook, sheet: Any, last: int) -> None:
    """Colour a follow-up that has passed, on whatever day the workbook is open, unless the contact is closed."""
    rule = {
        "type": "formula",
        "criteria": OVERDUE.format(closed=in_words("status", CLOSED)),
        "format": book.add_format(LATE),
    }
    sheet.conditional_format(1, FOLLOW_UP, last, FOLLOW_UP, rule)


def _add_table(book: Workbook, sheet: Any, rows: int) -> None:
    """Make a table of the header, the rows, and an empty row: a table must keep one when the sample is deleted."""
    header = book.add_format(HEADER)
    columns = [
        {"header": _(column.name), "header_format": header, "format": book.add_format(LOOKS[column.kind])}
        for column in COLUMNS
    ]
    options = {"name": "Contacts", "style": "Table Style Light 1", "columns": columns}
    sheet.add_table(0, 0, rows + 1, len(COLUMNS) - 1, options)


def _fill(book: Workbook, sheet: Any, rows: Sequence[Row], start: int, style: dict[str, Any]) -> None:
    """Write rows from a line of the sheet downwards: dates as dates, all else as text."""
    looks = {kind: book.add_format(look | style) for kind, look in LOOKS.items()}
    for line, row in enumerate(rows, start):
        for index, column in enumerate(COLUMNS):
            text, look = _fit(in_words(column.key, row.get(column.key, ""))), looks[column.kind]
            day = _day(text) if column.kind == "date" else None
            if day:
                sheet.write_datetime(line, index, day, look)
            elif text:
                sheet.write_string(line, index, text, look)
            else:
                sheet.write_blank(line, index, None, look)


def _fit(text: str) -> str:
    """Cut text to what a cell can hold, counted as Excel counts; half of a surrogate pair becomes `?`."""
    return text.encode("utf-16-le", "replace")[: 2 * LONGEST_CELL].decode("utf-16-le", "ignore")


def _day(text: str) -> date | None:
    """Read a date such as 2026-11-23 that Excel can hold, or None."""
    try:
        day = date.fromisoformat(text)
    except ValueError:
        return None
    return day if day.isoformat() == text and day >= FIRST_DATE else None


def _prepare_page(sheet: Any, samples: int) -> None:
    """Keep the header and the first name in view, and print on Letter paper, three pages wide."""
    sheet.set_row(0, 24)
    for line in range(1, samples + 1):
        sheet.set_row(line, 36)  # two lines: some spreadsheets do not fit heights when they open a file
    sheet.freeze_panes(1, 1)
    sheet.ignore_errors({"number_stored_as_text": "A1:Q1048576"})
    sheet.set_landscape()
    sheet.set_paper(1)
    sheet.set_margins(left=0.4, right=0.4)
    sheet.fit_to_pages(3, 0)
    sheet.repeat_rows(0)
    sheet.repeat_columns(0, 1)
