"""List the people you know, group by group, and write to the first of them."""

from collections.abc import Iterator, Mapping, Sequence

from tools.formats import offer
from tools.kit.document.blocks import Bullets, Document, Heading
from tools.kit.document.result import Result, Use
from tools.kit.english import goals
from tools.kit.form.questions import questions
from tools.kit.language import _, later, several
from tools.kit.people import contact_row as acquaintance
from tools.kit.sentences import letter as message
from tools.kit.time import dates, holidays
from tools.network import people
from tools.network.answers import Answers as Answers
from tools.network.people import Someone

type Groups = Mapping[str, Sequence[Someone]]

TITLE = later("Network list")

FEW = 5
FIRST = 3
SOON = 2
"""Working days until the first talks."""
RELATIONSHIPS = {
    "family": "Family",
    "friends": "Friend",
    "work": "Colleague",
    "school": "Classmate or alumni",
    "neighbours": "Community",
    "teachers": "Mentor or teacher",
    "business": "Someone I do business with",
    "online": "Met online",
}


def render(answers: Answers) -> Result:
    """Write the list and a first message, and hand the people on."""
    groups = people.joined({name: people.read(getattr(answers, name)) for name in RELATIONSHIPS})
    everyone = [each for found in groups.values() for each in found]
    starred = [each for each in everyone if each.first]
    documents = (network(groups), first_message(answers, starred))
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


def first_message(answers: Answers, starred: Sequence[Someone]) -> Document:
    """Write to the first of those to begin with: ask for a name, and make it easy to say no."""
    greeting = next((each.greeting for each in starred), "")
    wanted = goals.sentence(_("At the moment, I'm looking for {goal}."), answers.goal)
    blocks = (
        message.salutation(greeting, "friendly"),
        *message.paragraph(_("I hope you're well."), wanted),
        *message.paragraph(
            _("Do you know anyone I could talk with about this?")
            if wanted
            else _("Do you know anyone who could tell me about work here?"),
            _("A name is enough, and I'll write to them myself."),
            _("If nobody comes to mind, that's fine."),
        ),
        *message.signature(answers.full_name, "friendly"),
    )
    note = _("{words}; begin with a sentence that is only for this person").format(
        words=message.counted(blocks)
    )
    return Document("ask", _("First message"), note, _("Copy the message"), blocks)


def rows(answers: Answers, groups: Groups) -> Iterator[Mapping[str, str]]:
    """Give the contact sheet everyone, with a day for those to begin with."""
    today = dates.read(answers.today)
    soon = dates.working_days_after(today, SOON, holidays.of(answers.province)).isoformat() if today else ""
    for group, found in groups.items():
        for each in found:
            more = {"relationship": RELATIONSHIPS[group], "follow_up": soon if each.first else ""}
            yield from acquaintance.row(each.name, "", each.about, status="To contact", **more)


def advice(answers: Answers, everyone: Sequence[Someone], starred: Sequence[Someone]) -> Iterator[str]:
    """Say what would make the list more useful, what matters most first."""
    if len(everyone) < FEW:
        yield _("Add names until you have five. Your phone and your photos help you remember.")
    if not starred:
        yield _("Put a * before the name of one person to begin with.")
    if len(starred) > FIRST:
        yield _("Three people are enough to begin with. Keep the star for those.")
    if not answers.goal:
        yield _("Say what work you look for. People can only help with what they know.")
