"""LDIF, as Thunderbird and other address books export it (RFC 2849): its entries become a table."""

import re
from base64 import b64decode
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from tools.contacts.bringing.reading import Reading
from tools.contacts.bringing.remarks import EMPTY_GROUP, Remark
from tools.contacts.files.encoding import text
from tools.contacts.files.file import File, refused_if_too_many
from tools.contacts.readers import Asked
from tools.contacts.readers.table import of_table
from tools.contacts.tables.records import table
from tools.contacts.tables.table import most_rows
from tools.kit.language import _, later

TURN = 1
ENDINGS = (".ldif", ".ldi")
KNOWN_AS = (later("Thunderbird (CSV or LDIF)"),)

BEGINNING = re.compile(r"(?:[^\S\n]*(?:#.*|version:[^\S\n]*\d+)?\n)*+dn:", re.IGNORECASE)
LINE = re.compile(r"([\w.-]+)(?:;[^:]*)?(::?)[ ]*(.*)")
MEANT = {
    "l": "work city",
    "st": "work region",
    "c": "work country",
    "street": "work street",
    "postalcode": "work postal code",
    "o": "company",
    "ou": "department",
    "sn": "last name",
}
"""Names of attributes that are too short to be understood by themselves (RFC 4519)."""
ABOUT_ITSELF = {"version", "dn", "objectclass"}
"""What an entry or the file says of itself, and of nobody."""
GROUPS = {"groupofnames", "groupofuniquenames"}

type Entry = list[tuple[str, str]]


def read(file: File, asked: Asked) -> Reading | None:
    """Read every entry; an entry of a group gives its members its name as a tag."""
    begun = file.text[:4000].replace("\r\n", "\n").replace("\r", "\n")
    if not BEGINNING.match(begun):
        return None
    listed = list(islice(entries(file.text), most_rows() + 1))
    groups = [each for each in listed if is_group(each)]
    tags: dict[str, list[str]] = {}
    for group in groups:
        for member in members(group):
            tags.setdefault(member, []).append(name_of(group))
    people = [person(each, tags) for each in listed if not is_group(each)]
    made = of_table(refused_if_too_many(lambda: table(people)), asked, "ldif", by_address=True)
    empty = [Remark(place, _(EMPTY_GROUP).format(name=name), [name]) for place, name in empty_groups(listed)]
    return replace(made, skipped=[*made.skipped, *empty])


def empty_groups(listed: Sequence[Entry]) -> Iterator[tuple[int, str]]:
    """Give the place and the name of each group none of whose members is there."""
    there = {
        value.casefold() for entry in listed if not is_group(entry) for key, value in entry if key == "dn"
    }
    for place, entry in enumerate(listed, 1):
        if is_group(entry) and there.isdisjoint(members(entry)):
            yield place, name_of(entry)


def name_of(group: Entry) -> str:
    """Name a group."""
    return next((value for key, value in group if key == "cn"), "")


def members(group: Entry) -> list[str]:
    """Give the names of a group's members."""
    return [value.casefold() for key, value in group if key in ("member", "uniquemember")]


def is_group(entry: Entry) -> bool:
    """Tell whether an entry stands for a group of others."""
    return any(key == "objectclass" and value.casefold() in GROUPS for key, value in entry)


def person(entry: Entry, tags: dict[str, list[str]]) -> list[tuple[str, str]]:
    """Give what an entry says of a person, under headings, and the groups of its name; “$” parts the lines of an address."""
    known = [
        (MEANT.get(key, key), value.replace("$", ", ") if key.lower().endswith("postaladdress") else value)
        for key, value in entry
        if key not in ABOUT_ITSELF
    ]
    names = next((tags.get(value.casefold(), []) for key, value in entry if key == "dn"), [])
    return [*known, *(("tags", name) for name in names)]


def entries(written: str) -> Iterator[Entry]:
    """Take the entries apart; base64 is decoded, and a picture is only named."""
    lines = re.sub(r"\n ", "", written.replace("\r\n", "\n").replace("\r", "\n")).split("\n")
    entry: Entry = []
    for line in [*lines, ""]:
        if not line.strip():
            if any(key == "dn" for key, _value in entry):
                yield entry
            entry = []
        elif found := LINE.fullmatch(line):
            entry.append(
                (found[1].lower() if found[1].lower() in LOWER else found[1], value(found[2], found[3]))
            )


LOWER: Sequence[str] = ("dn", "cn", "objectclass", "member", "uniquemember", *MEANT)


def value(mark: str, written: str) -> str:
    """Decode a value."""
    if mark == ":":
        return written
    try:
        return text(b64decode(written))
    except ValueError:
        return written
