"""From an answer in whatever form people give it to a phrase that fits a sentence.

Someone asked for an occupation may type “Nurse”, “I am a nurse”, “accounting” or “work in IT”; each becomes what
English wants after “I'm”. The same is done for a strength, a result and a goal.
"""

import re

from tools.kit.lexicon import ADJECTIVES, FIELDS, NOT_PAST, OFFERED, PAST, STATES, UNCOUNTED, VERBS
from tools.kit.words import article, inside, tidy, without

I_AM = ("i am", "i'm", "i’m")
ADVERB = re.compile(r"\w+ly|also|once|twice|never|always|often", re.IGNORECASE)
ROLE = re.compile(
    r"(er|or|ist|ant|ian|ent|ive|ess|ary|man|person|wife|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern|tech|analyst|coach"
    r"|judge|nanny|barista|guide|hand|mate|apprentice|trainee|professional|expert|host|vet|head|chief)$"
)
"""Ends of words that name a person by what they do."""
HAS_ARTICLE = re.compile(r"(?:an?|the|my|our|any|some|more|another|one|two)\b", re.IGNORECASE)
HEAD_END = re.compile(
    r"\s+(?:in|at|with|for|on|near|where|that|who|within|while|so|because|to|of|as|after|before|since|during|from|when|until)\b|,",
    re.IGNORECASE,
)
AFTER_A_QUALITY = re.compile(
    r"(?:|(?:and|but|or|under|with|in|at|to|when|about|even|on|by|for|enough)\b.*|,.*)", re.IGNORECASE
)


def occupation(answer: str) -> str:
    """Say what someone is, to stand after “I'm”: “a nurse”, “in accounting”, “working in IT”."""
    openings = ("an", "a", "the", "working as an", "working as a", "working as", "work as an", "work as a")
    text = inside(without(without(answer, *I_AM, "my occupation is", "my job is", "i was", "i"), *openings))
    low = text.lower()
    if low in FIELDS:
        return f"in {text}"
    if low.startswith("work "):
        return f"working{text[4:]}"
    if low in STATES or low.startswith(
        ("in ", "working ", "studying ", "training ", "new to ", "the ", "one of ")
    ):
        return text
    return article(text)


def strength(answer: str) -> tuple[str, str]:
    """Say what someone does well: what kind of phrase it is (sentence, quality, name, doing) and the phrase."""
    text = inside(without(answer, *(f"{i_am} good at" for i_am in I_AM), "good at", "very good at"))
    plain = without(text, *I_AM, "very", "being")
    first, _space, rest = plain.replace(",", " ,").partition(" ")
    if first.lower() in ADJECTIVES and AFTER_A_QUALITY.fullmatch(rest):
        return "quality", plain
    if text.lower().startswith(("i ", "i'", "i’", "my ", "people ")):
        return "sentence", text[:1].upper() + text[1:]
    if ROLE.search(head(plain)):
        return "name", plain if HAS_ARTICLE.match(plain) else article(plain)
    return "doing", plain


def result(answer: str) -> str:
    """Say a result, to stand after “One result I'm proud of:”: with “I” before a verb in the past, else as it is."""
    text = inside(without(answer, *(f"{i_am} proud that" for i_am in I_AM), "proud that", "that"))
    text = f"I {text[2:]}" if text.lower().startswith("i ") else text
    verb = next((word for word in text.lower().split() if not ADVERB.fullmatch(word)), "")
    regular = len(verb) > 3 and verb.endswith("ed") and not verb.endswith("eed") and verb not in NOT_PAST
    return f"I {text}" if regular or verb in PAST else text


def goal(answer: str) -> str:
    """Say what someone wants, to stand after “I'm looking for”: “a job in a hospital”, “work as a cook”, “work in sales”."""
    openings = (*(f"{i_am} looking for" for i_am in I_AM), "looking for", "i want", "i would like")
    text = inside(without(answer, *openings))
    low, what = text.lower(), head(text)
    last = what.rpartition(" ")[2]
    if low.startswith(("in ", "as ", "at ", "with ", "near ", "where ")):
        return f"work {text}"
    if last in UNCOUNTED:
        return text
    if last in OFFERED:
        return text if HAS_ARTICLE.match(text) else article(text)
    return goal_by_its_form(text, what)


def goal_by_its_form(text: str, what: str) -> str:
    """Say a goal that names neither a job nor work: a role, a field, or something to do."""
    first = what.partition(" ")[0]
    if HAS_ARTICLE.match(text):
        return f"work as {text}" if ROLE.search(what) else text
    if first == "working":
        return f"work{text[7:]}"
    if what.endswith("ing") or all(part in FIELDS for part in re.split(r" and | or ", what)):
        return f"work in {text}"
    if what.endswith("s") and not what.endswith("ss"):
        return text
    if first == "to" or (first in VERBS and not ROLE.search(what)):
        return f"a chance to {without(text, 'to')}"
    if not ROLE.search(what) and first.endswith("ing"):
        return f"work {text}"
    return f"work as {article(text)}" if ROLE.search(what) else article(text)


def goal_in_short(answer: str) -> str:
    """Leave out what a goal adds after its first clause: “a hospital job” of “a hospital job while I study”."""
    return re.split(r",| (?:while|where|that|who|so|because|until|as I)\b", tidy(answer), maxsplit=1)[0]


def head(phrase: str) -> str:
    """Find the words that a phrase is about, in lower case: “night nurse” of “night nurse in a hospital”."""
    return HEAD_END.split(phrase.lower(), maxsplit=1)[0]
