"""From what someone does well, in whatever form they say it, to a phrase and the kind of phrase it is."""

import re

from tools.kit.lexicon import ABLE, ADJECTIVES, FIELDS, HAVE, NOUNS, VERBS
from tools.kit.phrases import HAS_ARTICLE, I_AM, head
from tools.kit.proper import capitalized
from tools.kit.roles import is_role
from tools.kit.words import article, inside, tidy, without

AND_I = re.compile(r"\b(?:and|but|so) I\b", re.I)
"""What shows that an answer tells in sentences."""
AFTER_A_QUALITY = re.compile(
    r"(?:|(?:and|but|or|under|with|in|at|to|when|about|even|on|by|for|enough|towards?|from)\b.*|,.*)",
    re.IGNORECASE,
)
COUNTED = frozenset(
    "attitude background ear ethic eye licence license memory mindset personality sense".split()
)
AFTER_A_NOUN = frozenset("and control design ethic management planning service skills support work".split())
"""What follows a word that is a noun there, and could be a verb: “change management”."""
ONLY_VERBS = frozenset(
    "adapt communicate listen multitask negotiate organise organize teach translate".split()
)
NEVER = frozenset("absent afraid angry bored in late lazy on out sick tired without".split())
"""What one says never to be."""
HOW_MUCH = ("very", "really", "extremely", "highly", "physically")
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
    plain = hyphenated(without(text, "always", "being") if not text.lower().startswith("being on") else text)
    if quality := quality_of(plain):
        return quality, plain
    if told := told_strength(text):
        return "sentence", told
    what = head(plain)
    if what != "people" and is_role(what):
        return "name", plain if HAS_ARTICLE.match(plain) else article(plain)
    if owned := possession(plain, what):
        return "have", owned
    return ("doing" if is_doing(text, what) else "other"), text


def quality_of(text: str) -> str:
    """Tell whether a text is a quality that others count on, or that one says of oneself; nothing when it is none."""
    first, _space, rest = without(text, *HOW_MUCH).lower().replace(",", " ,").partition(" ")
    if text.lower() in ("on time", "early", "on task"):
        return "quality"
    if first == "never" and rest.partition(" ")[0] in ADJECTIVES | NEVER:
        return "able"
    if not AFTER_A_QUALITY.fullmatch(rest) or (first.endswith("ing") and rest.startswith(("for ", "about "))):
        return ""
    return (
        "quality" if first in ADJECTIVES else "able" if first in ABLE or rest.startswith("to learn") else ""
    )


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
    one = " and " not in what and (last in FIELDS or bool(NOUNS.search(last)))
    return one or (first.endswith("ing") and first != "string")


def hyphenated(text: str) -> str:
    """Join the two words of a quality: “detail-oriented” of “detail oriented”."""
    first, _space, rest = text.partition(" ")
    second, _space, more = rest.partition(" ")
    joined = f"{first}-{second}".lower().rstrip(",")
    return f"{joined} {more}".strip() if second and joined in ADJECTIVES | ABLE else text


def told_strength(text: str) -> str:
    """Say a strength that holds a verb as a sentence: “I can solve problems”; else nothing."""
    low = text.lower()
    if low.startswith(("i ", "i'", "i’")):
        return f"I{text[1:]}"
    first, space, rest = text.partition(" ")
    if low.startswith("can ") or (
        low.startswith(("never ", "always ", "don't ")) and plain_verb(rest.partition(" ")[0])
    ):
        return f"I {text}"
    verb = plain_verb(first)
    named = is_role(head(text)) or rest.partition(" ")[0].lower() in AFTER_A_NOUN or text.startswith("Excel")
    said = rest or low in ONLY_VERBS
    return f"I can {verb}{space}{rest}" if verb and said and not named else ""


def plain_verb(word: str) -> str:
    """Give the plain form of a verb, of “works” or of “work”; nothing when it is not known."""
    low = word.lower()
    forms = (low, low.removesuffix("s"), low.removesuffix("es"), f"{low.removesuffix('ies')}y")
    return next((form for form in forms if form in VERBS), "")
