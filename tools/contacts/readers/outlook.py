"""Outlook's contacts, with English and with French headings."""

from collections.abc import Mapping, Sequence

from tools.contacts.contact import Contact, contact, joined, tidy
from tools.contacts.file import File
from tools.contacts.headings import left_out, plain
from tools.contacts.noted import noted
from tools.contacts.profiles import by_site, of_other_sites
from tools.contacts.readers import Reading, below, header

STREETS = ("", " 2", " 3")
ENGLISH: Mapping[str, Sequence[str]] = {
    "first_name": ("first name", "middle name"),
    "last_name": ("last name", "suffix"),
    "prefix": ("title",),
    "company": ("company",),
    "department": ("department",),
    "position": ("job title",),
    "email": ("e mail address", "e mail 2 address", "e mail 3 address"),
    "phone": (
        "business phone",
        "mobile phone",
        "primary phone",
        "company main phone",
        "home phone",
        "other phone",
    ),
    "address": (
        *(f"business street{number}" for number in STREETS),
        "business city",
        "business state",
        "business postal code",
        "business country region",
    ),
    "discussion": ("notes",),
    "tags": ("categories",),
    "website": ("web page", "personal web page"),
}
FRENCH: Mapping[str, Sequence[str]] = {
    "first_name": ("prenom", "deuxieme prenom"),
    "last_name": ("nom", "suffixe"),
    "prefix": ("titre",),
    "company": ("societe",),
    "department": ("service",),
    "position": ("titre",),
    "email": (
        *(f"adresse de messagerie{number}" for number in STREETS),
        *(f"adresse de courriel{number}" for number in STREETS),
    ),
    "phone": (
        "telephone bureau",
        "tel mobile",
        "telephone principal",
        "telephone societe",
        "telephone domicile",
    ),
    "address": (
        *(f"rue bureau{number}" for number in STREETS),
        "ville bureau",
        "dep region bureau",
        "code postal bureau",
        "pays region bureau",
    ),
    "discussion": ("notes",),
    "tags": ("categories",),
    "website": ("page web", "page web personnelle"),
}
SILENT = r".* (type|display name)|gender|sexe|initial(e)?s|priorit[ye]|priv(at)?e|sensitivity"
"""What Outlook fills in by itself."""
ENOUGH = 4


def read(file: File) -> Reading | None:
    """Read contacts; of two French columns “Titre”, the first is a form of address and the last the position."""
    at = header(file.rows, lambda row: language(row) is not None)
    if at is None:
        return None
    row = file.rows[at] or []
    names = language(row) or ENGLISH
    listed = [(plain(heading), place) for place, heading in enumerate(row)]
    seen, first = dict(listed), dict(reversed(listed))
    places = {key: [seen[each] for each in headings if each in seen] for key, headings in names.items()}
    places["prefix"] = [
        first[each] for each in names["prefix"] if each in first and first[each] not in places["position"]
    ]

    def make(cells: Sequence[str]) -> Contact:
        found = {
            key: [tidy(cells[place]) for place in each if place < len(cells)] for key, each in places.items()
        }
        return person_of(found)

    taken = {place for found in places.values() for place in found}
    return Reading("outlook", *below(file.rows, at, make), left_out(file.rows, at, taken, SILENT))


def language(row: Sequence[str]) -> Mapping[str, Sequence[str]] | None:
    """Tell which headings stand in a row: those of a name, and enough of the others."""
    found = set(map(plain, row))
    for names in (ENGLISH, FRENCH):
        known = found.intersection(*[{each for headings in names.values() for each in headings}])
        telling = known & {
            "business phone",
            "business street",
            "e mail address",
            "rue bureau",
            "telephone bureau",
        }
        telling |= known & {"adresse de messagerie", "adresse de courriel"}
        if telling and len(known) >= ENOUGH and known & set(names["last_name"]):
            return names
    return None


def person_of(found: Mapping[str, Sequence[str]]) -> Contact:
    """Make a contact of the values of each kind."""
    spaced = {
        key: " ".join(filter(None, found[key])) for key in ("first_name", "last_name", "company", "position")
    }
    return contact(
        by_site(found["website"])
        | spaced
        | {key: joined(found[key]) for key in ("email", "phone")}
        | {
            "address": joined(each.replace("\n", ", ") for each in found["address"]),
            "discussion": noted(
                found["discussion"],
                title=found["prefix"],
                department=found["department"],
                page=of_other_sites(found["website"]),
            ),
            "tags": joined(each.strip() for every in found["tags"] for each in every.split(";")),
        }
    )
