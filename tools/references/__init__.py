"""The reference list: one page to hand over, and the two messages that belong to it."""

from collections.abc import Iterator, Mapping

from tools.formats import offer
from tools.kit.document.result import Result, Use
from tools.kit.language import _, later
from tools.kit.people import contact_row as acquaintance
from tools.kit.people.names import person
from tools.kit.sentences import missing
from tools.kit.words import say
from tools.references.answers import Answers as Answers
from tools.references.people import Referee, agreed, named, waiting
from tools.references.sheets import ask_first, page, tell_them

TITLE = later("Reference list")
SUMMARY = later(
    "List the people who can speak about your work on one page, and ask each of them first. Only those who agreed are on it."
)
ENOUGH = 3
"""People that an employer usually asks for."""


def render(answers: Answers) -> Result:
    """Write the page and its two messages, with advice on who is missing and what to ask."""
    documents = (page(answers), ask_first(answers), tell_them(answers))
    nobody_yet = bool(waiting(answers)) and not agreed(answers)
    return Result(
        documents,
        first="ask" if nobody_yet else "references",
        advice=tuple(advice(answers)),
        files=(offer.word("references", documents[0]),),
        uses=(Use("contacts", people=tuple(for_contacts(answers))),),
    )


def for_contacts(answers: Answers) -> Iterator[Mapping[str, str]]:
    """Give the contact sheet each person who is named."""
    for each in named(answers):
        yield from acquaintance.row(
            each.name, "", each.known, phone=each.phone, email=each.email, tags=_("reference")
        )


def advice(answers: Answers) -> Iterator[str]:
    """Say who has to be asked first, and what an employer would miss."""
    if not answers.full_name:
        yield _("Give your own name.")
    for each in waiting(answers):
        yield say(
            _("Ask {name} first. Once you choose “Has agreed”, the name is on your list."),
            name=person(each.name),
        )
    if len(list(named(answers))) < ENOUGH:
        yield _("Think of three people, ideally from different places or times. Family does not count.")
    for each in agreed(answers):
        yield from about(each)
    yield from missing.way_to_answer(answers.phone, answers.email)


def about(each: Referee) -> Iterator[str]:
    """Say what is missing about one person."""
    if not each.phone and not each.email:
        yield say(_("Add a phone number or an email address for {name}."), name=person(each.name))
    if not each.known:
        yield say(_("Say how {name} knows you, and since when."), name=person(each.name))
    if not each.position:
        yield say(_("Add the position and workplace of {name}."), name=person(each.name))
