"""One person's two contacts in one: what is renewed, what is added to, and what is left as the visitor wrote it."""

from collections.abc import Callable

from tools.contacts.cells import days, profiles
from tools.contacts.joining.same_person import digits, name_words, split
from tools.contacts.sheet import log
from tools.contacts.sheet.contact import Contact, contact, joined, tags

NAMES = ("first_name", "last_name")
RENEWED = (*NAMES, "position", "company", "address", *profiles.SITES)
WRITTEN = ("relationship", "met_at", "last_contacted", "follow_up", "status")


def filled(kept: Contact, person: Contact) -> Contact:
    """Renew the facts about a person from a file, and add to what the visitor wrote without replacing any of it."""
    said = NAMES if same_name(kept, person) else ()
    return contact(
        kept
        | {
            key: person[key]
            for key in RENEWED
            if key in person and key not in said and not agree(key, kept.get(key, ""), person[key])
        }
        | {key: person[key] for key in WRITTEN if key in person and key not in kept}
        | {
            "email": more(kept.get("email", ""), person.get("email", ""), str.lower),
            "phone": more(
                kept.get("phone", ""), person.get("phone", ""), lambda phone: digits(phone) or phone
            ),
            "discussion": log.together(kept.get("discussion", ""), person.get("discussion", "")),
            "tags": all_tags(kept.get("tags", ""), person.get("tags", "")),
        }
    )


def replaced(kept: Contact, person: Contact) -> Contact:
    """Take over what the visitor changed in a copy of the sheet; a copy older than the last contact only adds."""
    if days.is_day(day := person.get("last_contacted", "")) and day < kept.get("last_contacted", ""):
        return filled(kept, person)
    talked = kept.get("discussion", ""), person.get("discussion", "")
    whole = set(talked[0].split("\n")) <= set(talked[1].split("\n"))
    rest = {key: text for key, text in kept.items() if key not in NAMES} if same_name(kept, person) else kept
    return contact(
        rest
        | person
        | {"id": kept.get("id", ""), "discussion": talked[1] if whole else log.together(*talked)}
    )


def same_name(one: Contact, other: Contact) -> bool:
    """Tell whether two names are of the same words, whichever stands first."""
    return name_words(one) == name_words(other)


def agree(key: str, one: str, other: str) -> bool:
    """Tell whether two texts of a column say the same."""
    return profiles.same(one) == profiles.same(other) if key in profiles.SITES else one == other


def more(kept: str, brought: str, same: Callable[[str], str]) -> str:
    """Add the addresses or numbers that are not there yet."""
    known = {same(each) for each in split(kept)}
    fresh = [each for each in split(brought) if same(each) not in known]
    return joined((kept, *fresh)) if fresh else kept


def all_tags(kept: str, brought: str) -> str:
    """Add the tags that are not there yet, in whatever letters."""
    known = {each.casefold() for each in tags(kept)}
    fresh = [each for each in tags(brought) if each.casefold() not in known]
    return joined((kept, *fresh)) if fresh else kept


def contradict(one: Contact, other: Contact) -> bool:
    """Tell whether two contacts say different things, or are not named alike to the letter."""
    named = (one.get("first_name"), one.get("last_name")) == (other.get("first_name"), other.get("last_name"))
    return not named or any(
        key in one and key in other and not agree(key, one[key], other[key]) for key in RENEWED
    )
