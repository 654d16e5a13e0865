"""The information interview: asking for it, and leading it."""

from collections.abc import Iterator, Mapping

from tools.formats import offer
from tools.interview import interviewing
from tools.interview.answers import Answers as Answers
from tools.interview.requesting import call, email
from tools.interview.sheet import own_questions, sheet, suggested
from tools.kit.document.blocks import Document
from tools.kit.document.result import Result, Use
from tools.kit.document.text import to_text
from tools.kit.form.other_person import greeting
from tools.kit.form.said import Said
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.people.names import person, to_their_face
from tools.kit.people.place import city
from tools.kit.sentences import introduction, missing
from tools.kit.sentences.introducer import in_short
from tools.kit.time import dates
from tools.kit.time.calendar_entry import Entry
from tools.kit.time.working_days import best_day, has_passed
from tools.kit.words import say, tidy

TITLE = later("Interview planner")
SUMMARY = later("Ask for an information interview, choose your questions, and keep the conversation on time.")

FEW = 5
"""With fewer questions than this, it can come to an early end."""


def render(answers: Answers) -> Result:
    """Write the request, the question sheet and how it runs, with advice on what is missing."""
    documents = (email(answers), call(answers), sheet(answers), course(answers))
    files = (
        offer.word("interview", sheet(answers), course(answers)),
        *offer.calendar("interview", meeting(answers), answers.today),
    )
    return Result(
        documents,
        first="sheet",
        advice=tuple(advice(answers)),
        files=files,
        suggestions={"questions": "\n".join(suggested(answers))},
        uses=(
            Use("thanks", for_thanks(answers)),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def meeting(answers: Answers) -> tuple[Entry, ...]:
    """Put the conversation with its questions, and the thanks the next working day, into the calendar."""
    day, name = dates.read(answers.day), person(answers.their_name)
    thanks_on = best_day(answers.day, answers.province)
    if not day or not thanks_on:
        return ()
    title = say(_("Information interview with {name}"), name=name) if name else _("Information interview")
    thanks = say(_("Say thank you to {name}"), name=name) if name else _("Say thank you for the interview")
    return (Entry(day, title, to_text(sheet(answers))), Entry(thanks_on, thanks))


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet the person, and the notes of it."""
    talked = ". ".join(filter(None, map(tidy, (answers.helped.typed, answers.others))))
    return acquaintance.row(
        answers.their_name, answers.day, talked, met_at=in_short(answers.introducer).words, status="met"
    )


def for_thanks(answers: Answers) -> dict[str, str | Said]:
    """Give the thank-you writer the person, the day and the notes."""
    return {
        **greeting(answers),
        "occasion": "interview",
        "happened": answers.day,
        "remember": answers.helped,
        "done": answers.will_do,
    }


def course(answers: Answers) -> Document:
    """Write how the conversation runs."""
    where = city(answers.city, answers.province)
    work = introduction.work(answers.occupation, answers.years, where) if answers.occupation else ""
    asked = interviewing.first_question(answers.topic) if not own_questions(answers) else ""
    wish = "" if asked else answers.topic.sentence()
    introduced = interviewing.oneself(work, answers.result.sentence(), wish)
    blocks = interviewing.run(
        to_their_face(answers.their_name, answers.greet_as), answers.minutes, introduced
    )
    size = _("{minutes} minutes").format(minutes=answers.minutes)
    return Document("run", _("Minute by minute"), size, _("Copy the minutes"), blocks)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make it better, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name, answers.greet_as)
    if has_passed(answers.day, answers.today) and not (answers.helped or answers.will_do or answers.others):
        yield _("That day has passed. Check the date, or note what helped you, and say thank you.")
    yield from missing.working_day(answers.day, answers.province)
    yield from missing.introduction(answers.introducer)
    if not answers.topic:
        yield _("Say what you would like to learn. It gives them a reason to meet you.")
    if not answers.occupation:
        yield _("Say what you do, so that they know who is asking.")
    yield from missing.way_to_answer(answers.phone, answers.email)
    yield from advice_on_questions(len(own_questions(answers)), interviewing.COUNTS[answers.minutes])
    if not answers.result:
        yield _("Add a result you are proud of. It is what people remember.")


def advice_on_questions(count: int, room: int) -> Iterator[str]:
    """Say when one's own list is short or long for the time."""
    if 0 < count < FEW:
        yield _("Add a few more questions. Five or more keep the conversation going.")
    if count > room:
        yield _(
            "Your time has room for {room} of your {count} questions. The others stand under “If there is time”."
        ).format(room=room, count=count)
