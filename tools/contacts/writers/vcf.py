"""Contacts as vCard 3.0, which phones read best; what the visitor noted goes along as the note."""

from collections.abc import Iterable, Iterator

from tools.contacts.columns import Row
from tools.contacts.contact import name, tags
from tools.contacts.profiles import SITES, link
from tools.contacts.same_person import split
from tools.contacts.writers import Wanted
from tools.kit import ical_text
from tools.kit.ical_text import escape
from tools.kit.people import phone

FORMATS = ("vcf",)


def write(contacts: Iterable[Row], _wanted: Wanted) -> bytes:
    """Write one card for each contact."""
    return ical_text.file(line for each in contacts for line in card(each))


def card(person: Row) -> Iterator[str]:
    """Write the lines of a card; a profile's address only when it is safe to open."""
    text = {key: escape(value) for key, value in person.items()}
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{text.get('last_name', '')};{text.get('first_name', '')};;;"
    yield f"FN:{escape(name(person))}"
    for key, start in (("company", "ORG:"), ("position", "TITLE:"), ("discussion", "NOTE:")):
        if key in text:
            yield start + text[key]
    if "address" in text:
        yield f"ADR;TYPE=WORK:;;{text['address']};;;;"
    yield from (f"EMAIL;TYPE=INTERNET:{escape(each)}" for each in split(person.get("email", "")))
    yield from (f"TEL:{escape(dialled(each))}" for each in split(person.get("phone", "")))
    links = [link(person[site]) for site in SITES if site in person]
    yield from (f"URL:{escape(address)}" for address in links if address)
    if labels := ",".join(map(escape, tags(person.get("tags", "")))):
        yield f"CATEGORIES:{labels}"
    yield "END:VCARD"


def dialled(typed: str) -> str:
    """Keep a number as it was typed, with the comma before its extension at which a phone waits."""
    number, extension = phone.parted(typed)
    return f"{number},{extension}" if extension else typed
