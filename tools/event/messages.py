"""What to write after an event: a message to each person one met."""

from tools.event import following_up, meeting_people
from tools.event.answers import Answers
from tools.kit import dates, event_name, message
from tools.kit.document import Block, Document, Heading
from tools.kit.language import _
from tools.kit.names import greeted
from tools.kit.words import say


def after(answers: Answers) -> Document:
    """Write to each person one met."""
    people = meeting_people.met(answers.met) or [("", "")]
    blocks = tuple(
        block
        for name, topic in people
        for block in (*((Heading(name),) if len(people) > 1 else ()), *follow_up(answers, name, topic))
    )
    note = following_up.send_by(answers.day, answers.province)
    return Document("after", _("Follow-up"), note, _("Copy the follow-up"), blocks)


def follow_up(answers: Answers, name: str, topic: str) -> tuple[Block, ...]:
    """Write to one person."""
    day = dates.read(answers.day)
    where = event_name.at_event(answers.event)
    title = say(_("Good to meet you {where}"), where=where) if where else _("Good to meet you")
    return (
        *message.subject(title),
        message.salutation(greeted(name, ""), "friendly"),
        *message.paragraph(
            meeting_people.good_to_meet(where, dates.weekday(day) if day else ""),
            meeting_people.thanks_for(topic),
        ),
        *message.paragraph(meeting_people.reminder(answers.occupation), meeting_people.wish(answers.wish)),
        *message.signature(
            answers.full_name, "friendly", *message.reach(answers.phone, answers.email, answers.linkedin)
        ),
    )
