"""The name of an event inside a sentence."""

import re

from tools.kit.continuing import continued
from tools.kit.language import _
from tools.kit.words import inside, say, tidy, without

DETERMINED = re.compile(
    r"(?:an?|the|my|our|your|this|that|these|those|one|two|any|some)\b|\w+['’]s\b", re.IGNORECASE
)
"""How the name of an event begins when it needs no “the”."""
OPENINGS = ("i'm going to", "i am going to", "going to", "we met at", "met at", "at")


def event(answer: str) -> str:
    """Name an event inside a sentence: “the health careers fair”, “a meeting of my association”, “TechFest 2026”."""
    text = tidy(without(" ".join(answer.split()), *OPENINGS))
    if DETERMINED.match(text):
        return continued(text)
    if " " in text and inside(text)[:1].islower():
        return say(_("the {event}"), event=inside(text))
    return text
