"""From an answer in whatever form people give it to a phrase that fits a sentence.

Someone asked for an occupation may type “Nurse”, “I am a nurse”, “accounting” or “work in IT”; each becomes what
English wants after “I'm”. The same is done for a strength, a result and a goal.
"""

import re

from tools.kit.lexicon import (
    ADJECTIVES,
    FIELDS,
    NOT_PAST,
    PASSIVE,
    PAST,
    STATES,
    VERBS,
    WORKPLACES,
)
from tools.kit.words import article, inside, tidy, without

I_AM = ("i am", "i'm", "i’m", "im")
ADVERB = re.compile(r"\w+ly|also|once|twice|never|always|often", re.IGNORECASE)
ROLE = re.compile(
    r"(er|or|ist|ant|ian|(?<!m)ent|ive|ess|ary|man|person|wife|chef|cook|nurse|clerk|lead|aide|guard|pilot|intern|tech|analyst|coach"
    r"|judge|nanny|barista|guide|hand|mate|apprentice|trainee|professional|expert|host|vet|head|chief)$"
)
"""Ends of words that name a person by what they do."""
AS_THEY_ARE = (
    "in ",
    "on ",
    "working ",
    "studying ",
    "training ",
    "learning ",
    "looking ",
    "new to ",
    "the ",
    "one of ",
)
HAS_ARTICLE = re.compile(r"(?:an?|the|my|our|any|some|more|another|one|two)\b", re.IGNORECASE)
HEAD_END = re.compile(
    r"\s+(?:in|at|with|for|on|near|where|that|who|within|while|so|because|to|of|as|after|before|since|during|from|when|until)\b|,",
    re.IGNORECASE,
)
AFTER_A_QUALITY = re.compile(
    r"(?:|(?:and|but|or|under|with|in|at|to|when|about|even|on|by|for|enough)\b.*|,.*)", re.IGNORECASE
)


def occupation(answer: str) -> str:
    """Say what someone is, to stand after “I'm”: “a nurse”, “in accounting”, “working in IT”, “someone who trained in it”."""
    if told := own_sentence(answer):
        _i, verb, *rest = told.split(" ")
        return " ".join(("someone who", third_person(verb), *rest))
    past = without(
        answer, "i was an", "i was a", "i used to be an", "i used to be a", "used to be an", "used to be a"
    )
    if past != answer:
        return article(f"former {inside(past)}")
    openings = ("an", "a", "the", "working as an", "working as a", "working as", "work as an", "work as a")
    text = inside(
        without(
            without(answer, *I_AM, "my occupation is", "my job is", "i work as an", "i work as a"), *openings
        )
    )
    low = text.lower()
    if low.startswith(("work ", "i work ")):
        return f"working{text.partition('ork')[2]}"
    if low.replace(".", "") in FIELDS:
        return f"in {text}"
    return text if low in STATES or low.startswith(AS_THEY_ARE) else article(text)


def own_sentence(answer: str) -> str:
    """Give the sentence in which someone tells what they do or did, as in “I trained as a nurse”; else nothing.

    “I'm” before it would make the past the present.
    """
    text = tidy(answer)
    text = (
        f"I {text}"
        if text.lower().startswith(("worked ", "studied ", "trained as ", "trained in "))
        else text
    )
    told = re.fullmatch(r"i (?!am\b|was an? |used to be an? |work )(.+ .+)", text, re.IGNORECASE)
    return f"I {told[1]}" if told else ""


def third_person(verb: str) -> str:
    """Say a verb of someone else: “owns” for “own”; what is past stays."""
    if verb in PAST - {"have", "read"} or verb.endswith("ed"):
        return verb
    if verb == "have":
        return "has"
    if re.search(r"[^aeiou]y$", verb):
        return f"{verb[:-1]}ies"
    return f"{verb}es" if re.search(r"(?:s|x|z|ch|sh|o)$", verb) else f"{verb}s"


def strength(answer: str) -> tuple[str, str]:
    """Say what someone does well: what kind of phrase it is (sentence, quality, name, doing) and the phrase."""
    text = inside(without(answer, *(f"{i_am} good at" for i_am in I_AM), "good at", "very good at"))
    plain = without(text, *I_AM)
    first, _space, rest = without(plain, "very", "being").replace(",", " ,").partition(" ")
    if first.lower() in ADJECTIVES and AFTER_A_QUALITY.fullmatch(rest):
        return "quality", without(plain, "being")
    if text.lower().startswith(("i ", "i'", "i’", "can ")):
        return "sentence", f"I {text}" if text.lower().startswith("can ") else f"I{text[1:]}"
    if is_role(head(plain)):
        return "name", plain if HAS_ARTICLE.match(plain) else article(plain)
    return "doing", plain


def result(answer: str) -> str:
    """Say a result, to stand after “One result I'm proud of:”: with “I” before a verb in the past, else as it is."""
    text = tidy(without(answer, *(f"{i_am} proud that" for i_am in I_AM), "proud that", "that"))
    if text.lower().startswith("i "):
        return f"I {text[2:]}"
    if PASSIVE.match(text):
        return f"I was {text[:1].lower()}{text[1:]}"
    verb = next((word for word in text.lower().split() if not ADVERB.fullmatch(word)), "")
    regular = len(verb) > 3 and verb.endswith("ed") and not verb.endswith("eed") and verb not in NOT_PAST
    if regular or verb in PAST or verb in VERBS:
        return f"I {text[:1].lower()}{text[1:]}"
    return inside(text) if HAS_ARTICLE.match(text) or text.lower().startswith("we ") else text


def is_role(what: str) -> bool:
    """Tell whether words name a person by what they do, and not a place."""
    return bool(ROLE.search(what)) and what.rpartition(" ")[2] not in WORKPLACES


def head(phrase: str) -> str:
    """Find the words that a phrase is about, in lower case: “night nurse” of “night nurse in a hospital”."""
    return HEAD_END.split(phrase.lower(), maxsplit=1)[0]
