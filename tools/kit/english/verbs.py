"""What someone does: whether a phrase is a sentence of its own, a question, or begins with a verb."""

import re
from itertools import takewhile

from tools.kit.english import word_lists as known
from tools.kit.english.nouns import PREPOSITIONS, is_named, is_quality, is_role
from tools.kit.english.word_lists import JOBS, UNCOUNTED
from tools.kit.words import DETERMINER

SUBJECT = r"(?!IT\b)(?i:i|we|you|he|she|they|it|there|people|customers|clients|patients|everyone|everybody)"
NO_VERB = r"(?:person|who|that|skills|service|management|with|in|from|and|of|or)\b"
CLAUSE = re.compile(
    rf"{SUBJECT}(?:['’]\w+| (?!{NO_VERB})[a-z]+)|(?i:that|this)['’]s |(?i:my|our|your) \w+ \w+ (?:me|us|you|them)\b"
)
TIED = "after as because before how if so that until what when where which while who".split()
INNER = re.compile("".join(rf"(?<!{word} )" for word in TIED) + r"\bI(?:['’]\w+)? [a-z]+")
SAYS = re.compile(
    r"(?:(?!(?:that|how|what|who|which|when|where|why|if) )\S+ )+?(?:is|are|was|were|has)\b", re.I
)
HOW = re.compile(r"(?:how|what|which|why|when|where|whether|if|whom?|whose|more|that|from)\b", re.I)
ASKED = r"(?:you|your|they|their|people|i|we|one|it|there|he|she|my|the|an?|this|that|any|anyone)"
WH = r"(?:how|what|which|why|when|where|who|whose)"
BE = r"(?:is|are|was|were|can|could|should|would|will|has|have|may)"
QUESTION = re.compile(
    rf"(?i){WH}\b(?:(?! {ASKED} ).){{0,25}}? (?:do|does|did)\b|(?:{WH} (?:\w+ )?)?(?:{BE}|do|does|did) {ASKED}\b"
    rf"|(?:what|who|which|how) (?:{BE}|made|surprised|helped)\b|how about\b"
    r"|(?:\S+ ){1,3}(?:do|does|did|should|can|could|would) (?:i|you|we|they)\b"
)
INDIRECT = re.compile(
    rf"(?i){WH}(?: (?:many|much|long|often|far)(?: (?!do|did)\w+)?)? (?:you|they|people|i|we) (?!{BE}\b)|(?:{WH}) to\b"
)
RELATIVE = re.compile(r"who|that|which|how|what|when|where|to|i|you|we|they|he|she|of")
PREPOSITION = re.compile(rf"(?:{PREPOSITIONS}|back|not|off|out|over|up|my|the|an?)\b", re.I)
ADVERB = r"(?!(?:ap|im|re|sup)ply\b|family|early)\w+ly|also|already|just|once|then|twice|never|always|often"
LINK = re.compile(rf"(?:{PREPOSITIONS}|and|or)$")
OBJECT = re.compile(r"(?:me|us|you|him|them|her|it|people|others|\w+thing|to)\b")


def is_clause(words: str, low: str) -> bool:
    """Tell whether words are a sentence of their own, or say what someone's team or idea does: “your team writes openly”."""
    if CLAUSE.match(words) or INNER.search(words) or (SAYS.match(words) and not HOW.match(words)):
        return True
    whose, *more = low.split(" ")[:6]
    told = takewhile(lambda word: not RELATIVE.fullmatch(word), more[1:])
    if len(more) > 2 and more[0].endswith("s") and more[1] in known.VERBS and acts(more[0], more[1]):
        return True
    if whose in ("most", "many", "all", "some", "every", "each"):
        return any(map(is_past, told))
    does = re.fullmatch(r"\w+[^s] \w+[^s]s", " ".join(more[:2])) and more[2:] and not LINK.match(more[2])
    acting = any(acts(*pair) for pair in zip(more, told, strict=False))
    return whose in ("my", "our", "your") and (bool(does) or acting)


def acts(before: str, word: str) -> bool:
    """Tell whether a word is what the noun before it does: “writes” in “your team writes openly”."""
    plain = {word.removesuffix("s"), word.removesuffix("es"), f"{word.removesuffix('ies')}y"} & known.VERBS
    one_does = word.endswith("s") and not before.endswith("s")
    return is_past(word) or bool(plain if one_does else plain - known.NOUNS_TOO - JOBS)


def is_past(word: str) -> bool:
    """Tell whether a word is a verb in the past."""
    regular = re.fullmatch(r"\w+[^e\W]ed", word) and word not in known.NOT_PAST
    return bool(regular) or word in known.PAST


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
    someone = is_role(low.replace(" at ", " ")) and not re.search(r" (?:an?|the|my) ", low)
    if not rest or not first.isalpha() or someone:
        return False
    if first in known.NOUNS_TOO:
        return bool(DETERMINER.match(rest) or OBJECT.match(rest)) or not is_named(rest)
    if first in known.VERBS:
        return True
    if low.startswith(("always ", "never ")) and not (PREPOSITION.match(first) or is_quality(first)):
        return not first.endswith(("ed", "ing"))
    noun = PREPOSITION.match(first) or DETERMINER.match(first) or first.endswith("ing") or is_named(first)
    return bool(re.match(r"(?:my|our|an?|the) ", rest)) and not noun


def tells_doing(_words: str, low: str) -> bool:
    """Tell whether words begin with something that one does."""
    first, _space, rest = low.partition(" ")
    named = (rest and is_role(low)) or rest.partition(" ")[0] in JOBS | UNCOUNTED
    noun = named or first.endswith("thing") or first in known.VERBS
    return first.endswith("ing") and bool(rest) and not noun
