"""The sentences by which one asks a stranger for advice: how one found them, what one asks, and what comes next.

They ask for what a person knows and never for a job, and they leave the other free to say no.
"""

from datetime import date

from tools.kit.english.asking import favour, is_question, question, topic
from tools.kit.english.kinds import kind
from tools.kit.english.phrases import head
from tools.kit.language import _, later
from tools.kit.people.names import as_subject
from tools.kit.sentences.continuing import continued
from tools.kit.time import dates
from tools.kit.words import say, tidy, without

HEARD = (
    "thank you for", "thanks for", "for", "i heard", "i read", "i saw", "i watched", "i listened to", "i attended",
    "i went to", "i liked", "i enjoyed", "heard", "read", "saw", "watched", "listened to", "attended",
)  # fmt: skip
WORKS = frozenset(
    "advice article blog book class column demo interview keynote lecture lesson letter newsletter panel paper podcast "
    "post posts presentation report session speech story talk tiktok tutorial video videos webinar workshop".split()
)
"""What people say or write for others; without a word before it, it is theirs: “your talk”."""
SHARING = frozenset(
    "answering explaining giving hosting leading posting presenting sharing showing speaking talking teaching "
    "telling writing".split()
)
WAYS = (
    ("meet", later("20 minutes, in person or online")),
    ("call", later("20 minutes on the phone")),
    ("email", later("Answers to three questions by email")),
    ("mentor", later("Half an hour of advice a month, for four months")),
)


def found(how: str, introducer: str = "", talk: str = "", name: str = "") -> str:
    """Say how the visitor found the other person: `how` is person, talk, linkedin or website.

    Without a name, nobody is told that it was found on a website.
    """
    if how == "person" and introducer:
        return say(_("{introducer} suggested that I write to you."), introducer=as_subject(introducer))
    if how == "talk" and talk:
        return f"{heard(talk)} {_('It made me want to learn more.')}"
    return {
        "linkedin": _("While looking for people in this field on LinkedIn, I came across your profile."),
        "website": _("While reading your organization's website, I came across your name.")
        if name
        else _("I came across your organization's website."),
    }.get(how, "")


def heard(talk: str) -> str:
    """Thank for what the visitor heard or read; what is no such thing stands after a colon."""
    text = continued(talk, *HEARD)
    own = without(text, "an", "a")
    text = own if head(own).rpartition(" ")[2] in WORKS else text
    what, first = kind(text), text.lower().partition(" ")[0]
    if head(text).rpartition(" ")[2] in WORKS and what != "thing":
        return say(_("Thank you for your {talk}."), talk=text)
    if what == "thing" or first in SHARING:
        return say(_("Thank you for {talk}."), talk=text)
    return say(_("Something of yours stayed with me: {talk}."), talk=text)


def my_name(full_name: str) -> str:
    """Say one's name, where nobody introduced one."""
    return say(_("My name is {name}."), name=tidy(full_name)) if full_name else ""


def wish(what: str, tone: str) -> str:
    """Say what one would like to learn."""
    if not what:
        return ""
    if is_question(what):
        ask = (
            _("I would like to ask you: {question}")
            if tone == "formal"
            else _("I'd like to ask you: {question}")
        )
        return say(ask, question=question(what))
    if given := favour(what):
        sentence = _("I would like {favour}.") if tone == "formal" else _("I'd like {favour}.")
        return say(sentence, favour=given)
    sentence = _("I would like to learn {topic}.") if tone == "formal" else _("I'd like to learn {topic}.")
    return say(sentence, topic=topic(what))


def connect(what: str) -> str:
    """Ask to connect online, and say what one would like to learn."""
    if not what:
        return _("May I connect with you here?")
    if is_question(what):
        return _("May I connect with you here, to ask you a question about your work?")
    if given := favour(what):
        return say(_("May I connect with you here to ask for {favour}?"), favour=given)
    return say(_("May I connect with you here to learn {topic}?"), topic=topic(what))


def ask_for_time(way: str, tone: str) -> str:
    """Ask to meet, for a call or for answers by email: `way` is one of WAYS."""
    return {
        ("meet", "formal"): _(
            "Would you have 20 minutes to meet with me in the next two weeks, in person or online?"
        ),
        ("call", "formal"): _("Would you have 20 minutes for a phone call in the next two weeks?"),
        ("email", "formal"): _("Would you be willing to answer three short questions by email?"),
        ("mentor", "formal"): _(
            "Would you be willing to give me half an hour of advice a month, over the next four months?"
        ),
        ("meet", "friendly"): _("Could we talk for 20 minutes in the next two weeks, in person or online?"),
        ("call", "friendly"): _("Could we talk for 20 minutes on the phone in the next two weeks?"),
        ("email", "friendly"): _("Could I send you three short questions by email?"),
        ("mentor", "friendly"): _(
            "Could I ask you for half an hour of advice a month, over the next four months?"
        ),
    }[way, tone]


def promise(way: str, tone: str) -> str:
    """Promise to be brief."""
    if way == "email":
        return _("A few words for each would be plenty.")
    if way == "mentor":
        return _("My questions would reach you the day before each talk.")
    if tone == "formal":
        return _("My questions will be ready, and I will keep to the time.")
    return _("My questions will be ready, and I'll keep to the time.")


def next_step(day: date | None, tone: str) -> str:
    """Say when one will write again, or else in a week, and that a no is welcome too."""
    when = dates.written(day) if day else ""
    if tone == "formal":
        again = _("I will contact you again on {when}.") if when else _("I will contact you again in a week.")
        return f"{again.format(when=when)} {_('If now is not a good time, I will understand.')}"
    if when:
        return _("I'll write again on {when}, and then leave it with you.").format(when=when)
    return _("I'll write again in a week, and then leave it with you.")


def thanks(tone: str) -> str:
    """Thank for the reading."""
    return _("Thank you for your time.") if tone == "formal" else _("Thank you for reading this.")
