"""The thank-you in three forms."""

from collections.abc import Iterator, Mapping

from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.form.other_person import greeting
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.sentences import missing
from tools.thanks.answers import Answers as Answers
from tools.thanks.messages import email, letter, sentences, short

TITLE = later("Thank-you writer")
SUMMARY = later(
    "Thank someone for a conversation, a meeting, an introduction or help: an email, a letter, and a short message."
)


def render(answers: Answers) -> Result:
    """Write the three forms of thanks, with advice on what is missing and on when to send it."""
    documents = (email(answers), letter(answers), short(answers))
    files = (offer.word("thank-you", documents[1]),)
    uses = (Use("contacts", people=for_contacts(answers)), Use("referral", greeting(answers)))
    return Result(documents, "email", tuple(advice(answers)), files=files, uses=uses)


def for_contacts(answers: Answers) -> tuple[Mapping[str, str], ...]:
    """Give the contact sheet the person, and what one wrote; what one remembers of the talk is in it."""
    spoke = {} if answers.occasion == "help" else {"status": "in_touch"}
    them = acquaintance.row(answers.their_name, answers.happened, "", **spoke)
    return tuple(acquaintance.written(each, answers.today, *sentences(answers)) for each in them)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the thanks stronger, what matters most first."""
    yield from missing.still_to_come(answers.happened, answers.today)
    yield from missing.names(answers.full_name, answers.their_name, answers.greet_as)
    if answers.occasion == "referral" and not answers.referred:
        yield _("Name the person they put you in touch with.")
    if not answers.remember:
        yield _("Name one exact thing that you will remember. General thanks are soon forgotten.")
    if not answers.done:
        yield _("Say what you did with their advice, or will do. It shows them that it helped.")
    if answers.occasion != "again":
        yield from missing.time_to_send(answers.happened, answers.today, answers.province)
