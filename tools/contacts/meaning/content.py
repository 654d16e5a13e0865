"""What a column holds, where its heading does not say all, or says something else."""

import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import replace

from tools.contacts.cells.linked import unlinked
from tools.contacts.meaning.headings import Meaning
from tools.contacts.meaning.names_by_content import is_name
from tools.contacts.tables.table import Row
from tools.kit.people import phone

MAIL = re.compile(r"(?:mailto:)?[^\s@,;:<>|]+@[^\s@,;:<>|]+\.[^\s@,;:<>|]+")
SITE = re.compile(r"(?:https?://|www\.)\S+", re.IGNORECASE)
BETWEEN = re.compile(r"\s*(?: ::: |[;,\n])\s*")
STAMP = re.compile(r"\d\d:\d\d:\d\d")
"""A time to the second, which only a program writes, when it changed something."""
LOOKED_AT = 200
LONGEST = 300  # signs of a few addresses
PEOPLE = {"first", "last", "whole", "name"}


def filled(body: Sequence[Row], at: int) -> list[str]:
    """Give the first texts of a column."""
    found: list[str] = []
    for row in body:
        if row and at < len(row) and (text := row[at].strip()):
            found.append(text)
            if len(found) == LOOKED_AT:
                break
    return found


def seen(meant: Meaning, sample: Sequence[str]) -> Meaning:
    """Look into a column whose heading does not say all; a heading with unknown words needs a cell that bears it out."""
    if not sample:
        return meant
    if meant.words == "date" and share(sample, STAMP.search) > 0.5:
        return replace(meant, thing="known")
    if "someone" in meant.things:
        return replace(meant, thing="known")
    if meant.thing == "custom" in meant.things:
        return borne_out(meant, sample)
    if meant.thing in ("email", "phone") and share(sample, is_name) > 0.8:
        return replace(meant, thing="")  # The headings are exchanged.
    if meant.strange and meant.thing in CHECKS:
        return meant if share(sample, CHECKS[meant.thing]) > 0.5 else replace(meant, thing="")
    if meant.thing in PEOPLE:
        return people(meant, [unlinked(text)[0] for text in sample])
    if meant.thing:
        return meant
    thing = next((thing for thing, check in CHECKS.items() if share(sample, check) > 0.8), "")
    if not (thing or meant.strange) and meant.which == "work" and share(sample, is_name) > 0.8:
        thing = "company"  # “Where they work”
    return meant if meant.strange and thing == "phone" else replace(meant, thing=thing)


def borne_out(meant: Meaning, sample: Sequence[str]) -> Meaning:
    """Take a column of the visitor's own for what its heading says beside that, where the cells bear it out: “User Email”."""
    thing = next((each for each in CHECKS if each in meant.things and share(sample, CHECKS[each]) > 0.5), "")
    return replace(meant, thing=thing) if thing else meant


def people(meant: Meaning, sample: Sequence[str]) -> Meaning:
    """Look into a column of people: below “Contact” may stand addresses or numbers, and below “Attendee #” no names."""
    shares = {thing: share(sample, check) for thing, check in CHECKS.items()}
    if "counted" in meant.things and all(map(str.isdecimal, sample)):
        return replace(meant, thing="")
    if share(sample, lambda text: any(check(text) for check in CHECKS.values())) > 0.5:
        return replace(meant, thing=max(shares, key=lambda thing: shares[thing]))
    return meant if any(map(str.isalpha, "".join(sample))) else replace(meant, thing="")


def share(sample: Sequence[str], fits: Callable[[str], object]) -> float:
    """Tell which part of the texts is of a kind."""
    short = [text for text in sample if len(text) <= LONGEST]
    parts = [unlinked(text)[1] or BETWEEN.split(text) for text in short]
    return sum(all(map(fits, each)) for each in parts) / len(sample)


CHECKS: Mapping[str, Callable[[str], object]] = {
    "email": MAIL.fullmatch,
    "web": SITE.fullmatch,
    "phone": lambda text: phone.is_number(text),
}
