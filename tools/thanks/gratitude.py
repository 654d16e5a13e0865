"""The sentences of a thank-you: for what, what stays in mind, what came of it, and what comes next.

Each takes what it needs and gives no sentence where the answer for it is missing.
"""

from tools.kit.continuing import continued, with_me
from tools.kit.event_name import event
from tools.kit.language import _, later
from tools.kit.words import say, tidy, without

OCCASIONS = (
    ("interview", later("An information interview or a talk")),
    ("event", later("Meeting at an event")),
    ("referral", later("They put me in touch with someone")),
    ("job", later("A job interview")),
    ("help", later("Another kind of help")),
)
REMEMBERED = (
    "i will remember",
    "i'll remember",
    "i’ll remember",
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
        ("event", True, True): _("Thank you for talking with me {when} at {detail}."),
        ("event", True, False): _("Thank you for talking with me at {detail}."),
        ("event", False, True): _("Thank you for talking with me {when}."),
        ("event", False, False): _("Thank you for talking with me."),
        ("referral", True, False): _("Thank you for putting me in touch with {detail}."),
        ("referral", False, False): _("Thank you for putting me in touch with someone you know."),
        ("job", True, True): _("Thank you for meeting with me {when} about the position of {detail}."),
        ("job", True, False): _("Thank you for meeting with me about the position of {detail}."),
        ("job", False, True): _("Thank you for the interview {when}."),
        ("job", False, False): _("Thank you for the interview."),
        ("help", True, False): _("Thank you for {detail}."),
        ("help", False, False): _("Thank you for your help."),
    }[occasion, bool(detail), bool(when) and occasion not in ("referral", "help")]
    return say(sentence, detail=detail, when=when)


def detail(occasion: str, answer: str) -> str:
    """Set an event, a position or a kind of help so that it fits the sentence."""
    if occasion == "help":
        return continued(answer, "thank you for", "thanks for", "for")
    if occasion == "job":
        position = without(continued(answer), "the position of", "a", "an", "the")
        return position.removesuffix(" position").removesuffix(" job").removesuffix(" role")
    return event(answer) if occasion == "event" else tidy(answer)


def subject(occasion: str, about: str) -> str:
    """Say in a subject line what the thanks are for."""
    if about and occasion == "event":
        return say(_("Thank you for our talk at {detail}"), detail=about)
    if about and occasion == "referral":
        return say(_("Thank you for the introduction to {detail}"), detail=about)
    return {
        "interview": _("Thank you for your time and advice"),
        "event": _("Thank you for our talk"),
        "referral": _("Thank you for the introduction"),
        "job": _("Thank you for the interview"),
        "help": _("Thank you for your help"),
    }[occasion]


def remembered(answer: str, tone: str) -> str:
    """Say the one thing that stays; any form fits after “remember”: “that …”, “how …”, “your advice to …”."""
    if not answer:
        return ""
    sentence = (
        _("Most of all, I will remember {thing}.")
        if tone == "formal"
        else _("Most of all, I'll remember {thing}.")
    )
    return say(sentence, thing=continued(answer, *REMEMBERED))


def done(occasion: str, answer: str) -> str:
    """Say what came of it, done or still to do: “With that in mind, I called …”."""
    if not answer:
        return ""
    sentence = (
        _("Because of you, {done}.") if occasion in ("referral", "help") else _("With that in mind, {done}.")
    )
    return say(sentence, done=with_me(answer))


def outlook(occasion: str, tone: str, *, news: bool) -> str:
    """Say what comes next: `news` when there is something to report back on."""
    if occasion == "job":
        return _("I would be glad to do this work with your team.")
    if not news:
        return _("I hope that we stay in touch.")
    return _("I will let you know how it goes.") if tone == "formal" else _("I'll let you know how it goes.")
