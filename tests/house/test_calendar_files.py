"""Calendar files and contact cards, read by icalendar and vobject."""

import json
from datetime import date, timedelta
from typing import Any

import icalendar
import pytest
import vobject

import tools
from tests.house.typed import answered
from tools.formats import calendar, contact_card
from tools.kit.people.address_card import Person
from tools.kit.time.calendar_entry import Entry

AWKWARD = (
    "Zoë, 李; \\ back\nand a second line, long enough to be folded, with 🙂🙂🙂🙂🙂🙂🙂🙂🙂🙂 at its end"
)


def entries(file: bytes) -> list[Any]:
    return list(icalendar.Calendar.from_ical(file).walk("VEVENT"))


def test_text_comes_back_as_it_was() -> None:
    (event,) = entries(calendar.write([Entry(date(2026, 11, 30), AWKWARD, AWKWARD)], "2026-11-23"))
    assert [AWKWARD, AWKWARD] == [event["SUMMARY"], event["DESCRIPTION"]]


def test_an_entry_is_a_whole_day() -> None:
    (event,) = entries(calendar.write([Entry(date(2026, 11, 30), "Write")], "2026-11-23"))
    assert (date(2026, 11, 30), date(2026, 12, 1)) == (event["DTSTART"].dt, event["DTEND"].dt)
    assert "2026-11-23T00:00:00+00:00" == event["DTSTAMP"].dt.isoformat()


@pytest.mark.parametrize(
    "file",
    [
        calendar.write([Entry(date(2026, 11, 30), AWKWARD, AWKWARD)]),
        contact_card.write(Person(AWKWARD, note=AWKWARD)),
    ],
)
def test_lines_are_short_and_end_as_they_should(file: bytes) -> None:
    lines = file.removesuffix(b"\r\n").split(b"\r\n")
    assert max(map(len, lines)) <= 75
    assert b"\n" not in b"".join(lines)
    assert all(line.decode() for line in lines)


def test_a_second_import_adds_nothing_and_two_entries_stay_two() -> None:
    day = date(2026, 11, 30)
    ones = [entries(calendar.write([Entry(day, title)]))[0]["UID"] for title in ("a", "a", "b")]
    assert ones[0] == ones[1] != ones[2]


def test_two_people_of_one_name_are_two_entries() -> None:
    answers = answered("nurse", "event", met="Ana: the night work\nAna: the the new clinic")
    found = entries(tools.export("event", answers, "ics"))
    assert 3 == len({event["UID"] for event in found})
    assert ["the night work", "the new clinic"] == [
        topic
        for event in found
        for topic in ("the night work", "the new clinic")
        if topic in event.get("DESCRIPTION", "")
    ]


@pytest.mark.parametrize(
    ("tool", "days"),
    [
        ("event", ["2026-11-26", "2026-11-30"]),
        ("letter", ["2026-11-30"]),
        ("interview", ["2026-12-03", "2026-12-04"]),
        ("plan", ["2026-11-23", "2026-11-30", "2026-12-07", "2026-12-14"]),
    ],
)
def test_the_days_of_an_example_are_in_its_calendar_file(tool: str, days: list[str]) -> None:
    found = entries(tools.export(tool, answered("nurse", tool), "ics"))
    assert days == [str(event["DTSTART"].dt) for event in found]
    assert all(event["DTEND"].dt - event["DTSTART"].dt == timedelta(days=1) for event in found)


@pytest.mark.parametrize(
    ("tool", "question"), [("event", "day"), ("letter", "today"), ("interview", "day"), ("plan", "start")]
)
def test_without_a_day_no_calendar_file_is_on_offer(tool: str, question: str) -> None:
    answers = answered("nurse", tool, **{question: ""})
    assert "ics" not in {file["name"] for file in json.loads(tools.run(tool, answers))["files"]}
    with pytest.raises(KeyError):
        tools.export(tool, answers, "ics")


@pytest.mark.parametrize("tool", ["event", "letter", "interview", "plan"])
def test_an_entry_says_when_it_was_written(tool: str) -> None:
    written = entries(tools.export(tool, answered("nurse", tool, today="2026-11-23"), "ics"))
    assert {"2026-11-23"} == {str(event["DTSTAMP"].dt.date()) for event in written}


def test_everyone_met_at_an_event_has_a_last_day_and_a_message() -> None:
    met = "Amir: the night work\nMs. Roy"
    event, *people = entries(
        tools.export("event", answered("nurse", "event", met=met, day="2026-12-24", province="ON"), "ics")
    )
    assert ("Halifax health careers fair", "2026-12-24") == (event["SUMMARY"], str(event["DTSTART"].dt))
    assert ["Last day to write to Amir", "Last day to write to Ms. Roy"] == [
        str(each["SUMMARY"]) for each in people
    ]
    assert {"2026-12-30"} == {str(each["DTSTART"].dt) for each in people}
    assert "Hello Ms. Roy,\n\nThank you for speaking with me at the Halifax" in people[1]["DESCRIPTION"]


def test_before_anyone_is_met_the_calendar_has_their_day_all_the_same() -> None:
    _event, people = entries(tools.export("event", answered("nurse", "event", met=""), "ics"))
    assert "Last day to write to the people you met" == people["SUMMARY"]


def test_a_contact_card_says_all_that_is_known() -> None:
    person = Person(
        AWKWARD,
        "Nurse, licensed",
        "902-555-0134",
        "a@example.com",
        "linkedin.com/in/a",
        "Montréal",
        "Quebec",
        AWKWARD,
    )
    card = vobject.readOne(contact_card.write(person).decode())
    assert "3.0" == card.version.value
    assert [AWKWARD, AWKWARD, AWKWARD] == [card.fn.value, card.n.value.given, card.note.value]
    assert ["Nurse, licensed", "+1-902-555-0134", "a@example.com"] == [
        card.title.value,
        card.tel.value,
        card.email.value,
    ]
    assert "https://linkedin.com/in/a" == card.url.value
    assert ("Montréal", "Quebec", "Canada") == (
        card.adr.value.city,
        card.adr.value.region,
        card.adr.value.country,
    )


def test_a_contact_card_has_no_empty_lines() -> None:
    assert {"version", "n", "fn"} == set(vobject.readOne(contact_card.write(Person("Ali")).decode()).contents)
