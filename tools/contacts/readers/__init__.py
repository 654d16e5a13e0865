"""The formats that can be read, one a file here; a reader finds out by itself whether a file is its own.

A reader has `read(file)`, which gives a Reading, or None when the file is of another format.
"""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from tools.contacts.contact import Contact, lacks_a_name
from tools.contacts.file import File
from tools.contacts.headings import LOOKED_AT
from tools.contacts.table import Row
from tools.kit.language import _


@dataclass(frozen=True)
class Skipped:
    """A row that is no contact: its number as a spreadsheet shows it, or the number of the card, and the reason."""

    row: int
    reason: str


@dataclass(frozen=True)
class Reading:
    """What a file holds. `own` says that the visitor's sheet wrote it; `columns` waits to be matched by hand."""

    format: str
    contacts: Sequence[Contact] = ()
    skipped: Sequence[Skipped] = ()
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


def below(
    rows: Sequence[Row], at: int, make: Callable[[Sequence[str]], Contact | str]
) -> tuple[list[Contact], list[Skipped]]:
    """Make a contact of each row below the headings, or give the reason to skip it; empty rows are passed over."""
    contacts, skipped = [], []
    for number, cells in filled(rows, at):
        made = make(cells) if cells else _("The quotes in this row do not fit together.")
        reason = made if isinstance(made, str) else lacks_a_name(made)
        if reason:
            skipped.append(Skipped(number, reason))
        elif isinstance(made, dict):
            contacts.append(made)
    return contacts, skipped


def filled(rows: Sequence[Row], at: int) -> Iterator[tuple[int, Row]]:
    """Give the rows below the headings that hold something, with their numbers; a broken row is None."""
    for number, cells in enumerate(rows[at + 1 :], at + 2):
        if cells is None or any(cells):
            yield number, cells
