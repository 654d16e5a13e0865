"""The form of a phrase: a clause, something one does, a quality, a job. A frame names the forms that fit its gap."""

import re
from collections.abc import Callable, Container
from itertools import takewhile

from tools.kit.english import word_lists as known
from tools.kit.english.word_lists import FIELDS, JOBS, QUALITIES, UNCOUNTED, is_common
from tools.kit.words import DETERMINER

PREPOSITIONS = "about|after|around|as|at|before|between|by|during|for|from|in|into|near|of|on|since|to|under|with|without"
HEAD_END = re.compile(
    rf"\s+(?:{PREPOSITIONS}|among|because|so|than|that|then|until|up|when|where|while|who)\b|[,;:(/]|\s[-–+&]\s|\.\s",
    re.I,
)
"""Where the words that a phrase is about end."""
PREPOSITION = re.compile(rf"(?:{PREPOSITIONS}|back|not|off|out|over|up|my|the|an?)\b", re.I)
SUBJECT = r"(?!IT\b)(?i:i|we|you|he|she|they|it|there|people|customers|clients|patients|everyone|everybody)"
NO_VERB = r"(?:person|who|that|skills|service|management|with|in|from|and|of|or)\b"
CLAUSE = re.compile(rf"{SUBJECT}(?:['’]\w+| (?!{NO_VERB})[a-z]+)|(?i:that|this)['’]s ")
"""How words begin that have a subject and a verb of their own."""
TIED = "after as because before how if so that until what when where which while who".split()
INNER = re.compile("".join(rf"(?<!{word} )" for word in TIED) + r"\bI(?:['’]\w+)? [a-z]+")
"""A sentence in the first person that another word did not tie to what stands before."""
SAYS = re.compile(
    r"(?:(?!that |how |what |who |which |when |where |why |if )\S+ )+?(?:is|are|was|were|has)\b",
    re.I,
)
"""A phrase that says something of a thing, and does not only name it: “networking is everything”."""
HOW = re.compile(r"(?:how|what|which|why|when|where|whether|if|whom?|whose|more|that|from)\b", re.I)
ASKED = r"(?:you|your|they|their|people|i|we|one|it|there|he|she|my|the|an?|this|that|any|anyone)"
WH = r"(?:how|what|which|why|when|where|who|whose)"
BE = r"(?:is|are|was|were|can|could|should|would|will|has|have|may)"
QUESTION = re.compile(
    rf"{WH}\b(?:(?! {ASKED} ).){{0,25}}? (?:do|does|did)\b|(?:{WH} (?:\w+ )?)?(?:{BE}|do|does|did) {ASKED}\b"
    rf"|(?:what|who|which|how) (?:{BE}|made|surprised|helped)\b|how about\b"
    r"|(?:\S+ ){1,3}(?:do|does|did|should|can|could|would) (?:i|you|we|they)\b",
    re.I,
)
"""A question as one asks it, and not as one speaks of it."""
INDIRECT = re.compile(
    rf"{WH}(?: (?:many|much|long|often|far)(?: (?!do|did)\w+)?)? (?:you|they|people|i|we) (?!{BE}\b)|(?:{WH}) to\b",
    re.I,
)
"""A question as one speaks of it: “how you train nurses”."""
ADVERB = r"(?!(?:ap|im|re|sup)ply\b|family|early)\w+ly|also|already|just|once|then|twice|never|always|often"
PASSIVE = re.compile(
    r"(?:promoted|hired|invited|selected|named|chosen|elected|nominated|voted|awarded|recogni[sz]ed|honou?red|laid off|fired)"
    r"(?: (?:to|as|by|for|from|twice|in|at|the|best|employee|one)\b|$)",
    re.I,
)
HOW_MUCH = re.compile(r"(?:very|really|extremely|highly|always|so|quite|not|never|too|physically) ", re.I)
AFTER_A_QUALITY = re.compile(r"(?:and|but|or|learner|than|enough)\b", re.I)
RELATIVE = re.compile(r"who|that|which|how|what|when|where|to|i|you|we|they|he|she|of")
PLACED = re.compile(r"(?:in|on|during|near|after|before|online|outside)\b", re.I)
STATE = re.compile(
    r"(?:in|on|at|out|between|back|from|available|not|no longer|currently|one of)\b|\S+ of [A-Z]|(?:self|un)[- ]?employed",
    re.I,
)
HAVING = re.compile(r"(?:over )?\d+\+? years?\b|.*\b(?:skills|experience)$")
PRONOUN = re.compile(r"(?:me|us|you|him|them|her|it)\b")
FIELD_END = re.compile(r"(?:graphy|logy|nomy|ics|ation|ment|ity|ulture|urance|inance|ism)$")
JOBS_SAID = re.compile(rf"\b(?:{'|'.join(sorted(JOBS | UNCOUNTED))})s?\b")
ONE_JOB = re.compile(rf"\b(?:{'|'.join(sorted(JOBS - UNCOUNTED))})\b")
COUNTED = frozenset("attitude ear ethic eye licence license memory mindset personality sense".split())


