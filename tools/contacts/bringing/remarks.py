"""What is said of a row: why it is skipped, or what in it may be wrong and is kept as it is written."""

import re
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass

from tools.contacts.cells import days
from tools.contacts.joining.same_person import split
from tools.contacts.meaning.content import MAIL
from tools.contacts.sheet.columns import COLUMNS
from tools.contacts.sheet.contact import Contact, contact, shortened
from tools.contacts.sheet.log import with_more
from tools.kit.language import _, later

DATES = [column for column in COLUMNS if column.kind == "date"]
NAMES = {column.key: column.name for column in COLUMNS}
WORD = re.compile(r"[^\W\d_]{2,}(?=[\s,.!?]|$)")
FORMULA = re.compile(r'=[\w$("]')
ABOVE = later("This stands above the list, and is no part of it.")
BELOW = later("This stands below the list, and is no part of it.")
EMPTY_GROUP = later("“{name}” is a group, and none of its members is in this file.")
_today: ContextVar[str] = ContextVar("today", default="")


@contextmanager
def as_of(today: str) -> Iterator[None]:
    """Let remarks know what day it is, such as 2026-11-23, while something is read; without one, none is still to come."""
    before = _today.set(today)
    try:
        yield
    finally:
        _today.reset(before)


@dataclass(frozen=True)
class Remark:
    """What is said of a row: its number as a spreadsheet shows it, or of the card, the reason, and what stands in it."""

    row: int
    reason: str
    cells: Sequence[str] = ()


def doubts(row: int, person: Contact, own: bool = False) -> Iterator[Remark]:
    """Say what of a contact may be wrong: dates that aren't days, a talk that is still to come, half an address, a formula.

    In a sheet of our `own`, words where a day belongs stay there.
    """
    for column in DATES:
        text = person.get(column.key, "")
        if text and not days.is_day(text):
            reason = (
                _("“{text}” under “{column}” is not a day such as 2026-11-23. It is kept as a note.")
                if is_prose(text) and not own
                else _("“{text}” under “{column}” is not a day such as 2026-11-23. It is kept as text.")
            )
            yield Remark(row, reason.format(text=shortened(text), column=_(column.name)))
    talked = person.get("last_contacted", "")
    if _today.get() and days.is_day(talked) and talked > _today.get():
        reason = _("“{text}” under “{column}” is still to come. Is it the day to follow up on?")
        yield Remark(row, reason.format(text=talked, column=_(NAMES["last_contacted"])))
    for text in filter(FORMULA.match, person.values()):
        reason = _(
            "“{text}” is a formula without its result. Open the file in a spreadsheet, save it there, and bring it again."
        )
        yield Remark(row, reason.format(text=shortened(text)))
    for text in split(person.get("email", "")):
        if not MAIL.fullmatch(text):
            reason = _("“{text}” under “{column}” is not a whole address. It is kept as text.")
            yield Remark(row, reason.format(text=shortened(text), column=_(NAMES["email"])))


def is_prose(text: str) -> bool:
    """Tell whether what stands for a day is said in words."""
    return len(set(WORD.findall(text))) > 1 and not days.is_day(text)


def with_days(person: Contact) -> Contact:
    """Note what is said in words where a day belongs, such as “call her after the fair”."""
    said = {column.key: person[column.key] for column in DATES if column.key in person}
    prose = {key: text for key, text in said.items() if is_prose(text)}
    if not prose:
        return person
    lines = [f"{_(NAMES[key])}: {text}" for key, text in prose.items()]
    noted = with_more(person.get("discussion", ""), *lines)
    return contact({key: text for key, text in person.items() if key not in prose} | {"discussion": noted})
