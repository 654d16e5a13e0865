"""The formats that can be written, one a file here.

A writer has `FORMATS`, the names it answers to, and `write(contacts, wanted)`, which gives the file.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from tools.contacts.sheet.columns import Row


@dataclass(frozen=True)
class Wanted:
    """The format that is asked for, and what some of them take into account."""

    format: str
    today: date | None = None
    province: str = ""


class Writer(Protocol):
    """What every writer's module offers."""

    FORMATS: Sequence[str]

    def write(self, contacts: Sequence[Row], wanted: Wanted) -> bytes:
        """Make a file of contacts."""


def write(contacts: Sequence[Row], wanted: Wanted) -> bytes:
    """Make a file with the writer of its format; KeyError when there is none."""
    for each in iter_modules(__path__):
        writer = cast(Writer, import_module(f"{__name__}.{each.name}"))
        if wanted.format in writer.FORMATS:
            return writer.write(contacts, wanted)
    raise KeyError(wanted.format)
