"""Cards of a vCard file, whole: a card inside a card stays inside, and a card of a group says who belongs to it."""

import re
from collections.abc import Iterable, Iterator
from dataclasses import replace

from tools.contacts.cards.lines import Property, properties

type Card = dict[str, list[Property]]

IDENTIFIER = re.compile(r"(?:urn:uuid:|mailto:)?(.*)", re.IGNORECASE | re.DOTALL)


def cards(text: str) -> Iterator[Card]:
    """Take the cards apart: the properties of each by their names; a card that lacks its end still counts."""
    card: Card | None = None
    inside = 0
    agent = False
    for each in properties(text):
        mark = each.value.strip().upper() if each.name in ("BEGIN", "END") else ""
        if each.name == "AGENT" and each.value.strip().upper() == "BEGIN:VCARD":
            inside += card is not None
            keep(card, each)
            continue
        if mark != "VCARD":
            if not inside:
                keep(card, each)
        elif each.name == "BEGIN" and card is not None and (agent or inside):
            if not inside:
                keep(card, replace(each, name="AGENT"))
            inside += 1
        elif each.name == "END" and inside:
            inside -= 1
        else:
            if card is not None:
                yield card
            card = {} if each.name == "BEGIN" else None
        agent = each.name == "AGENT" and not each.value.strip()
    if card:
        yield card


def keep(card: Card | None, each: Property) -> None:
    """Add a property to the card that it stands in."""
    if card is not None:
        card.setdefault(each.name, []).append(each)


def is_group(card: Card) -> bool:
    """Tell whether a card stands for a group of others, as iCloud and vCard 4 write it."""
    return is_of(card, "group")


def is_company(card: Card) -> bool:
    """Tell whether a card stands for a company and not for a person (vCard 4)."""
    return is_of(card, "org")


def is_of(card: Card, kind: str) -> bool:
    """Tell whether a card says that it is of a kind."""
    kinds = (*card.get("KIND", ()), *card.get("X-ADDRESSBOOKSERVER-KIND", ()))
    return any(each.value.strip().lower() == kind for each in kinds)


def groups(listed: Iterable[Card]) -> dict[str, list[str]]:
    """Name the groups of each member, by its identifier or address in small letters."""
    found: dict[str, list[str]] = {}
    for card in filter(is_group, listed):
        for member in members(card):
            found.setdefault(member, []).append(name_of(card))
    return found


def name_of(group: Card) -> str:
    """Name a group."""
    return next((each.text() for each in (*group.get("FN", ()), *group.get("N", ()))), "").strip("; ")


def members(group: Card) -> list[str]:
    """Give the identifiers or addresses of a group's members."""
    listed = (*group.get("MEMBER", ()), *group.get("X-ADDRESSBOOKSERVER-MEMBER", ()))
    return [identifier(each.text()) for each in listed]


def known_by(card: Card) -> list[str]:
    """Give the identifiers and addresses by which a group may name a card."""
    return [identifier(each.text()) for name in ("UID", "EMAIL") for each in card.get(name, ())]


def identifier(text: str) -> str:
    """Write an identifier the one way that all its forms share."""
    found = IDENTIFIER.fullmatch(text.strip())
    return found[1].lower() if found else ""
