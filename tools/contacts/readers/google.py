"""Google Contacts: the headings since 2024, and those before."""

import re
from collections.abc import Sequence

from tools.contacts.contact import Contact, contact, joined, named, tidy
from tools.contacts.file import File
from tools.contacts.headings import left_out, plain
from tools.contacts.noted import noted
from tools.contacts.profiles import by_site, of_other_sites
from tools.contacts.readers import Reading, below, header

PATTERNS = {
    "first_name": r"(first|given) name",
    "middle_name": r"(middle|additional) name",
    "last_name": r"(last|family) name",
    "whole_name": r"name",
    "prefix": r"name prefix",
    "suffix": r"name suffix",
    "company": r"organization (1 )?name",
    "department": r"organization (1 )?department",
    "position": r"organization (1 )?title",
    "email": r"e mail \d+ value",
    "phone": r"phone \d+ value",
    "address": r"address \d+ formatted",
    "website": r"website \d+ value",
    "discussion": r"notes",
    "tags": r"labels|group membership",
}
SILENT = r".* (label|type)|file as|address \d+ (?!formatted).*"
"""Labels, and parts of what is taken whole."""
BETWEEN = " ::: "
SYSTEM = "* "


def read(file: File) -> Reading | None:
    """Read contacts; labels become tags, without those of Google's own such as `* myContacts`."""
    at = header(file.rows, is_header)
    if at is None:
        return None
    places = {
        key: [at for at, heading in enumerate(file.rows[at] or ()) if re.fullmatch(pattern, plain(heading))]
        for key, pattern in PATTERNS.items()
    }

    def make(cells: Sequence[str]) -> Contact:
        return person_of({key: values(cells, found) for key, found in places.items()})

    taken = {place for found in places.values() for place in found}
    return Reading("google", *below(file.rows, at, make), left_out(file.rows, at, taken, SILENT))


def is_header(row: Sequence[str]) -> bool:
    """Tell whether headings are Google's, of one generation or the other."""
    found = set(map(plain, row))
    return (
        {"given name", "family name"} <= found
        or {"first name", "labels"} <= found
        or ("e mail 1 value" in found and not found.isdisjoint({"name", "first name"}))
    )


def values(cells: Sequence[str], places: Sequence[int]) -> list[str]:
    """Take the values of some columns, also where several stand in one cell."""
    return [tidy(value) for place in places if place < len(cells) for value in cells[place].split(BETWEEN)]


def person_of(found: dict[str, list[str]]) -> Contact:
    """Make a contact of the values of each kind."""
    first = " ".join(filter(None, found["first_name"] + found["middle_name"]))
    last = " ".join(filter(None, found["last_name"] + found["suffix"]))
    names = {"first_name": first, "last_name": last} if first or last else named(joined(found["whole_name"]))
    return contact(
        by_site(found["website"])
        | names
        | {key: joined(found[key]) for key in ("company", "position", "email", "phone")}
        | {
            "address": joined(address.replace("\n", ", ") for address in found["address"]),
            "discussion": noted(
                found["discussion"],
                title=found["prefix"],
                department=found["department"],
                page=of_other_sites(found["website"]),
            ),
            "tags": joined(each for each in found["tags"] if not each.startswith(SYSTEM)),
        }
    )
