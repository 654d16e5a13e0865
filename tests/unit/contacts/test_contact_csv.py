"""The contact template as a CSV file."""

import csv
import re
from io import StringIO

from tools.contacts import writers
from tools.contacts.sheet import template
from tools.contacts.sheet.columns import COLUMNS
from tools.contacts.writers import Wanted

NAMES = [column.name for column in COLUMNS]


def read(file: bytes) -> list[list[str]]:
    """Read a CSV file as Python does."""
    return list(csv.reader(StringIO(file.decode("utf-8-sig"), newline=""), strict=True))


def test_byte_order_mark() -> None:
    """The file starts with one byte order mark, so that Excel shows accents."""
    assert template.csv().startswith(b"\xef\xbb\xbfFirst name,")
    assert template.csv().count(b"\xef\xbb\xbf") == 1


def test_line_ends() -> None:
    """Every line ends in CR and LF, the last one too."""
    file = template.csv()
    assert file.endswith(b"\r\n")
    assert file.count(b"\r\n") == file.count(b"\n") == file.count(b"\r") == 2


def test_header() -> None:
    """The first line holds the names of the columns: no line for Excel alone stands before it."""
    assert read(template.csv())[0] == NAMES


def test_one_sample() -> None:
    """One row follows the header, and its first cell says what to do with it."""
    _header, *rows = read(template.csv())
    assert [row[0] for row in rows] == ["Sample: delete this row"]
    sample = {**template.sample(), "relationship": "Met at an event", "status": "Contacted"}
    assert rows == [list(sample.values())]


def test_sample_is_nobody() -> None:
    """The sample shows every column, and its phone number and addresses belong to nobody."""
    sample = template.sample()
    assert list(sample) == [column.key for column in COLUMNS]
    assert all(sample.values())
    assert re.fullmatch(r"\+1 416 555 01\d\d", sample["phone"])
    assert sample["email"].endswith("@example.com")
    assert all(".example.com/" in sample[key] for key in ("linkedin", "x", "facebook"))


def test_sample_choices() -> None:
    """The sample picks its choices from the lists."""
    sample = template.sample()
    assert all(sample[column.key] in column.choices for column in COLUMNS if column.choices)


def test_missing_and_unknown_keys() -> None:
    """A missing key is an empty cell, and a key that is not a column is left out."""
    _header, row = read(writers.write([{"company": "Example Foods", "shoe_size": "38"}], Wanted("csv")))
    assert row == [("Example Foods" if name == "Company" else "") for name in NAMES]


def test_no_rows() -> None:
    """Without contacts, the file is the header alone."""
    assert read(writers.write([], Wanted("csv"))) == [NAMES]


def test_same_bytes() -> None:
    """The same template is the same bytes."""
    assert template.csv() == template.csv()
