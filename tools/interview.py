"""Ask for an information interview, choose your questions, and lead the talk to its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from tools.formats import offer
from tools.kit import (
    asking,
    calling,
    dates,
    interviewing,
    introduction,
    message,
    missing,
    question_bank,
    request,
)
from tools.kit.about import shared
from tools.kit.document import Block, Document, Heading, Lines, Paragraph
from tools.kit.entry import Entry
from tools.kit.form import Group, ask, choose
from tools.kit.language import _, later, several
from tools.kit.place import place
from tools.kit.result import Result, Use
from tools.kit.speech import seconds
from tools.kit.text import to_text
from tools.kit.them import greeted, their
from tools.kit.this_time import ask_tone
from tools.kit.words import say, tidy

TITLE = later("Interview planner")

TALK = Group(
    later("The talk"), later("One clear wish, and few questions: a talk has room for what they add.")
)
AFTER = Group(later("After the talk"), later("Your notes. They go on to your thank-you."))
FEW = 5
"""With fewer questions than this, a talk can come to an early end."""


@dataclass(frozen=True)
class Answers:
    """What an information interview is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: int | None = shared("years")
    result: str = shared("result")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    introducer: str = their("introducer")
    topic: str = ask(
        later("What you would like to learn"),
        hint=later("Finish the sentence: I would like to learn … For example: how you train new nurses"),
        limit=120,
        words=20,
        lines=2,
        core=True,
        group=TALK,
    )
    focus: str = choose(
        later("What most of your questions are about"), question_bank.FOCUSES, default="all", group=TALK
    )
    minutes: str = choose(later("How long you ask for"), interviewing.LENGTHS, default="20", group=TALK)
    questions: str = ask(
        later("Your questions"),
        hint=later(
            "One a line, the most important first. Left empty, the tool chooses as many as fit the time."
        ),
        limit=1_200,
        words=240,
        lines=8,
        breaks=True,
        bank=question_bank.GROUPS,
        group=TALK,
    )
    day: str = ask(
        later("The day of the talk"),
        hint=later("Once you know it. Like this: 2026-11-23"),
        limit=20,
        group=TALK,
    )
    tone: str = ask_tone()
    helped: str = ask(
        later("What helped you most"),
        hint=later("Finish the sentence: I will remember … For example: that mentors stay for six weeks"),
        limit=140,
        words=24,
        lines=2,
        group=AFTER,
    )
    will_do: str = ask(
        later("What you will do about it"),
        hint=later("Finish the sentence: I … For example: will call the regulator this week"),
        limit=140,
        words=24,
        lines=2,
        group=AFTER,
    )
    others: str = ask(
        later("Whom else to speak with"),
        hint=later("The names that they gave you."),
        limit=140,
        words=24,
        group=AFTER,
    )


def render(answers: Answers) -> Result:
    """Write the request, the question sheet and the run of the talk, with advice on what is missing."""
    documents = (email(answers), call(answers), sheet(answers), course(answers))
    files = (
        offer.word("interview", sheet(answers), course(answers)),
        *offer.calendar("interview", meeting(answers)),
    )
    return Result(
        documents,
        first="sheet",
        advice=tuple(advice(answers)),
        files=files,
        suggestions={"questions": "\n".join(suggested(answers))},
        uses=(Use("thanks", for_thanks(answers)),),
    )


def meeting(answers: Answers) -> tuple[Entry, ...]:
    """Put the talk with its questions, and the thanks the day after, into the calendar."""
    day, name = dates.read(answers.day), tidy(answers.their_name)
    if not day:
        return ()
    title = say(_("Information interview with {name}"), name=name) if name else _("Information interview")
    thanks = say(_("Say thank you to {name}"), name=name) if name else _("Say thank you for the interview")
    return (Entry(day, title, to_text(sheet(answers))), Entry(day + timedelta(days=1), thanks))


def for_thanks(answers: Answers) -> dict[str, str]:
    """Give the thank-you writer the person, the day and the notes."""
    return {
        "their_name": answers.their_name,
        "greet_as": answers.greet_as,
        "occasion": "interview",
        "happened": answers.day,
        "remember": answers.helped,
        "done": answers.will_do,
    }


