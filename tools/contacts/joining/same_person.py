"""What tells that two contacts are one person: email, profile, phone, then name with company."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import lru_cache

from tools.contacts.cells import profiles
from tools.contacts.sheet.columns import Row
from tools.kit.people.phone import parted

type Key = tuple[str, str]

# A phone or an address that more people share says nothing about who someone is; it also keeps looking quick.
SHARED = 20
FEWEST_DIGITS = 7
VALUE = re.compile(r"[^\s,;](?:[^,;]*[^\s,;])?")
WORD = re.compile(r"[a-z0-9]+")


def keys(person: Row) -> Iterator[Key]:
    """Give all that a person can be found by, the surest first."""
    yield from (("email", each) for each in split(person.get("email", "").lower()) if "@" in each)
    for site in profiles.SITES:
        yield from ((site, profiles.same(each)) for each in split(person.get(site, "")))
    yield from (("phone", each) for each in map(digits, split(person.get("phone", ""))) if each)
    if words := name_words(person):
        yield "name", f"{' '.join(words)} | {plain(person.get('company', ''))}"


def split(values: str) -> Sequence[str]:
    """Split several values in one cell."""
    return VALUE.findall(values) if values else ()


def digits(phone: str) -> str:
    """Write a phone number as digits, without Canada's 1 and without an extension; nothing when it is too short."""
    number, _extension = parted(unicodedata.normalize("NFKC", phone))
    found = re.sub(r"[^0-9]", "", number)
    plain = found[1:] if len(found) == 11 and found.startswith("1") else found
    return plain if len(plain) >= FEWEST_DIGITS else ""


@lru_cache(50_000)
def plain(text: str) -> str:
    """Write text in small letters, without accents and signs."""
    if text.isascii():
        return " ".join(WORD.findall(text.lower()))
    letters = unicodedata.normalize("NFKD", text).casefold()
    words = re.findall(r"\w+", "".join(sign for sign in letters if not unicodedata.combining(sign)))
    return " ".join(words) or text.strip()


def name_words(person: Row) -> list[str]:
    """Give the words of a name, in an order of their own."""
    return sorted(plain(f"{person.get('first_name', '')} {person.get('last_name', '')}").split())


def may_be_one(kind: str, one: Row, other: Row) -> bool:
    """Tell whether two who share a key can be one person: families share an address, and offices a phone."""
    if kind not in ("email", "phone"):
        return True
    left, right = set(name_words(one)), set(name_words(other))
    if kind == "email":
        return not left or not right or bool(left & right)
    return left <= right or right <= left


def is_sure(kind: str, one: Row, other: Row) -> bool:
    """Tell whether what two share is enough to join them unasked: a name alone is not, where each has an email or a phone of
    their own.
    """
    if kind != "name" or one.get("company"):
        return True
    ways = [
        {*split(each.get("email", "").lower()), *map(digits, split(each.get("phone", "")))} - {""}
        for each in (one, other)
    ]
    return not all(ways) or not ways[0].isdisjoint(ways[1])


def shared(kind: str, one: Row) -> str:
    """Name what two share by a key: a name without a company is a name alone."""
    return "alone" if kind == "name" and not one.get("company") else kind


def whole(person: Row) -> Key:
    """Give the name alone to find a person by, or the company alone."""
    words = name_words(person)
    return ("whole", " ".join(words)) if words else company_alone(person)


def name_alone(person: Row) -> Iterator[Key]:
    """Give a first and a last name; of one word alone, many are called."""
    words = name_words(person)
    if len(words) > 1:
        yield "alone", " ".join(words)


def company_alone(person: Row) -> Key:
    """Give the company to find those by of whom a file names nothing else."""
    return "whole", f"| {plain(person.get('company', ''))}"
