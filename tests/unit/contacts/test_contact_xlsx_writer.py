"""Rows of contacts as a workbook, read back by openpyxl."""

from io import BytesIO
from typing import Any

import pytest

from tools.contacts.sheet import template
from tools.contacts.sheet.columns import COLUMNS

openpyxl = pytest.importorskip("openpyxl")
xlsx_writer = pytest.importorskip("tools.contacts.writers.xlsx", exc_type=ImportError)


def open_sheet(file: bytes) -> Any:
    """Open the first sheet of a workbook."""
    return openpyxl.load_workbook(BytesIO(file)).active


@pytest.mark.parametrize(("count", "ref"), [(0, "A1:Q2"), (1, "A1:Q3"), (40, "A1:Q42")])
def test_table_grows(count: int, ref: str) -> None:
    """The table holds all rows and one empty row more."""
    rows = [{"company": f"Company {number}"} for number in range(count)]
    assert open_sheet(xlsx_writer.book(rows)).tables["Contacts"].ref == ref


def test_checks_reach_below_the_last_row() -> None:
    """With many contacts, drop-downs and date checks still reach 500 rows further."""
    sheet = open_sheet(xlsx_writer.book([{"company": "Example Foods"}] * 600))
    reach = [str(each.sqref) for each in sheet.data_validations.dataValidation]
    assert reach == ["K2:K1101", "N2:N1101", "O2:O1101", "P2:P1101"]


@pytest.mark.parametrize(
    "text",
    [
        "next week",
        "2026-02-30",
        "1899-12-31",
        "20261123",
        "2026-W47-1",
        "23/11/2026",
        "2026-11-23T10:00",
        "0",
    ],
)
def test_what_is_not_a_date_stays_text(text: str) -> None:
    """What is not a date such as 2026-11-23, or is older than Excel's calendar, stays as it was typed."""
    cell = open_sheet(xlsx_writer.book([{"follow_up": text}]))["O2"]
    assert (cell.data_type, cell.value) == ("s", text)


def test_contacts_look_like_contacts() -> None:
    """Only samples look like samples."""
    sheet = open_sheet(xlsx_writer.book([template.sample(), {"company": "Example Foods"}], samples=1))
    assert sheet["D2"].font.italic
    assert sheet["D3"].value == "Example Foods"
    assert not sheet["D3"].font.italic
    assert sheet["D3"].fill.patternType is None


def test_missing_and_unknown_keys() -> None:
    """A missing key is an empty cell, and a key that is not a column is left out."""
    sheet = open_sheet(xlsx_writer.book([{"company": "Example Foods", "shoe_size": "38"}]))
    expected = [("Example Foods" if column.key == "company" else None) for column in COLUMNS]
    assert [cell.value for cell in sheet[2]] == expected
    assert (sheet.max_row, sheet.max_column) == (2, len(COLUMNS))


@pytest.mark.parametrize(
    ("text", "kept"),
    [("x" * 40_000, "x" * 32_767), ("🎉" * 20_000, "🎉" * 16_383)],
    ids=["letters", "emoji"],
)
def test_text_too_long_for_a_cell(text: str, kept: str) -> None:
    """Text longer than a cell can hold is cut where a character ends."""
    assert open_sheet(xlsx_writer.book([{"discussion": text}]))["M2"].value == kept
