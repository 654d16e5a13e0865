"""The forms in which people give a goal: something to do, a place to work at, a role, a field, or a name."""

import re

from tools.kit.english.lexicon import (
    FIELD_HEADS,
    FIELDS,
    GENERIC,
    NOUNS_TOO,
    OFFERED,
    SPELLED_ROLES,
    UNCOUNTED,
    VERBS,
    WORKPLACES,
)
from tools.kit.english.phrases import HAS_ARTICLE, at_a_kind_of_place
from tools.kit.english.proper import EMPLOYERS, PROPER
from tools.kit.english.roles import is_role
from tools.kit.form.about_you import PROVINCES
from tools.kit.words import article

WHOM = frozenset("contacts customers friends people".split())
PUBLIC = re.compile(
    r"(?:bank|city|college|department|government|ministry|port|province|town|university) of [A-Z]", re.I
)
"""Names before which “the” stands."""


DOES = re.compile(
    r"(?!(?:after|all|also|as|at|both|by|for|half|like|maybe|near|not|of|on|only|or|quite|such|under|using|what|with)\b)"
    r"\w+(?<!ing) (?:my|our|an?|the) "
)
"""How a goal begins whose first word can only be a verb: “open my own salon”, “buy a restaurant”."""


def is_deed(what: str, last: str) -> bool:
    """Tell whether a goal is something to do: “to become a nurse”, “use my skills”, “meet people”."""
    first, _space, rest = what.partition(" ")
    if first in ("to", "become", "be"):
        return True
    if DOES.match(what) and first not in OFFERED | UNCOUNTED:
        return True
    if first not in VERBS or first in ("work", "volunteer") or what == "own business":
        return False
    if (also := re.match(r"and (\w+)", rest)) and also[1] not in VERBS:
        return False
    named = is_role(what) or last in OFFERED | FIELD_HEADS | UNCOUNTED
    return (
        bool(HAS_ARTICLE.match(rest)) or first not in NOUNS_TOO or bool(rest and (last in WHOM or not named))
    )


def at_a_place(text: str, what: str) -> str:
    """Say that one wants to work at a place: a kind of place takes an article, a name takes none."""
    if text in EMPLOYERS.values() or text.split(",")[0] in EMPLOYERS.values():
        return f"work at {text}"
    if PUBLIC.match(text) and text.split(" of ")[1][:1].isupper():
        return f"work at the {text[:1].upper()}{text[1:]}"
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
    roles = [is_role(part) or part in SPELLED_ROLES for part in re.split(r" or |, |/", what)]
    if len(set(roles)) > 1:
        return ""
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
