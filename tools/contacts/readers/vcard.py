"""vCard files with any number of cards, of versions 2.1, 3.0 and 4.0, as phones export them."""

import re
from collections import Counter
from collections.abc import Mapping, Sequence

from tools.contacts.cards.card import Card, cards, groups, identifier, is_company, is_group
from tools.contacts.cards.lines import Property
from tools.contacts.contact import Contact, joined, lacks_a_name
from tools.contacts.file import File, Refused
from tools.contacts.person import person
from tools.contacts.readers import Asked
from tools.contacts.reading import LeftOut, Reading, Remark
from tools.contacts.table import MOST_ROWS
from tools.contacts.telephone import number
from tools.kit.language import _, later

TURN = 1
ENDINGS = (".vcf", ".vcard")
KNOWN_AS = (later("a phone (.vcf)"),)

BEGINNING = re.compile(r"\s*BEGIN:VCARD\b", re.IGNORECASE)
CARD = re.compile(r"^BEGIN:VCARD\b", re.IGNORECASE | re.MULTILINE)
SCHEME = re.compile(r"mailto:", re.IGNORECASE)
APPLE = "x-apple:"
"""How an address begins that only a phone of Apple opens."""
FAMILY, GIVEN, MIDDLE, PREFIX, SUFFIX = range(5)
TAKEN = set("N FN ORG TITLE EMAIL TEL ADR NOTE URL X-SOCIALPROFILE SOCIALPROFILE CATEGORIES NICKNAME".split())
SILENT = set(
    "VERSION PRODID REV UID KIND SORT-STRING X-ABSHOWAS X-ABLABEL X-ABADR LABEL LANG CLIENTPIDMAP".split()
)
"""What says nothing of a person, or says it again."""


def read(file: File, _asked: Asked) -> Reading | None:
    """Read every card; one without a name, a company and an address is skipped, and counted by its place in the file."""
    if not BEGINNING.match(file.text[:200]):
        return None
    refuse_too_many(len(CARD.findall(file.text)))
    listed = list(cards(file.text))
    members = groups(listed)
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    left_out: Counter[str] = Counter()
    for place, card in enumerate(listed, 1):
        made = person_of(card, members)
        if is_group(card):
            continue
        if lacks_a_name(made, by_address=True):
            skipped.append(
                Remark(
                    place, without_a_name(made), [each.text() for every in card.values() for each in every]
                )
            )
        else:
            contacts.append(made)
            left_out.update(
                name for name, every in card.items() if any(each.value.strip("; ") for each in every)
            )
    more = [LeftOut(spoken(name), left_out[name]) for name in sorted(left_out.keys() - TAKEN - SILENT)]
    return Reading("vcard", contacts, skipped, left_out=more)


def refuse_too_many(count: int) -> None:
    """Refuse more cards than the sheet can hold."""
    if count > MOST_ROWS:
        sentence = _(
            "This file has {count} contacts, and at most {most} can be read. Split it, and bring it in parts."
        )
        raise Refused(sentence.format(count=f"{count:,}", most=f"{MOST_ROWS:,}"))


def without_a_name(person: Contact) -> str:
    """Say why a card is skipped, so that one can find it."""
    if phone := person.get("phone"):
        return _("There is no name and no company on this card, only “{phone}”.").format(phone=phone)
    return _("There is no name and no company on this card.")


def spoken(name: str) -> str:
    """Name a property as a person would."""
    known = {"BDAY": _("Birthday"), "IMPP": _("Messenger")}
    return known.get(name) or name.removeprefix("X-").replace("-", " ").capitalize()


def person_of(card: Card, members: dict[str, list[str]]) -> Contact:
    """Make a contact of a card's properties, with the groups that it is a member of as tags."""

    def texts(*names: str) -> list[str]:
        return [each.text() for name in names for each in card.get(name, ())]

    names = [*(parts(card, "N", ";") or [[]])[0], *[""] * 5]
    company, *units = [part for every in parts(card, "ORG", ";") for part in every if part] or [""]
    pages = texts("URL", "X-SOCIALPROFILE", "SOCIALPROFILE")
    calls = [each for each in card.get("TEL", ()) if not each.says("FAX")]
    calls.sort(key=lambda each: (each.preference, rank(each)))
    emails = [
        SCHEME.sub("", each.text())
        for each in sorted(card.get("EMAIL", ()), key=lambda each: each.preference)
    ]
    firms = [company]
    if is_company(card):
        firms = [*texts("FN"), company]
        names = ["" if part in firms else part for part in names]
    known_by = [identifier(each) for each in (*texts("UID"), *emails)]
    return person(
        {
            "first": [names[GIVEN]],
            "middle": [names[MIDDLE]],
            "last": [names[FAMILY]],
            "prefix": [names[PREFIX]],
            "suffix": [names[SUFFIX]],
            "whole": [each for each in texts("FN") if each not in firms],
            "nickname": [text for every in parts(card, "NICKNAME", ",") for text in every],
            "position": texts("TITLE"),
            "company": firms,
            "department": units,
            "email": emails,
            "phone": [number(each.text()) for each in calls],
            "address": [address(each) for each in sorted(card.get("ADR", ()), key=rank)],
            "web": [each for each in pages if not each.startswith(APPLE)],
            "custom": [*(each.removeprefix(APPLE) for each in pages if each.startswith(APPLE)), *faxes(card)],
            "discussion": texts("NOTE"),
            "tags": tags(card, known_by, members),
        }
    )


def faxes(card: Card) -> list[str]:
    """Name the fax numbers, which are nobody's phone."""
    numbers = (each.text() for each in card.get("TEL", ()) if each.says("FAX"))
    return [_("Fax: {number}").format(number=number) for number in numbers]


def tags(card: Card, known_by: Sequence[str], members: Mapping[str, list[str]]) -> list[str]:
    """List a card's categories, and the groups of which it is a member by one of its names."""
    categories = [tag for every in parts(card, "CATEGORIES", ",") for tag in every]
    return [*categories, *(group for each in known_by for group in members.get(each, ()))]


def parts(card: Card, name: str, at: str) -> list[list[str]]:
    """Split the values of a property."""
    return [each.parts(at) for each in card.get(name, ())]


def rank(each: Property) -> int:
    """Put what is for work first, and what is for home last."""
    return 0 if each.says("WORK") else 2 if each.says("HOME") else 1


def address(each: Property) -> str:
    """Write an address in one line."""
    return joined(part.replace("\n", ", ") for part in each.parts(";"))
