"""Entries as an iCalendar file (RFC 5545): whole days, without alarms, which Google and Outlook leave out on import."""

from collections import Counter
from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256

from tools.kit import ical_text
from tools.kit.ical_text import escape
from tools.kit.time import dates
from tools.kit.time.calendar_entry import Entry


def write(entries: Sequence[Entry], today: str = "") -> bytes:
    """Write a calendar; where no day of writing is known, each entry is dated by its own."""
    head = ("BEGIN:VCALENDAR", "VERSION:2.0", "PRODID:-//Build Your Network//Tools//EN", "CALSCALE:GREGORIAN")
    written = dates.read(today)
    named = zip(entries, identities(entries), strict=True)
    lines = (line for entry, identity in named for line in event(entry, identity, written or entry.day))
    return ical_text.file((*head, *lines, "END:VCALENDAR"))


def identities(entries: Sequence[Entry]) -> Iterator[str]:
    """Name each entry by its day and title, so that a second import adds no second entry; those that are alike are counted."""
    before = Counter[str]()
    for name in (f"{entry.day} {entry.title}" for entry in entries):
        counted = f"{name} {before[name]}" if before[name] else name
        before[name] += 1
        yield sha256(counted.encode("utf-8", "replace")).hexdigest()[:32]


def event(entry: Entry, identity: str, written: date) -> Iterator[str]:
    """Write one entry."""
    yield "BEGIN:VEVENT"
    yield f"UID:{identity}@build-your-network"
    yield f"DTSTAMP:{compact(written)}T000000Z"
    yield f"DTSTART;VALUE=DATE:{compact(entry.day)}"
    yield f"DTEND;VALUE=DATE:{compact(entry.day + timedelta(days=1))}"
    yield f"SUMMARY:{escape(entry.title)}"
    if entry.note:
        yield f"DESCRIPTION:{escape(entry.note)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def compact(day: date) -> str:
    """Write a day as 20261123."""
    return day.isoformat().replace("-", "")
