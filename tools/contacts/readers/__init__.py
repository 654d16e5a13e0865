"""The formats that can be read, one a file here; a reader finds out by itself whether a file is its own.

A reader has `read(file, asked)`, which gives a Reading, or None when the file is of another format; `ENDINGS`, how the names
of such files end; `KNOWN_AS`, what the page calls them; and `TURN`: 1 where the first words of a file tell, 2 where our own
headings do, 3 for words that are no table and 4 for any table, so that who is surest is asked first.
"""

from collections.abc import Mapping, Sequence
from dataclasses import dataclass, field
from functools import cache
from importlib import import_module
from pkgutil import iter_modules
from typing import Protocol, cast

from tools.contacts.bringing.reading import Reading
from tools.contacts.files.file import File


@dataclass(frozen=True)
class Asked:
    """What the visitor chose: which column goes where (heading → key), which sheet or file of an archive is read, whether
    the days of messages count, and what else the file left open (name of a choice → value); and what day it is.
    """

    match: Mapping[str, str] = field(default_factory=dict)
    sheet: str = ""
    messages: bool = False
    choices: Mapping[str, str] = field(default_factory=dict)
    today: str = ""


class Reader(Protocol):
    """What every reader's module offers."""

    __name__: str
    TURN: int
    ENDINGS: Sequence[str]
    KNOWN_AS: Sequence[str]

    def read(self, file: File, asked: Asked) -> Reading | None:
        """Read a file of the reader's format."""


@cache
def readers() -> Sequence[Reader]:
    """List the readers in their turn."""
    found = (cast(Reader, import_module(f"{__name__}.{each.name}")) for each in iter_modules(__path__))
    return sorted(found, key=lambda reader: reader.TURN)


def read(file: File, asked: Asked) -> Reading | None:
    """Read a file with the first reader that knows it; None when none does."""
    return next((reading for reader in readers() if (reading := reader.read(file, asked))), None)
