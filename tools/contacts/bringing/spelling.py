"""Names in capitals or in small letters only, which a file may have from an old program: the usual letters are offered."""

from collections.abc import Iterable
from dataclasses import replace

from tools.contacts.bringing.reading import Reading, choice
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import SHORTEST_IN_CAPITALS, Contact, name
from tools.kit.language import _
from tools.kit.people.names import as_name, parted

NAMES = "names"
FIELDS = ("first_name", "last_name")


def offered(reading: Reading, asked: Asked) -> Reading:
    """Offer the usual letters where a name stands without them, and write them where the visitor says so."""
    odd = [each for each in reading.contacts if is_odd(each)]
    if not odd:
        return reading
    label = _("Names in capitals or small letters only, such as “{name}”: {count}").format(
        name=name(odd[0]), count=len(odd)
    )
    options = [
        ("kept", _("Leave them as they are")),
        ("usual", _("Write them in the usual letters, such as “{name}”").format(name=name(usual(odd[0])))),
    ]
    letters = choice(NAMES, label, options, "kept", asked.choices, 2 * len(odd) > len(reading.contacts))
    contacts = list(written(reading.contacts)) if letters.value == "usual" else reading.contacts
    return replace(reading, contacts=contacts, choices=[*reading.choices, letters])


def written(contacts: Iterable[Contact]) -> Iterable[Contact]:
    """Give contacts with the usual letters in their names."""
    return (usual(each) if is_odd(each) else each for each in contacts)


def is_odd(person: Contact) -> bool:
    """Tell whether a name has no small letters, or no capitals; two or three capitals can be initials."""
    whole = "".join(person.get(field, "") for field in FIELDS)
    last = person.get("last_name", "")
    shouted = (whole.isupper() or last.isupper()) and len(last or whole) >= SHORTEST_IN_CAPITALS
    return whole.islower() or shouted or (whole.isupper() and bool(last))


def usual(person: Contact) -> Contact:
    """Write a name with a capital at the head of each word, and small letters behind it.

    Small words such as “de la” are known only now, and go to the last name that they belong to.
    """
    made = person | {
        field: as_name(person[field].lower())
        for field in FIELDS
        if field in person and (person[field].isupper() or person[field].islower())
    }
    first, last = (made.get(field, "") for field in FIELDS)
    head, space, tail = last.partition(" ")
    given, family = parted(f"{first} {head}")
    return made | {"first_name": given, "last_name": f"{family}{space}{tail}"} if last and family else made
