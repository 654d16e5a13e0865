"""From the work someone is looking for, in whatever form people give it, to a phrase that stands after “I'm looking for”."""

import re

from tools.kit.lexicon import FIELDS, HOURS, OFFERED, PROPER, SPELLED_ROLES, UNCOUNTED, VERBS, WORKPLACES
from tools.kit.phrases import HAS_ARTICLE, I_AM, head, is_role
from tools.kit.words import article, inside, tidy, without

SEEKING = ("looking for", "seeking", "searching for", "hoping to find", "hoping")
WANTING = (
    "i want",
    "i would like",
    "i'd like",
    "i’d like",
    "i need",
    "i am hoping",
    "find",
    "get",
    "to find",
    "to get",
)


def goal(answer: str) -> str:
    """Say what someone wants, to stand after “I'm looking for”: “a job in a hospital”, “work as a cook”, “work in sales”."""
    text = inside(
        without(without(answer, *(f"{i_am} {word}" for i_am in I_AM for word in SEEKING), *WANTING), *SEEKING)
    )
    low, what = text.lower(), head(text)
    last = what.rpartition(" ")[2]
    if low in HOURS:
        return f"{text} work"
    if low.startswith(("in ", "as ", "at ", "with ", "near ", "where ")):
        return f"work {text}"
    first, _space, rest = what.partition(" ")
    doing = (
        first in VERBS and last not in UNCOUNTED | OFFERED and (HAS_ARTICLE.match(rest) or not is_role(what))
    )
    if doing or first in ("to", "become", "be"):
        return f"a chance to {without(text, 'to')}"
    if last in WORKPLACES:
        return f"work in {text if HAS_ARTICLE.match(text) else article(text)}"
    if last in UNCOUNTED:
        return text
    if last in OFFERED:
        return text if HAS_ARTICLE.match(text) else article(text)
    return goal_by_its_form(text, what)


def goal_by_its_form(text: str, what: str) -> str:
    """Say a goal that names neither a job nor work: a role, a field, or a place."""
    first = what.partition(" ")[0]
    if HAS_ARTICLE.match(text):
        return f"work as {text}" if is_role(what) else text
    if first == "working":
        return f"work{text[7:]}"
    if what.endswith("ing") or what.rpartition(" ")[2] in FIELDS or what in FIELDS:
        return f"work in {text}"
    if what.endswith("s") and not what.endswith("ss"):
        return text
    if is_role(what) or what in SPELLED_ROLES:
        return f"work as {article(text)}"
    if first.endswith("ing"):
        return f"work {text}"
    if text[:1].isupper():
        return f"work in {text}" if text.split(",")[0] in PROPER else f"work at {text}"
    return article(text)


def goal_in_short(answer: str) -> str:
    """Leave out what a goal adds after its first clause: “a hospital job” of “a hospital job while I study”."""
    return re.split(r",| (?:while|where|that|who|so|because|until|as I)\b", tidy(answer), maxsplit=1)[0]
