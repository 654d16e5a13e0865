"""What is taken, read by programs that are not ours: csv, openpyxl, icalendar and vobject."""

import csv
import json
from datetime import date
from io import BytesIO, StringIO
from typing import Any

import pytest

import tools

PEOPLE = [
    {
        "id": "1",
        "first_name": "Zoé",
        "last_name": "Côté",
        "company": "Smith, Wong & Co.",
        "position": "Chef",
        "email": "zoe@example.com",
        "phone": "+1 416 555 0123",
        "address": "100 Example Street; Toronto",
        "linkedin": "linkedin.com/in/zoe",
        "relationship": "friend",
        "discussion": "2026-11-20: Likes tea\n2026-11-01: Met",
        "follow_up": "2026-11-20",
        "status": "met",
        "tags": "Food, Job fair",
    },
    {"id": "2", "company": "Example Foods", "follow_up": "2026-11-25", "relationship": "friend"},
    {
        "id": "3",
        "first_name": "Sara",
        "follow_up": "2026-11-20",
        "status": "closed",
        "relationship": "Neighbour",
    },
    {"id": "4", "first_name": "Ana", "follow_up": "2026-12-25"},
]


def take(format: str) -> bytes:
    """Take the contacts on a day in a province."""
    return tools.take(format, json.dumps(PEOPLE), json.dumps({"today": "2026-11-23", "province": "ON"}))


@pytest.mark.parametrize(("format", "separator"), [("csv", ","), ("csv-fr", ";")])
def test_csv_has_a_byte_order_mark_and_the_separator_of_the_language(format: str, separator: str) -> None:
    file = take(format)
    assert file.startswith(b"\xef\xbb\xbf")
    rows = list(csv.DictReader(StringIO(file.decode("utf-8-sig"), newline=""), delimiter=separator))
    assert ["Zoé", "", "Sara", "Ana"] == [row["First name"] for row in rows]
    assert PEOPLE[0]["discussion"] == rows[0]["Discussion points"]
    assert ("Friend", "Met") == (rows[0]["Relationship"], rows[0]["Status"])


@pytest.fixture(scope="module")
def book() -> Any:
    """Open the workbook."""
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    return openpyxl.load_workbook(BytesIO(take("xlsx")), data_only=True)


def test_a_workbook_has_the_contacts_and_the_overview(book: Any) -> None:
    assert ["Contacts", "Overview"] == book.sheetnames
    counts = {row[0]: row[1] for row in book["Overview"].values if row[1] is not None}
    expected = {
        "Overdue": 1,
        "Today": 0,
        "In the next 7 days": 1,
        "Friend": 2,
        "Met": 1,
        "Closed": 1,
        "Neighbour": 1,
    }
    assert expected == {name: counts[name] for name in expected}


def test_a_workbook_marks_what_is_overdue_on_the_day_it_is_open(book: Any) -> None:
    [(cells, [rule])] = book["Contacts"].conditional_formatting._cf_rules.items()
    assert "O2:O505" == str(cells.sqref)
    assert ['AND(ISNUMBER($O2),$O2<TODAY(),$P2<>"Closed")'] == rule.formula


def test_the_calendar_has_a_whole_day_for_each_follow_up_that_is_open() -> None:
    icalendar = pytest.importorskip("icalendar")
    calendar = icalendar.Calendar.from_ical(take("ics"))
    events = calendar.walk("VEVENT")
    assert [
        ("Follow up with Zoé Côté (Smith, Wong & Co.)", date(2026, 11, 20)),
        ("Follow up with Example Foods", date(2026, 11, 25)),
        ("Follow up with Ana", date(2026, 12, 25)),
    ] == [(str(each["SUMMARY"]), each.decoded("DTSTART")) for each in events]
    assert [date(2026, 11, 21), date(2026, 11, 26), date(2026, 12, 26)] == [
        each.decoded("DTEND") for each in events
    ]
    assert 3 == len({str(each["UID"]) for each in events})
    assert "zoe@example.com\n+1 416 555 0123\n2026-11-20: Likes tea\n2026-11-01: Met" == str(
        events[0]["DESCRIPTION"]
    )
    assert "This day is a public holiday: Christmas Day." == str(events[2]["DESCRIPTION"])
    assert not calendar.walk("VALARM")


def test_the_lines_of_a_calendar_are_folded_and_end_as_they_should() -> None:
    file = tools.take("ics", json.dumps([PEOPLE[0] | {"discussion": "é" * 300}]))
    assert file.endswith(b"END:VCALENDAR\r\n")
    assert file.count(b"\n") == file.count(b"\r\n")
    assert max(map(len, file.split(b"\r\n"))) <= 75


def test_cards_are_read_by_vobject() -> None:
    vobject = pytest.importorskip("vobject")
    first, *others = vobject.readComponents(take("vcf").decode())
    assert ("Côté", "Zoé", "Zoé Côté") == (first.n.value.family, first.n.value.given, first.fn.value)
    assert (["Smith, Wong & Co."], "Chef") == (first.org.value, first.title.value)
    assert ("zoe@example.com", "+1 416 555 0123") == (first.email.value, first.tel.value)
    assert "100 Example Street; Toronto" == first.adr.value.street
    assert "https://linkedin.com/in/zoe" == first.url.value
    assert PEOPLE[0]["discussion"] == first.note.value
    assert ["Food", "Job fair"] == first.categories.value
    assert ["Example Foods", "Sara", "Ana"] == [each.fn.value for each in others]


def test_a_phone_waits_before_an_extension() -> None:
    vobject = pytest.importorskip("vobject")
    person = {"first_name": "Sara", "phone": "902-555-0134 ext. 12; 902-555-0177"}
    card = vobject.readOne(tools.take("vcf", json.dumps([person])).decode())
    assert ["902-555-0134,12", "902-555-0177"] == [each.value for each in card.tel_list]


def test_an_event_keeps_its_name_when_the_day_changes() -> None:
    icalendar = pytest.importorskip("icalendar")
    moved = [PEOPLE[1] | {"follow_up": "2026-12-01"}]
    files = [take("ics"), tools.take("ics", json.dumps(moved))]
    before, after = (icalendar.Calendar.from_ical(each).walk("VEVENT") for each in files)
    assert before[1]["UID"] == after[0]["UID"]
