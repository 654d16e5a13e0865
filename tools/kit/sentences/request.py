"""The sentences by which one asks for advice: how one found the person, what one asks, and what comes next.

They ask for what a person knows and never for a job, and they leave the other free to say no.
"""

from datetime import date

from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.time import dates
from tools.kit.words import say, tidy

WAYS = (
    ("meet", later("20 minutes, in person or online")),
    ("call", later("20 minutes on the phone")),
    ("email", later("Answers to three questions by email")),
    ("mentor", later("Half an hour of advice a month, for four months")),
)


def found(how: str, introducer: Said, talk: Said, name: str = "") -> str:
    """Say how the visitor found the other person: `how` is person, met, talk, linkedin or website.

    Without a name, nobody is told that it was found on a website.
    """
    if how == "person" and introducer:
        return introducer.sentence()
    if how == "talk":
        return talk.sentence()
    return {
        "met": _("Thank you again for our conversation."),
        "linkedin": _("I came across your profile while I was looking for people in this field."),
        "website": _("I found your name on your organization's website.")
        if name
        else _("I came across your organization's website."),
    }.get(how, "")


def again(when: str) -> str:
    """Say that one wrote before: `when` is “on Monday, November 16”."""
    if when:
        return say(
            _("I got in touch {when}, and this is a second note in case you missed the first."), when=when
        )
    return _("I got in touch some time ago, and this is a second note in case you missed the first.")


def my_name(full_name: str) -> str:
    """Say one's name, where nobody introduced one."""
    return say(_("My name is {name}."), name=tidy(full_name)) if full_name else ""


def ask_for_time(way: str, tone: str) -> str:
    """Ask to meet, for a call or for answers by email: `way` is one of WAYS."""
    return {
        ("meet", "formal"): _(
            "Would you have 20 minutes to meet with me in the next two weeks, in person or online?"
        ),
        ("call", "formal"): _("Would you have 20 minutes for a phone call in the next two weeks?"),
        ("email", "formal"): _("Would you be willing to answer three short questions by email?"),
        ("mentor", "formal"): _(
            "Would you be willing to meet for half an hour a month, over the next four months?"
        ),
        ("meet", "friendly"): _("Could we talk for 20 minutes in the next two weeks, in person or online?"),
        ("call", "friendly"): _("Could we talk on the phone for 20 minutes in the next two weeks?"),
        ("email", "friendly"): _("Could I send you three short questions by email?"),
        ("mentor", "friendly"): _("Could we meet for half an hour a month, over the next four months?"),
    }[way, tone]


def promise(way: str, tone: str) -> str:
    """Promise to be brief."""
    if way == "email":
        return _("A few words for each would be plenty.")
    if way == "mentor":
        return _("I would send you my questions the day before we meet.")
    if tone == "formal":
        return _("My questions will be ready, and I will keep to the time.")
    return _("My questions will be ready, and I'll keep to the time.")


def next_step(day: date | None, tone: str) -> str:
    """Say when one will write again, or else in a week, and that a no is welcome too."""
    when = dates.in_its_year(day) if day else ""
    if tone == "formal":
        again = _("I will write once more, on {when}.") if when else _("I will write once more, in a week.")
    else:
        again = _("I'll write once more, on {when}.") if when else _("I'll write once more, in a week.")
    return f"{again.format(when=when)} {free(tone)}"


def free(tone: str) -> str:
    """Leave them free to say no."""
    if tone == "formal":
        return _("If now is not a good time, I will understand.")
    return _("If now isn't a good time, that's fine.")


def thanks(tone: str) -> str:
    """Thank for the reading."""
    return _("Thank you for your time.") if tone == "formal" else _("Thank you for reading this.")
