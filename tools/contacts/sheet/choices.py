"""The choices of a column: kept by their keys, and written in words of the page's language."""

from collections.abc import Mapping
from functools import cache
from gettext import NullTranslations

from tools.contacts.sheet.columns import COLUMNS
from tools.kit import language
from tools.kit.language import _

CHOICES = {column.key: column.choices for column in COLUMNS if column.choices}


def in_words(column: str, value: str) -> str:
    """Write what a column keeps: a choice in words, and any other text as it stands."""
    return _(CHOICES[column][value]) if value in CHOICES.get(column, ()) else value


def chosen(column: str, text: str) -> str:
    """Find the key of the choice that a text says, in this language or in English; any other text stands."""
    return keys(column, language.catalogue).get(text.casefold(), text) if column in CHOICES else text


@cache
def keys(column: str, catalogue: NullTranslations) -> Mapping[str, str]:
    """List what each choice of a column is called, in small letters, with its key."""
    choices = CHOICES[column]
    english = {word.casefold(): key for key, word in choices.items()}
    return english | {catalogue.gettext(word).casefold(): key for key, word in choices.items()}
