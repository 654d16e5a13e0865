"""The list of people one knows, and a first message."""

from collections.abc import Iterator, Mapping, Sequence

from tools.formats import offer
from tools.kit.document.blocks import Bullets, Document, Heading, Paragraph
from tools.kit.document.result import Result, Use
from tools.kit.form.questions import questions
from tools.kit.language import _, later, several
from tools.kit.people import contact_row as acquaintance
from tools.kit.people.names import among_friends
from tools.kit.sentences import message
from tools.kit.time import dates, holidays
from tools.kit.words import say
from tools.network import people
from tools.network.answers import Answers as Answers
from tools.network.people import Someone

type Groups = Mapping[str, Sequence[Someone]]

TITLE = later("Network list")
SUMMARY = later("List the people you know, group by group, and write to the first of them.")

FEW = 5
FIRST = 3
SOON = 2
"""Working days until the first talks."""
RELATIONSHIPS = {
    "family": "family",
    "friends": "friend",
    "work": "colleague",
    "school": "classmate",
    "neighbours": "community",
    "teachers": "mentor",
    "business": "business",
    "online": "online",
}
CLOSE = ("family", "friends")
ANY = later("I hope you're well.")
HELLO = {
    "family": later("How is everyone at home?"),
    "friends": later("How are you? I hope all is well with you."),
    "work": later("I hope all is well with you."),
    "school": later("I hope things have gone well for you since our class."),
    "neighbours": later("I hope you're having a good week."),
    "teachers": later("I hope you're well. Your help has stayed with me."),
    "online": later("I'm glad that we are in touch here."),
}
"""How a message to someone of each group begins."""


def render(answers: Answers) -> Result:
    """Write the list and a first message, and hand the people on."""
    groups = people.joined({name: people.read(getattr(answers, name)) for name in RELATIONSHIPS})
    everyone = [each for found in groups.values() for each in found]
    starred = [each for each in everyone if each.first]
    documents = (network(groups), first_message(answers, groups))
    first = "\n".join(each.name for each in starred[:FIRST])
    uses = (Use("contacts", people=tuple(rows(answers, groups))), Use("plan", {"first_people": first}))
    said = tuple(advice(answers, everyone, starred))
    return Result(documents, "list", said, files=(offer.word("my-network", *documents),), uses=uses)


def network(groups: Groups) -> Document:
    """Write the list, group by group."""
    labels = {name: _(question.label) for name, question in questions(Answers).items()}
    blocks = tuple(
        block
        for name, found in groups.items()
        for block in (Heading(labels[name]), Bullets(tuple(map(str, found))))
    )
    count = several("{count} person", "{count} people", sum(map(len, groups.values())))
    return Document("list", _("My network"), count, _("Copy the list"), blocks)


def first_message(answers: Answers, groups: Groups) -> Document:
    """Write to the first of those to begin with, in the way one writes to them: ask for a name, and leave them free."""
    group, someone = next(
        ((name, each) for name, found in groups.items() for each in found if each.first), ("", None)
    )
    close = group in CLOSE
    wanted = answers.goal.sentence()
    name = among_friends(someone.name, answers.greet_as) if someone else ""
    greeting = (
        say(_("Hi {name},"), name=name) if name and close else message.salutation(name, "friendly").text
    )
    blocks = (
        Paragraph(greeting),
        *message.paragraph(answers.personal.sentence() or _(HELLO.get(group, ANY))),
        *message.paragraph(
            wanted,
            _("Do you know anyone I could speak with about this kind of work?")
            if wanted
            else _("Do you know anyone who could tell me about work here?"),
            _("Even just a name would help.")
            if close
            else _("Even a name would help. I'm happy to write to them myself."),
            _("If nobody comes to mind, that's fine."),
        ),
        *message.lines(*((_("Talk soon!"),) if close else (_("Kind regards,"), answers.full_name))),
    )
    return Document("ask", _("First message"), message.counted(blocks), _("Copy the message"), blocks)


def rows(answers: Answers, groups: Groups) -> Iterator[Mapping[str, str]]:
    """Give the contact sheet everyone, with a day for those to begin with."""
    today = dates.read(answers.today)
    soon = dates.working_days_after(today, SOON, holidays.of(answers.province)).isoformat() if today else ""
    for group, found in groups.items():
        for each in found:
            more = {"relationship": RELATIONSHIPS[group], "follow_up": soon if each.first else ""}
            yield from acquaintance.row(each.name, "", each.about, status="to_contact", **more)


def advice(answers: Answers, everyone: Sequence[Someone], starred: Sequence[Someone]) -> Iterator[str]:
    """Say what would make the list more useful, what matters most first."""
    for name in RELATIONSHIPS:
        yield from people.remarks(getattr(answers, name))
    if len(everyone) < FEW:
        yield _("Add names until you have five. Your phone and your photos help you remember.")
    if not starred:
        yield _("Put a * before the name of the person you will write to first.")
    if len(starred) > FIRST:
        yield _("More than three have a *. Keep it for the three you will write to first.")
    if starred and not answers.personal:
        yield _("Write one line that is only for the first person, such as a question about their family.")
    if not answers.goal:
        yield _("Say what work you are looking for. People can only help with what they know.")
