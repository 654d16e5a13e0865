"""The referral request: to ask someone one knows for help with a posted job, with one reminder."""

from collections.abc import Iterator, Mapping

from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.form.other_person import greeting
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.people.names import person
from tools.kit.sentences import missing
from tools.kit.time import dates
from tools.kit.time.calendar_entry import Entry
from tools.kit.words import say
from tools.referral import asking, days
from tools.referral.answers import Answers as Answers
from tools.referral.messages import email, reminder, short

TITLE = later("Referral request")
SUMMARY = later(
    "Ask someone you know for help with a posted job: an email with lines to forward, a short message, one reminder."
)


def render(answers: Answers) -> Result:
    """Write the request in two forms and its reminder, with advice on what is missing."""
    documents = (email(answers), short(answers), reminder(answers))
    files = (
        offer.word("referral-request", documents[0]),
        *offer.calendar("referral", entries(answers), answers.today),
    )
    thanks = greeting(answers) | {"occasion": "help", "help": help_given(answers.ask_for)}
    job = {"position": answers.position, "workplace": answers.workplace}
    return Result(
        documents,
        first="email",
        advice=tuple(advice(answers)),
        files=files,
        uses=(
            Use("thanks", thanks),
            Use("references", job),
            Use("contacts", people=for_contacts(answers)),
        ),
    )


def help_given(ask_for: str) -> str:
    """Name what one thanks for afterwards."""
    return {
        "refer": _("referring me"),
        "pass": _("passing my name on"),
        "who": _("telling me how people apply"),
    }[ask_for]


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet the person, what was asked, and the day of the reminder."""
    day = days.remind_on(answers)
    them = acquaintance.row(
        answers.their_name, answers.today, "", follow_up=day.isoformat() if day else "", status="contacted"
    )
    asked = asking.seen(answers), asking.question(answers.ask_for)
    return tuple(acquaintance.written(each, answers.today, *asked) for each in them)


def entries(answers: Answers) -> Iterator[Entry]:
    """Put the day of the reminder and the last day to apply into the calendar."""
    if day := days.remind_on(answers):
        name = person(answers.their_name)
        yield Entry(
            day,
            say(_("No answer from {name}? One reminder"), name=name)
            if name
            else _("No answer? One reminder"),
        )
    if last := days.apply_on(answers):
        yield Entry(last, say(_("Apply today: {position}"), position=answers.position or _("the posting")))


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the request easier to grant, what matters most first."""
    if days.has_closed(answers):
        yield _("The posting has closed. Ask them instead to tell you when the next one comes.")
    elif dates.read(answers.closes) and dates.read(answers.today) and not days.apply_on(answers):
        yield _("It closes very soon. Apply today yourself, and then write.")
    yield from missing.names(answers.full_name, answers.their_name, answers.greet_as)
    if not answers.position:
        yield _("Give the job title as it is in the posting, so that they can find it.")
    if not answers.known:
        yield _("Say how they know you. They can only speak of what they have seen.")
    if not answers.link:
        yield _("Add the link to the posting. Then they don’t have to look for it.")
    if not answers.closes:
        yield _("Add the day on which it closes, if the posting says so.")
    if not asking.best(answers.strength, answers.result):
        yield _("Add a result you are proud of. It is the line that they can forward.")
    yield from missing.way_to_answer(answers.phone, answers.email)
