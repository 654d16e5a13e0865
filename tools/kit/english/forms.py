"""The form of a phrase: a clause, something one does, a quality, a job. A frame names the forms that fit its gap."""

import re
from collections.abc import Callable, Container

from tools.kit.english import verbs
from tools.kit.english import word_lists as known
from tools.kit.english.nouns import JOBS_SAID, PASSIVE, field, head, is_quality, is_role, last, names_common
from tools.kit.english.verbs import PREPOSITION
from tools.kit.words import DETERMINER

HOW_MUCH = re.compile(r"(?:very|really|extremely|highly|always|so|quite|not|never|too|physically) ", re.I)
AFTER_A_QUALITY = re.compile(r"(?:and|but|or|learner|than|enough)\b", re.I)
PLACED = re.compile(r"(?:in|on|during|near|after|before|online|outside)\b", re.I)
DOING_IT = re.compile(rf"\w+ing (?:{DETERMINER.pattern})", re.I)  # “finding a mentor”
STATE = re.compile(
    r"(?i:in|on|at|out|between|back|from|available|not?|currently|one of)\b|\S+ of [A-Z]|(?i:self|un)[- ]?employed"
)
BEST = re.compile(r"the (?:best|first|only|most|top|\w+est)\b")
HAVING = re.compile(r"(?:over )?\d+\+? years?\b|.*\b(?:skills|experience)$")


def form(words: str, wanted: Container[str]) -> str:
    """Tell the form of words, of the forms that are wanted; a thing when it is none of them."""
    low = words.lower()
    return next((name for name, fits in FORMS.items() if name in wanted and fits(words, low)), "thing")


def tells_quality(_words: str, low: str) -> bool:
    """Tell whether words say how someone is."""
    text = HOW_MUCH.sub("", low)
    joined = re.sub(r"^(\w+) (\w+)", r"\1-\2", text)
    plain = joined if re.split(r"[ ,]", joined)[0] in known.QUALITIES else text
    first, _space, rest = plain.replace(",", " ,").partition(" ")
    rest = rest.strip(" ,;")
    if not is_quality(first) or (first.endswith("ing") and PREPOSITION.match(rest)):
        return False
    goes_on = bool(PREPOSITION.match(rest) or AFTER_A_QUALITY.match(rest))
    if first.endswith("ed") and "-" not in first:
        return not rest or (goes_on and not (DETERMINER.match(rest) or rest.startswith("as ")))
    return not rest or goes_on or is_quality(rest.partition(" ")[0])


def tells_state(words: str, low: str) -> bool:
    """Tell whether words say in what situation someone is, or what they are doing now."""
    first, _space, rest = low.partition(" ")
    going = first.endswith("ing") and rest and (PREPOSITION.match(rest) or not (is_role(low) or field(low)))
    return bool(STATE.match(words) or going or tells_quality(words, low) or DETERMINER.match(low))


FORMS: dict[str, Callable[[str, str], bool]] = {
    "question": lambda words, low: bool(
        not verbs.INDIRECT.match(low) and (words[-1:] == "?" or verbs.QUESTION.match(low))
    ),
    "negative": lambda _words, low: bool(re.match(r"(?:don['’]?t|do not) ", low)),
    "passive": lambda _words, low: bool(PASSIVE.match(low)),
    "clause": verbs.is_clause,
    "how": lambda _words, low: bool(verbs.HOW.match(low)),
    "number": lambda _words, low: bool(re.match(r"(?:\d|no |zero |over |more than )", low)),
    "placed": lambda _words, low: bool(PLACED.match(HOW_MUCH.sub("", low))),
    "best": lambda words, low: bool(BEST.match(low)) and is_role(words),
    "named": lambda _words, low: bool(DETERMINER.match(low)),
    "common": lambda words, _low: names_common(words),
    "state": tells_state,
    "quality": tells_quality,
    "past": verbs.tells_past,
    "verb": verbs.tells_verb,
    "job": lambda _words, low: bool(JOBS_SAID.search(head(low)) and not DOING_IT.match(low)),
    "doing": verbs.tells_doing,
    "having": lambda _words, low: last(low) in known.HAVE or bool(HAVING.match(low)),
    "field": lambda words, low: field(low),
    "role": lambda words, low: is_role(words),
    "place": lambda words, low: last(low) in known.WORKPLACES,
}
"""Each form with its test, in the order in which they are tried."""
