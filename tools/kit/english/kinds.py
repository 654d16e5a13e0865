"""Kinds of answers: whether someone gave a thing, what they did, what to do, or a whole sentence.

Hints ask for the end of a sentence, and people answer in another form. A kind that is not known is the empty text, and
whoever writes a sentence then sets the answer after a colon, where nothing can be wrong.
"""

import re
from typing import Literal

from tools.kit.english.lexicon import NOUNS_TOO, VERBS
from tools.kit.english.phrases import ADVERB, is_past

Kind = Literal["clause", "thing", "how", "doing", "past", "verb", ""]

CLAUSE = re.compile(r"(?:i|we|you|he|she|they|it|there)(?:['’]\w+)? |(?:that|this)['’]s ", re.I)
OF_A_THING = r"(?:an?|the|my|our|your|his|her|their|this|these|those|all|any|both|every|everything|each|many|most|some|such)\b"
THING = re.compile(OF_A_THING, re.I)
SOMEONES = re.compile(r"(?:[A-Z]\S* ){0,2}\w+(?:['’]s|s['’]) ")
HOW = re.compile(r"(?:how|what|which|why|when|where|who|whose|whether|that)\b", re.I)
SAYS = re.compile(
    r"(?:(?!that |how |what |who |which |when |where |why |if )\S+ )+?(?:is|are|was|were|can|will|has|have|takes?)\b",
    re.I,
)
"""A phrase that says something of a thing, and does not only name it: “networking is everything”."""
NOT_DOING = frozenset(
    "anything bring during evening everything king morning nothing ring sing something spring string swing thing "
    "wedding".split()
)
COMMANDS = VERBS | frozenset(
    "apply ask avoid be bring call check choose contact discover do email focus hear introduce lend log practice practise "
    "register review rewrite save say search send share show submit taste tell thank think update visit".split()
)
"""Verbs by which people say what to do."""
NOUNS = NOUNS_TOO | frozenset(
    "call check practice contact email focus register review search share show update visit".split()
)
OBJECT = re.compile(rf"(?i:{OF_A_THING}|me|us|you|him|them|it|more|less)\b|[A-Z]")
"""What follows a verb, and not the noun that looks like it: “help me”, and not “help with my résumé”."""


def kind(text: str) -> Kind:
    """Tell what kind of phrase an answer is; adverbs at its beginning do not count."""
    if CLAUSE.match(text):
        return "clause"
    if HOW.match(text):
        return "how"
    if THING.match(text):
        return "thing"
    words = text.split(" ")
    while len(words) > 1 and ADVERB.fullmatch(words[0]):
        words.pop(0)
    first, rest = words[0].lower(), " ".join(words[1:])
    if first.endswith("ing") and first not in NOT_DOING:
        return "doing"
    if is_verb(first, rest):
        return "verb"
    if is_past(first):
        return "past"
    return "thing" if SOMEONES.match(text) else ""


def is_verb(first: str, rest: str) -> bool:
    """Tell whether a phrase begins with a verb in its plain form, which tells what to do."""
    if first == "to" or (first in ("never", "always") and rest.partition(" ")[0] in COMMANDS):
        return True
    return first in COMMANDS and bool(first not in NOUNS or OBJECT.match(rest)) and not is_past(first)
