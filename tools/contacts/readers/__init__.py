"""The formats that can be read, one a file here; a reader finds out by itself whether a file is its own.

A reader has `read(file)`, which gives a Reading, or None when the file is of another format.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from tools.contacts import days
from tools.contacts.columns import COLUMNS
from tools.contacts.contact import Contact, lacks_a_name, shortened
from tools.contacts.file import File
from tools.contacts.headings import LOOKED_AT
from tools.contacts.table import Row
from tools.kit.language import _

DATES = [column for column in COLUMNS if column.kind == "date"]


@dataclass(frozen=True)
class Remark:
    """What is said of a row: its number as a spreadsheet shows it, or the number of the card, and the reason."""

    row: int
    reason: str


@dataclass(frozen=True)
class Reading:
    """What a file holds: contacts, rows that are skipped, and days that are none and so are kept as text.

    `left_out` names what the sheet has no column for; `own` says that the visitor's sheet wrote it; `columns` waits to
    be matched by hand.
    """

    format: str
    contacts: Sequence[Contact] = ()
    skipped: Sequence[Remark] = ()
    as_text: Sequence[Remark] = ()
    left_out: Sequence[str] = ()
    own: bool = False
    columns: Sequence[dict[str, str]] = ()


class Reader(Protocol):
    """What every reader's module offers."""

    def read(self, file: File) -> Reading | None:
        """Read a file of the reader's format."""


def read(file: File) -> Reading | None:
    """Read a file with the first reader that knows it; None when none does."""
    for each in iter_modules(__path__):
        reader = cast(Reader, import_module(f"{__name__}.{each.name}"))
        if reading := reader.read(file):
            return reading
    return None


def header(rows: Sequence[Row], fits: Callable[[Sequence[str]], bool]) -> int | None:
    """Find the row of headings among the first rows."""
    return next((at for at, row in enumerate(rows[:LOOKED_AT]) if row and fits(row)), None)


def order(rows: Sequence[Row], at: int, place: int) -> days.First:
    """Tell from all dates of a column below the headings whether the day or the month comes first."""
    return days.order(row[place] for row in rows[at + 1 :] if row and len(row) > place)


def below(
    rows: Sequence[Row], at: int, make: Callable[[Sequence[str]], Contact | str]
) -> tuple[list[Contact], list[Remark], list[Remark]]:
    """Make a contact of each row below the headings, or give the reason to skip it; empty rows are passed over.

    Gives the contacts, what is skipped, and what is kept as text.
    """
    contacts: list[Contact] = []
    skipped: list[Remark] = []
    as_text: list[Remark] = []
    for number, cells in filled(rows, at):
        made = make(cells) if cells else _("The quotes in this row do not fit together.")
        reason = made if isinstance(made, str) else lacks_a_name(made)
        if reason:
            skipped.append(Remark(number, reason))
        elif isinstance(made, dict):
            contacts.append(made)
            as_text += no_days(number, made)
    return contacts, skipped, as_text


def no_days(row: int, person: Contact) -> Iterator[Remark]:
    """Say which dates of a contact are no day."""
    for column in DATES:
        text = person.get(column.key, "")
        if text and not days.is_day(text):
            reason = _("“{text}” under “{column}” is not a day such as 2026-11-23. It is kept as text.")
            yield Remark(row, reason.format(text=shortened(text), column=_(column.name)))


def filled(rows: Sequence[Row], at: int) -> Iterator[tuple[int, Row]]:
    """Give the rows below the headings that hold something, with their numbers; a broken row is None."""
    for number, cells in enumerate(rows[at + 1 :], at + 2):
        if cells is None or any(cells):
            yield number, cells
