"""A person as a vCard 3.0 (RFC 2426): version 4.0 garbles accents on some phones."""

from collections.abc import Iterator

from tools.formats.content_lines import escaped, joined
from tools.kit import phone
from tools.kit.language import _
from tools.kit.person import Person


def write(person: Person) -> bytes:
    """Write a contact card."""
    return joined(lines(person))


def lines(person: Person) -> Iterator[str]:
    """Write the lines that there are. A name stays whole, as given: which part is the family's cannot be known."""
    name = escaped(person.name)
    yield from ("BEGIN:VCARD", "VERSION:3.0", f"N:;{name};;;", f"FN:{name}")
    if person.occupation:
        yield f"TITLE:{escaped(person.occupation)}"
    if person.phone:
        yield f"TEL;TYPE=VOICE:{escaped(phone.dialled(person.phone))}"
    if person.email:
        yield f"EMAIL;TYPE=INTERNET:{escaped(person.email)}"
    if person.linkedin:
        yield f"URL:https://{escaped(person.linkedin)}"
    if person.city or person.province:
        yield f"ADR;TYPE=HOME:;;;{escaped(person.city)};{escaped(person.province)};;{_('Canada')}"
    if person.note:
        yield f"NOTE:{escaped(person.note)}"
    yield "END:VCARD"
