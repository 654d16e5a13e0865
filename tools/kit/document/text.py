"""Documents as plain text, for the clipboard, a text file and the terminal."""

from collections.abc import Iterable

from tools.kit.document.blocks import Block, Bullets, Document, texts
from tools.kit.document.figure import Figure


def to_text(document: Document) -> str:
    """Write a document's blocks with an empty line between them, and no line end after the last."""
    return "\n\n".join(map(plain, document.blocks))


def plain(block: Block) -> str:
    """Write one block."""
    if isinstance(block, Figure):
        return "\n\n".join("\n".join(group) for group in block.groups)
    mark = "- " if isinstance(block, Bullets) else ""
    return "\n".join(mark + text for text in texts(block))


def to_file(documents: Iterable[Document]) -> str:
    """Write several documents one after the other, each under its title and note."""
    return "\n\n\n".join(f"{each.title} ({each.note})\n\n{to_text(each)}" for each in documents)
