"""The form of a phrase: a clause, something one does, a quality, a job. A frame names the forms that fit its gap."""

import re
from collections.abc import Callable, Container, Sequence

from tools.kit.english import lexicon, nouns, verbs
from tools.kit.english import word_lists as known
from tools.kit.english.nouns import BEST, field, head, is_quality, is_role, last
from tools.kit.words import DETERMINER, PREPOSITIONS, has_number

HOW_MUCH = re.compile(r"(?:very|really|highly|always|so|quite|not|never|too|well|\w{4,}(?:al|e)ly) ", re.I)
DAY = re.compile(r"(?:any ?time|(?:every|any|most) \w+|\w+days?|mornings?|evenings?|weekends)\b")
HAVE = "|".join(sorted(known.JOBS | {"experience", "skills"}))
HAVING = re.compile(rf"an? |\D{{0,5}}\d+\+? y(?:ea)?rs|(?!my )\w+ hands$|(?:(?!my ).* )?(?:{HAVE})$")
AFTER_A_QUALITY = re.compile(rf"(?:and|but|or|learner|than|enough|not|now|{PREPOSITIONS})\b", re.I)
ALONE = rf"(?:online|outside)(?=$|,| {verbs.PREPOSITION.pattern})"
PLACED = re.compile(rf"(?:in|on|at|during|near|after|before|from|through|{ALONE})(?![-\w])", re.I)
STATE = re.compile(r"(?i:still|in|on|at|out|between|back|from|not?|currently)\b|\S+ of [A-Z]")
PLACE = re.compile(
    rf"the (?!same)\w+$|{nouns.COMPOUND.pattern}|(?:.* )?(?:{'|'.join(sorted(known.WORKPLACES))})$"
)
TITLED = re.compile(rf"(?!{DETERMINER.pattern})\S+ (?!better)[a-z]+ (?![a-z]+$)")
NAMED = re.compile(rf"{DETERMINER.pattern} (?!{verbs.PREPOSITION.pattern})|(?:every|any|some)\w+\b")
SENTENCE = re.compile(
    r"[;:!?]|\s[-–—]\s|[a-z]{3}\.\s|\b(?:i|u|me|he|she|they|we|is|are|am|was|were|be|not?|don['’]?t|but|because|if|very"
    r"|too|now|just|before$|also|only|never|always|please|can|will|cannot|until|again|own)\b"
)


def form(words: str, wanted: Container[str]) -> str:
    """Tell the form of words, of the forms that are wanted; loose when it is none of them. Pictures among them say nothing."""
    plain = re.sub(r"[^\w\s!-/:-@–—’‘“”…°½⅓¼×•·]+", "", words).strip()
    low = plain.lower()
    return next((name for name, fits in FORMS.items() if name in wanted and fits(plain, low)), "loose")


def tells_quality(_words: str, low: str) -> bool:
    """Tell whether words say how someone is."""
    if is_row_of_qualities(re.split(r", and |, | and | but ", low)):
        return True
    plain = re.sub(r"^(detail|hard|self) ", r"\1-", HOW_MUCH.sub("", low))
    first, _space, rest = (part.strip(" ,;") for part in plain.replace(",", " ,").partition(" "))
    begins = is_quality(first, "" if is_role(low) else lexicon.QUALITIES)
    return begins and (not rest or is_quality(rest.partition(" ")[0]) or bool(AFTER_A_QUALITY.match(rest)))


def is_row_of_qualities(parts: Sequence[str]) -> bool:
    """Tell whether single words, each with “very” or the like before it or not, say how someone is: “very clean and fast”."""
    plain = [HOW_MUCH.sub("", each) for each in parts]
    how_much = all(map(HOW_MUCH.match, parts)) and f" {plain[0]} " not in lexicon.EITHER
    listed = len(parts) > 1 and any(is_quality(each, lexicon.QUALITIES) for each in plain)
    return (how_much or listed) and not any(re.search(" |ing$", each) for each in {*plain} - known.QUALITIES)


def tells_state(words: str, low: str) -> bool:
    """Tell whether words say in what situation someone is, or what they are doing now."""
    first, _space, rest = low.partition(" ")
    more = verbs.PREPOSITION.match(rest) or verbs.takes(rest) or field(rest)
    going = first.endswith("ing") and more and rest[:4] != "and "
    return bool(STATE.match(words) or going or tells_quality(words, low) or FORMS["someone"](words, low))


