"""A contact card as a contact: which of its properties goes where."""

import re
from collections.abc import Mapping

from tools.contacts.cards.card import Card, is_company, known_by
from tools.contacts.cards.lines import Property
from tools.contacts.cells import profiles
from tools.contacts.cells.telephone import number
from tools.contacts.meaning.headings import is_own, meaning
from tools.contacts.sheet.contact import Contact, joined
from tools.contacts.sheet.person import person
from tools.kit.language import _

SCHEME = re.compile(r"mailto:", re.IGNORECASE)
APPLE = "x-apple:"
"""How an address begins that only a phone of Apple opens."""
FAMILY, GIVEN, MIDDLE, PREFIX, SUFFIX = range(5)
PICTURE = re.compile(r"[A-Za-z0-9+/=,]{60,}")
"""A picture that some program wrote into a name."""


def person_of(card: Card, members: Mapping[str, list[str]]) -> Contact:
    """Make a contact of a card's properties, with the groups that it is a member of as tags."""
    emails = [
        SCHEME.sub("", each.text())
        for each in sorted(card.get("EMAIL", ()), key=lambda each: each.preference)
    ]
    labels = labels_of(card)
    calls = [each for each in card.get("TEL", ()) if not is_fax(each, labels)]
    calls.sort(key=lambda each: (each.preference, rank(each)))
    sites = [each.text() for each in card.get("URL", ()) if is_page(each, labels)]
    pages = [*sites, *texts(card, "X-SOCIALPROFILE", "SOCIALPROFILE")]
    return person(
        {
            **names_of(card),
            "nickname": [text for every in parts(card, "NICKNAME", ",") for text in every],
            "position": texts(card, "TITLE", "ROLE"),
            "email": emails,
            "phone": [number(each.text()) for each in calls],
            "address": [address(each) for each in sorted(card.get("ADR", ()), key=rank)]
            or labels_alone(card),
            "web": [each for each in pages if not each.startswith(APPLE)],
            "custom": [
                *(each.removeprefix(APPLE) for each in pages if each.startswith(APPLE)),
                *faxes(card, labels),
                *labelled(card, labels),
            ],
            "discussion": texts(card, "NOTE"),
            "tags": tags(card, members),
        }
    )


def names_of(card: Card) -> dict[str, list[str]]:
    """Give the names of a person and of the company with its departments; the card of a company names no person."""
    names = [*next(iter(parts(card, "N", ";")), []), *[""] * 5]
    names = ["" if PICTURE.fullmatch(part) else part for part in names]
    whole = texts(card, "FN")
    if not whole and " " in names[FAMILY] and not any(names[GIVEN:]):  # written in one piece
        names[FAMILY], whole = "", [names[FAMILY]]
    company, *units = [part for every in parts(card, "ORG", ";") for part in every if part] or [""]
    firms = [company]
    if is_company(card):
        firms = [*whole, company]
        names = ["" if part in firms else part for part in names]
    return {
        "first": [names[GIVEN]],
        "middle": [names[MIDDLE]],
        "last": [names[FAMILY]],
        "prefix": [names[PREFIX]],
        "suffix": [names[SUFFIX]],
        "whole": [each for each in whole if each not in firms],
        "company": firms,
        "department": units,
    }


def texts(card: Card, *names: str) -> list[str]:
    """Give the texts of properties by their names."""
    return [each.text() for name in names for each in card.get(name, ())]


def labels_of(card: Card) -> dict[str, str]:
    """Give the label of each group of properties, as Apple writes them: its own stand in signs, “_$!<Other>!$_”."""
    found = {each.group: each.text() for each in card.get("X-ABLABEL", ()) if each.group}
    return {group: text.removeprefix("_$!<").removesuffix(">!$_") for group, text in found.items()}


def labelled(card: Card, labels: Mapping[str, str]) -> list[str]:
    """Note the labels that somebody chose, such as “Wife”, each with what it stands beside."""
    beside = [each for name in ("TEL", "EMAIL", "ADR") for each in card.get(name, ())]
    beside += [each for each in card.get("URL", ()) if not is_page(each, labels)]
    return [
        f"{label}: {address(each) if each.name == 'ADR' else each.text()}"
        for each in beside
        if is_own(label := labels.get(each.group, ""))
    ]


def is_page(each: Property, labels: Mapping[str, str]) -> bool:
    """Tell whether an address of the web has no label of its own, or is of a site that has a column."""
    return not is_own(labels.get(each.group, "")) or bool(profiles.sorted_out([each.text()])[0])


def is_fax(each: Property, labels: Mapping[str, str]) -> bool:
    """Tell whether a number is of a fax, or of a pager."""
    return each.says("FAX") or meaning(labels.get(each.group, "")).thing == "known"


def faxes(card: Card, labels: Mapping[str, str]) -> list[str]:
    """Name the fax numbers, which are nobody's phone."""
    numbers = (each.text() for each in card.get("TEL", ()) if is_fax(each, labels))
    return [_("Fax: {number}").format(number=number) for number in numbers]


def tags(card: Card, members: Mapping[str, list[str]]) -> list[str]:
    """List a card's categories, and the groups of which it is a member by one of its names."""
    categories = [tag for every in parts(card, "CATEGORIES", ",") for tag in every]
    return [*categories, *(group for each in known_by(card) for group in members.get(each, ()))]


def parts(card: Card, name: str, at: str) -> list[list[str]]:
    """Split the values of a property."""
    return [each.parts(at) for each in card.get(name, ())]


def rank(each: Property) -> int:
    """Put what is for work first, and what is for home last."""
    return 0 if each.says("WORK") else 2 if each.says("HOME") else 1


def labels_alone(card: Card) -> list[str]:
    """Give the addresses that a card has only as they are printed on a letter (vCard 2.1 and 3)."""
    return [text.replace("\n", ", ") for text in texts(card, "LABEL")]


def address(each: Property) -> str:
    """Write an address in one line."""
    return joined(part.replace("\n", ", ") for part in each.parts(";"))
