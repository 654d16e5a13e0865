"""From the work someone is looking for, in whatever form people give it, to a sentence that says so."""

import re

from tools.kit.english.asking import is_question, question
from tools.kit.english.goal_forms import PUBLIC, WHOM, at_a_place, by_its_form, is_deed
from tools.kit.english.lexicon import (
    FIELD_HEADS,
    FIELDS,
    HOURS,
    OFFERED,
    SPELLED_ROLES,
    UNCOUNTED,
    WORKPLACES,
)
from tools.kit.english.phrases import HAS_ARTICLE, I_AM, head, uncapitalized
from tools.kit.english.proper import PROPER, capitalized
from tools.kit.english.role_phrases import unshouted
from tools.kit.english.roles import is_role
from tools.kit.language import _
from tools.kit.words import article, inside, say, small, tidy, without

SEEKING = ("looking for", "seeking", "searching for", "hoping to find", "hoping")
WANTING = tuple(
    "i want|i would like|i'd like|i’d like|i need|i am hoping|i search for|i search|i look for|i wish for|i wish|find|get|to find"
    "|to get".split("|")
)
AT_ALL = ("at home", "at school", "at college", "at university")
NOT_A_GOAL = re.compile(r"(?:no|not|don['’]t|do not)\b")
DEED = re.compile(
    r"(return|get|go|volunteer)(?:t?ing)? (?=(?:to|back|into|as)\b|(?:(?<=get )|(?<=getting ))my\b(?!.*\bjob\b))",
    re.IGNORECASE,
)
"""How something to do begins that looks like a thing to get, or like a field: “get into IT”, “going back to work”."""


def sentence(frame: str, answer: str, tone: str = "friendly") -> str:
    """Say a goal in a sentence with room for `{goal}`; one in no form that is known stands after a colon."""
    if not answer:
        return ""
    if is_question(tidy(answer)):
        return question(answer)
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
    if NOT_A_GOAL.match(low):
        return ""
    if is_role(what) and text[len(what) :].startswith((" who ", " that ")):
        return text if HAS_ARTICLE.match(text) else article(text)
    if low in HOURS:
        return f"{HOURS[low]} work"
    if low in ("anything", "any", "whatever"):
        return "any kind of work"
    if what.startswith(("anything", "something")):
        return text
    if low.startswith(("i ", "we ")):
        return ""
    if DEED.match(text):
        return f"a chance to {DEED.sub(r'\1 ', text, count=1)}"
    if low.startswith("work as ") and not HAS_ARTICLE.match(text[8:]):
        return f"work as {article(text[8:])}"
    if low.startswith(("in ", "as ", "at ", "with ", "near ", "where ")):
        return f"work {text}"
    if mixed(what):
        return either(text)
    if is_deed(what, last):
        return f"a chance to {small(without(text, 'to'))}"
    if last in WHOM and what.partition(" ")[0].endswith("ing"):
        return f"work {text}"
    if last in UNCOUNTED:
        return text
    if last in OFFERED:
        return text if HAS_ARTICLE.match(text) else offered(text)
    return at_a_place(text, what) or by_its_form(text, what)


def offered(text: str) -> str:
    """Set the small word that was left out before what one can look for: “a job”, “the same job”, “my first job”."""
    own = {"same": "the", "first": "my"}.get(text.partition(" ")[0].lower())
    if text.partition(" ")[0].lower() in UNCOUNTED:
        return text
    return f"{own} {text}" if own else article(text)


def mixed(what: str) -> bool:
    """Tell whether two things were given that one article or one “work as” does not fit: “PSW or home support”."""
    one, either, other = what.partition(" or ")
    last = other.rpartition(" ")[2]
    if not either or last in UNCOUNTED or (last in OFFERED and not one.endswith("s")):
        return False
    beginnings = [re.sub(rf"(?:\ban? )?{re.escape(each)}.*", "", goal(each).lower()) for each in (one, other)]
    return not goal(one) or not goal(other) or beginnings[0] != beginnings[1]


def either(text: str) -> str:
    """Say both of two things that someone wants, each in its own form; nothing when one has no form that is known."""
    said = [goal(each) for each in text.split(" or ", 1)]
    return " or ".join(said) if all(said) else ""


def with_article(text: str) -> str:
    """Put the article that was left out before a kind of workplace or a role: “work in a hospital”, “a job as a cook”."""
    job, _as, role = text.partition(" as ")
    if job and (is_role(head(role)) or head(role) in SPELLED_ROLES) and not HAS_ARTICLE.match(role):
        text = f"{job} as {article(role)}"
    placed = re.fullmatch(r"(.*\S) (in|on|at) (\S.*)", text)
    before, at, where = placed.groups() if placed else ("", "", text)
    *kind, last = where.split(" ")
    counted = (
        last in WORKPLACES - {"government", "industry"}
        and f"{at} {where}" not in AT_ALL
        and not HAS_ARTICLE.match(where)
    )
    counted = counted and all(
        (word.islower() and word not in ("and", "or")) or word in PROPER for word in kind
    )
    return f"{before} {at} {article(where)}" if counted and before else text


def opened(answer: str) -> str:
    """Take off the words with which people say that they want or look for something."""
    text = unshouted(tidy(answer)) if answer.isupper() else tidy(answer)
    if DEED.match(deed := without(text, "to")):
        return deed
    return without(
        without(text, *(f"{i_am} {word}" for i_am in I_AM for word in SEEKING), *WANTING), *SEEKING
    )


def lowered(text: str) -> str:
    """Take off the capital of the first word where it is a common one."""
    what = head(text)
    last = what.rpartition(" ")[2]
    if PUBLIC.match(text):
        return text
    if text.isupper() and len(text) > 5 and what in FIELDS:
        return text.lower()
    common = last in UNCOUNTED | OFFERED | FIELDS | FIELD_HEADS or what in WORKPLACES
    return inside(text[: len(what)]) + text[len(what) :] if common and what else uncapitalized(text)


def goal_in_short(answer: str) -> str:
    """Leave out what a goal adds after its first clause: “a hospital job” of “a hospital job while I study”."""
    return re.split(r",| (?:while|where|that|who|so|because|until|as I)\b", tidy(answer), maxsplit=1)[0]
