"""The contact template as a workbook, read back by openpyxl."""

from collections.abc import Mapping
from datetime import datetime
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

from tools.contacts.sheet import template
from tools.contacts.sheet.columns import COLUMNS, RELATIONSHIPS, STATUSES

openpyxl = pytest.importorskip("openpyxl")
pytest.importorskip("xlsxwriter")

NAMES = [column.name for column in COLUMNS]


@pytest.fixture(scope="module")
def sheet() -> Any:
    """Open the template's one sheet."""
    book = openpyxl.load_workbook(BytesIO(template.xlsx()))
    assert book.sheetnames == ["Contacts"]
    return book.active


def test_header(sheet: Any) -> None:
    """The first row holds the names of the columns."""
    assert [cell.value for cell in sheet[1]] == NAMES


def test_table(sheet: Any) -> None:
    """The sheet is a real table of the header, the sample and an empty row, with filter buttons."""
    table = sheet.tables["Contacts"]
    assert table.ref == table.autoFilter.ref == "A1:Q3"
    assert table.column_names == NAMES


@pytest.mark.parametrize(
    ("cells", "choices"),
    [("K2:K502", RELATIONSHIPS), ("P2:P502", STATUSES)],
    ids=["Relationship", "Status"],
)
def test_drop_downs(sheet: Any, cells: str, choices: Mapping[str, str]) -> None:
    """Relationship and Status offer their choices, far below the sample too."""
    [check] = [each for each in sheet.data_validations.dataValidation if str(each.sqref) == cells]
    assert check.type == "list"
    assert check.formula1 == f'"{",".join(choices.values())}"'
    assert not check.showDropDown  # in the file's format, true would hide the arrow
    assert check.showErrorMessage
    assert check.error


@pytest.mark.parametrize("cells", ["N2:N502", "O2:O502"])
def test_date_checks(sheet: Any, cells: str) -> None:
    """The date columns take dates only, and say how to write one."""
    [check] = [each for each in sheet.data_validations.dataValidation if str(each.sqref) == cells]
    assert (check.type, check.operator, check.formula1) == ("date", "greaterThanOrEqual", "1")
    assert "2026-11-23" in check.error


def test_dates(sheet: Any) -> None:
    """Dates are dates, shown as year, month and day, and so will be those that are typed further down."""
    for cell, day in (("N2", datetime(2026, 11, 17)), ("O2", datetime(2026, 11, 19))):
        assert sheet[cell].is_date
        assert sheet[cell].value == day
        assert sheet[cell].number_format == "yyyy-mm-dd"
    for letter in "NO":
        assert sheet.column_dimensions[letter].number_format == "yyyy-mm-dd"


def test_text_stays_text(sheet: Any) -> None:
    """All other columns are text, so that a phone number typed into them keeps its plus and its zeros."""
    for cell, column in zip(sheet[2], COLUMNS, strict=True):
        if column.kind != "date":
            assert cell.number_format == sheet.column_dimensions[cell.column_letter].number_format == "@"
    assert sheet["F2"].value == "+1 416 555 0123"


def test_frozen(sheet: Any) -> None:
    """The header and the first name stay in view, and the header is printed on every page."""
    assert sheet.freeze_panes == "B2"
    assert sheet.print_title_rows == "$1:$1"


def test_widths(sheet: Any) -> None:
    """The columns have their widths, and long text wraps."""
    for column, cell in zip(COLUMNS, sheet[2], strict=True):
        assert sheet.column_dimensions[cell.column_letter].width == pytest.approx(column.width, abs=1)
        assert bool(cell.alignment.wrap_text) == (column.kind == "text")


def test_one_sample(sheet: Any) -> None:
    """One row follows the header; its words and its looks say that it is a sample."""
    assert sheet.max_row == 2
    assert sheet["A2"].value == "Sample: delete this row"
    assert all(cell.font.italic and cell.fill.patternType == "solid" for cell in sheet[2])


def test_properties(sheet: Any) -> None:
    """The workbook has a title, and a date of creation that is not the day it was made."""
    properties = sheet.parent.properties
    assert properties.title == "Contact sheet"
    assert properties.created == properties.modified == datetime(2026, 1, 1)


def test_same_bytes() -> None:
    """The same template is the same bytes, and the files packed inside it carry no date of today."""
    file = template.xlsx()
    assert file == template.xlsx()
    with ZipFile(BytesIO(file)) as packed:
        assert {each.date_time for each in packed.infolist()} == {(1980, 1, 1, 0, 0, 0)}
