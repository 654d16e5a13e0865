"""Where the head of an answer ends, and what stands before and after it; and a result inside a sentence."""

import re

from tools.kit.english.lexicon import (
    NOT_PAST,
    PASSIVE,
    PAST,
    VERBS,
)
from tools.kit.english.roles import is_role
from tools.kit.words import article, inside, small, tidy, without

I_AM = ("i am", "i'm", "i’m", "im")
ADVERB = re.compile(
    r"(?!(?:ap|com|im|multip|re|sup)ply\b|rely\b)\w+ly|also|already|just|once|then|twice|never|always|often",
    re.IGNORECASE,
)
HAS_ARTICLE = re.compile(r"(?:an?|the|my|our|any|some|more|another|one|two)\b", re.IGNORECASE)
HEAD_END = re.compile(
    r"\s+(?:in|at|with|for|on|near|where|that|who|within|while|so|because|to|of|as|after|before|since|during|from|about|when|until|than|then|aux?|dans|chez)\b|,|\s+\("
    r"|\s+by (?:birth|education|profession|trade|training)\b",
    re.IGNORECASE,
)
DENIED = re.compile(r"n['’]t$")
AT = {"farm": "on", "airport": "at", "college": "at", "university": "at", "shipyard": "at"}
"""The word before a kind of workplace, where it is not “in”."""


def result(answer: str) -> str:
    """Say a result, to stand after “One result I'm proud of:”: with “I” before a verb in the past, else as it is."""
    text = tidy(
        without(
            answer,
            *(f"{i_am} proud {of}" for i_am in I_AM for of in ("that", "of")),
            "proud that",
            "proud of",
            "that",
        )
    )
    if text.lower().startswith("i "):
        return f"I {text[2:]}"
    if PASSIVE.match(text):
        return f"I was {small(text)}"
    if text.lower().startswith("been "):
        return f"I have {small(text)}"
    verb = next((word for word in text.lower().split() if not ADVERB.fullmatch(word)), "")
    if is_past(verb) or (verb in VERBS and " " in text and not is_role(head(text))):
        return f"I {small(text)}"
    own = HAS_ARTICLE.match(text) and text[1:2].islower()
    return small(text) if own or text.lower().startswith("we ") else inside(text)


def is_past(verb: str) -> bool:
    """Tell whether a word is a verb in the past."""
    verb = DENIED.sub("", verb)
    regular = len(verb) > 3 and verb.endswith("ed") and not verb.endswith("eed") and verb not in NOT_PAST
    return regular or verb in PAST


def head(phrase: str) -> str:
    """Find the words that a phrase is about, in lower case: “night nurse” of “night nurse in a hospital”."""
    return HEAD_END.split(phrase.lower(), maxsplit=1)[0]


def at_a_kind_of_place(text: str) -> str:
    """Say at what kind of place one works, with its article: “in a bank”, “on a farm”, “in government”."""
    last = head(text).rpartition(" ")[2]
    where = text if HAS_ARTICLE.match(text) or last == "government" else article(text)
    return f"{AT.get(last, 'in')} {where}"


def uncapitalized(text: str) -> str:
    """Take off the capital that only the beginning gave, whatever capitals stand in what follows the head."""
    what = head(text)
    if is_role(what) and not re.match(r" (?i:of) [A-Z]", text[len(what) :] if " " not in what else ""):
        return inside(text[: len(what)]) + text[len(what) :]
    return inside(text)
