"""LinkedIn's list of connections: notes of any length before the header, old and new headings, English and French.

To connect is neither to talk nor to meet, so its day is a note, and “Last contacted” waits for the first message.
"""

from collections.abc import Sequence

from tools.contacts import days
from tools.contacts.contact import Contact, contact, tidy
from tools.contacts.file import File
from tools.contacts.headings import left_out, named
from tools.contacts.noted import noted
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
    "connected on": "connected",
    "connecte le": "connected",
    "connectee le": "connected",
    "connexion le": "connected",
    "date de connexion": "connected",
    "en relation depuis": "connected",
    "en relation depuis le": "connected",
}
HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))


def read(file: File) -> Reading | None:
    """Read connections; the day of each one is noted."""
    at = header(file.rows, is_header)
    if at is None:
        return None
    places = {key: found[0] for key, found in named(file.rows[at] or (), NAMES).items()}
    day = places["connected"]
    # Where numbers alone leave it open, the month comes first: LinkedIn writes so for the United States only.
    first = order(file.rows, at, day) or "month"

    def make(cells: Sequence[str]) -> Contact | str:
        person = {key: tidy(cells[place]) for key, place in places.items() if place < len(cells)}
        if (person.get("first_name"), person.get("last_name")) in HIDDEN:
            return _("LinkedIn hides who this person is.")
        connected = days.read(person.get("connected", ""), first)
        return contact(person | {"discussion": noted((), connected=[connected])})

    return Reading("linkedin", *below(file.rows, at, make), left_out(file.rows, at, places.values()))


def is_header(row: Sequence[str]) -> bool:
    """Tell whether headings are LinkedIn's."""
    return {"first_name", "last_name", "position", "connected"} <= named(row, NAMES).keys()
