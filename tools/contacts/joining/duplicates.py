"""Contacts that seem to be one person, in pairs with the reason, and a proposal for one contact in their place."""

from collections.abc import Iterable, Iterator, Sequence
from itertools import combinations

from tools.contacts.joining.same_person import SHARED, Key, keys, may_be_one, name_alone, shared
from tools.contacts.joining.together import RENEWED, filled
from tools.contacts.sheet.contact import Contact, contact
from tools.kit.language import _, later

REASONS = {
    "email": later("The same email"),
    "linkedin": later("The same LinkedIn profile"),
    "x": later("The same X profile"),
    "facebook": later("The same Facebook profile"),
    "phone": later("The same phone number"),
    "name": later("The same name and company"),
    "alone": later("The same name; everything else differs or is missing"),
}


def pairs(contacts: Sequence[Contact]) -> Iterator[dict[str, str]]:
    """Give each pair once, with its surest reason and the ids of both."""
    seen: set[tuple[str, str]] = set()
    for key, alike in groups(contacts):
        for one, other in combinations(alike, 2):
            ids = one["id"], other["id"]
            if ids not in seen and may_be_one(key[0], one, other):
                seen.add(ids)
                yield {"one": ids[0], "other": ids[1], "reason": _(REASONS[shared(key[0], one)])}


def groups(contacts: Iterable[Contact]) -> list[tuple[Key, list[Contact]]]:
    """Group contacts that share a key, the surest keys first; a key of many says nothing."""
    found: dict[Key, list[Contact]] = {}
    for person in contacts:
        for key in (*keys(person), *name_alone(person)):
            listed = found.setdefault(key, [])
            if person not in listed[-1:]:
                listed.append(person)
    order = list(REASONS)
    several = [(key, alike) for key, alike in found.items() if 1 < len(alike) <= SHARED]
    return sorted(several, key=lambda each: order.index(each[0][0]))


def merged(one: Contact, other: Contact) -> Contact:
    """Propose one contact: what the first says and what only the other says; the later contact, the earlier follow-up."""
    contacted = [each["last_contacted"] for each in (one, other) if "last_contacted" in each]
    planned = [each["follow_up"] for each in (one, other) if "follow_up" in each]
    return contact(
        filled(other | one, other)
        | {key: one[key] for key in RENEWED if key in one}
        | {"last_contacted": max(contacted, default=""), "follow_up": min(planned, default="")}
    )
