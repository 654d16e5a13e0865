"""What a file knows of a person and the sheet has no column for: a line each under Discussion points.

It stands below the notes that have no day and above those that have one, so that it is not taken for a talk.
A department stands here and not behind the company,
by whose name other files know the person; a title stands here and not before the name, for the same reason.
"""

from collections.abc import Iterable

from tools.contacts.sheet.log import with_more
from tools.kit.language import _, later

WORDS = {
    "title": later("Title: {text}"),
    "degree": later("Credentials: {text}"),
    "called": later("Also called: {text}"),
    "department": later("Department: {text}"),
    "page": later("Web page: {text}"),
    "address": later("Another address: {text}"),
    "connected": later("Connected on LinkedIn: {text}"),
    "custom": "{text}",
}


def noted(notes: Iterable[str], **more: Iterable[str]) -> str:
    """Write notes, and below them the texts of each kind: a name of WORDS."""
    kinds = [kind for kind in WORDS if more.get(kind)]
    lines = [_(WORDS[kind]).format(text=text) for kind in kinds for text in more[kind] if text]
    return with_more("\n".join(filter(None, notes)), *lines)
