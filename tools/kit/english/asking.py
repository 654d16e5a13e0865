"""What someone wants to learn, and the one question they ask, from however they typed it."""

import re

from tools.kit.english.goal_forms import is_deed
from tools.kit.english.kinds import SAYS, kind
from tools.kit.english.lexicon import NOUNS
from tools.kit.english.phrases import head
from tools.kit.language import _
from tools.kit.sentences.continuing import continued
from tools.kit.words import say, small, tidy, without

ASKED = r"(?:you|your|they|their|people|i|we|one|it|there|he|she|my|the|an?|this|that)\b"
BE = r"(?:is|are|was|were|can|could|should|would|will|has|have)"
LEARNED = re.compile(
    r"(?:how|what|which|why|when|where|who|whom|whose|whether|if|about|more|from|that)\b", re.IGNORECASE
)
DIRECT = re.compile(
    r"(?:how|what|which|why|when|where|who)\b"
    rf"(?: (?:do|does|did)\b|.{{0,25}}? (?:do|does|did) {ASKED}| (?:(?!you|they|we|i\b|people)\w+ )?{BE} {ASKED})"
    rf"|(?:do|does|did|{BE}) {ASKED}"
    r"|(?!(?:if|whether|(?:how|what|which|why|when|where|who) (?:you|your|they|people|the))\b).*\?$",
    re.IGNORECASE,
)
"""A question as one asks it, and not as one speaks of it: “How do you …” and not “how you …”."""
TO_KNOW = (
    *(
        f"{wish} {know}"
        for wish in ("i would like to", "i'd like to", "i want to", "i hope to", "i wish to", "to")
        for know in ("learn", "know", "hear", "understand", "find out", "ask you", "ask")
    ),
    "i wonder", "i am interested in", "i'm interested in", "i am curious", "i'm curious", "learn", "know",
)  # fmt: skip
"""What people type again of “I would like to learn …”."""
AS_A_THING = ("a ", "an ", "the ", "your ", "their ", "my ", "about ")
INDIRECT = re.compile(
    r"(?:how(?: (?:far|long|often|soon)| (?:many|much)(?: \w+)??)?|what|why|when|where|who|which \w+|whether)"
    r"(?: (?:you|your|they|their|people|i|we|the)| to)\b"
    r"|if (?:i|it|my|the|there|we|your?)\b(?!.*,)",
    re.I,
)
"""A question as one speaks of it: “how you train nurses”."""
YOU_DO = re.compile(rf"you (?!{BE}\b|may|might|must|would)", re.I)
ASKS = re.compile(rf"(?:{BE}|do|does|did|may|any|anything|anyone|if|in|on|at|for)\b", re.I)
"""How a question begins, other than by a word like “how”."""
FAVOUR = re.compile(
    r"(?:(?:an?|any|some|the|your|more) )*((?:\w+ )?(?:tips|advice|ideas|suggestions)(?: and \w+)?"
    r"(?: (?:about|as|at|for|how|in|on|to|when|with)\b.*)?"
    r"|(?:(?:career|frank|honest|interview|job|professional|r[eé]sum[eé]) )?(?:feedback|guidance|opinion|thoughts|input|comments)"
    r"(?: (?:on|about|for|regarding)\b.*)?|help with\b.*)",
    re.I,
)
"""What people ask someone to give them, and not to tell them about: “feedback on my résumé”."""
WISHED = (
    "i would like",
    "i'd like",
    "i want",
    "i need",
    "to get",
    "get",
    "to have",
    "to ask for",
    "ask for",
    "for",
)
REQUESTS = ("tell ", "share ", "show ", "describe ", "explain ")


def is_question(answer: str) -> bool:
    """Tell whether a wish to learn was typed as a question."""
    return bool(DIRECT.match(without(" ".join(answer.split()), *TO_KNOW)))


def topic(answer: str) -> str:
    """Say what someone wants to learn, to stand after “to learn”: “how …”, or “about …” for a thing."""
    text = continued(answer, *TO_KNOW)
    if LEARNED.match(text):
        return text
    if text.endswith(" or not") and SAYS.match(text):
        return say(_("whether {told}"), told=text)
    what = head(text)
    if is_deed(what, what.rpartition(" ")[2]):
        return say(_("how to {do}"), do=without(text, "to"))
    return say(_("about {thing}"), thing=text)


def favour(answer: str) -> str:
    """Name what someone asks the other person to give: “your feedback on my résumé”; nothing when they ask to learn."""
    asked = FAVOUR.fullmatch(without(continued(answer, *TO_KNOW, *WISHED), "about", "get"))
    return say(_("your {favour}"), favour=asked[1]) if asked else ""


def question(answer: str) -> str:
    """Ask a question as a question: “Could you tell me …?” of “Tell me …”; nothing when there is none."""
    typed = " ".join(answer.split())
    own = tidy(typed)
    if not own:
        return ""
    if own.lower().startswith(REQUESTS):
        return say(_("Could you {request}?"), request=small(own))
    known = without(own, *TO_KNOW)
    if known != own and is_question(known):
        own = known
    elif given := favour(known) if known != own or not typed.endswith("?") else "":
        return say(_("May I ask for {favour}?"), favour=given)
    elif known != own or INDIRECT.match(own) or (not typed.endswith("?") and is_thing(own)):
        return say(_("Could you tell me {known}?"), known=topic(known))
    elif YOU_DO.match(own):
        return say(_("Do you {do}?"), do=own[4:])
    return f"{own[:1].upper()}{own[1:]}?"


def is_thing(own: str) -> bool:
    """Tell whether someone named what to ask about, and asked nothing yet: “the pay”, “night shifts”."""
    words = own.lower().split()
    return (
        own.lower().startswith(AS_A_THING)
        or len(words) == 1
        or ((kind(own) == "doing" or bool(NOUNS.search(words[0]))) and not SAYS.match(own))
        or (len(words) < 5 and not (ASKS.match(own) or kind(own)))
    )
