"""Files that hold no contacts, or too much: each gets its sentence, or is taken as text; nothing is lost or half done."""

import json
from io import BytesIO
from typing import Any
from zipfile import ZipFile

import pytest

import tools
from tools.contacts import writers
from tools.contacts.writers import Wanted

KEPT = json.dumps([{"id": "1", "first_name": "Sara", "discussion": "Likes tea"}])


def bring(name: str, data: bytes) -> dict[str, Any]:
    """Bring a file into a sheet of one contact."""
    read: dict[str, Any] = json.loads(tools.bring(name, data, KEPT))
    return read


def archive(*names: str) -> bytes:
    """Pack empty files of these names."""
    with ZipFile(packed := BytesIO(), "w") as written:
        for name in names:
            written.writestr(name, "")
    return packed.getvalue()


def compound(part: str) -> bytes:
    """Begin a file as Microsoft's old programs do, with the name of one part."""
    return b"\xd0\xcf\x11\xe0" + b"\0" * 600 + part.encode("utf-16-le")


REFUSED = {
    "a PDF": (b"%PDF-1.7\n%\xe2\xe3", "This is a PDF"),
    "nothing": (b"", "This file is empty."),
    "only a mark and spaces": (b"\xef\xbb\xbf \r\n", "This file is empty."),
    "only zeros": (b"\0" * 500, "This file is empty."),
    "50 MB": (b"Name\n" + b"a" * 50_000_000, "This file is larger than 25 MB."),
    "a picture": (b"\x89PNG\r\n\x1a\n" + bytes(range(256)), "This is a picture."),
    "an old Excel file": (compound("Workbook"), "This is an Excel file of before 2007"),
    "a workbook with a password": (compound("EncryptedPackage"), "This file has a password."),
    "a message of Outlook": (compound("__properties_version1.0"), "This is an item of Outlook’s own."),
    "an old Word document": (compound("WordDocument"), "This is an old Word document."),
    "a web page": (b"<!doctype html><p>Name,Company", "This is a web page"),
    "a calendar": (b"BEGIN:VCALENDAR\r\nEND:VCALENDAR\r\n", "This is a calendar"),
    "a LibreOffice table": (
        archive("mimetype", "content.xml"),
        "This is an OpenDocument file, and not a spreadsheet.",
    ),
    "a Numbers table": (archive("Index/Document.iwa"), "This is a Numbers file."),
    "a Word document": (archive("word/document.xml"), "This is a Word document."),
    "an archive of pictures": (archive("one.png"), "This is an archive."),
    "a damaged workbook": (b"PK\x03\x04 and then nothing", "This file is damaged."),
    "no text": (bytes(range(1, 32)) * 50, "This is not text."),
    "JSON of another kind": (b'{"version": 1}', "This JSON holds no contacts"),
    "JSON 20,000 deep": (b'{"a":[' * 10_000 + b'"Ada"', "This JSON is nested too deeply"),
    "JSON with brackets in its words": (b'{"a": "' + b"[{" * 10_000 + b'"}', "This JSON holds no contacts"),
    "headings alone": (
        b"First Name,Last Name,Position,Connected On\n",
        "There are no contacts in this file.",
    ),
    "no names": (b"Name,Company\n ,\n ,\n", "No row of this file has a name or a company."),
    "100,000 rows": (b"Name,Company\n" + b"Sara,Foods\n" * 100_000, "This file has 100,001 rows"),
}


@pytest.mark.parametrize(("data", "sentence"), REFUSED.values(), ids=REFUSED)
def test_what_cannot_be_read_gets_its_sentence(data: bytes, sentence: str) -> None:
    read = bring("contacts.csv", data)
    assert read["problem"].startswith(sentence)
    assert ([], [], 0) == (read["new"], read["changed"], read["same"])


def test_a_workbook_that_is_none_is_to_be_saved_again() -> None:
    data, _sentence = REFUSED["no text"]
    assert bring("contacts.xlsx", data)["problem"].startswith(
        "This workbook cannot be read. Open it in a spreadsheet"
    )


