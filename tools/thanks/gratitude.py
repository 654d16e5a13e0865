"""The sentences of a thank-you: for what, what stays in mind, what came of it, and what comes next."""

from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.people.names import person
from tools.kit.words import say

OCCASIONS = (
    ("interview", later("An information interview or a conversation")),
    ("event", later("Meeting at an event")),
    ("referral", later("They put me in touch with someone")),
    ("job", later("A job interview")),
    ("help", later("Another kind of help")),
    ("again", later("We spoke some time ago, and I write again")),
)

TO_COME = ("am", "will")
"""The beginnings of what is not done yet, so that news of it will come."""


def for_time(when: str) -> str:
    """Thank for an information interview."""
    if when:
        return say(_("Thank you for taking the time to speak with me {when}."), when=when)
    return _("Thank you for taking the time to speak with me.")


def for_an_introduction(referred: str) -> str:
    """Thank for a name."""
    if referred:
        return say(_("Thank you for putting me in touch with {person}."), person=person(referred))
    return _("Thank you for the introduction.")


def for_an_interview(position: Said, when: str) -> str:
    """Thank for a job interview; a date inside the sentence has a comma behind it."""
    inside = f"{when}," if "," in when else when
    if told := position.variant("thanks when" if when else "thanks", when=inside):
        return told
    plain = (
        say(_("Thank you for the interview {when}."), when=when)
        if when
        else _("Thank you for the interview.")
    )
    return f"{plain} {position.sentence()}".strip()


def again(when: str) -> str:
    """Thank once more for a conversation of some time ago."""
    if when:
        return say(_("Thank you again for our conversation {when}."), when=when)
    return _("Thank you again for our conversation.")


def subject(occasion: str, event: Said, referred: str) -> str:
    """Say in a subject line what the thanks are for."""
    if occasion == "event" and (told := event.variant("thanks subject")):
        return told
    if referred and occasion == "referral":
        return say(_("Thank you for the introduction to {person}"), person=person(referred))
    return {
        "interview": _("Thank you for your time and advice"),
        "event": _("Thank you for our conversation"),
        "referral": _("Thank you for the introduction"),
        "job": _("Thank you for the interview"),
        "help": _("Thank you for your help"),
        "again": _("Thank you again for our conversation"),
    }[occasion]


def outlook(occasion: str, tone: str, *, news: bool) -> str:
    """Say what comes next: `news` when there is something still to report back on."""
    if occasion == "job":
        formal = _("I would be glad to join your team.")
        return formal if tone == "formal" else _("I'd be glad to join your team.")
    if not news:
        return _("I hope we can stay in touch.")
    return _("I will keep you posted.") if tone == "formal" else _("I'll keep you posted.")
