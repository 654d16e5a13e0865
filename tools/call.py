"""Prepare a call to someone you do not know: what to say, what to answer, a voicemail, and the same by email."""

from collections.abc import Iterator
from dataclasses import dataclass

from tools.formats import offer
from tools.kit import asking, calling, introduction, message, missing, request
from tools.kit.about import shared
from tools.kit.choosing import fit
from tools.kit.document import Block, Document, Heading, Paragraph
from tools.kit.form import Group, ask
from tools.kit.language import _, later, several
from tools.kit.names import greeted, in_short, person, to_their_face
from tools.kit.place import place
from tools.kit.result import Result, Use
from tools.kit.speech import spoken, within
from tools.kit.them import their
from tools.kit.words import tidy

TITLE = later("Call script builder")

ASK = Group(later("What you ask"), later("One question that only they can answer opens the talk."))
PACE = "slow"
VOICEMAIL = 30
LEFT = ("hello", "suggested", "question", "please", "number", "thanks")
"""The parts of a voicemail, in the order in which they are said."""


@dataclass(frozen=True)
class Answers:
    """What a call is made of."""

    full_name: str = shared("full_name")
    occupation: str = shared("occupation")
    years: int | None = shared("years")
    result: str = shared("result")
    goal: str = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    phone: str = shared("phone")
    email: str = shared("email")
    their_name: str = their("their_name")
    greet_as: str = their("greet_as")
    introducer: str = their("introducer")
    question: str = ask(
        later("Your one question"),
        hint=later("About their work. For example: What surprised you most in your first year?"),
        limit=120,
        words=20,
        core=True,
        group=ASK,
    )
    times: str = ask(
        later("Times when you can talk"),
        hint=later("For example: Tuesday morning, or Thursday after three"),
        limit=60,
        words=12,
        group=ASK,
    )


def render(answers: Answers) -> Result:
    """Write the script, the voicemail and the email, with advice on what is missing."""
    documents = (script(answers), voicemail(answers), email(answers))
    them = {
        "their_name": answers.their_name,
        "greet_as": answers.greet_as,
        "introducer": answers.introducer,
    }
    letter = them | {"found": "person" if answers.introducer else ""}
    files = (offer.word("call", *documents),)
    return Result(
        documents,
        first="script",
        advice=tuple(advice(answers)),
        files=files,
        uses=(Use("letter", letter), Use("interview", them)),
    )


def script(answers: Answers) -> Document:
    """Set the call under headings: the front desk, the four parts, then what to say to each answer."""
    talk = parts(answers)
    aloud = spoken(" ".join(filter(None, talk.values())), PACE)
    blocks = headed({**front_desk(answers), **talk, **branches(answers)})
    size = _("{seconds} up to your question, at a slow pace").format(
        seconds=several("{count} second", "{count} seconds", aloud.seconds)
    )
    return Document("script", _("Call"), size, _("Copy the call"), blocks, aloud)


def headed(texts: dict[str, str]) -> tuple[Block, ...]:
    """Set each text under its heading; no text, no heading."""
    return tuple(
        block for heading, text in texts.items() if text for block in (Heading(heading), Paragraph(text))
    )


def front_desk(answers: Answers) -> dict[str, str]:
    """Write what to say before the right person is on the line."""
    return {
        _("To the person who answers"): calling.front_desk(
            tidy(answers.full_name), person(answers.their_name)
        ),
        _("If they ask what it is about"): calling.what_about(answers.introducer),
        _("If the person is not there"): _("Thank you. When is a good time to call again?"),
    }


def parts(answers: Answers) -> dict[str, str]:
    """Write the four parts: introduction, reason, background, one question."""
    work = introduction.work(answers.occupation, answers.years, place(answers.city, answers.province))
    background = f"{work} {introduction.result(answers.result)}"
    hello = calling.hello(tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as))
    good_time = _("Is this a good time for one short question?")
    return {
        _("Introduction"): " ".join(f"{hello} {calling.suggested(answers.introducer)} {good_time}".split()),
        _("Reason"): calling.reason(answers.goal),
        _("Background"): " ".join(background.split()),
        _("Question (then stop, and listen)"): asking.question(answers.question),
    }


def branches(answers: Answers) -> dict[str, str]:
    """Write what to say to each way the call can go on."""
    return {
        _("If they are glad to talk"): calling.if_glad(answers.times),
        _("If it is not a good time"): calling.if_busy(answers.phone),
        _("If they say: send me an email"): _(
            "Of course. Which address should I use? You'll have it today, and it will be short."
        ),
        _("If they say no"): _("Thank you for telling me. Is there someone else I could ask?"),
    }


def voicemail(answers: Answers) -> Document:
    """Write a voicemail of at most 30 seconds at a slow pace, digits counted as they are said."""
    me, them = tidy(answers.full_name), to_their_face(answers.their_name, answers.greet_as)
    chosen = fit(
        (
            ("please", _("Please call me back.") if answers.phone else ""),
            ("number", calling.number_twice(answers.phone)),
            ("hello", calling.hello(me, "")),
            ("thanks", _("Thank you.")),
            ("question", calling.question_left("")),
            ("hello", calling.hello(me, them)),
            ("suggested", calling.suggested(in_short(answers.introducer))),
            ("question", calling.question_left(answers.occupation)),
            ("please", _("Please call me back when you have a moment.") if answers.phone else ""),
            ("thanks", _("Thank you, and have a good day.")),
        ),
        within(VOICEMAIL, PACE),
    )
    text = " ".join(chosen[part] for part in LEFT if part in chosen)
    aloud = spoken(text, PACE)
    length = several(
        "about {count} second at a slow pace", "about {count} seconds at a slow pace", aloud.seconds
    )
    return Document("voicemail", _("Voicemail"), length, _("Copy the voicemail"), (Paragraph(text),), aloud)


def email(answers: Answers) -> Document:
    """Write the same as a short email."""
    work = introduction.work(
        answers.occupation, answers.years, place(answers.city, answers.province), "formal"
    )
    question = asking.question(answers.question)
    blocks = (
        *message.subject(message.request_subject(answers.introducer, answers.occupation, answers.city)),
        message.salutation(greeted(answers.their_name, answers.greet_as), "formal"),
        *message.paragraph(
            request.found("person", answers.introducer) or request.my_name(answers.full_name), work
        ),
        *message.paragraph(
            introduction.result(answers.result, "formal"), introduction.goal(answers.goal, "formal")
        ),
        *message.paragraph(
            *calling.question_by_email(question),
            calling.suiting(answers.times),
        ),
        *message.paragraph(request.thanks("friendly")),
        *message.signature(answers.full_name, "formal", *message.reach(answers.phone, answers.email)),
    )
    return Document("email", _("Email"), message.counted(blocks), _("Copy the email"), blocks)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the call stronger, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name)
    yield from missing.introduction(answers.introducer)
    if not answers.question:
        yield _("Prepare one question that only they can answer.")
    if not answers.phone:
        yield _("Give your phone number. A voicemail says it twice.")
    if not answers.occupation:
        yield _("Say what you do, so that they know who is asking.")
    if not answers.goal:
        yield _("Say what work you are looking for, so that their advice fits.")
    if not answers.times:
        yield _("Have two times ready when you can talk.")
