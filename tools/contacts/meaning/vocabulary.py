"""The words that stand above columns, in every language: text is taken apart into the longest phrases that are known."""

import re
import unicodedata
from collections.abc import Iterator, Sequence
from functools import cache

from tools.contacts.meaning.languages import LANGUAGES

EITHER = re.compile(r"\((?:e?s?|ne)\)|[·•](?:e?s?|ne)\b")
"""How French says a word for women and men: “Rencontré(e)”."""
WITHOUT_DOT = "ı"
"""Turkish has two letters for i, and “ADI” in capitals is “adı” in small ones."""
LONGEST = 5  # words
SHORTEST = 3  # letters of a word inside another
UNSPACED = re.compile(r"[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]")
"""Letters of languages that set no spaces between words."""


def plain(heading: str) -> str:
    """Write a heading in small letters, without accents and signs."""
    letters = unicodedata.normalize("NFKD", EITHER.sub("", heading)).casefold()
    bare = "".join(sign for sign in letters if not unicodedata.combining(sign)).replace(WITHOUT_DOT, "i")
    return re.sub(r"[^\w#]+|_+", " ", bare).strip()


@cache
def vocabulary() -> dict[str, str]:
    """List every phrase of every language with its thing; where two differ, the language that stands first is right."""
    found: dict[str, str] = {}
    for language in LANGUAGES:
        for thing, phrases in language.WORDS.items():
            for phrase in phrases.split("|"):
                found.setdefault(plain(phrase), thing)
    return found


@cache
def joined_words() -> dict[str, str]:
    """List the phrases as words without a space: “postalcode”."""
    return {phrase.replace(" ", ""): thing for phrase, thing in reversed(vocabulary().items())}


def things(words: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the thing of each phrase, the longest phrase first; nothing for a word that is not known."""
    known, at = vocabulary(), 0
    while at < len(words):
        for end in range(min(len(words), at + LONGEST), at, -1):
            if thing := known.get(" ".join(words[at:end])):
                yield thing, words[at]
                break
        else:
            end = at + 1
            yield from unspaced(words[at])
        at = end


def unspaced(word: str) -> Iterator[tuple[str, str]]:
    """Give the things of a word that is a number, or made of several: “firstname”, “Werkadres”; or the word as not known."""
    if word.isdecimal():
        yield "number", word
        return
    parts = list(parts_of(word))
    whole = all(thing and len(part) >= SHORTEST for thing, part in parts)
    yield from parts if whole or UNSPACED.search(word) else [("", word)]


def parts_of(word: str) -> Iterator[tuple[str, str]]:
    """Part a word into the longest known words, from its beginning."""
    known, at = joined_words(), 0
    while at < len(word):
        end = next((end for end in range(len(word), at, -1) if word[at:end] in known), at + 1)
        yield known.get(word[at:end], ""), word[at:end]
        at = end
