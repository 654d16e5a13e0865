"""A row of a table as a contact: the cells of each thing together, the numbers and addresses in the order that serves best."""

import re
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, replace

from tools.contacts import days
from tools.contacts.contact import Contact, tidy
from tools.contacts.headings import WHICH, meaning
from tools.contacts.person import person
from tools.contacts.plan import SAID, Place
from tools.contacts.table import Row
from tools.contacts.telephone import number
from tools.kit import phone

SEVERAL = " ::: "
"""How Google writes several values in one cell."""
LONGEST = 500  # signs of a few numbers
SYSTEM = "* "
"""How Google begins its own labels, such as `* myContacts`."""
BETWEEN = re.compile(r"[;,\n]| ::: |^mailto:", re.IGNORECASE)
SCHEME = re.compile(r"mailto:", re.IGNORECASE)
ORDER = ("box", "street", "address", "city", "region", "code", "country")
PLAIN = {
    "first",
    "middle",
    "last",
    "whole",
    "prefix",
    "suffix",
    "nickname",
    "company",
    "department",
    "position",
    "discussion",
}
"""Things whose cells hold one text, as it stands."""
DATES = ("last_contacted", "follow_up", "connected")

type Maker = Callable[[Sequence[str]], Contact]


@dataclass(frozen=True)
class Address:
    """The columns of one address: written whole, or in parts in the order of an envelope; and of its label."""

    which: str
    whole: tuple[int, ...]
    parts: tuple[int, ...]
    label: int | None

    def read(self, cells: Sequence[str]) -> tuple[int, str]:
        """Give the address of a row with its rank: the lower, the more it serves at work."""
        said = meaning(cells[self.label]).which if self.label is not None and self.label < len(cells) else ""
        found = [tidy(cells[at]) for at in self.whole if at < len(cells)]
        if not any(found):
            found = [tidy(cells[at]) for at in self.parts if at < len(cells)]
        lines = (line for text in found for line in text.split(SEVERAL)[0].split("\n"))
        return rank(said or self.which), ", ".join(dict.fromkeys(filter(None, lines)))


def rank(which: str) -> int:
    """Put what is for work first, then what says nothing of itself."""
    return {"work": 0, "": 1}.get(which, 2 + WHICH.index(which) if which in WHICH else 1)


def addresses(places: Iterable[Place]) -> list[Address]:
    """Group the columns of addresses by which one they say they are."""
    groups: dict[tuple[str, str], list[Place]] = {}
    before: Place | None = None
    for place in places:
        if place.thing in SAID or place.thing == "address":
            # A city right behind “Home address” is of that home, though it does not say so.
            goes_on = before is not None and place.at == before.at + 1 and not place.meant.which
            if goes_on and before is not None:
                place = replace(place, meant=replace(place.meant, which=before.meant.which))
            groups.setdefault((place.meant.which, place.meant.index), []).append(place)
            before = place
    for (which, index), group in list(groups.items()):
        if index and (which, "") in groups and {each.thing for each in group} <= {"street", "address"}:
            groups[which, ""] += groups.pop(
                (which, index)
            )  # the second line of a street, and no second address
    return [
        Address(
            which,
            tuple(each.at for each in group if each.thing == "formatted"),
            tuple(
                each.at
                for each in sorted(
                    (each for each in group if each.thing != "formatted"),
                    key=lambda each: ORDER.index(each.thing),
                )
            ),
            next((each.label for each in group if each.label is not None), None),
        )
        for (which, _index), group in groups.items()
    ]


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

    def make(cells: Sequence[str]) -> Contact:
        found: dict[str, list[str]] = {}
        for place in taken:
            if place.at >= len(cells) or not (text := tidy(cells[place.at])):
                continue
            if text.startswith('="') and text.endswith('"'):  # how some programs keep a number text for Excel
                text = text[2:-1]
            if place.thing in PLAIN and SEVERAL not in text:
                found.setdefault(place.thing, []).append(text)
            else:
                label = (
                    cells[place.label].strip() if place.label is not None and place.label < len(cells) else ""
                )
                thing, texts = values(place, text, label, orders.get(place.at, ""))
                found.setdefault(thing, []).extend(texts)
        if groups:
            read = sorted((group.read(cells) for group in groups), key=lambda each: each[0])
            found["address"] = list(dict.fromkeys(text for _rank, text in read if text))
        return person(found)

    return make


def rank_of(place: Place) -> int:
    """Order the columns of numbers: those of work first, then a mobile; all else stays in the order of the file."""
    if place.thing != "phone":
        return 0
    if "mobile" in place.meant.things and not place.meant.which:
        return 1
    return {"work": 0, "main": 2, "": 2, "home": 4, "other": 5}[place.meant.which] + (
        "company" in place.meant.things
    )


def values(place: Place, text: str, label: str, order: days.First) -> tuple[str, list[str]]:
    """Take a cell apart, and say for which thing its texts stand."""
    thing = place.thing
    if thing == "custom":
        return thing, [f"{label or place.heading}: {each}" for each in text.split(SEVERAL)]
    if thing == "tags":
        parts = (each.strip() for each in re.split(r" ::: |[;,\n]", text))
        return thing, [each for each in parts if not each.startswith(SYSTEM)]
    if thing in DATES:
        return thing, [days.read(text, order)]
    if thing not in ("email", "phone", "web", "linkedin", "x", "facebook"):
        return thing, text.split(SEVERAL) if SEVERAL in text else [text]
    if label and meaning(label).thing == "known":
        return "custom", [f"{label}: {text}"]
    return thing, several(thing, text)


def several(thing: str, text: str) -> list[str]:
    """Part several addresses or numbers in one cell, where each part is one by itself."""
    if thing != "phone" and not BETWEEN.search(text):
        return [text]
    if thing != "phone":
        return [SCHEME.sub("", each.strip()) for each in re.split(r" ::: |[;,\n]", text)]
    parts = [number(each) for each in re.split(r" ::: |;(?!\s*[\w-]+=)|\n| / ", text[:LONGEST])]
    return (
        parts
        if len(text) < LONGEST and all(map(phone.is_number, filter(None, parts)))
        else text.split(SEVERAL)
    )
