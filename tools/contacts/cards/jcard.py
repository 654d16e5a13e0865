"""Contact cards as JSON (RFC 7095): a list of properties, each with its name, parameters, type and values."""

from collections.abc import Iterator, Sequence
from typing import Any

from tools.contacts.cards.card import Card
from tools.contacts.cards.lines import Property
from tools.kit.ical_text import escape


def cards(found: Any) -> Iterator[Card]:
    """Give the cards in JSON: one, or a list of them; nothing where it is of another kind."""
    if not isinstance(found, list):
        return
    if found[:1] == ["vcard"] and len(found) > 1 and isinstance(found[1], list):
        yield card(found[1])
    else:
        for each in found:
            if isinstance(each, list) and each[:1] == ["vcard"]:
                yield from cards(each)


def card(listed: Sequence[Any]) -> Card:
    """Make a card of its properties."""
    made: Card = {}
    for each in listed:
        if isinstance(each, list) and len(each) > 3 and isinstance(each[0], str):
            name = each[0].upper()
            said = each[1] if isinstance(each[1], dict) else {}
            parameters = "".join(f";{key}={written(value, ',')}" for key, value in said.items()).upper()
            value = ",".join(written(part, ";") for part in each[3:])
            made.setdefault(name, []).append(Property(name, parameters, value))
    return made


def written(value: Any, mark: str) -> str:
    """Write a value as a card does: the parts of a list are parted by a mark."""
    return mark.join(written(part, ",") for part in value) if isinstance(value, list) else escape(str(value))
