"""Follow-ups as a calendar: one event of a whole day for each contact that has a day to follow up on.

No alarm is set, because calendars on the web drop it. The same contact keeps its event when it is brought in again.
"""

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from hashlib import sha256

from tools.contacts.joining.same_person import keys
from tools.contacts.sheet.columns import CLOSED, Row
from tools.contacts.sheet.contact import name
from tools.contacts.writers import Wanted
from tools.kit import ical_text
from tools.kit.ical_text import escape
from tools.kit.language import _
from tools.kit.time import dates, holidays

FORMATS = ("ics",)
PRODUCT = "-//Build Your Network//Contact sheet//EN"


def write(contacts: Sequence[Row], wanted: Wanted) -> bytes:
    """Write an event for each follow-up, except with people whose status is closed."""
    off = holidays.of(wanted.province)
    planned = [
        (each, dates.read(each.get("follow_up", ""))) for each in contacts if each.get("status") != CLOSED
    ]
    events = [
        line for each, day in planned if day for line in event(each, day, wanted.today, off.get(day, ""))
    ]
    head = ["BEGIN:VCALENDAR", "VERSION:2.0", f"PRODID:{PRODUCT}", "CALSCALE:GREGORIAN", "METHOD:PUBLISH"]
    return ical_text.file([*head, *events, "END:VCALENDAR"])


def event(person: Row, day: date, today: date | None, holiday: str) -> Iterator[str]:
    """Write the lines of an event; its end is the day after, as the format wants it."""
    whom = name(person)
    if person.get("company", whom) != whom:
        whom = _("{name} ({company})").format(name=whom, company=person["company"])
    yield "BEGIN:VEVENT"
    yield f"UID:{identity(person)}@build-your-network"
    yield f"DTSTAMP:{today or day:%Y%m%d}T000000Z"
    yield f"DTSTART;VALUE=DATE:{day:%Y%m%d}"
    yield f"DTEND;VALUE=DATE:{day + timedelta(days=1):%Y%m%d}"
    yield f"SUMMARY:{escape(_('Follow up with {name}').format(name=whom))}"
    if notes := "\n".join(described(person, holiday)):
        yield f"DESCRIPTION:{escape(notes)}"
    yield "TRANSP:TRANSPARENT"
    yield "END:VEVENT"


def described(person: Row, holiday: str) -> Iterator[str]:
    """Say what helps on that day: how to reach the person, what was talked about, and that offices are closed."""
    if holiday:
        yield _("This day is a public holiday: {name}.").format(name=holiday)
    yield from (person[key] for key in ("email", "phone", "met_at", "discussion") if key in person)


def identity(person: Row) -> str:
    """Name the event of a person, the same each time and without telling who it is."""
    first = next(iter(keys(person)), ("", ""))
    return sha256((person.get("id") or "|".join(first)).encode(errors="replace")).hexdigest()[:32]
