"""A language that nobody speaks: each sentence of the catalogue in brackets, longer, and in letters of its own.

So a letter of English in a text is a word that no translator can reach.
"""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from gettext import NullTranslations
from pathlib import Path

from babel.messages.catalog import Catalog
from babel.messages.pofile import read_po

from tools.kit import language
from tools.kit.form.about_you import PROVINCES

MESSAGES = Path(__file__).parent.parent.parent / "tools" / "locale" / "messages.pot"
LETTERS = {sign: sign + 0xFEE0 for sign in (*range(ord("A"), ord("Z") + 1), *range(ord("a"), ord("z") + 1))}
"""Each letter of English, and the full-width one that looks like it."""
GAP = re.compile(r"(\{[^}]*\})")


class Another(NullTranslations):
    """Translate the sentences of the catalogue, and nothing else."""

    def __init__(self) -> None:
        super().__init__()
        with MESSAGES.open("rb") as file:
            ids = [message.id for message in read_po(file) if message.id]
        self.known = {each for found in ids for each in (found if isinstance(found, tuple) else (found,))}

    def gettext(self, message: str) -> str:
        return bracketed(message) if message in self.known else message

    def ngettext(self, msgid1: str, msgid2: str, n: int) -> str:
        return self.gettext(msgid1 if n == 1 else msgid2)


def bracketed(message: str) -> str:
    """Write a sentence in that language; what is filled in stays."""
    parts = GAP.split(message)
    written = "".join(part if GAP.fullmatch(part) else part.translate(LETTERS) for part in parts)
    return f"⟦{written}{'·' * (len(message) // 3)}⟧"


@contextmanager
def spoken() -> Iterator[None]:
    """Let the tools write in that language."""
    english, language.catalogue = language.catalogue, Another()
    try:
        yield
    finally:
        language.catalogue = english


def left_in_english(text: str) -> list[str]:
    """List the words of English in a text; the two letters of a province are the same in every language."""
    return [word for word in re.findall(r"[A-Za-z]{2,}", text) if word not in dict(PROVINCES)]


def catalogue(code: str) -> Catalog:
    """Write the catalogue that a translator to that language would give us."""
    with MESSAGES.open("rb") as file:
        messages = read_po(file, locale=code)
    for each in messages:
        if isinstance(each.id, str):
            each.string = bracketed(each.id) if each.id else each.string
        else:
            each.string = tuple(map(bracketed, each.id))
    return messages
