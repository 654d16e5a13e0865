"""Prepare one event: what to do before, how to begin a talk, a sheet for your pocket, and what to write afterwards."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.event import following_up, meeting_people
from tools.event.gatherings import KINDS, gathering
from tools.formats import offer
from tools.kit import acquaintance, dates, event_name, message
from tools.kit.about import shared
from tools.kit.document import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.form import Group, ask, ask_day, choose
from tools.kit.language import _, later, several
from tools.kit.names import greeted
from tools.kit.result import Result, Use
from tools.kit.words import say, tidy

TITLE = later("Event planner")

EVENT = Group(later("The event"), later("One event, and one small aim."))
AFTER = Group(later("After the event"), later("Fast notes, the same day. Each person gets a message."))
ROOM = 3
"""Lines on the pocket sheet for people one meets."""


@dataclass(frozen=True)
class Answers:
    """What an event is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    goal: str = shared("goal")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    linkedin: str = shared("linkedin")
    event: str = ask(
        later("Which event it is"),
        hint=later("Finish the sentence: I'm going to … For example: the Halifax health careers fair"),
        words=14,
        core=True,
        group=EVENT,
    )
    kind: str = choose(later("What kind of event it is"), KINDS, group=EVENT)
    day: str = ask_day(later("The day of the event"), group=EVENT)
    where: str = ask(
        later("Where and when it begins"),
        hint=later("For example: Central Library, second floor, 6 p.m."),
        words=14,
        group=EVENT,
    )
    aim: str = ask(
        later("What you hope for"),
        hint=later("Finish the sentence: I hope to … For example: meet two nurses who work here"),
        limit=100,
        words=16,
        group=EVENT,
    )
    met: str = ask(
        later("People you met"),
        hint=later(
            "One a line, as you would greet them, and what they told you about. For example: Amir: night work"
        ),
        limit=600,
        words=100,
        lines=4,
        breaks=True,
        group=AFTER,
    )
    wish: str = choose(
        later("What you would like next"), meeting_people.WISHES, default="linkedin", group=AFTER
    )


def render(answers: Answers) -> Result:
    """Write the tick-list, the ways to talk, the pocket sheet and the follow-up, with advice on what is missing."""
    documents = (before(answers), talk(answers), pocket(answers), after(answers))
    files = (offer.word("event", pocket(answers)),)
    return Result(
        documents,
        first="pocket",
        advice=tuple(advice(answers)),
        files=files,
        uses=(
            Use("thanks", for_thanks(answers)),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def for_thanks(answers: Answers) -> dict[str, str]:
    """Give the thank-you writer the first person, and the event."""
    name, topic = next(iter(meeting_people.met(answers.met)), ("", ""))
    return {
        "their_name": name,
        "occasion": "event",
        "event": answers.event,
        "happened": answers.day,
        "remember": say(_("what you told me about {topic}"), topic=topic) if topic else "",
    }


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet everyone met."""
    where = {"relationship": "Met at an event", "met_at": event_name.event(answers.event), "status": "Met"}
    return tuple(
        each
        for name, topic in meeting_people.met(answers.met)
        for each in acquaintance.row(name, answers.day, topic, **where)
    )


def head(answers: Answers) -> tuple[Block, ...]:
    """Say which event it is, when, where, and what for."""
    day = dates.read(answers.day)
    return (
        Heading(meeting_people.heading(answers.event)),
        *message.lines(dates.written(day) if day else "", tidy(answers.where)),
        *message.paragraph(meeting_people.aim(answers.aim)),
    )


def before(answers: Answers) -> Document:
    """List what to do before the event."""
    things = (
        *map(_, gathering(answers.kind).prepare),
        _("Practise your networking statement aloud three times."),
        _("Take ten cards, or have your contact details ready on your phone."),
        _("Choose clothes that you would wear to an interview in your field."),
        _("Plan the way there, so that you arrive on time."),
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
            _("I enjoyed talking with you. Now I'd like to say hello to a few more people. Enjoy the event.")
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


def advice(answers: Answers) -> Iterator[str]:
    """Say what would help, what matters most first."""
    if not answers.event:
        yield _("Choose one event. A first small one is enough.")
    if not answers.kind:
        yield _("Choose the kind of event, and you get questions that fit it.")
    if not answers.day:
        yield _("Give the day of the event, and you see by when to write to the people you met.")
    if not answers.aim:
        yield _("Set one small aim, such as a talk with two people.")
    if not answers.full_name or not answers.occupation:
        yield _("Give your name and what you do, so that you can say it in one breath.")
    if not answers.phone and not answers.email:
        yield _("Give a phone number or an email address, so that people can answer you.")
