"""vCard files with any number of cards, of versions 2.1, 3.0 and 4.0, as phones export them."""

import re
from collections import Counter
from collections.abc import Sequence
from dataclasses import replace

from tools.contacts.bringing.progress import told
from tools.contacts.bringing.reading import LeftOut, Reading
from tools.contacts.bringing.remarks import ABOVE, BELOW, EMPTY_GROUP, Remark, doubts
from tools.contacts.cards.card import Card, cards, groups, is_group, known_by, members, name_of
from tools.contacts.cards.person_of import person_of
from tools.contacts.files.file import File, Refused
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import Contact, lacks_a_name, tidy
from tools.contacts.tables.table import most_rows
from tools.kit.language import _, later

TURN = 1
ENDINGS = (".vcf", ".vcard")
KNOWN_AS = (later("a phone (.vcf)"),)

BEGINNING = re.compile(r"\s*BEGIN:VCARD\b", re.IGNORECASE)
BELOW_WORDS = re.compile(r"^BEGIN:VCARD[ \t]*\r?\n(?:VERSION|PRODID|FN|N)[:;]", re.IGNORECASE | re.MULTILINE)
"""A card below a few words of the program that wrote it."""
BEGUN = 2_000
END = re.compile(r"\bEND:VCARD\b", re.IGNORECASE)
CARD = re.compile(r"^BEGIN:VCARD\b", re.IGNORECASE | re.MULTILINE)
TAKEN = set(
    "N FN ORG TITLE ROLE EMAIL TEL ADR NOTE URL X-SOCIALPROFILE SOCIALPROFILE CATEGORIES NICKNAME".split()
)
SILENT = set(
    "VERSION PRODID REV UID KIND SORT-STRING X-ABSHOWAS X-ABLABEL X-ABADR LABEL LANG CLIENTPIDMAP".split()
)
"""What says nothing of a person, or says it again."""


def read(file: File, _asked: Asked) -> Reading | None:
    """Read every card; one without a name, a company and an address is skipped, and counted by its place in the file."""
    begun = BEGINNING.match(file.text[:200]) or BELOW_WORDS.search(file.text[:BEGUN])
    if not begun:
        return None
    count = len(CARD.findall(file.text))
    refuse_too_many(count)
    made = with_the_rest(reading(list(cards(file.text))), END.split(file.text)[-1], count)
    above = file.text[: begun.start()].strip()
    if above:
        made = replace(made, skipped=[Remark(0, _(ABOVE), [above]), *made.skipped])
    return made


def with_the_rest(made: Reading, rest: str, count: int) -> Reading:
    """Say what stands behind the last end of a card: a card without its end, the last of so many, or other words."""
    if CARD.search(rest):
        reason = _("The file ends in the middle of this card. What is there is kept.")
        return replace(made, as_text=[*made.as_text, Remark(count, reason)])
    if below := tidy(rest):
        return replace(made, skipped=[*made.skipped, Remark(count, _(BELOW), [below])])
    return made


def reading(listed: Sequence[Card]) -> Reading:
    """Read cards; a group only gives its members a tag."""
    tags = groups(listed)
    there = {name for card in listed if not is_group(card) for name in known_by(card)}
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    as_text: list[Remark] = []
    left_out: Counter[str] = Counter()
    for place, card in enumerate(told(listed), 1):
        if is_group(card):
            if there.isdisjoint(members(card)):
                name = name_of(card)
                skipped.append(Remark(place, _(EMPTY_GROUP).format(name=name), [name]))
            continue
        made = person_of(card, tags)
        if lacks_a_name(made, by_address=True):
            skipped.append(
                Remark(
                    place, without_a_name(made), [each.text() for every in card.values() for each in every]
                )
            )
        else:
            contacts.append(made)
            as_text += doubts(place, made)
            left_out.update(
                name for name, every in card.items() if any(each.value.strip("; ") for each in every)
            )
    more = [LeftOut(spoken(name), left_out[name]) for name in sorted(left_out.keys() - TAKEN - SILENT)]
    return Reading("vcard", contacts, skipped, as_text, more)


def refuse_too_many(count: int) -> None:
    """Refuse more cards than the sheet can hold."""
    if count > most_rows():
        sentence = _(
            "This file has {count} contacts, and at most {most} can be read. Split it, and bring it in parts."
        )
        raise Refused(sentence.format(count=f"{count:,}", most=f"{most_rows():,}"))


def without_a_name(person: Contact) -> str:
    """Say why a card is skipped, so that one can find it."""
    if phone := person.get("phone"):
        return _("There is no name and no company on this card, only “{phone}”.").format(phone=phone)
    return _("There is no name and no company on this card.")


def spoken(name: str) -> str:
    """Name a property as a person would."""
    known = {
        "BDAY": _("Birthday"),
        "IMPP": _("Messenger"),
        "X-ABRELATEDNAMES": _("Related people"),
        "X-ABDATE": _("Other dates"),
    }
    return known.get(name) or name.removeprefix("X-").replace("-", " ").capitalize()
