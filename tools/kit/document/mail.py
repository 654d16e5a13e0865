"""A document that is an email, taken apart for an email program."""

from dataclasses import dataclass

from tools.kit.document.blocks import Document, Subject
from tools.kit.document.text import plain


@dataclass(frozen=True)
class Mail:
    """The subject line of an email, and the text under it."""

    subject: str
    body: str


def mail(document: Document) -> Mail | None:
    """Give the one email that a document is; None when it is none, or several."""
    match document.blocks:
        case (Subject(line), *blocks) if not any(isinstance(each, Subject) for each in blocks):
            return Mail(line, "\n\n".join(map(plain, blocks)))
    return None
