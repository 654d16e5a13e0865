"""From the work someone is looking for, in whatever form people give it, to a sentence that says so."""

import re

from tools.kit.about import PROVINCES
from tools.kit.language import _
from tools.kit.lexicon import (
    FIELD_HEADS,
    FIELDS,
    GENERIC,
    HOURS,
    NOUNS_TOO,
    OFFERED,
    SPELLED_ROLES,
    UNCOUNTED,
    VERBS,
    WORKPLACES,
)
from tools.kit.phrases import HAS_ARTICLE, I_AM, at_a_kind_of_place, head, uncapitalized
from tools.kit.proper import EMPLOYERS, PROPER, capitalized
from tools.kit.roles import is_role
from tools.kit.words import article, inside, say, tidy, without

SEEKING = ("looking for", "seeking", "searching for", "hoping to find", "hoping")
WANTING = tuple("i want|i would like|i'd like|i’d like|i need|i am hoping|find|get|to find|to get".split("|"))
WHOM = frozenset("contacts customers friends people".split())
PUBLIC = re.compile(
    r"(?:bank|city|college|department|government|ministry|port|province|town|university) of [A-Z]", re.I
)
"""Names before which “the” stands."""


def sentence(frame: str, answer: str, tone: str = "friendly") -> str:
    """Say a goal in a sentence with room for `{goal}`; one in no form that is known stands after a colon."""
    if not answer:
        return ""
    if what := goal(answer):
        return say(frame, goal=what)
    apart = _("What I am looking for: {goal}.") if tone == "formal" else _("What I'm looking for: {goal}.")
    return say(apart, goal=capitalized(tidy(answer)))


def goal(answer: str) -> str:
    """Say what someone wants, to stand after “I'm looking for”: “a job in a hospital”, “work as a cook”, “work in sales”.

    Nothing when the answer has no form that is known.
    """
    text = with_article(capitalized(lowered(opened(answer))))
    low, what = text.lower(), head(text)
    last = what.rpartition(" ")[2]
    if low in HOURS:
        return f"{HOURS[low]} work"
    if low in ("anything", "any", "whatever"):
        return "any kind of work"
    if low.startswith("work as ") and not HAS_ARTICLE.match(text[8:]):
        return f"work as {article(text[8:])}"
    if low.startswith(("in ", "as ", "at ", "with ", "near ", "where ")):
        return f"work {text}"
    if is_deed(what, last):
        return f"a chance to {without(text, 'to')}"
    if last in WHOM and what.partition(" ")[0].endswith("ing"):
        return f"work {text}"
    if last in UNCOUNTED:
        return text
    if last in OFFERED:
        return text if HAS_ARTICLE.match(text) else article(text)
    return at_a_place(text, what) or by_its_form(text, what)


def with_article(text: str) -> str:
    """Put the article that was left out before a kind of workplace: “work in a hospital”."""
    before, _in, where = text.rpartition(" in ")
    counted = where in WORKPLACES - {"government", "industry"}
    return f"{before} in {article(where)}" if counted and before else text


def opened(answer: str) -> str:
    """Take off the words with which people say that they want or look for something."""
    text = tidy(answer)
    return without(
        without(text, *(f"{i_am} {word}" for i_am in I_AM for word in SEEKING), *WANTING), *SEEKING
    )


def lowered(text: str) -> str:
    """Take off the capital of the first word where it is a common one."""
    what = head(text)
    last = what.rpartition(" ")[2]
    if PUBLIC.match(text):
        return text
    common = last in UNCOUNTED | OFFERED | FIELDS | FIELD_HEADS or what in WORKPLACES
    return inside(text[: len(what)]) + text[len(what) :] if common and what else uncapitalized(text)


def is_deed(what: str, last: str) -> bool:
    """Tell whether a goal is something to do: “to become a nurse”, “use my skills”, “meet people”."""
    first, _space, rest = what.partition(" ")
    if first in ("to", "become", "be"):
        return True
    if first not in VERBS or first in ("work", "volunteer") or what == "own business":
        return False
    named = is_role(what) or last in OFFERED | FIELD_HEADS | UNCOUNTED
    return (
        bool(HAS_ARTICLE.match(rest)) or first not in NOUNS_TOO or bool(rest and (last in WHOM or not named))
    )


def at_a_place(text: str, what: str) -> str:
    """Say that one wants to work at a place: a kind of place takes an article, a name takes none."""
    if text in EMPLOYERS.values() or text.split(",")[0] in EMPLOYERS.values():
        return f"work at {text}"
    if PUBLIC.match(text) and text[:1].isupper():
        return f"work at the {text}"
    *before, last = what.split(" ") or [""]
    if last not in WORKPLACES:
        return ""
    words = text.split(" ")[: len(before) + 1]
    if words[-1][:1].isupper() and len(words) > 1 and not GENERIC.issuperset(before):
        return f"work at {text}"
    kind = text[: len(what)].lower() if words[-1][:1].isupper() else text[: len(what)]
    return f"work {at_a_kind_of_place(kind)}{text[len(what) :]}"


def by_its_form(text: str, what: str) -> str:
    """Say a goal that names neither a job nor a workplace: a role, a field, or a name."""
    first, last = what.partition(" ")[0], what.rpartition(" ")[2]
    if what in ("trades", "the trades"):
        return "work in the trades"
    if first == "own":
        return ""
    if HAS_ARTICLE.match(text):
        return f"work as {text}" if is_role(what) else text
    if first in ("working", "volunteering"):
        return f"work{text[7:]}" if first == "working" else f"a chance to volunteer{text[12:]}"
    if what.endswith("ing") or last in FIELDS | FIELD_HEADS or what in FIELDS:
        return f"work in {text}"
    if is_role(what) or last in SPELLED_ROLES:
        return f"work as {article(text)}"
    if first.endswith("ing"):
        return f"work {text}"
    if text.split(",")[0].split(" in ")[0] in PROPER | {name for _code, name in PROVINCES}:
        return f"work in {text}"
    if (
        text[:1].isupper()
        and not text.isupper()
        and all(word[:1].isupper() for word in text.split(",")[0].split())
    ):
        return f"work at {text}"
    return ""


def goal_in_short(answer: str) -> str:
    """Leave out what a goal adds after its first clause: “a hospital job” of “a hospital job while I study”."""
    return re.split(r",| (?:while|where|that|who|so|because|until|as I)\b", tidy(answer), maxsplit=1)[0]
