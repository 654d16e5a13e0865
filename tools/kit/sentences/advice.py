"""Advice on answers that is the same in every tool: those of About you, and “a” or “an” before letters."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tools.kit.english.proper import as_name, is_small
from tools.kit.language import _
from tools.kit.people.names import PARTICLES
from tools.kit.words import article, say, tidy

PROFILE = re.compile(r"(?:https?://)?(?:\w+\.)?linkedin\.com/in/[^/\s]", re.IGNORECASE)

FRENCH = re.compile(
    r"(?<![\w'’-])(?:avec|aux|chez|dans|mes|nous|suis|une|c['’]est|(?:j|qu)['’][a-zéèêà]+|je [a-zéè]+)(?![\w'’-])"
)
"""Small words of French that are no words of English, as “pour” is."""
LETTERS = re.compile(r"\b(an?) ([A-Z]{2,}s?)\b")


def advice(answers: Mapping[str, object]) -> Iterator[str]:
    """Point at what looks like a slip; an answer that the tool does not ask for is missing."""
    name, address = str(answers.get("full_name", "")), str(answers.get("linkedin", ""))
    if is_small(name) and name[:1].islower():
        yield say(_("Begin your name with a capital: {name}."), name=as_name(tidy(name), PARTICLES))
    if address and not PROFILE.match(address):
        yield _("Check your LinkedIn address. The address of a profile begins with linkedin.com/in/.")
    yield from in_capitals(map(str, answers.values()))
    yield from before_letters("\n".join(map(str, answers.values())))
    yield from in_french(map(str, answers.values()))


def in_capitals(texts: Iterable[str]) -> Iterator[str]:
    """Point at the first answer of several words that is all in capitals."""
    for text in texts:
        words = text.split()
        if text.isupper() and len(words) > 1 and sum(map(str.isalpha, text)) > 9:
            typed = " ".join(words[:4])
            yield say(_("Write “{typed}” with small letters too. Capitals are hard to read."), typed=typed)
            return


def in_french(texts: Iterable[str]) -> Iterator[str]:
    """Point at the first answer that holds small words of French."""
    for text in texts:
        if FRENCH.search(text):
            yield say(
                _(
                    "“{typed}” looks like French, and this text is in English. Write it in English, unless it is a name."
                ),
                typed=" ".join(text.split()[:4]),
            )
            return


def before_letters(text: str) -> Iterator[str]:
    """Point at the first “a NGO”; some letters are said as a word, so only the visitor can tell."""
    for found in LETTERS.finditer(text):
        if found[0] != (said := article(found[2])):
            yield say(_("Read “{typed}” aloud. Most people say “{said}”."), typed=found[0], said=said)
            return
