"""What a tool makes: documents, as data and never as markup."""

from collections.abc import Mapping
from dataclasses import dataclass

from tools.kit.document.figure import Figure
from tools.kit.language import _
from tools.kit.words import say


@dataclass(frozen=True)
class Paragraph:
    """Running text."""

    text: str


@dataclass(frozen=True)
class Heading:
    """A heading inside a document."""

    text: str


@dataclass(frozen=True)
class Lines:
    """Short lines that stand under one another, as in an address."""

    lines: tuple[str, ...]


@dataclass(frozen=True)
class Bullets:
    """A list in which each item is a thought of its own."""

    items: tuple[str, ...]


@dataclass(frozen=True)
class Subject:
    """The subject line of an email, which is all that stands under it."""

    line: str


Block = Subject | Paragraph | Heading | Lines | Bullets | Figure


def texts(block: Block) -> tuple[str, ...]:
    """Give the texts of a block, in their order."""
    match block:
        case Subject(line):
            return (say(_("Subject: {subject}"), subject=line),)
        case Lines(lines):
            return lines
        case Bullets(items):
            return items
        case Figure():
            return block.texts()
    return (block.text,)


def headed(texts: Mapping[str, str]) -> tuple[Block, ...]:
    """Set each text under its heading (heading → text); no text, no heading."""
    return tuple(
        block for heading, text in texts.items() if text for block in (Heading(heading), Paragraph(text))
    )


@dataclass(frozen=True)
class Spoken:
    """What of a document is said aloud without a stop, and the seconds that it takes."""

    text: str
    seconds: int


@dataclass(frozen=True)
class Document:
    """One text to take along: a short name for addresses, a title, a note on its size, and its blocks.

    `copy_label` is what its copy button says. `spoken` is what one can practise of it.
    """

    name: str
    title: str
    note: str
    copy_label: str
    blocks: tuple[Block, ...]
    spoken: Spoken | None = None
