"""What one could say instead, for the visitor to take or to leave: other words for slips, and another beginning."""

import re
from collections.abc import Iterator, Sequence

from tools.kit.capitals import spelled
from tools.kit.english.suggesting import fits, is_small, small
from tools.kit.english.verbs import is_clause
from tools.kit.english.word_lists import WORKPLACES
from tools.kit.form.beginnings.typed_again import begun
from tools.kit.form.said import Frame, Said

PAST = "buyed:bought catched:caught choosed:chose drived:drove gived:gave goed:went keeped:kept knowed:knew leaded:led maked:made"
PAST += " payed:paid runned:ran selled:sold sended:sent speaked:spoke taked:took teached:taught telled:told writed:wrote"
RIGHT = dict(pair.split(":") for pair in PAST.split())
ONE_PLACE = "|".join(sorted(WORKPLACES - {"school"}))
SLIPS = (
    (r"\b([2-9]|\d\d+)(\+?) (year|month)s? (?=experience\b)", r"\1\2 \3s of "),
    (r"\b([2-9]|\d\d+) (year|month|person)(?=$|[,.]| (?:in|at|as|of|with|ago)\b)", r"\1 \2s"),
    (r"\b(information|advice|feedback|knowledge|equipment)s\b", r"\1"),
    (r"\bsaid (?=(?:me|us|him|them)\b)", "told "),
    (r"\b(explain(?:ed|ing)?) (?=(?:me|us|him|them)\b)", r"\1 to "),
    (rf"\b(in|at|for) (?=(?!(?:an?|the|my|our|your|this|one) )(?:\w+ )?(?:{ONE_PLACE})\b)", r"\1 a "),
    (r"\ba (?=[aeio]\w)", "an "),
)


def offers(said: Said, frames: Sequence[Frame]) -> Iterator[tuple[str, str]]:
    """Give other words, each with the frame to choose for them; none where the frame stays as it is."""
    typed = said.words if len(said.words) == len(said.typed) else said.typed
    text = re.sub(r"\w+", lambda word: RIGHT.get(word[0], word[0]), spelled(typed))
    text = spelled(text.lower()) if text.isupper() and len(text) > 5 else text
    for slip, right in SLIPS:
        text = re.sub(slip, right, text, flags=re.I)
    if text != typed:
        yield text, ""
    yield from capital(said)
    if said.chosen and not said.is_own:
        yield from another(said.typed, frames, said.frame)


def capital(said: Said) -> Iterator[tuple[str, str]]:
    """Offer the other letter at the beginning, where it is not known whether a name begins there."""
    typed, first = said.typed, (word := said.typed.split(" ")[0]).lower()
    if said.is_own or typed[:1] == first[:1] or word[1:] != first[1:] or is_small(first):
        return
    if said.words[:1] == first[:1]:
        yield typed, said.frame.name
    elif small(typed, keeps=False) != typed or " " not in typed:
        yield typed[:1].lower() + typed[1:], ""


def another(typed: str, frames: Sequence[Frame], chosen: Frame) -> Iterator[tuple[str, str]]:
    """Offer the beginning that was typed again, and is another one than was chosen, or a sentence of one's own."""
    if not begun(typed, [chosen], fits):
        if other := begun(typed, frames, fits):
            yield other[2], other[0].name
        elif "clause" not in chosen.takes and is_clause(typed, typed.lower()):
            yield typed, frames[-1].name
