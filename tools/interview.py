"""Ask for an information interview, choose your questions, and lead the talk to its end."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from tools.kit import (
    calling,
    dates,
    interviewing,
    introduction,
    message,
    missing,
    question_bank,
    request,
    written,
)
from tools.kit.about import shared
from tools.kit.document import Block, Document, Heading, Lines, Paragraph
from tools.kit.form import Group, ask, choose
from tools.kit.language import _, later, several
from tools.kit.place import place
from tools.kit.result import Result
from tools.kit.speech import seconds
from tools.kit.them import greeted, their
from tools.kit.this_time import ask_tone
from tools.kit.words import say, tidy

TITLE = later("Interview planner")

TALK = Group(
    later("The talk"), later("One clear wish, and few questions: a talk has room for what they add.")
)


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
    day: str = ask(
        later("The day of the talk"),
        hint=later("Once you know it. Like this: 2026-11-23"),
        limit=20,
        group=TALK,
    )
    tone: str = ask_tone()


def render(answers: Answers) -> Result:
    """Write the request, the question sheet and the run of the talk, with advice on what is missing."""
    documents = (email(answers), call(answers), sheet(answers), course(answers))
    return Result(documents, first="sheet", advice=tuple(advice(answers))[:4])


def email(answers: Answers) -> Document:
    """Write the request as a short email."""
    formal, tone = answers.tone == "formal", answers.tone
    voice = written if formal else introduction
    blocks = (
        *message.subject(message.request_subject(answers.introducer, answers.occupation, answers.city)),
        message.salutation(greeted(answers.their_name, answers.greet_as), tone),
        *message.paragraph(
            request.found("person", answers.introducer) or request.my_name(answers.full_name),
            voice.work(answers.occupation, answers.years, place(answers.city, answers.province)),
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
    own = interviewing.first_question(answers.topic)
    count = interviewing.COUNTS[answers.minutes]
    bank = map(_, question_bank.chosen(answers.focus, count - bool(own)))
    numbered = [f"{number}. {each}" for number, each in enumerate(filter(None, (own, *bank)), start=1)]
    blocks = (*sheet_head(answers), *map(Paragraph, numbered), *notes(answers))
    size = _("{count} questions for {minutes} minutes").format(count=count, minutes=answers.minutes)
    return Document("sheet", _("Question sheet"), size, _("Copy the sheet"), blocks)


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
    kept = (_("What helped me most:"), _("What I will do about it:"), _("Who else to speak with:"))
    return (Heading(_("Notes")), Lines(kept), Paragraph(by.format(day=thanks)))


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
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")
