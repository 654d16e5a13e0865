"""The name of an event inside a sentence, however it was typed."""

import re

from tools.kit.english.phrases import HEAD_END
from tools.kit.english.proper import capitalized
from tools.kit.language import _
from tools.kit.sentences.continuing import continued
from tools.kit.words import inside, say, tidy, without

DETERMINED = re.compile(
    r"(?:an?|the|my|our|your|this|that|these|those|one|two|any|some)\b|\w+['’]s\b", re.IGNORECASE
)
"""How the name of an event begins when it needs no “the”."""
GATHERING = re.compile(
    r"\b(?:breakfast|class|coffee chat|conference|congress|convention|course|dinner|evening|event|expo|fair|festival|forum"
    r"|fundraiser|gala|gathering|hackathon|lecture|lunch|luncheon|meeting|meet-?up|mixer|night|open house|panel|party|picnic"
    r"|reception|seminar|session|show|social(?=$| \d)|summit|symposium|tour|webinar|wedding|workshop)s?\b",
    re.IGNORECASE,
)
"""Words that name an event; “social” only at the end, as “social media” is none."""
NAMED_SO = re.compile(rf"{GATHERING.pattern}(?: \d{{4}})?$", re.IGNORECASE)
"""Ends of names before which “the” stands, whatever their capitals: “the Dalhousie Career Fair 2026”."""
PLACED = re.compile(r"(?:in|on|during|near|after|before|online|outside)\b", re.IGNORECASE)
"""How an answer begins that says where, and so needs no “at”."""


def event(answer: str) -> str:
    """Name an event inside a sentence: “the health careers fair”, “a meeting of my association”, “TechFest 2026”."""
    going = ("i'm going to", "i am going to", "going to", "we met at", "at")
    text = capitalized(tidy(without(" ".join(answer.split()), *going)))
    if DETERMINED.match(text) or PLACED.match(text):
        return continued(text)
    small = inside(text)[:1].islower()
    if (small and " " in text) or NAMED_SO.search(HEAD_END.split(text, maxsplit=1)[0]):
        return say(_("the {event}"), event=inside(text))
    return text


def at_event(answer: str) -> str:
    """Say where one was: “at the health careers fair”, “on Zoom”, “online”; nothing without an answer."""
    name = event(answer)
    return name if PLACED.match(name) or not name else say(_("at {event}"), event=name)
