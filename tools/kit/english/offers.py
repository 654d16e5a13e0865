"""What one could say instead, for the visitor to take or to leave: other words for slips, and another beginning."""

import re
from collections.abc import Iterator, Sequence

from tools.kit import slips
from tools.kit.capitals import capitalized, spelled
from tools.kit.english import lexicon
from tools.kit.english import word_lists as known
from tools.kit.english.nouns import article
from tools.kit.english.suggesting import fits, is_small
from tools.kit.form.beginnings.typed_again import another
from tools.kit.form.said import Frame, Said
from tools.kit.words import DETERMINER, PREPOSITIONS, PRONOUN

ONE = "|".join(sorted(known.COUNTED - set("college memory place school university way".split())))
ENDS = rf"\b(?=$|[,.;!?]| (?!of\b)(?:{PREPOSITIONS}|where)\b)"
SOMEONE_IS = rf"(?i)\b(?:(?:I|you|s?he|who) (?:am|are|is|was)|I['’]m|(?:work\w*|job) as) (?!(?:{PREPOSITIONS})\b)(?=(?-i:[a-z]))"
LACKING = rf"\b(in|at|for|as|get|find|need|with) (?=(?!{DETERMINER.pattern}|of )(?:[a-z]+ |\w+(?:an|ese|ish) )?(?:{ONE}){ENDS})"


def offers(said: Said, frames: Sequence[Frame]) -> Iterator[tuple[str, str]]:
    """Give other words, each with the frame to choose for them; none where the frame stays as it is."""
    typed = said.words if len(said.words) == len(said.typed) else said.typed
    better = righted(typed) if righted(said.words) != said.words else righted(said.sentence())
    row = slips.joined(said.words) if "several" in said.frame.variants else typed
    yield from ((each, "") for each in (better, row) if each not in (said.words, said.typed, said.sentence()))
    yield from () if any({"common", "person"} & set(each.takes) for each in frames) else capital(said)
    if said.chosen and not said.is_own:
        yield from another(said.typed, frames, said.frame, fits)


def righted(typed: str) -> str:
    """Put right what is surely a slip, and give one thing of several its article."""
    text = re.sub(SOMEONE_IS, lambda at: f"{at[0]}{article(typed[at.end() :])} ".replace("  ", " "), typed)
    text = PRONOUN.sub("I", spelled(text.lower())) if text.isupper() and len(text) > 8 else spelled(text)
    return capitalized(slips.righted(re.sub(LACKING, r"\1 a ", text), lexicon.BY_RULE))


def capital(said: Said) -> Iterator[tuple[str, str]]:
    """Offer the capital that was typed and taken off, where it is not known whether a name begins there."""
    first, typed = said.typed.split(" ")[0], said.typed
    taken = said.frame.beginning() and said.words[:1] == typed[:1].lower() != typed[:1]
    if taken and first[1:].islower() and not is_small(first.lower()):
        yield typed, said.frame.name
