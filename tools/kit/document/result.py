"""What a tool answers: its documents, the one to show first, advice, where it leads, and files on offer."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from typing import Literal

from tools.kit.document.blocks import Document
from tools.kit.form.said import Said


@dataclass(frozen=True)
class Use:
    """Another tool in which a result is of use, and the answers that it brings there (question → answer).

    The tool `contacts` is the contact sheet, which takes `people` (column's key → text).
    """

    tool: str
    answers: Mapping[str, str | Said] = field(default_factory=dict)
    people: tuple[Mapping[str, str], ...] = ()


Purpose = Literal["print", "send", "design", "page"]
"""What a file is for. One for the page has no button: the page shows or prints it."""


@dataclass(frozen=True)
class File:
    """A file on offer: the name of its format, what its button says, its file name and media type, and what it is for.

    `write` makes its bytes, the same each time; nothing is made before it is asked for. `missing` names the words, each
    with its typeface, that need letters which only the visitor's device has: `write` takes their pictures as JSON.
    """

    name: str
    label: str
    filename: str
    media: str
    write: Callable[..., bytes]
    purpose: Purpose = "send"
    missing: Callable[[], Sequence[tuple[str, str]]] | None = None


@dataclass(frozen=True)
class Result:
    """Documents to choose from, `first` by name; lines of advice, the most useful first; files on offer.

    `suggestions` says what the tool took where a question was left empty (question → lines). `uses` are other tools.
    """

    documents: tuple[Document, ...]
    first: str
    advice: tuple[str, ...] = ()
    suggestions: Mapping[str, str] = field(default_factory=dict)
    uses: tuple[Use, ...] = ()
    files: tuple[File, ...] = ()
