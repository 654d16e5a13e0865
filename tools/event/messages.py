"""What to write after an event: a message to each person one met, and the days for it in the calendar."""

from collections.abc import Iterator

from tools.event import following_up, meeting_people
from tools.event.answers import Answers
from tools.kit.document.blocks import Block, Document, Heading, Subject
from tools.kit.document.text import plain
from tools.kit.language import _
from tools.kit.people.names import greeted
from tools.kit.sentences import message
from tools.kit.time import dates
from tools.kit.time.calendar_entry import Entry
from tools.kit.time.working_days import last_day
from tools.kit.words import say, tidy


def after(answers: Answers) -> Document:
    """Write to each person one met."""
    met = people(answers)
    blocks = tuple(
        block
        for name, topic in met
        for block in (*((Heading(name),) if len(met) > 1 else ()), *follow_up(answers, name, topic))
    )
    note = following_up.send_by(answers.day, answers.province)
    return Document("after", _("Follow-up"), note, _("Copy the follow-up"), blocks)


def people(answers: Answers) -> list[tuple[str, str]]:
    """List the people one met, and what each told about; before one has met anyone, somebody without a name."""
    return meeting_people.met(answers.met) or [("", "")]


def follow_up(answers: Answers, name: str, topic: str) -> tuple[Block, ...]:
    """Write to one person."""
    day = dates.read(answers.day)
    return (
        Subject(answers.event.variant("subject") or _("Good to meet you")),
        message.salutation(greeted(name, ""), "friendly"),
        *message.paragraph(
            meeting_people.thanks(topic, answers.event, dates.on_weekday(day) if day else ""),
            answers.occupation.variant("met"),
        ),
        *message.paragraph(meeting_people.wish(answers.wish)),
        *message.signature(
            answers.full_name, "friendly", *message.reach(answers.phone, answers.email, answers.linkedin)
        ),
    )


def entries(answers: Answers) -> Iterator[Entry]:
    """Put the event into the calendar, and with each person one met the last day to write and the message."""
    day, last = dates.read(answers.day), last_day(answers.day, answers.province)
    if not day or not last:
        return
    yield Entry(day, meeting_people.heading(answers.event), tidy(answers.where))
    for name, topic in people(answers):
        anyone = _("Last day to write to the people you met")
        title = say(_("Last day to write to {name}"), name=name) if name else anyone
        yield Entry(last, title, "\n\n".join(map(plain, follow_up(answers, name, topic))))
