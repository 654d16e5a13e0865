"""Hostile text goes through every writer and comes back: read by programs that are not ours, and by our own readers."""

import csv
import json
import re
from io import BytesIO, StringIO
from typing import Any

import pytest

import tools
from tests.unit.contacts.hostile import HOSTILE
from tests.unit.contacts.test_contact_readers import bring
from tools.contacts.cells.apostrophe import unguard
from tools.contacts.sheet.columns import COLUMNS

TEXTS = [column.key for column in COLUMNS if column.kind == "text"]
FIRST = {"first_name": "Ada"}
each_text = pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:40])


def person(text: str) -> dict[str, str]:
    """Make a contact all of whose texts are hostile."""
    return {**dict.fromkeys(TEXTS, text), "follow_up": "2026-11-23"}


def take(format: str, text: str) -> bytes:
    """Take that contact."""
    return tools.take(format, json.dumps([person(text)]), '{"today": "2026-11-23"}')


def shown(text: str) -> str:
    """Give what of a text can be written into a card or a calendar: no control characters, and one kind of line end."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return re.sub(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029]", "", lines)


@each_text
@pytest.mark.parametrize(("format", "mark"), [("csv", ","), ("csv-fr", ";")])
def test_a_csv_file_holds_the_text(format: str, mark: str, text: str) -> None:
    made = take(format, text).decode("utf-8-sig")
    [row] = list(csv.reader(StringIO(made, newline=""), delimiter=mark))[1:]
    assert {text} == {unguard(cell) for at, cell in enumerate(row) if COLUMNS[at].key in TEXTS}
    assert not any(cell.startswith(("=", "@", "\t", "\r")) for cell in row)


@each_text
def test_a_workbook_holds_the_text_and_no_formula(text: str) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    sheet = openpyxl.load_workbook(BytesIO(take("xlsx", text)))["Contacts"]
    cells = [cell for at, cell in enumerate(sheet[2]) if COLUMNS[at].key in TEXTS]
    assert {"s"} == {cell.data_type for cell in cells}
    # openpyxl undoes an escape in some cells only.
    assert all(text in (cell.value, openpyxl.utils.escape.unescape(cell.value)) for cell in cells)


@each_text
def test_a_card_holds_the_text(text: str) -> None:
    vobject = pytest.importorskip("vobject")
    [card] = vobject.readComponents(take("vcf", text).decode())
    said = shown(text)
    assert said == card.n.value.given == card.n.value.family == card.title.value
    assert said in card.note.value


@each_text
def test_a_calendar_holds_the_text(text: str) -> None:
    icalendar = pytest.importorskip("icalendar")
    [event] = icalendar.Calendar.from_ical(take("ics", text)).walk("VEVENT")
    assert shown(text) in str(event["SUMMARY"])


@each_text
@pytest.mark.parametrize("format", ["csv", "csv-fr", "xlsx"])
def test_our_own_file_brings_the_text_back(format: str, text: str) -> None:
    if format == "xlsx":
        pytest.importorskip("xlsxwriter")
    assert [person(text)] == bring(f"contacts.{format}", take(format, text))["new"]


def quoted(text: str) -> str:
    """Write a cell of a table."""
    return '"' + text.replace('"', '""') + '"'


def files(text: str) -> dict[str, bytes]:
    """Write a file of each kind with a text in it."""
    from base64 import b64encode

    plain = text.encode(errors="replace")
    return {
        "a.csv": f"Name,Company,Notes\nAda Okoro,{quoted(text)},{quoted(text)}\n".encode(errors="replace"),
        "b.csv": f"{quoted(text)},Email\n{quoted(text)},a@example.com\n".encode(errors="replace"),
        "c.json": json.dumps([{"name": "Ada Okoro", "company": text, text: text}]).encode(),
        "d.ldif": b"dn: cn=x\ncn: Ada Okoro\no:: " + b64encode(plain) + b"\ndescription: " + plain + b"\n",
        "e.vcf": b"BEGIN:VCARD\nFN:Ada Okoro\nORG:" + plain + b"\nNOTE:" + plain + b"\nEND:VCARD\n",
        "f.txt": b"Ada Okoro - " + plain + b"\nBo Li (friend)\n",
        "g.txt": b"Ada Okoro\n" + plain + b"\nada@example.com\n",
        "h.txt": plain,
    }


@each_text
def test_every_reader_takes_the_text_for_text(text: str) -> None:
    for name, data in files(text).items():
        read: dict[str, Any] = bring(name, data)
        assert read["new"] or read["problem"], name
        said = "".join(value for each in read["new"] for value in each.values())
        assert not re.search(r"[\x00-\x08\x0e-\x1f\u202a-\u202e\u2066-\u2069]", said), name


@each_text
def test_a_table_keeps_the_text_in_its_column(text: str) -> None:
    data = f"Name,Company,Notes\nAda Okoro,Foods,{quoted(text)}\n".encode(errors="replace")
    [person] = bring("people.csv", data)["new"]
    assert "Foods" == person["company"]
    seen = re.sub(
        r"\s+", "", "".join(sign for sign in text if sign.isprintable() or sign.isspace() or sign == "\u200d")
    )
    assert seen.lstrip("'") in re.sub(r"\s+", "", person.get("discussion", ""))
