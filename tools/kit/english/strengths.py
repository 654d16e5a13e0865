"""From what someone does well, in whatever form they say it, to a phrase and the kind of phrase it is."""

import re

from tools.kit.english.kinds import NOT_DOING
from tools.kit.english.lexicon import ABLE, ADJECTIVES, FIELDS, HAVE, NOUNS, NOUNS_TOO, VERBS
from tools.kit.english.phrases import HAS_ARTICLE, I_AM, head
from tools.kit.english.proper import capitalized
from tools.kit.english.qualities import hyphenated, listed, quality_of
from tools.kit.english.roles import is_role
from tools.kit.words import article, inside, tidy, without

AND_I = re.compile(r"\b(?:and|but|so) I\b", re.I)
"""What shows that an answer tells in sentences."""
COUNTED = frozenset(
    "attitude background ear ethic eye licence license memory mindset personality sense".split()
)
AFTER_A_NOUN = frozenset("and control design ethic management planning service skills support work".split())
"""What follows a word that is a noun there, and could be a verb: “change management”."""
MARKS = re.compile(r"\s*[;|]\s*|,\s+(?:and\s+)?|\s+/\s+")
"""What parts the strengths of a list."""
TRUE_OF_ME = frozenset("enjoy have know like love need".split())
"""Verbs for what is so, before which “can” would say something else: “I know the city”."""
OTHERS_SAY = re.compile(
    r"(?:they|we) \w|(?:people|customers|clients|patients|coworkers|colleagues) (?:always )?(?:call|like|love|say|tell|trust)\b",
    re.I,
)
"""How a sentence begins about what others say or do."""
ONLY_VERBS = frozenset(
    "adapt communicate listen multitask negotiate organise organize teach translate".split()
)
GOOD_AT = (
    "very good at",
    "good at",
    "really good at",
    "great at",
    "my strength is",
    "my strengths are",
    "my strong point is",
)


def strength(answer: str) -> tuple[str, str]:
    """Say what someone does well: what kind of phrase it is, and the phrase.

    The kinds are sentence, quality, able, have, name, doing, and other, of which nothing is known.
    """
    text = without(tidy(answer), *(f"{i_am} {good}" for i_am in I_AM for good in GOOD_AT), *GOOD_AT)
    if AND_I.search(text) and (told := told_strength(text)):
        return "sentence", told
    text = capitalized(inside(without(text, *I_AM)))
    text = f"good {text}" if text.startswith("with ") else text
    plain = text if text.lower().startswith("being on") else without(text, "always", "being")
    parts = list(map(hyphenated, MARKS.split(plain)))
    if all(qualities := list(map(quality_of, parts))):
        return qualities[0], listed(parts)
    had = without(hyphenated(plain), "i have", "have")
    if had != hyphenated(plain) and (owned := possession(had, head(had))):
        return "have", owned
    if told := told_strength(text):
        return "sentence", told
    form, phrase = ("other", text) if len(parts) > 1 else named(hyphenated(plain), text)
    said_so = tidy(answer).lower() in (f"{i_am} {text}".lower() for i_am in I_AM)
    return "able" if said_so and form == "other" else form, phrase


def named(plain: str, text: str) -> tuple[str, str]:
    """Say a strength that is named by a noun or a verb in “-ing”: what kind of phrase it is, and the phrase."""
    what = head(plain)
    if what != "people" and is_role(what):
        someone = plain if HAS_ARTICLE.match(plain) else article(plain)
        return ("other", text) if names_what_one_does(what) else ("name", someone)
    if owned := possession(plain, what):
        return "have", owned
    return ("doing" if is_doing(text, what) else "other"), text


def names_what_one_does(what: str) -> bool:
    """Tell whether words begin with a verb in “-ing”, and so may name nobody: “explaining tech”."""
    first = what.partition(" ")[0]
    stem = first.removesuffix("ing")
    doing = first.endswith("ing") and first not in ADJECTIVES | ABLE
    return doing and not VERBS.isdisjoint((stem, f"{stem}e", stem[:-1]))


def possession(text: str, what: str) -> str:
    """Say what someone has, to stand after “I have”: skills, experience, a good memory; nothing when it is none."""
    first, last = what.partition(" ")[0], what.rpartition(" ")[2]
    if re.match(r"\d+\+? years\b", text) or last in ("skills", "patience", "experience"):
        if first in ("my", "our"):
            return ""
        return "" if first.endswith("ing") and last not in ("skills", "experience") else text
    if last not in HAVE or first in ("my", "our"):
        return ""
    if HAS_ARTICLE.match(text):
        return text
    praised = first in ADJECTIVES | ABLE
    return (article(text) if last in COUNTED else text) if praised or last == "sense" else ""


def is_doing(text: str, what: str) -> bool:
    """Tell whether a strength can stand after “is”: one thing that one does, and not several."""
    first, last = text.lower().partition(" ")[0], what.rpartition(" ")[2]
    one = " and " not in what and last not in HAVE and (last in FIELDS or bool(NOUNS.search(last)))
    return one or (first.endswith("ing") and first not in NOT_DOING)


def told_strength(text: str) -> str:
    """Say a strength that holds a verb as a sentence: “I can solve problems”; else nothing."""
    low = text.lower()
    if low.startswith(("i ", "i'", "i’")):
        return f"I{text[1:]}"
    first, space, rest = without(text, "to").partition(" ")
    if OTHERS_SAY.match(text):
        return text[:1].upper() + text[1:]
    if rest and (so := first.lower().removesuffix("s")) in TRUE_OF_ME:
        return f"I {so} {rest}"
    if low.startswith("can ") or (
        low.startswith(("never ", "always ", "don't ")) and plain_verb(rest.partition(" ")[0])
    ):
        return f"I {text}"
    verb = plain_verb(first)
    noun = is_role(head(text)) or rest.partition(" ")[0].lower() in AFTER_A_NOUN or text.startswith("Excel")
    noun = noun or (verb in NOUNS_TOO and head(rest) in FIELDS)
    said = rest or low in ONLY_VERBS
    return f"I can {verb}{space}{rest}" if verb and said and not noun else ""


def plain_verb(word: str) -> str:
    """Give the plain form of a verb, of “works” or of “work”; nothing when it is not known."""
    low = word.lower()
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), f"{low.removesuffix('ies')}y")
    return next((form for form in forms if form in VERBS), "")