def email(answers: Answers) -> Document:
    """Write the request as a short email."""
    tone = answers.tone
    blocks = (
        *message.subject(message.request_subject(answers.introducer, answers.occupation, answers.city)),
        message.salutation(greeted(answers.their_name, answers.greet_as), tone),
        *message.paragraph(
            request.found("person", answers.introducer) or request.my_name(answers.full_name),
            introduction.work(answers.occupation, answers.years, place(answers.city, answers.province), tone),
        ),
        *message.paragraph(
            request.wish(answers.topic, tone) or _("Your advice would help me a lot."),
            _("This is not a request for a job."),
            interviewing.ask_for_time(answers.minutes, tone),
            request.promise("meet", tone),
        ),
        *message.paragraph(request.next_step("", tone), request.thanks(tone)),
        *message.signature(answers.full_name, tone, *message.reach(answers.phone, answers.email)),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def call(answers: Answers) -> Document:
    """Write the request as a call, and what to say to each answer."""
    hello = calling.hello(tidy(answers.full_name), greeted(answers.their_name, answers.greet_as))
    work = introduction.work(answers.occupation, answers.years, place(answers.city, answers.province))
    spoken = {
        _("Say who you are"): " ".join(
            filter(None, (hello, calling.suggested(answers.introducer), work, _("Do you have a minute now?")))
        ),
        _("Say why you call"): interviewing.why(answers.topic),
        _("Ask"): interviewing.ask_aloud(answers.minutes),
    }
    branches = {
        _("If they say yes"): _(
            "Thank you. Which day and time suit you? I will send you a short email, so that we both have it in writing."
        ),
        _("If it is not a good time"): calling.if_busy(answers.phone),
        _("If they say no"): _("Thank you for telling me. Is there someone else I could ask?"),
    }
    blocks = tuple(
        block
        for heading, text in (spoken | branches).items()
        for block in (Heading(heading), Paragraph(text))
    )
    size = _("{seconds} up to your request, at a slow pace").format(
        seconds=several("{count} second", "{count} seconds", seconds(" ".join(spoken.values()), "slow"))
    )
    return Document("call", _("Call"), size, _("Copy the call"), blocks)


def sheet(answers: Answers) -> Document:
    """Write the questions that fit the time, and what to note."""
    asked = own_questions(answers) or suggested(answers)
    numbered = [Paragraph(f"{number}. {each}") for number, each in enumerate(asked, start=1)]
    room = interviewing.COUNTS[answers.minutes]
    spare: tuple[Block, ...] = (Heading(_("If there is time")), *numbered[room:]) if numbered[room:] else ()
    blocks = (*sheet_head(answers), *numbered[:room], *spare, *notes(answers))
    count = several("{count} question", "{count} questions", len(asked))
    size = _("{count} for {minutes} minutes").format(count=count, minutes=answers.minutes)
    return Document("sheet", _("Question sheet"), size, _("Copy the sheet"), blocks)


def own_questions(answers: Answers) -> list[str]:
    """List the questions that the visitor chose or wrote, each once and each as a question."""
    lines = (line for line in answers.questions.splitlines() if tidy(line))
    return list(dict.fromkeys(question_bank.known(line) or asking.question(line) for line in lines))


def suggested(answers: Answers) -> list[str]:
    """Choose as many questions as fit the time: the visitor's wish first, if it can be asked."""
    own = interviewing.first_question(answers.topic)
    count = interviewing.COUNTS[answers.minutes] - bool(own)
    return [*filter(None, (own,)), *map(_, question_bank.chosen(answers.focus, count))]


def sheet_head(answers: Answers) -> tuple[Block, ...]:
    """Say whom the talk is with, and when."""
    day, name = dates.read(answers.day), tidy(answers.their_name)
    title = say(_("Talk with {name}"), name=name) if name else _("Information interview")
    return (Heading(title), *message.lines(dates.written(day) if day else ""))


def notes(answers: Answers) -> tuple[Block, ...]:
    """Leave room for what to keep, and say by when to send thanks."""
    day = dates.read(answers.day)
    thanks = dates.written(day + timedelta(days=1)) if day else ""
    by = _("Say thank you by {day}.") if day else _("Say thank you within 24 hours.")
    kept = {
        _("What helped me most:"): answers.helped,
        _("What I will do about it:"): answers.will_do,
        _("Who else to speak with:"): answers.others,
    }
    noted = tuple(f"{label} {tidy(note)}".strip() for label, note in kept.items())
    return (Heading(_("Notes")), Lines(noted), Paragraph(by.format(day=thanks)))


def course(answers: Answers) -> Document:
    """Write how the talk runs."""
    where = place(answers.city, answers.province)
    work = introduction.work(answers.occupation, answers.years, where) if answers.occupation else ""
    introduced = interviewing.oneself(work, answers.result, answers.topic)
    blocks = interviewing.run(greeted(answers.their_name, answers.greet_as), answers.minutes, introduced)
    size = _("{minutes} minutes").format(minutes=answers.minutes)
    return Document("run", _("Minute by minute"), size, _("Copy the minutes"), blocks)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the talk better, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name)
    if not answers.topic:
        yield _("Say what you would like to learn. It gives them a reason to meet you.")
    if not answers.occupation:
        yield _("Say what you do, so that they know who is asking.")
    yield from missing.way_to_answer(answers.phone, answers.email)
    if answers.day and not dates.read(answers.day):
        yield _("Write the date like this: 2026-11-23.")
    yield from advice_on_questions(len(own_questions(answers)), interviewing.COUNTS[answers.minutes])
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")


def advice_on_questions(count: int, room: int) -> Iterator[str]:
    """Say when one's own list is short or long for the time."""
    if 0 < count < FEW:
        yield _("Add a few more questions. Five or more keep the talk going.")
    if count > room:
        yield _(
            "Your time has room for {room} of your {count} questions. The others stand under “If there is time”."
        ).format(room=room, count=count)