def test_a_broken_quote_costs_one_row_at_most() -> None:
    rows = [f"Person {number},Foods" for number in range(2, 5001)]
    rows[1998] = '"Person 2000,Foods'
    rows[2998] = '"Person 3000,Foods,and more'
    read = bring("contacts.csv", "\n".join(["Name,Company", *rows]).encode())
    assert [
        {"row": 3000, "reason": "The quotes in this row do not fit together, or a cell is too long."}
    ] == read["skipped"]
    assert 4998 == len(read["new"])
    assert {"first_name": '"Person', "last_name": "2000", "company": "Foods"} in read["new"]


def test_a_file_full_of_broken_quotes_is_given_up_soon() -> None:
    read = bring("contacts.csv", b"Name,Company\n" + b'"Sara" x,Foods,y\n' * 5000)
    assert (0, 5000) == (len(read["new"]), len(read["skipped"]))


def test_300_columns_are_read() -> None:
    headings = ["Name", *(f"Question {number}" for number in range(299))]
    read = bring("contacts.csv", f"{','.join(headings)}\nZoé{',x' * 299}\n".encode())
    assert ([{"first_name": "Zoé"}], 300) == (read["new"], len(read["columns"]))


TAKEN = {
    "a formula": '=HYPERLINK("http://example.com")',
    "markup": "<img src=x onerror=alert(1)>",
    "a script": "javascript:alert(1)",
    "an impossible date": "2026-02-31",
    "a phone with an extension": "416-555-0123 ext. 45",
    "200 tags": ", ".join(f"tag {number}" for number in range(200)),
}


@pytest.mark.parametrize("text", TAKEN.values(), ids=TAKEN)
def test_hostile_text_is_text(text: str) -> None:
    quoted = text.replace('"', '""')
    read = bring("x.csv", f"Name,Company,LinkedIn,Follow up,Phone,Tags\nZoé{f',"{quoted}"' * 5}\n".encode())
    phone = {"phone": text} if any(map(str.isdecimal, text)) else {"discussion": f"Phone: {text}"}
    keys = ("company", "linkedin", "follow_up", "tags")
    assert [{"first_name": "Zoé"} | dict.fromkeys(keys, text) | phone] == read["new"]


NO_DAYS = {
    "the sheet’s own": "First name,Last contacted,Follow up on\n",
    "any table": "Name,Last contact,Follow up\n",
}


@pytest.mark.parametrize("headings", NO_DAYS.values(), ids=NO_DAYS)
def test_a_date_that_is_not_a_day_is_said_with_its_row_and_column_and_kept_as_text(headings: str) -> None:
    read = bring("x.csv", f"{headings}Zoé,2026-13-45,soon\nAda,2026-11-20,\nAna,,03/04/2026\n".encode())
    said = "“{}” under “{}” is not a day such as 2026-11-23. It is kept as text."
    expected = [
        {"row": 2, "reason": said.format("2026-13-45", "Last contacted")},
        {"row": 2, "reason": said.format("soon", "Follow up on")},
        {"row": 4, "reason": said.format("03/04/2026", "Follow up on")},
    ]
    assert expected == read["as_text"]
    assert ["soon", None, "03/04/2026"] == [each.get("follow_up") for each in read["new"]]


def test_a_zero_byte_within_text_is_dropped() -> None:
    assert [{"first_name": "Zoé"}] == bring("x.csv", b"Name,Company\nZo\0\xc3\xa9,\n")["new"]


@pytest.mark.parametrize(
    "address", ["javascript:alert(1)", "data:text/html,x", "file:///etc/passwd", "no address"]
)
def test_only_an_address_of_the_web_becomes_a_link_on_a_card(address: str) -> None:
    assert b"URL" not in writers.write([{"first_name": "Zoé", "linkedin": address}], Wanted("vcf"))
    card = writers.write([{"first_name": "Zoé", "linkedin": "linkedin.com/in/zoe"}], Wanted("vcf"))
    assert b"URL:https://linkedin.com/in/zoe\r\n" in card


@pytest.mark.parametrize("name", ["people.csv", "people.vcf"])
def test_how_far_it_is_is_told_while_a_long_file_is_read(name: str) -> None:
    table = "Name,Company\n" + "Sara,Foods\n" * 1_200
    cards = "BEGIN:VCARD\nFN:Sara\nEND:VCARD\n" * 1_200
    heard: list[tuple[int, int]] = []
    data = (table if name.endswith(".csv") else cards).encode()
    tools.bring(name, data, "[]", "{}", lambda done, rows: heard.append((done, rows)))
    assert [(0, 1_200), (500, 1_200), (1_000, 1_200)] == heard
