"""Advice on answers that is the same in every tool: those of About you, and “a” or “an” before letters."""

import re
from collections.abc import Iterable, Iterator, Mapping

from tools.kit.form.lent import unmarked
from tools.kit.form.said import Said
from tools.kit.language import _
from tools.kit.people.names import as_name
from tools.kit.words import article, say, tidy

PROFILE = re.compile(r"(?:https?://)?(?:\w+\.)?linkedin\.com/in/[^/\s]", re.IGNORECASE)

TITLES = frozenset(
    "architect dentist doctor engineer lawyer nurse pharmacist physician physiotherapist psychologist veterinarian".split()
)
"""Titles that only a licence gives in most provinces (Government of Canada, Job Bank, regulated occupations, 2026)."""
LICENSED = re.compile(
    r"\b(?:assistant|educated|intern|licen[cs]ed|locomotive|power|practical|registered|retired|software|student|train(?:ed)?)\b",
    re.I,
)
FROM_THERE = re.compile(r"\b(?:licen[cs]ed|registered)\b(?=.* from )", re.I)
"""Words on a licence of the place one comes from: “registered nurse from the Philippines”."""
YOU, ANOTHER = re.compile(r"\byour?\b", re.I), re.compile(r"\b(?:he|she|him|her|his)\b", re.I)
LETTERS = re.compile(r"\b(an?) ([A-Z]{2,}s?)\b")


def advice(answers: Mapping[str, object]) -> Iterator[str]:
    """Point at what looks like a slip; an answer that the tool does not ask for is missing."""
    name, address = str(answers.get("full_name", "")), str(answers.get("linkedin", ""))
    if name.islower():
        yield say(_("Begin your name with a capital: {name}."), name=as_name(tidy(name)))
    if address and not PROFILE.match(address):
        yield _("Check your LinkedIn address. The address of a profile begins with linkedin.com/in/.")
    occupation = answers.get("occupation")
    if isinstance(occupation, Said) and (title := protected(occupation.words)):
        yield say(
            _(
                "The law protects the title “{title}”. If you are not licensed here, say “I trained as {one}”. "
                "Ask the regulator which other words you may use."
            ),
            title=title,
            one=article(title),
        )
    for each in answers.values():
        if isinstance(each, Said) and each.foreign:
            words = " ".join(each.typed.split()[:4])
            yield say(
                _(
                    "“{words}” looks like another language, so it stands as it is. Write it in English to fit the rest."
                ),
                words=words,
            )
            break
    typed = [each.typed if isinstance(each, Said) else str(each) for each in answers.values()]
    yield from to_their_face(each for each in answers.values() if isinstance(each, Said))
    yield from in_capitals(typed)
    yield from before_letters("\n".join(typed))


def to_their_face(answers: Iterable[Said]) -> Iterator[str]:
    """Point at the first sentence that speaks to someone, and in the visitor's words of him or her."""
    for each in answers:
        other = ANOTHER.search(each.words)
        if other and YOU.search(each.sentence()):
            yield say(
                _("“{typed}” says “you” and “{other}”. If both are the same person, write “you”."),
                typed=each.sentence().rstrip("."),
                other=other[0].lower(),
            )
            return


def protected(occupation: str) -> str:
    """Give the protected title that an occupation claims without a word on the licence."""
    title = re.split(r" (?:in|from|at|with) | ?[,(]", unmarked(occupation).lower())[0].rpartition(" ")[2]
    here = FROM_THERE.sub("", occupation)
    return title if title in TITLES and not LICENSED.search(here) else ""


def in_capitals(texts: Iterable[str]) -> Iterator[str]:
    """Point at the first answer of several words that is all in capitals."""
    for text in texts:
        words = text.split()
        if text.isupper() and len(words) > 1 and sum(map(str.isalpha, text)) > 9:
            typed = " ".join(words[:4])
            yield say(
                _("Write “{typed}” with small letters too. All capitals are hard to read."), typed=typed
            )
            return


def before_letters(text: str) -> Iterator[str]:
    """Point at the first “a NGO”; some letters are said as a word, so only the visitor can tell."""
    for found in LETTERS.finditer(text):
        if found[0] != (said := article(found[2])):
            yield say(_("Read “{typed}” aloud. Most people say “{said}”."), typed=found[0], said=said)
            return
