"""A row of a table as a contact: the cells of each thing together, the numbers and addresses in the order that serves best."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tools.contacts import days
from tools.contacts.addresses import addresses
from tools.contacts.contact import Contact, tidy
from tools.contacts.content import CHECKS
from tools.contacts.headings import is_own, meaning
from tools.contacts.linked import computed, reached, unlinked
from tools.contacts.person import person
from tools.contacts.plan import SAID, SEVERAL, Place
from tools.contacts.table import Row
from tools.contacts.telephone import number
from tools.kit.people import phone

LONGEST = 500  # signs of a few numbers
SYSTEM = "* "
"""How Google begins its own labels, such as `* myContacts`."""
BETWEEN = re.compile(r"[;,\n]| ::: |^mailto:", re.IGNORECASE)
NUMBERS = r" ::: |;(?!\s*[\w-]+=)|\n| / "
"""What parts two numbers; a comma does too where each part is a number by itself, and not what a phone waits at."""
SCHEME = re.compile(r"mailto:", re.IGNORECASE)
PLAIN = {
    "first",
    "middle",
    "last",
    "whole",
    "prefix",
    "suffix",
    "nickname",
    "filed",
    "company",
    "department",
    "position",
}
"""Things whose cells hold one text."""
ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+\d+", re.IGNORECASE)
"""How a spreadsheet shows a long number whose last digits it does not keep in a CSV."""
REACHES: Mapping[str, Callable[[str], bool]] = {
    "email": lambda text: "@" in text,
    "phone": lambda text: any(map(str.isdecimal, text)) and not ROUNDED.fullmatch(text),
}
"""What a cell needs to reach someone; what has it not, and is nothing else either, is noted."""
ADDRESSES = ("email", "web", "linkedin", "x", "facebook")
DATES = ("last_contacted", "follow_up", "connected")

type Maker = Callable[[Sequence[str]], Contact]


def maker(places: Sequence[Place], body: Sequence[Row], first: days.First) -> Maker:
    """Give the function that makes a contact of the cells of a row; `first` helps dates that numbers alone leave open."""
    taken = [each for each in places if each.thing not in SAID | {"", "address", "known", "label", "silent"}]
    taken.sort(key=lambda each: rank_of(each))
    orders = {
        each.at: days.order(row[each.at] for row in body if row and each.at < len(row)) or first
        for each in taken
        if each.thing in DATES
    }
    groups = addresses(places)
    last_first = in_capitals(places, body)

    def make(cells: Sequence[str]) -> Contact:
        found: dict[str, list[str]] = {}
        for place in taken:
            if place.at >= len(cells) or not (text := tidy(cells[place.at])):
                continue
            if text.startswith('="') and text.endswith('"'):  # how some programs keep a number text for Excel
                text = text[2:-1]
            if place.thing in PLAIN and ":" not in text:  # neither several texts nor a link
                found.setdefault(place.thing, []).append(text)
                continue
            label = label_of(place, cells) if place.label is not None else ""
            for thing, part in said(place, text, label, orders.get(place.at, "")):
                found.setdefault(thing, []).append(part)
        if groups:
            read = sorted((group.read(cells) for group in groups), key=lambda each: each[0])
            found["address"] = list(dict.fromkeys(text for _rank, text in read if text))
        return person(found, last_first)

    return make


def in_capitals(places: Sequence[Place], body: Sequence[Row]) -> bool:
    """Tell whether a table writes last names in capitals: most of its whole names have words in capitals and others."""
    at = [each.at for each in places if each.thing == "whole"]
    names = [row[each].split() for row in body if row for each in at if each < len(row)]
    two = [[word.isupper() for word in words if len(word) > 1] for words in names if len(words) > 1]
    return 2 * sum(len(set(each)) > 1 for each in two) > len(two)


def rank_of(place: Place) -> int:
    """Order the columns of numbers: those of work first, then a mobile; all else stays in the order of the file."""
    if place.thing != "phone":
        return 0
    if "mobile" in place.meant.things and not place.meant.which:
        return 1
    return {"work": 0, "main": 2, "": 2, "home": 4, "other": 5}[place.meant.which] + (
        "company" in place.meant.things
    )


def label_of(place: Place, cells: Sequence[str]) -> str:
    """Give the label that stands beside a cell."""
    beside = cells[place.label] if place.label is not None and place.label < len(cells) else ""
    return beside.removeprefix(SYSTEM).strip()


def said(place: Place, text: str, label: str, order: days.First) -> Iterator[tuple[str, str]]:
    """Take a cell apart, and say for which thing each of its texts stands."""
    thing = place.thing
    if thing == "custom":
        yield from ((thing, f"{label or place.heading}: {each}") for each in text.split(SEVERAL))
    elif thing == "tags":
        parts = (each.strip(' "') for each in re.split(r" ::: |[;,\n]", text))
        yield from ((thing, each) for each in parts if not each.startswith(SYSTEM))
    elif thing in DATES:
        yield thing, days.read(text, order)
    elif thing in PLAIN and SEVERAL not in text:
        bare, links = unlinked(text)
        yield thing, bare
        yield from ((kind, each) for kind, every in reached(links).items() for each in every)
    elif thing not in ("phone", *ADDRESSES):
        yield from ((thing, each) for each in text.split(SEVERAL))
    else:
        yield from to_reach(place, text, label)


def to_reach(place: Place, text: str, label: str) -> Iterator[tuple[str, str]]:
    """Take a cell apart by which someone is reached; a label of the visitor's own is noted too, and what reaches nobody."""
    thing, text = place.thing, computed(text) if place.thing == "email" else text
    if label and meaning(label).thing == "known":
        yield "custom", f"{label}: {text}"
        return
    if label and thing in REACHES and is_own(label):
        yield "custom", f"{label}: {text}"
    _bare, links = unlinked(text) if thing in ADDRESSES else (text, [])
    for each in [part for said in links or [text] for part in several(thing, said)]:
        kind = reaches(thing, each) if thing in REACHES else thing
        yield (kind, each) if kind else ("custom", f"{place.heading}: {each}")


def reaches(thing: str, text: str) -> str:
    """Say by what a text reaches someone, whatever its heading says; nothing where it does not."""
    if thing == "phone" and "@" in text and CHECKS["email"](text):
        return "email"
    if REACHES[thing](text):
        return thing
    return next((each for each in REACHES if each != thing and CHECKS[each](text)), "")


def several(thing: str, text: str) -> list[str]:
    """Part several addresses or numbers in one cell, where each part is one by itself."""
    if thing != "phone" and ("<" in text or not BETWEEN.search(text)):
        return [text]
    if thing != "phone":
        return [SCHEME.sub("", each.strip()) for each in re.split(r" ::: |[;,\n]", text)]
    for between in (NUMBERS, f"{NUMBERS}|,"):
        parts = [number(each) for each in re.split(between, text[:LONGEST])]
        if len(text) < LONGEST and len(parts) > 1 and all(map(phone.is_number, filter(None, parts))):
            return parts
    return [number(each) for each in text.split(SEVERAL)]
