"""Contacts as vCard 3.0, which phones read best; what the visitor noted goes along as the note."""

from collections.abc import Iterable, Iterator

from tools.contacts.cells.profiles import SITES, link
from tools.contacts.joining.same_person import split
from tools.contacts.sheet.columns import COLUMNS, Row
from tools.contacts.sheet.contact import name, tags
from tools.contacts.writers import Wanted
from tools.kit import ical_text
from tools.kit.ical_text import escape
from tools.kit.people import phone

FORMATS = ("vcf",)
SITE_NAMES = {column.key: column.name for column in COLUMNS if column.key in SITES}


def write(contacts: Iterable[Row], _wanted: Wanted) -> bytes:
    """Write one card for each contact."""
    return ical_text.file(line for each in contacts for line in card(each))


def card(person: Row) -> Iterator[str]:
    """Write the lines of a card; a profile's address that is not safe to open is only noted."""
    text = {key: escape(value) for key, value in person.items()}
    yield "BEGIN:VCARD"
    yield "VERSION:3.0"
    yield f"N:{text.get('last_name', '')};{text.get('first_name', '')};;;"
    yield f"FN:{escape(name(person))}"
    for key, start in (("company", "ORG:"), ("position", "TITLE:")):
        if key in text:
            yield start + text[key]
    profiles = [(site, each) for site in SITES for each in split(person.get(site, ""))]
    unsafe = [f"{SITE_NAMES[site]}: {each}" for site, each in profiles if not link(each)]
    if note := "\n".join(filter(None, (person.get("discussion", ""), *unsafe))):
        yield f"NOTE:{escape(note)}"
    if "address" in text:
        yield f"ADR;TYPE=WORK:;;{text['address']};;;;"
    yield from (f"EMAIL;TYPE=INTERNET:{escape(each)}" for each in split(person.get("email", "")))
    yield from (f"TEL:{escape(dialled(each))}" for each in split(person.get("phone", "")))
    yield from (f"URL:{escape(address)}" for _site, each in profiles if (address := link(each)))
    if labels := ",".join(map(escape, tags(person.get("tags", "")))):
        yield f"CATEGORIES:{labels}"
    yield "END:VCARD"


def dialled(typed: str) -> str:
    """Keep a number as it was typed, with the comma before its extension at which a phone waits."""
    number, extension = phone.parted(typed)
    return f"{number},{extension}" if extension else typed
