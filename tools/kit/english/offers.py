"""What one could say instead, for the visitor to take or to leave: other words for slips, and another beginning."""

import re
from collections.abc import Iterator, Sequence

from tools.kit import slips
from tools.kit.capitals import capitalized, spelled
from tools.kit.english.nouns import PREPOSITIONS, is_counted
from tools.kit.english.suggesting import fits, is_small, small
from tools.kit.english.verbs import is_clause
from tools.kit.english.word_lists import JOBS, WORKPLACES
from tools.kit.form.beginnings.typed_again import begun
from tools.kit.form.said import Frame, Said
from tools.kit.words import DETERMINER, PRONOUN

ONE = "|".join(sorted((WORKPLACES | JOBS) - set("college memory place school university way".split())))
ENDS = rf"\b(?=$|[,.;!?]| (?!of\b)(?:{PREPOSITIONS}|where)\b)"
SOMEONE_IS = re.compile(r"\b(?:(?:I|you|he|she|who) (?:am|are|is|was)|I['’]m) (?=(?-i:[a-z]))", re.I)
LACKING = rf"\b(in|at|for|as|get|find|need|with) (?=(?!{DETERMINER.pattern}|of )(?:[a-z]+ |\w+(?:an|ese|ish) )?(?:{ONE}){ENDS})"


def offers(said: Said, frames: Sequence[Frame]) -> Iterator[tuple[str, str]]:
    """Give other words, each with the frame to choose for them; none where the frame stays as it is."""
    typed = said.words if len(said.words) == len(said.typed) else said.typed
    if righted(said.words) != said.words:
        yield righted(typed), ""
    yield from () if any({"common", "person"} & set(each.takes) for each in frames) else capital(said)
    if said.chosen and not said.is_own:
        yield from another(said.typed, frames, said.frame)


def righted(typed: str) -> str:
    """Put right what is surely a slip, and give one thing of several its article."""
    text = SOMEONE_IS.sub(lambda said: f"{said[0]}a " if is_counted(typed[said.end() :]) else said[0], typed)
    text = PRONOUN.sub("I", spelled(text.lower())) if text.isupper() and len(text) > 8 else spelled(text)
    return capitalized(slips.righted(re.sub(LACKING, r"\1 a ", text)))


def capital(said: Said) -> Iterator[tuple[str, str]]:
    """Offer the other letter at the beginning, where it is not known whether a name begins there."""
    typed, first = said.typed, (word := said.typed.split(" ")[0]).lower()
    small_too = typed[:1].lower() + typed[1:]
    if not said.frame.beginning() or typed[:1] == first[:1] or word[1:] != first[1:] or is_small(first):
        return
    if said.words[:1] == first[:1]:
        yield typed, said.frame.name
    elif typed[1:].islower() or small(typed, keeps=False) != typed or " " not in typed:
        yield from [(small_too, "")] if capitalized(small_too) == small_too else []


def another(typed: str, frames: Sequence[Frame], chosen: Frame) -> Iterator[tuple[str, str]]:
    """Offer the beginning that was typed again, and is another one than was chosen, or a sentence of one's own."""
    if not begun(typed, [chosen], fits):
        if other := begun(typed, frames, fits):
            yield other[2], other[0].name
        elif "clause" not in chosen.takes and is_clause(typed, typed.lower()):
            yield typed, frames[-1].name