def is_phrase(low: str) -> bool:
    """Tell whether words are one phrase: no list, no sentence, and nothing that a preposition or “the” begins."""
    begins = re.match(r"\d", low) or nouns.WANTS_THE.match(low) or verbs.PREPOSITION.match(low)
    return not (begins or SENTENCE.search(verbs.TIED.split(low)[0]))


def is_plain(_words: str, low: str) -> bool:
    """Tell whether a phrase names a thing, as far as its words show: no quality, verb or person (“Excel and bookkeeping”)."""
    first, *others = head(low).split()[:5] or [""]
    does = first.endswith("ing") or known.is_verb(first) or verbs.acts("", first)
    named = is_role(first) or re.match(nouns.DONE_TO, low) or is_quality(first)
    whole = is_phrase(low) and not (re.search("[,(]", low) or any(map(verbs.is_past, low.split())))
    return whole and not (others and (named or (does and others[0] != "and"))) and len(others) < 4


FORMS: dict[str, Callable[[str, str], object]] = {
    "question": lambda words, low: words[-1:] == "?" or verbs.QUESTION.match(low),
    "passive": lambda _words, low: nouns.is_passive(low),
    "asked": lambda _words, low: re.match(r"you (?!are|can|could|should|will|would)\w+ \w", low),
    "clause": verbs.is_clause,
    "choice": lambda _words, low: " or " in low and is_phrase(low),
    "how": lambda _words, low: verbs.HOW.match(low),
    "day": lambda _words, low: DAY.match(low),
    "placed": lambda _words, low: PLACED.match(HOW_MUCH.sub("", low)),
    "number": lambda _words, low: re.match("no |zero |over ", low) or has_number(re.sub("(ed)? .*", "", low)),
    "inside": lambda _words, low: re.match("in charge|(?:in|on|at) the top|on time", low),
    "best": lambda words, low: BEST.match(low) and is_role(words),
    "theirs": lambda words, low: low.startswith("your ") and is_role(words),
    "someone": lambda words, low: NAMED.match(low) and is_role(words) and last(low) not in known.JOBS,
    "mine": lambda _words, low: DETERMINER.match(low) and not low.startswith(("a ", "an ")),
    "named": lambda _words, low: NAMED.match(low) and not re.match(rf"\w+ \w+ {verbs.EITHER.pattern}", low),
    "common": lambda words, _low: nouns.names_common(words),
    "state": tells_state,
    "lasting": lambda words, low: (
        (one := nouns.LASTING.sub("", words)) != words and is_role(one) and head(one) == one
    ),
    "quality": tells_quality,
    "either": lambda _words, low: verbs.EITHER.match(low) and not low.startswith("work "),
    "leaning": lambda _words, low: verbs.LEANING.match(low) and f" {low.split()[0]} " in lexicon.EITHER,
    "past": verbs.tells_past,
    "verb": verbs.tells_verb,
    "doing": verbs.tells_doing,
    "mixed": lambda _words, low: " or " in low and last(low) in known.JOBS and is_role(low.split(" or ")[0]),
    "job": lambda _words, low: nouns.JOBS_SAID.search(head(low)) and is_phrase(head(low)),
    "having": lambda words, low: HAVING.match(head(low)) and not is_role(words),
    "trait": lambda _words, low: re.search(r"(?:ty|ness|ence|cy)$", last(low)),
    "room": lambda words, low: last(words) in known.ROOMS and is_phrase(low),
    "field": lambda words, low: field(low) and is_plain(words, low),
    "letters": lambda words, low: re.fullmatch("(?:[a-z-]+ )*[A-Z]{2,4}", head(words)) and is_phrase(low),
    "deed": verbs.tells_past,
    "role": lambda words, low: is_role(words) and is_phrase(head(low).lstrip("0123456789")),
    "list": lambda _words, low: all(is_plain(each, each) for each in low.split(", ")),
    "place": lambda _words, low: is_phrase(head(low)) and PLACE.match(head(low)),
    "titled": lambda words, _low: TITLED.match(words) and is_role(" ".join(words.split()[:2])),
    "noun": lambda _words, low: NAMED.match(low) and not low.startswith(("my ", "our ")),
    "thing": is_plain,
    "person": lambda words, _low: words,
}
