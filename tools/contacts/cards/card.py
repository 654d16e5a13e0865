"""Cards of a vCard file, whole: a card inside a card stays inside, and a card of a group says who belongs to it."""

import re
from collections.abc import Iterable, Iterator

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
            continue
        if mark != "VCARD":
            if card is not None and not inside:
                card.setdefault(each.name, []).append(each)
        elif each.name == "BEGIN" and card is not None and (agent or inside):
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
        name = next((each.text() for each in (*card.get("FN", ()), *card.get("N", ()))), "").strip("; ")
        for member in (*card.get("MEMBER", ()), *card.get("X-ADDRESSBOOKSERVER-MEMBER", ())):
            found.setdefault(identifier(member.text()), []).append(name)
    return found


def identifier(text: str) -> str:
    """Write an identifier the one way that all its forms share."""
    found = IDENTIFIER.fullmatch(text.strip())
    return found[1].lower() if found else ""
