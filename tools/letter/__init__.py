"""The letter, with its email and its note for LinkedIn."""

from collections.abc import Iterator, Mapping

from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.form.other_person import greeting
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.people.names import person
from tools.kit.sentences import missing
from tools.kit.sentences.introducer import in_short
from tools.kit.time.calendar_entry import Entry
from tools.kit.words import say
from tools.letter.answers import Answers as Answers
from tools.letter.note import note
from tools.letter.writing import again_on, email, have_met, how_found, letter

TITLE = later("Letter writer")
SUMMARY = later(
    "Write to someone who knows your field: a one-page letter, an email, and a note for LinkedIn."
)


FOR_A_CALL = ("their_name", "greet_as", "introducer", "why", "wrote_on")


def render(answers: Answers) -> Result:
    """Write the letter, the email and the note, with advice on what is still missing."""
    documents = (letter(answers), email(answers), note(answers))
    them = greeting(answers)
    talk = them | {"introducer": answers.introducer, "why": answers.why, "topic": answers.topic}
    call = talk | {"wrote_on": answers.today}
    files = (
        offer.word("letter", documents[0]),
        *offer.calendar("follow-up", follow_up(answers), answers.today),
    )
    return Result(
        documents,
        first="letter",
        advice=tuple(advice(answers)),
        files=files,
        uses=(
            Use("call", {name: call[name] for name in FOR_A_CALL}),
            Use("interview", talk),
            Use("thanks", them),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet the person, and the day of the next step."""
    day, met_at = again_on(answers), in_short(answers.introducer).words
    next_step = day.isoformat() if day else ""
    them = acquaintance.row(
        answers.their_name, answers.today, "", met_at=met_at, follow_up=next_step, status="contacted"
    )
    asked = answers.why.sentence(), answers.topic.sentence()
    return tuple(acquaintance.written(each, answers.today, *asked) for each in them)


def follow_up(answers: Answers) -> tuple[Entry, ...]:
    """Put the day on which the letter promises to write again into the calendar."""
    day, name = again_on(answers), person(answers.their_name)
    title = say(_("Write to {name} again"), name=name) if name else _("Write again about my letter")
    return (Entry(day, title),) if day else ()


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the letter stronger, what matters most first."""
    yield from missing.names(answers.full_name, answers.their_name, answers.greet_as)
    yield from missing.introduction(answers.introducer)
    if not answers.why:
        yield _("Say why you chose this person. It shows that you did not write to everyone.")
    if not answers.topic:
        yield _("Say what you would like to learn from them. It gives them a reason to answer.")
    if not how_found(answers, answers.introducer):
        yield _("Say how you found them. If someone gave you their name, that person comes first.")
    if not (answers.occupation or have_met(answers)):
        yield _("Say what you do.")
    yield from missing.way_to_answer(answers.phone, answers.email)
    if not answers.today:
        yield _("Give today's date, so that the letter says when you will write again.")
    if not (answers.result or have_met(answers)):
        yield _("Add a result you are proud of. It is what people remember.")