def form(words: str, wanted: Container[str]) -> str:
    """Tell the form of words, of the forms that are wanted; a thing when it is none of them."""
    low = words.lower()
    return next((name for name, fits in FORMS.items() if name in wanted and fits(words, low)), "thing")


def head(low: str) -> str:
    """Find the words that a phrase is about."""
    return HEAD_END.split(low, maxsplit=1)[0].strip()


def last(low: str) -> str:
    """Give the last word of what a phrase is about."""
    return head(low).rpartition(" ")[2].strip(".")


def is_role(words: str) -> bool:
    """Tell whether words name a person by what they do, also by letters such as PSW."""
    what = head(words)
    if (
        " " not in what
        and what.isupper()
        and 1 < len(what) < 5
        and (what == words or not words.isupper())
        and what.lower() not in FIELDS
    ):
        return True
    low = last(words.lower())
    inside = re.search(r"\w (?:an?|the|my|our) ", what)
    alone = what.lower() in QUALITIES
    return bool(known.ROLE.search(low)) and low not in known.NOT_ROLES and not inside and not alone


def is_clause(words: str, low: str) -> bool:
    """Tell whether words are a sentence of their own, or say what someone's team or idea does: “your team writes openly”."""
    if CLAUSE.match(words) or INNER.search(words) or (SAYS.match(words) and not HOW.match(words)):
        return True
    if re.match(r"(?:my|our|your) \w+ \w+ (?:me|us|you|them)\b", low):
        return True
    whose, *more = low.split(" ")[:6]
    told = takewhile(lambda word: not RELATIVE.fullmatch(word), more[1:])
    if whose in ("most", "many", "all", "some", "every", "each"):
        return any(map(is_past, told))
    return whose in ("my", "our", "your") and any(acts(*pair) for pair in zip(more, told, strict=False))


