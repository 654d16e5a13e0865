"""The sentences of a thank-you: for what, what stays in mind, what came of it, and what comes next.

Each takes what it needs and gives no sentence where the answer for it is missing.
"""

import re

from tools.kit.english.kinds import SAYS, kind
from tools.kit.english.phrases import HEAD_END, head
from tools.kit.english.roles import is_role
from tools.kit.language import _, later
from tools.kit.people.names import person
from tools.kit.sentences.continuing import continued, with_me
from tools.kit.sentences.event_name import at_event
from tools.kit.words import say, small, without
from tools.thanks.kindness import kindness

OCCASIONS = (
    ("interview", later("An information interview or a talk")),
    ("event", later("Meeting at an event")),
    ("referral", later("They put me in touch with someone")),
    ("job", later("A job interview")),
    ("help", later("Another kind of help")),
    ("again", later("We talked some time ago, and I write again")),
)
DONE = (
    "because of you,",
    "because of you",
    "thanks to you,",
    "thanks to you",
    "with that in mind,",
    "since then,",
    "since then",
    "then",
)
TOLD = re.compile(
    r"\w+ (?!(?:it|they|he|she|you|we|the|an?|my|your|how|if|that|this|what|when|where|which|who)\b)"
    r"\w+ (?:is|are|was|were|costs?|takes?)\b",
    re.I,
)
"""How a sentence begins whose first word could be a verb: “start time is 6 am”."""
REMEMBERED = (
    "i will remember",
    "i'll remember",
    "i remember",
    "remember",
    "i learned",
    "i learnt",
)


def thanks(occasion: str, detail: str, when: str) -> str:
    """Thank for the occasion; `detail` is an event, a person, a position or a kind of help; `when` is “on Monday”."""
    sentence = {
        ("interview", False, True): _("Thank you for taking the time to talk with me {when}."),
        ("interview", False, False): _("Thank you for taking the time to talk with me."),
        ("event", True, True): _("Thank you for talking with me {when} {detail}."),
        ("event", True, False): _("Thank you for talking with me {detail}."),
        ("event", False, True): _("Thank you for talking with me {when}."),
        ("event", False, False): _("Thank you for talking with me."),
        ("referral", True, False): _("Thank you for putting me in touch with {detail}."),
        ("referral", False, False): _("Thank you for putting me in touch with someone you know."),
        ("job", True, True): _("Thank you for meeting with me {when} about {detail}."),
        ("job", True, False): _("Thank you for meeting with me about {detail}."),
        ("job", False, True): _("Thank you for the interview {when}."),
        ("job", False, False): _("Thank you for the interview."),
        ("help", True, False): _("Thank you for {detail}."),
        ("help", False, False): _("Thank you for your help."),
        ("again", False, True): _("Thank you again for our talk {when}."),
        ("again", False, False): _("Thank you again for talking with me."),
    }[occasion, bool(detail), bool(when) and occasion not in ("referral", "help")]
    return say(sentence, detail=detail, when=when)


def detail(occasion: str, answer: str) -> str:
    """Set an event, a position or a kind of help so that it fits the sentence."""
    if occasion == "help":
        return kindness(answer)
    if occasion == "job":
        return position(answer)
    if occasion == "event":
        return at_event(answer)
    someone = without(answer, "with", "to")
    told = kind(someone) in ("clause", "past")
    return say(_("someone you know: {told}"), told=continued(someone)) if told else person(someone)


def position(answer: str) -> str:
    """Name a position after “about”: “the position of ward clerk”, “the sales position”."""
    name = without(continued(answer, "for", "the position of"), "a", "an", "the")
    if re.search(r"\b(?:position|job|role|post|opening)\b", name):
        return say(_("the {position}"), position=name)
    field = not is_role(head(name)) and HEAD_END.search(name) is None
    return say(_("the {field} position") if field else _("the position of {role}"), field=name, role=name)


def subject(occasion: str, about: str) -> str:
    """Say in a subject line what the thanks are for."""
    if about and occasion == "event":
        return say(_("Thank you for our talk {detail}"), detail=about)
    if about and occasion == "referral" and ": " not in about:
        return say(_("Thank you for the introduction to {detail}"), detail=about)
    return {
        "interview": _("Thank you for your time and advice"),
        "event": _("Thank you for our talk"),
        "referral": _("Thank you for the introduction"),
        "job": _("Thank you for the interview"),
        "help": _("Thank you for your help"),
        "again": _("Thank you again for our talk"),
    }[occasion]


def remembered(answer: str, tone: str) -> str:
    """Say the one thing that stays; any form fits after “remember”: “that …”, “how …”, “your advice to …”."""
    if not answer:
        return ""
    thing = continued(answer, *REMEMBERED)
    what = kind(thing)
    if what == "verb" and not TOLD.match(thing):
        thing = say(_("to {do}"), do=without(small(thing), "to"))
    elif TOLD.match(thing) or SAYS.match(thing) or (what == "clause" and not thing.startswith("you ")):
        thing = say(_("that {told}"), told=thing)
    elif what in ("", "past"):
        thing = say(_("this: {told}"), told=thing)
    sentence = (
        _("Most of all, I will remember {thing}.")
        if tone == "formal"
        else _("Most of all, I'll remember {thing}.")
    )
    return say(sentence, thing=thing)


def done(occasion: str, answer: str, tone: str) -> str:
    """Say what came of it, done or still to do: “With that in mind, I called …”."""
    text = without(" ".join(answer.split()), *DONE)
    if told := with_me(text, tone):
        for_it = occasion in ("referral", "help")
        return say(_("Thanks to you, {done}.") if for_it else _("With that in mind, {done}."), done=told)
    return say(_("What came of it: {thing}."), thing=continued(text)) if text else ""


def outlook(occasion: str, tone: str, *, news: bool) -> str:
    """Say what comes next: `news` when there is something to report back on."""
    if occasion == "job":
        formal = _("I would be glad to do this work with your team.")
        return formal if tone == "formal" else _("I'd be glad to do this work with your team.")
    if not news:
        return _("I hope that we stay in touch.")
    return _("I will let you know how it goes.") if tone == "formal" else _("I'll let you know how it goes.")
