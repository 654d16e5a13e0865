"""A person as a vCard 3.0 (RFC 2426): version 4.0 garbles accents on some phones."""

from collections.abc import Iterator

from tools.kit import ical_text
from tools.kit.ical_text import escape
from tools.kit.language import _
from tools.kit.people import phone
from tools.kit.people.address_card import Person


def write(person: Person) -> bytes:
    """Write a contact card."""
    return ical_text.file(lines(person))


def lines(person: Person) -> Iterator[str]:
    """Write the lines that there are. A name stays whole, as given: which part is the family's cannot be known."""
    name = escape(person.name)
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}")
    if person.occupation:
        yield f"TITLE:{escape(person.occupation)}"
    if person.phone:
        yield f"TEL;TYPE=VOICE:{escape(phone.dialled(person.phone))}"
    if person.email:
        yield f"EMAIL;TYPE=INTERNET:{escape(person.email)}"
    if person.linkedin:
        yield f"URL:https://{escape(person.linkedin)}"
    if person.city or person.province:
        yield f"ADR;TYPE=HOME:;;;{escape(person.city)};{escape(person.province)};;{_('Canada')}"
    if person.note:
        yield f"NOTE:{escape(person.note)}"
    yield "END:VCARD"