def acts(before: str, word: str) -> bool:
    """Tell whether a word is what the noun before it does: “writes” in “your team writes openly”."""
    plain = {word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y"} & known.VERBS
    one_does = word.endswith("s") and not before.endswith("s")
    return is_past(word) or bool(plain if one_does else plain - known.NOUNS_TOO - JOBS)


def names_common(words: str) -> bool:
    """Tell whether words name something by a common word, as “Red Deer Trades Fair” does, and “TechFest 2026” does not."""
    plain = re.sub(r"\W*\d{4}$", "", HEAD_END.split(words, maxsplit=1)[0])
    last_word = plain.rpartition(" ")[2].lower()
    return " " in plain and is_common(last_word) and (not last_word.endswith("ing") or last_word == "evening")


def is_past(word: str) -> bool:
    """Tell whether a word is a verb in the past."""
    regular = (
        len(word) > 3 and word.endswith("ed") and not word.endswith("eed") and word not in known.NOT_PAST
    )
    return regular or word in known.PAST


def deed(low: str) -> tuple[str, str]:
    """Part a phrase into its first word that is no adverb, and what follows."""
    first, _space, rest = re.sub(rf"^(?:(?:{ADVERB}) )+", "", low).partition(" ")
    return first, rest


def tells_past(_words: str, low: str) -> bool:
    """Tell whether words begin with a verb in the past, and not with how someone is: “trained nurse”."""
    first, rest = deed(low)
    return is_past(first) and not (first.endswith("ed") and is_role(low) and not PREPOSITION.match(rest))


def tells_verb(_words: str, low: str) -> bool:
    """Tell whether words begin with a verb that is not in the past."""
    first, rest = deed(low)
    if low.startswith(("please ", "to ", "can ", "have ", "could ", "will ")) or first in ("become", "be"):
        return True
    if (
        not rest
        or not first.isalpha()
        or (is_role(low.replace(" at ", " ")) and not re.search(r" (?:an?|the|my) ", low))
    ):
        return False
    if first in known.NOUNS_TOO:
        return (
            bool(DETERMINER.match(rest) or PRONOUN.match(rest))
            or rest.startswith("to ")
            or not is_named(rest)
        )
    if first in known.VERBS:
        return True
    noun = PREPOSITION.match(first) or DETERMINER.match(first) or first.endswith("ing") or is_named(first)
    return bool(re.match(r"(?:my|our|an?|the) ", rest)) and not noun


def is_named(low: str) -> bool:
    """Tell whether words end as the name of a field, a job or a role does."""
    end = last(low)
    names = FIELDS | known.FIELD_HEADS | JOBS | UNCOUNTED | known.HAVE | QUALITIES
    return (
        not end
        or end in names - {"it"}
        or bool(JOBS_SAID.search(head(low)))
        or is_role(low)
        or end.endswith(("ing", "ment", "tion"))
    )


def tells_doing(_words: str, low: str) -> bool:
    """Tell whether words begin with something that one does."""
    first, _space, rest = low.partition(" ")
    named = (rest and is_role(low)) or rest.partition(" ")[0] in JOBS | UNCOUNTED
    return first.endswith("ing") and not first.endswith("thing") and first not in known.VERBS and not named


def tells_quality(_words: str, low: str) -> bool:
    """Tell whether words say how someone is."""
    text = HOW_MUCH.sub("", low)
    joined = re.sub(r"^(\w+) (\w+)", r"\1-\2", text)
    plain = joined if re.split(r"[ ,]", joined)[0] in QUALITIES else text
    first, _space, rest = plain.replace(",", " ,").partition(" ")
    rest = rest.strip(" ,;")
    if first not in QUALITIES or (first.endswith("ing") and PREPOSITION.match(rest)):
        return False
    if first.endswith("ed") and "-" not in first:
        return not rest or bool(
            PREPOSITION.match(rest) and not (DETERMINER.match(rest) or rest.startswith("as "))
        )
    more = PREPOSITION.match(rest) or AFTER_A_QUALITY.match(rest) or rest.partition(" ")[0] in QUALITIES
    return not rest or bool(more)


def tells_state(words: str, low: str) -> bool:
    """Tell whether words say in what situation someone is, or what they are doing now."""
    first, _space, rest = low.partition(" ")
    going = first.endswith("ing") and rest and (PREPOSITION.match(rest) or not (is_role(low) or field(low)))
    return bool(STATE.match(words) or going or tells_quality(words, low) or DETERMINER.match(low))


def field(low: str) -> bool:
    """Tell whether words name a field of work."""
    what, end = head(low).replace(".", "").partition(" and ")[0], last(low)
    doing = end.endswith("ing") and not end.endswith(("thing", "working"))
    known_end = end in FIELDS | known.FIELD_HEADS or FIELD_END.search(end)
    return not is_role(low) and bool(what in FIELDS or known_end or doing)


FORMS: dict[str, Callable[[str, str], bool]] = {
    "question": lambda words, low: (
        not INDIRECT.match(low) and bool(words.endswith("?") or QUESTION.match(low))
    ),
    "negative": lambda _words, low: bool(re.match(r"(?:don['’]?t|do not) ", low)),
    "passive": lambda _words, low: bool(PASSIVE.match(low)),
    "clause": is_clause,
    "how": lambda _words, low: bool(HOW.match(low)),
    "number": lambda _words, low: bool(re.match(r"(?:\d|no |zero |over |more than )", low)),
    "placed": lambda _words, low: bool(PLACED.match(HOW_MUCH.sub("", low))),
    "named": lambda _words, low: bool(DETERMINER.match(low)),
    "common": lambda words, _low: names_common(words),
    "state": tells_state,
    "quality": tells_quality,
    "past": tells_past,
    "verb": tells_verb,
    "job": lambda words, low: bool(JOBS_SAID.search(head(low))),
    "doing": tells_doing,
    "having": lambda _words, low: last(low) in known.HAVE or bool(HAVING.match(low)),
    "field": lambda words, low: field(low),
    "role": lambda words, low: is_role(words),
    "place": lambda words, low: last(low) in known.WORKPLACES,
}
"""Each form with its test, in the order in which they are tried."""


def is_counted(words: str) -> bool:
    """Tell whether words name one thing or person of several, so that an article stands before them."""
    low = words.lower()
    one = is_role(words) or last(low) in known.WORKPLACES or last(low) in COUNTED or ONE_JOB.search(head(low))
    return bool(one) and not (DETERMINER.match(low) or PASSIVE.match(low))
