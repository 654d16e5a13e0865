"""A cell taken apart: several addresses or numbers in it, links, labels, and the thing that each text stands for."""

import re
from collections.abc import Callable, Iterator, Mapping, Sequence

from tools.contacts.cells import days
from tools.contacts.cells.linked import computed, reached, unlinked
from tools.contacts.cells.telephone import number
from tools.contacts.meaning.content import CHECKS
from tools.contacts.meaning.headings import BESIDE, is_own, meaning
from tools.contacts.meaning.plan import SEVERAL, Place
from tools.contacts.meaning.vocabulary import vocabulary
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
ROUNDED = re.compile(r"\d(?:[.,]\d+)?E\+?\d+", re.IGNORECASE)
"""How a spreadsheet shows a long number whose last digits it does not keep in a CSV."""
REACHES: Mapping[str, Callable[[str], bool]] = {
    "email": lambda text: "@" in text,
    "phone": lambda text: any(map(str.isdecimal, text)) and not ROUNDED.fullmatch(text),
}
"""What a cell needs to reach someone; what has it not, and is nothing else either, is noted."""
ADDRESSES = ("email", "web", "linkedin", "x", "facebook")
ESCAPED = "\\:"
"""How Google once wrote the colon of a web address."""
DATES = ("last_contacted", "follow_up", "connected")


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
        bare, links = unlinked(computed(text))
        yield thing, bare if links else text
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
    text = text.replace(ESCAPED, ":") if thing in ADDRESSES else text
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
    if thing in REACHES and " " in text and (found := listed(thing, text[:LONGEST])):
        return found
    if thing != "phone" and ("<" in text or not BETWEEN.search(text)):
        return [text]
    if thing != "phone":
        return [SCHEME.sub("", each.strip()) for each in re.split(r" ::: |[;,\n]", text)]
    for between in (NUMBERS, f"{NUMBERS}|,"):
        parts = [number(each) for each in re.split(between, text[:LONGEST])]
        if len(text) < LONGEST and len(parts) > 1 and all(map(phone.is_number, filter(None, parts))):
            return parts
    return [number(each) for each in text.split(SEVERAL)]


def listed(thing: str, text: str) -> list[str]:
    """Part a text at what stands between addresses or numbers: “ada@x.ca / a@h.ca”, “416-555-0100 or 416-555-0101”."""
    runs: list[list[str]] = [[]]
    for word in text.split():
        if is_between(word):
            runs.append([])
        elif thing == "email":
            runs.append([word.strip("/;,|()")])
        else:
            runs[-1].append(word)
    parts = [number(" ".join(run)) if thing == "phone" else run[0] for run in runs if run]
    return parts if len(parts) > 1 and all(map(CHECKS[thing], parts)) else []


def is_between(word: str) -> bool:
    """Tell whether a word only stands between two others: “/”, “or”, “home:”."""
    return not any(map(str.isalnum, word)) or vocabulary().get(word.strip("():.,").casefold()) in BESIDE
