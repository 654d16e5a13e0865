"""Which columns hold names where no heading says what is what: the first one of words, or two of one word each beside it."""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tools.contacts.joining.same_person import plain
from tools.contacts.meaning.headings import Meaning
from tools.contacts.roles import share as roles_in
from tools.contacts.tables.table import Row
from tools.kit.people.place import is_place

NAME = re.compile(r"[^\W\d_][^\d@/:;<>=]*")
MOST_WORDS = 5
NEARLY_ALL = 0.8


def names_by_content(
    meant: Sequence[Meaning], samples: Sequence[Sequence[str]], body: Sequence[Row]
) -> list[Meaning]:
    """Take the first column of words for names, or for first names where last names stand beside them."""
    at = next(
        (at for at, sample in enumerate(samples) if not meant[at].thing and most(sample, is_name)), None
    )
    if at is None:
        return list(meant)
    two = samples[at : at + 2]
    things = {at: "whole"}
    if len(two) == 2 and not meant[at + 1].thing and all(most(sample, is_word) for sample in two):
        mails = [place for place, each in enumerate(meant) if each.thing == "email"]
        things = by_addresses(at, list(addressed(body, at, mails)))
    return [
        replace(each, thing=things[place]) if place in things else each for place, each in enumerate(meant)
    ]


def work_by_order(meant: Sequence[Meaning], samples: Sequence[Sequence[str]]) -> list[Meaning]:
    """Take what stands in words behind the names for a place, else for the company, or for the position and the company, as on a
    business card.
    """
    meant = [
        replace(each, thing="city") if sample and not each.thing and most(sample, is_place) else each
        for each, sample in zip(meant, samples, strict=True)
    ]
    named = [at for at, each in enumerate(meant) if each.thing in ("whole", "last")]
    open_ones = [
        at
        for at, each in enumerate(meant)
        if named and at > named[0] and not each.thing and samples[at] and most(samples[at], is_work)
    ][:2]
    things = dict(zip(open_ones, order_of([samples[at] for at in open_ones]), strict=False))
    return [replace(each, thing=things.get(at, each.thing)) for at, each in enumerate(meant)]


def order_of(samples: Sequence[Sequence[str]]) -> Sequence[str]:
    """Say which of one or two columns holds positions and which companies: the one of more roles, else by the order on a card."""
    roles = [roles_in(sample) for sample in samples]
    if len(roles) == 1:
        return ["position" if roles[0] > 0.5 else "company"]
    return ["company", "position"] if roles[1:] and roles[1] > max(0.5, roles[0]) else ["position", "company"]


def is_work(text: str) -> bool:
    """Tell whether a text may say where someone works or as what: a few words, the first with a capital."""
    return text[0].isupper() and len(text.split()) <= MOST_WORDS and "@" not in text


def by_addresses(at: int, people: Sequence[tuple[str, str, str]]) -> dict[int, str]:
    """Say which of two columns holds first names, as the addresses tell: they begin with them, and end with a company.

    Where they tell nothing, the first name stands first.
    """
    begin = [sum(address.startswith(words[place]) for *words, address in people) for place in (0, 1)]
    firms = sum(
        two in address.partition("@")[2] and two not in address.partition("@")[0]
        for _one, two, address in people
    )
    if 2 * firms > len(people):
        return {at: "whole"}
    return {at: "last", at + 1: "first"} if begin[1] > begin[0] else {at: "first", at + 1: "last"}


def addressed(body: Sequence[Row], at: int, mails: Sequence[int]) -> Iterator[tuple[str, str, str]]:
    """Give the two words and the address of each row that has all three, in small letters without accents."""
    for row in body:
        for mail in mails:
            if row and len(row) > max(at + 1, mail):
                one, two, address = plain(row[at]), plain(row[at + 1]), row[mail].strip().casefold()
                if one and two and address:
                    yield one, two, address


def most(sample: Sequence[str], fits: Callable[[str], bool]) -> bool:
    """Tell whether nearly all texts of a column are of a kind."""
    return sum(map(fits, sample)) > NEARLY_ALL * len(sample)


def is_name(text: str) -> bool:
    """Tell whether a text may be a name."""
    return bool(NAME.fullmatch(text)) and len(text.split()) <= MOST_WORDS


def is_full_name(text: str) -> bool:
    """Tell whether a text may be a first and a last name, each with a capital where the writing has any."""
    words = text.split()
    return (
        len(words) > 1
        and is_name(text.strip())
        and not any(word[0].islower() for word in (words[0], words[-1]))
    )


def is_word(text: str) -> bool:
    """Tell whether a text may be a name in one word."""
    return is_name(text) and len(text.split()) == 1
