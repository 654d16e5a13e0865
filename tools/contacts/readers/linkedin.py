"""LinkedIn's list of connections: notes of any length before the header, old and new headings, English and French."""

from collections.abc import Sequence

from tools.contacts import days
from tools.contacts.contact import Contact, contact, tidy
from tools.contacts.file import File
from tools.contacts.headings import named
from tools.contacts.readers import Reading, below, header, order
from tools.kit.language import _

NAMES = {
    "first name": "first_name",
    "prenom": "first_name",
    "last name": "last_name",
    "nom": "last_name",
    "nom de famille": "last_name",
    "url": "linkedin",
    "profile url": "linkedin",
    "url du profil": "linkedin",
    "email address": "email",
    "adresse e mail": "email",
    "adresse email": "email",
    "adresse courriel": "email",
    "company": "company",
    "entreprise": "company",
    "societe": "company",
    "position": "position",
    "poste": "position",
    "fonction": "position",
    "connected on": "last_contacted",
    "connecte le": "last_contacted",
    "connectee le": "last_contacted",
    "connexion le": "last_contacted",
    "date de connexion": "last_contacted",
    "en relation depuis": "last_contacted",
    "en relation depuis le": "last_contacted",
}
HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))


def read(file: File) -> Reading | None:
    """Read connections; the day of the connection is the last contact that the file knows of."""
    at = header(file.rows, is_header)
    if at is None:
        return None
    places = {key: found[0] for key, found in named(file.rows[at] or (), NAMES).items()}
    day = places["last_contacted"]
    # Where numbers alone leave it open, the month comes first: LinkedIn writes so for the United States only.
    first = order(file.rows, at, day) or "month"

    def make(cells: Sequence[str]) -> Contact | str:
        person = {key: tidy(cells[place]) for key, place in places.items() if place < len(cells)}
        if (person.get("first_name"), person.get("last_name")) in HIDDEN:
            return _("LinkedIn hides who this person is.")
        return contact(person | {"last_contacted": days.read(person.get("last_contacted", ""), first)})

    return Reading("linkedin", *below(file.rows, at, make))


def is_header(row: Sequence[str]) -> bool:
    """Tell whether headings are LinkedIn's."""
    return {"first_name", "last_name", "position", "last_contacted"} <= named(row, NAMES).keys()
