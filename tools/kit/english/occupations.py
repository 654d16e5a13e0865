"""From an occupation, in whatever form people give it, to what they say of themselves.

Someone may type “Nurse”, “I am a nurse”, “accounting”, “between jobs” or “I own a shop”. An article stands before what is
known to be a role; what is not known in its form stands after a colon, where nothing can be wrong.
"""

import re

from tools.kit.english.background import SENTENCES, is_degree
from tools.kit.english.lexicon import (
    FIELD_HEADS,
    FIELDS,
    NOT_PAST,
    NOUNS_TOO,
    PAST,
    SPELLED_ROLES,
    STATE,
    VERBS,
    WORKPLACES,
)
from tools.kit.english.phrases import at_a_kind_of_place, head, uncapitalized
from tools.kit.english.proper import EMPLOYERS, capitalized
from tools.kit.english.role_phrases import bare, role
from tools.kit.english.roles import is_role
from tools.kit.language import _
from tools.kit.words import article, small, tidy, without

ONCE = ("i was", "i used to be", "used to be", "was", "formerly", "previously")
ADDED = re.compile(r",|\s+(?:and I|for|in|at|with|from|until|before|where|who|when|while|since|during)\b")
"""Where a role that someone had ends, and words on when and where begin."""
AND_I = re.compile(r",? (?:and|but) I\b", re.I)
"""Where a role ends, and a second sentence begins: “driver but I am an engineer”."""
TELLING = re.compile(r"(?:worked|studied|trained as|trained in|own|run|ran)\b", re.IGNORECASE)
"""How an answer begins that tells what someone does or did, without saying who."""
HOW_LONG = re.compile(r"(?:for )?\d+\+? years?")
OF_PEOPLE = NOT_PAST | frozenset(
    "accredited based certified disabled displaced divorced educated experienced injured interested married motivated "
    "qualified retired talented unskilled".split()
)
"""Words that end like a regular past, and say of someone how they are: “retired military”."""
NOT_TOLD_OF_OTHERS = re.compile(
    r"(?:can|could|will|would|may|might|must|should|do not|have|used)\b|\w+n['’]?t\b", re.I
)


def occupation(answer: str) -> str:
    """Say what someone is, to stand after “I'm”; nothing when the answer has no form that is known.

    Gives “a nurse”, “in accounting”, “working in IT”, “between jobs”, or “someone who owns a shop”.
    """
    if (told := own_sentence(answer)) and not former(answer):
        _i, verb, *rest = told.split(" ")
        told_of = told.startswith("I ") and not NOT_TOLD_OF_OTHERS.match(told[2:])
        return " ".join(("someone who", third_person(verb), *rest)) if told_of else ""
    if was := former(answer):
        return article(f"former {ADDED.split(was, maxsplit=1)[0]}")
    text = bare(answer)
    if is_degree(text) or SENTENCES.search(text):
        return ""
    return role(text) or state(text) or field(text)


def former(answer: str) -> str:
    """Give the role that someone had, with what they add to it: “nurse for 6 years”; nothing when they tell of none."""
    text = tidy(answer)
    was = without(text, *ONCE)
    named = capitalized(uncapitalized(without(was, "a", "an", "the")))
    return named if was != text and role(ADDED.split(named, maxsplit=1)[0]) else ""


def state(text: str) -> str:
    """Give the situation that someone is in: “between jobs”, “looking for work”, “working in a bank”."""
    if text.lower().startswith(("work ", "i work ")):
        return f"working{re.split('work', text, maxsplit=1, flags=re.IGNORECASE)[1]}"
    if text.lower() in ("self employed", "self-employed"):
        return "self-employed"
    return small(text) if STATE.match(text) and not is_role(head(text)) else ""


def field(text: str) -> str:
    """Say in which field or at which place someone works, when the answer names one."""
    low, what = text.lower(), head(text)
    last = what.rpartition(" ")[2]
    if low.replace(".", "") in FIELDS or what in FIELDS or what == "trades":
        return f"in the {text}" if what == "trades" else f"in {text}"
    if text in EMPLOYERS.values():
        return f"working at {text}"
    if last in WORKPLACES and text == low:
        return f"working {at_a_kind_of_place(text)}"
    first = what.partition(" ")[0]
    compound = last in FIELDS | FIELD_HEADS or (last.endswith("ing") and first != last)
    named = not first.endswith("ing") and first not in PAST | SPELLED_ROLES | (VERBS - NOUNS_TOO)
    return f"in {text}" if compound and named else ""


def is_state(phrase: str) -> bool:
    """Tell whether a phrase says a situation, to which years and a place do not belong."""
    return bool(STATE.match(phrase)) and not phrase.startswith(("in ", "working "))


def own_sentence(answer: str) -> str:
    """Give the sentence in which someone tells what they do or did, as in “I trained as a nurse”; else nothing.

    “I'm” before it would make the past the present.
    """
    if was := former(answer):
        return _("I was {role}").format(role=article(was)) if ADDED.search(was) else ""
    if (found := AND_I.search(answer)) and (what := role(bare(answer[: found.start()]))):
        return f"I am {what}{answer[found.start() :]}"
    text = re.sub(r"^stay at home\b", "stay-at-home", tidy(answer), flags=re.IGNORECASE)
    if text.lower().startswith("no "):
        return _("I have {nothing}").format(nothing=small(text))
    verb, _space, rest = text.lower().partition(" ")
    known = is_role(head(text)) or STATE.match(text) or field(text.lower()) or HOW_LONG.fullmatch(rest)
    if TELLING.match(text) or (
        rest and not known and (verb in PAST | VERBS - {"work", "help"} or past(verb))
    ):
        text = f"I {small(text)}"
    told = re.fullmatch(r"i (?!am\b|work )(.+)", text, re.IGNORECASE)
    return f"I {told[1]}" if told else ""


def past(verb: str) -> bool:
    """Tell whether a word is a regular verb in the past."""
    return len(verb) > 4 and verb.endswith("ed") and not verb.endswith("eed") and verb not in OF_PEOPLE


def third_person(verb: str) -> str:
    """Say a verb of someone else: “owns” for “own”; what is past stays."""
    if verb in PAST - {"have", "read"} or verb.endswith("ed"):
        return verb
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"
