"""What someone wants to learn, and the one question they ask, from however they typed it."""

import re

from tools.kit.continuing import continued
from tools.kit.language import _
from tools.kit.words import say, tidy, without

LEARNED = re.compile(
    r"(?:how|what|which|why|when|where|who|whom|whose|whether|if|about|more|from|to|that)\b", re.IGNORECASE
)
DIRECT = re.compile(
    r"(?:how|what|which|why|when|where|who)\b(?: (?:do|does|did)\b|.{0,25}? (?:do|does|did) (?:you|your|they|people|i|we|one)\b)"
    r"|(?!(?:if|whether|(?:how|what|which|why|when|where|who) (?:you|your|they|people|the))\b).*\?$",
    re.IGNORECASE,
)
"""A question as one asks it, and not as one speaks of it: “How do you …” and not “how you …”."""
TO_LEARN = ("i would like to learn", "i'd like to learn", "i want to learn", "to learn", "learn")
TO_KNOW = (
    "i would like to know",
    "i'd like to know",
    "i want to know",
    "i would like to learn",
    "i wonder",
    "to know",
)
REQUESTS = ("tell ", "share ", "show ", "describe ", "explain ")


def is_question(answer: str) -> bool:
    """Tell whether a wish to learn was typed as a question."""
    return bool(DIRECT.match(without(" ".join(answer.split()), *TO_LEARN)))


def topic(answer: str) -> str:
    """Say what someone wants to learn, to stand after “to learn”: “how …”, or “about …” for a thing."""
    text = continued(answer, *TO_LEARN)
    return text if LEARNED.match(text) else say(_("about {thing}"), thing=text)


def question(answer: str) -> str:
    """Ask a question as a question: “Could you tell me …?” of “Tell me …”; nothing when there is none."""
    own = tidy(" ".join(answer.split()))
    if own.lower().startswith(REQUESTS):
        return say(_("Could you {request}?"), request=own[:1].lower() + own[1:])
    known = without(own, *TO_KNOW)
    if known != own:
        return say(_("Could you tell me {known}?"), known=known)
    return f"{own[:1].upper()}{own[1:]}?" if own else ""
