"""The sheets for an event: what to do before it, what to say there, and what fits a pocket."""

from tools.event import following_up, meeting_people
from tools.event.answers import Answers
from tools.event.gatherings import gathering
from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.language import _, several
from tools.kit.sentences import message
from tools.kit.time import dates
from tools.kit.words import tidy

ROOM = 3
"""Lines on the pocket sheet for people one meets."""


def head(answers: Answers) -> tuple[Block, ...]:
    """Say which event it is, when, where, and what for."""
    day = dates.read(answers.day)
    return (
        Heading(meeting_people.heading(answers.event)),
        *message.lines(dates.in_full(day) if day else "", tidy(answers.where)),
        *message.paragraph(answers.aim.sentence()),
    )


def before(answers: Answers) -> Document:
    """List what to do before the event."""
    things = (
        *map(_, gathering(answers.kind).prepare),
        _("Practise your networking statement aloud three times."),
        _("Take ten cards, or have your contact details ready on your phone."),
        _("Choose clothes that you would wear to an interview in your field."),
        _("Plan your trip there, so that you arrive on time."),
        following_up.keep_free(answers.day, answers.province),
    )
    size = several("{count} thing to do", "{count} things to do", len(things))
    blocks = (*head(answers), Heading(_("Before you go")), Bullets(things))
    return Document("before", _("Before"), size, _("Copy the list"), blocks)


def talk(answers: Answers) -> Document:
    """Write how to begin, what to ask, and how to part."""
    kind = gathering(answers.kind)
    said = meeting_people.oneself(answers.full_name, answers.occupation, answers.goal)
    blocks = (
        Heading(_("To join someone")),
        Bullets((_("Hello, may I join you?"), *map(_, kind.openers))),
        *((Heading(_("When they ask who you are")), Paragraph(said)) if said else ()),
        Heading(_("To learn from them")),
        Bullets(tuple(map(_, kind.questions))),
        Heading(_("If you missed a name")),
        Paragraph(_("I'm sorry, could you say your name again?")),
        Heading(_("To stay in touch")),
        Bullets((_("How may I reach you after today?"), _("May I have your card? Here is mine."))),
        Heading(_("To leave")),
        Paragraph(
            _(
                "I enjoyed talking with you. I'd like to say hello to a few more people before I go. Enjoy the rest of the event."
            )
        ),
    )
    return Document("talk", _("What to say"), _("Choose what sounds like you"), _("Copy what to say"), blocks)


def pocket(answers: Answers) -> Document:
    """Write what to look at for a moment during the event."""
    kind = gathering(answers.kind)
    said = meeting_people.oneself(answers.full_name, answers.occupation, answers.goal)
    blocks = (
        *head(answers),
        *((Heading(_("Say")), Paragraph(said)) if said else ()),
        Heading(_("Ask")),
        Bullets((_(kind.openers[0]), *map(_, kind.questions[:3]), _("Who else should I meet here?"))),
        Heading(_("People I met, and what we talked about")),
        Lines(people_met(answers)),
        Heading(_("Afterwards")),
        Bullets(
            (
                _("The same day, note what each of them said."),
                following_up.write_by(answers.day, answers.province),
            )
        ),
    )
    return Document("pocket", _("Pocket sheet"), _("One page to fold"), _("Copy the pocket sheet"), blocks)


def people_met(answers: Answers) -> tuple[str, ...]:
    """List the people met, with lines to fill in by hand up to three."""
    told = [f"{name}: {topic}" if topic else name for name, topic in meeting_people.met(answers.met)]
    lines = [*told, *[""] * (ROOM - len(told))]
    return tuple(f"{number}. {each}".strip() for number, each in enumerate(lines, start=1))
