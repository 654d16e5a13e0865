"""What else LinkedIn's archive says: who its owner is, and on which day a message last went between two people.

Of the messages only the days and the addresses of both sides are looked at.
"""

import csv
from collections.abc import Iterable, Iterator, Mapping
from io import StringIO

from tools.contacts.cells import days
from tools.contacts.cells.profiles import same
from tools.contacts.files import archive, encoding
from tools.contacts.files.refused import MOST_UNPACKED
from tools.contacts.joining.same_person import split
from tools.contacts.meaning.vocabulary import plain
from tools.contacts.sheet.contact import Contact

MESSAGES = "messages.csv"
SENDER, RECIPIENTS, DAY = "sender profile url", "recipient profile urls", "date"
ABOUT = {"full_name": ("first name", "last name"), "occupation": ("headline",)}
"""Which questions of About you the profile answers, with its headings."""


def rows(data: bytes, name: str) -> Iterator[dict[str, str]]:
    """Give the rows of one of the archive's tables, by their headings in small letters."""
    csv.field_size_limit(MOST_UNPACKED)
    reader = csv.reader(StringIO(encoding.text(archive.beside(data, name)), newline=""))
    headings = list(map(plain, next(reader, [])))
    return (dict(zip(headings, cells, strict=False)) for cells in reader)


def about(data: bytes) -> dict[str, str]:
    """Give answers to questions of About you."""
    profile = next(rows(data, archive.PROFILE), {})
    said = {
        name: " ".join(filter(None, (profile.get(each, "") for each in headings)))
        for name, headings in ABOUT.items()
    }
    return {name: text for name, text in said.items() if text}


def last_messages(data: bytes) -> dict[str, str]:
    """Give the day of the last message between two people for both: profile → 2026-11-23; messages to groups do not count."""
    found: dict[str, str] = {}
    for both, day in messages(data):
        if len(both) == 2:
            found |= {each: max(found.get(each, ""), day) for each in both}
    return found


def messages(data: bytes) -> Iterator[tuple[frozenset[str], str]]:
    """Give who took part in each message, and its day."""
    for row in rows(data, MESSAGES):
        both = frozenset(map(same, (*split(row.get(SENDER, "")), *split(row.get(RECIPIENTS, "")))))
        day = days.read(row.get(DAY, ""))
        if days.is_day(day):
            yield both, day


def contacted(contacts: Iterable[Contact], talked: Mapping[str, str]) -> Iterator[Contact]:
    """Fill in when each contact was last in touch."""
    for each in contacts:
        day = talked.get(same(each.get("linkedin", "")), "")
        yield each | {"last_contacted": day} if day else each
