"""What is typed comes back from the files as it was: read by Python's csv and by openpyxl, not by our own code."""

import csv
from io import BytesIO, StringIO

import pytest

from tools.contacts import writers
from tools.contacts.cells.apostrophe import unguard
from tools.contacts.sheet.columns import COLUMNS
from tools.contacts.writers import Wanted

HOSTILE = {
    "a formula": "=1+1",
    "a link made by a formula": '=HYPERLINK("http://example.com","x")',
    "a plus": "+1-416-555-0123",
    "a minus": "-2+3",
    "an at sign": "@SUM(1)",
    "a full-width sign": "＝1+1",
    "braces": "{=1+1}",
    "a tab in front": "\t=1+1",
    "a carriage return": "\rone\rtwo",
    "a newline inside": "one\ntwo",
    "both line ends": "one\r\ntwo\n\nthree",
    "quotes": 'She said "hello", twice; "bye"',
    "only quotes": '"""',
    "separators": "a,b;c\td|e",
    "an apostrophe": "'=1+1",
    "spaces around": "  two  ",
    "a web address": "https://example.com/a?b=1&c=<d>",
    "a script's address": "javascript:alert(1)",
    "an internal address": "internal:Sheet1!A1",
    "markup": "<script>alert('x')</script> &amp; ]]>",
    "template syntax": "{{ 7*7 }} %s ${x}",
    "an escape of Excel's": "_x0041_",
    "a number": "0044",
    "a long number": "1234567890123456",
    "a truth": "TRUE",
    "emoji": "🎉 👩🏽‍⚕️ 🇨🇦",
    "right to left": "مرحبا، أنا سارة שלום",
    "direction marks": "\u202eabc\u2066def",
    "combining": "Nguye\u0302\u0303n Zo\u0301e",
    "another script": "山田 太郎 प्रिया",
    "a control character": "a\x00b\x07c",
    "separators of lines": "a\u2028b\u2029c\x85d",
    "a long text": "long " * 6000,
}


def row_of(text: str) -> dict[str, str]:
    """Put one text into every column."""
    return {column.key: text for column in COLUMNS}


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_csv_gives_text_back(text: str) -> None:
    """Any text comes back from the CSV file, in every column, once its apostrophe is taken away."""
    file = writers.write([row_of(text)], Wanted("csv")).decode("utf-8-sig")
    _header, cells = csv.reader(StringIO(file, newline=""), strict=True)
    assert [unguard(cell) for cell in cells] == [text] * len(COLUMNS)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_csv_cells_start_harmlessly(text: str) -> None:
    """No cell of the CSV file starts with what makes a formula."""
    file = writers.write([row_of(text)], Wanted("csv")).decode("utf-8-sig")
    _header, cells = csv.reader(StringIO(file, newline=""), strict=True)
    assert not any(cell.lstrip(" ").startswith(tuple("=+-@\t\r\n＝＋－＠")) for cell in cells)


@pytest.mark.parametrize("text", HOSTILE.values(), ids=HOSTILE.keys())
def test_workbook_gives_text_back(text: str) -> None:
    """Any text comes back from the workbook as text, in every column: never a formula, a number or a link."""
    writer = pytest.importorskip("tools.contacts.writers.xlsx", exc_type=ImportError)
    openpyxl = pytest.importorskip("openpyxl")
    unescape = openpyxl.utils.escape.unescape
    book = openpyxl.load_workbook(BytesIO(writer.book([row_of(text)])))
    cells = book.active[2]
    assert len(cells) == len(COLUMNS)
    for cell in cells:
        assert cell.data_type == "s"
        assert cell.hyperlink is None
        # openpyxl takes Excel's mark of an escaped underscore away by itself, and leaves control characters escaped.
        assert text in (cell.value, unescape(cell.value))


@pytest.mark.parametrize("half", ["\ud83c", "a\udf89b"])
def test_half_a_character(half: str) -> None:
    """Half of a character, which a browser can hand over, becomes a question mark and stops nothing."""
    assert half.encode("utf-8", "replace") in writers.write([row_of(half)], Wanted("csv"))
    writer = pytest.importorskip("tools.contacts.writers.xlsx", exc_type=ImportError)
    openpyxl = pytest.importorskip("openpyxl")
    book = openpyxl.load_workbook(BytesIO(writer.book([row_of(half)])))
    assert book.active["A2"].value == half.encode("utf-8", "replace").decode()
