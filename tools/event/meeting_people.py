"""The sentences around an event: its name above a sheet, saying who one is there, and writing afterwards."""

import re
from collections.abc import Iterator

from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.people.names import person
from tools.kit.sentences import conversation
from tools.kit.sentences.advice import ANOTHER
from tools.kit.words import say, tidy, without

TOLD = ("you told me about", "told me about", "talked about", "spoke about", "about")
ABOUT = "about "
"""How a note begins of which the visitor said that it names what was told; others may say who someone is."""
SENTENCE = re.compile(r"(?:i|he|she|they|we|you|it) ", re.IGNORECASE)
QUESTION_WORD = re.compile(r"(?:how|what|which|why|when|where|who(?= to)|whether)\b", re.IGNORECASE)
NAMED = re.compile(r"(?:the|your|our|\w+ing) (?!\S+ (?:is|are|was|were|has|have) )", re.IGNORECASE)
"""How a note begins that surely names a thing; “a nurse from Kenya” or “works at Shell” may say who someone is."""
PARTING = re.compile(r"\s*:(?:\s+|$)|\s+[-–—]\s+|,\s+(?=[a-z])")
"""What stands between a name and a note: a colon, a dash, or a comma before a small letter."""
SPOKE = (
    "i spoke with",
    "i spoke to",
    "i talked with",
    "i talked to",
    "i met with",
    "i met",
    "spoke with",
    "talked with",
)
"""How a line begins that tells of a conversation; the name follows, and what it was about."""
SPOKEN = re.compile(rf"{PARTING.pattern}|\s+about\s+")
WISHES = (
    ("linkedin", later("To stay in touch on LinkedIn")),
    ("talk", later("To talk for 20 minutes another day")),
    ("thanks", later("Only to say thank you")),
)


def heading(event: Said) -> str:
    """Name an event above a sheet: “Halifax health careers fair”; without an answer, simply the event."""
    name = event.words
    return f"{name[:1].upper()}{name[1:]}" if name else _("The event")


def oneself(full_name: str, occupation: Said, goal: Said) -> str:
    """Say who one is in a few seconds; without a name and an occupation there is nothing to say."""
    name = say(_("My name is {name}."), name=tidy(full_name)) if full_name else ""
    wanted = goal.sentence() if name or occupation else ""
    return " ".join(filter(None, (name, occupation.sentence(), wanted)))


def thanks(topic: str, event: Said, when: str) -> str:
    """Thank for the conversation, and name what it was about, where and when: “on Monday”."""
    if not is_for_them(topic):
        return conversation.thanks(event, when)
    told = _("Thank you for telling me {topic}.")
    about = _("Thank you for telling me about {topic}.")
    thanked = say(told if QUESTION_WORD.match(topic) else about, topic=topic.removeprefix(ABOUT))
    return f"{thanked} {conversation.met(event, when)}".strip()


def is_topic(note: str) -> bool:
    """Tell whether a note surely names something that one can be told about."""
    return bool(note.startswith(ABOUT) or QUESTION_WORD.match(note) or NAMED.match(note))


def is_for_them(note: str) -> bool:
    """Tell whether a note can stand in a message to the person it is about: one that says “she” cannot."""
    return is_topic(note) and not ANOTHER.search(note)


def note(topic: str) -> str:
    """Note for the contact sheet what someone told; a sentence stays as it is."""
    if not is_topic(topic):
        return topic
    return say(
        _("Told me {topic}"),
        topic=topic
        if QUESTION_WORD.match(topic)
        else say(_("about {topic}"), topic=topic.removeprefix(ABOUT)),
    )


def met(answer: str) -> list[tuple[str, str]]:
    """Read the people one met, one a line: a name, and then what they told about."""
    return [(person(name), topic) for name, topic in noted(answer) if name]


def nameless(answer: str) -> list[str]:
    """List the notes that stand on a line without a name."""
    return [topic for name, topic in noted(answer) if not name]


def noted(answer: str) -> Iterator[tuple[str, str]]:
    """Part each line with words into a name and a note; a dash before a name only begins the line."""
    for line in filter(tidy, answer.splitlines()):
        said = re.sub(r"^\s*[-–—•*]\s+", "", line)
        spoke = said.casefold().startswith(SPOKE)
        name, *topic = (SPOKEN if spoke else PARTING).split(without(said, *SPOKE) if spoke else said, 1)
        if not topic and SENTENCE.match(name):
            yield "", tidy(name)
        else:
            yield tidy(name), as_topic(tidy("".join(topic)))


def as_topic(note: str) -> str:
    """Leave out how a note says that someone told it, unless nothing else says so."""
    topic = without(note, *TOLD)
    return topic if topic == note or is_topic(topic) else f"{ABOUT}{topic}"


def left_out(name: str, note: str) -> str:
    """Say why the message to a person leaves a note out, and how it gets in; nothing of a note that it holds."""
    if not note or is_for_them(note):
        return ""
    unfit = _("The message to {name} leaves out “{note}”. Write “you” if it should say it.")
    unsure = _(
        "The message to {name} leaves out “{note}”, which may say who they are. "
        "If they told you about it, begin with “about”: {name}: about {note}"
    )
    return say(unfit if is_topic(note) or ANOTHER.search(note) else unsure, name=name, note=note)


def wish(what: str) -> str:
    """Say what one would like next: `what` is one of WISHES."""
    return {
        "linkedin": _("May I connect with you on LinkedIn?"),
        "talk": _(
            "Could we continue our conversation for 20 minutes in the next two weeks, in person or online?"
        ),
        "thanks": _("I hope to see you again at another event."),
    }[what]
