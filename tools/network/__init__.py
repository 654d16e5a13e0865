"""List the people you know, group by group, and write to the first of them."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass

from tools.formats import offer
from tools.kit import acquaintance, dates, holidays, introduction, message
from tools.kit.about import shared
from tools.kit.document import Bullets, Document, Heading
from tools.kit.form import Group, ask, questions
from tools.kit.language import _, later, several
from tools.kit.result import Result, Use
from tools.kit.this_time import ask_today
from tools.network import people
from tools.network.people import Someone

TITLE = later("Network list")

CLOSE = Group(
    later("Close people"),
    later("One person a line. Put a * before up to three people to begin with."),
)
KNOWN = Group(later("People you know"), later("Names, not only groups. Add what they know after a colon."))
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


def several_people(label: str, hint: str, **settings: object) -> str:
    """Ask for the people of one group."""
    asked: str = ask(label, hint=hint, limit=400, words=80, lines=3, breaks=True, **settings)
    return asked


@dataclass(frozen=True)
class Answers:
    """The people one knows, by group; and what a message to them says."""

    family: str = several_people(
        later("Family"),
        later("By birth or by choice, here and abroad. For example: Lina: a nurse in Laval"),
        group=CLOSE,
    )
    friends: str = several_people(
        later("Friends"),
        later("New and old. For example: * Samir: passed his exam in May"),
        group=CLOSE,
        core=True,
    )
    work: str = several_people(
        later("People from work"),
        later("Colleagues, managers, customers, suppliers, volunteers."),
        group=KNOWN,
    )
    school: str = several_people(
        later("People from school"), later("Classmates, also those of a language class."), group=KNOWN
    )
    neighbours: str = several_people(
        later("Neighbours and community"),
        later("Your building, other parents, teams, clubs, associations, a place of worship."),
        group=KNOWN,
    )
    teachers: str = several_people(
        later("Teachers and helpers"),
        later("Instructors, mentors, settlement workers, librarians."),
        group=KNOWN,
    )
    business: str = several_people(
        later("People who serve you"),
        later("A hairdresser, an accountant, a shopkeeper, a bank teller."),
        group=KNOWN,
    )
    online: str = several_people(
        later("People online, and friends of friends"), later("Who could introduce you?"), group=KNOWN
    )
    full_name: str = shared("full_name")
    goal: str = shared("goal")
    today: str = ask_today()


def render(answers: Answers) -> Result:
    """Write the list and a first message, and hand the people on."""
    documents = (network(answers), first_message(answers))
    first = "\n".join(each.name for each in begin_with(answers)[:FIRST])
    uses = (Use("contacts", people=tuple(rows(answers))), Use("plan", {"first_people": first}))
    return Result(
        documents, "list", tuple(advice(answers)), files=(offer.word("my-network", *documents),), uses=uses
    )


def groups(answers: Answers) -> dict[str, list[Someone]]:
    """Read the people of each group that has any."""
    read = {name: list(people.read(getattr(answers, name))) for name in RELATIONSHIPS}
    return {name: found for name, found in read.items() if found}


def everyone(answers: Answers) -> list[Someone]:
    """List everyone, in the order of the form."""
    return [each for found in groups(answers).values() for each in found]


def begin_with(answers: Answers) -> list[Someone]:
    """List those who have a star."""
    return [each for each in everyone(answers) if each.first]


def network(answers: Answers) -> Document:
    """Write the list, group by group."""
    labels = {name: _(question.label) for name, question in questions(Answers).items()}
    blocks = tuple(
        block
        for name, found in groups(answers).items()
        for block in (Heading(labels[name]), Bullets(tuple(map(str, found))))
    )
    count = several("{count} person", "{count} people", len(everyone(answers)))
    return Document("list", _("My network"), count, _("Copy the list"), blocks)


def first_message(answers: Answers) -> Document:
    """Write to the first of those to begin with: ask for a name, and make it easy to say no."""
    greeting = next((each.greeting for each in begin_with(answers)), "")
    wanted = introduction.goal(answers.goal) if answers.goal else ""
    blocks = (
        message.salutation(greeting, "friendly"),
        *message.paragraph(_("I hope that you are well."), wanted),
        *message.paragraph(
            _("Do you know anyone who works in this field?"),
            _("A name is enough, and I will write to them myself."),
            _("If nobody comes to mind, that is fine."),
        ),
        *message.signature(answers.full_name, "friendly"),
    )
    note = _("{words}; begin with a sentence that is only for this person").format(
        words=message.counted(blocks)
    )
    return Document("ask", _("First message"), note, _("Copy the message"), blocks)


def rows(answers: Answers) -> Iterator[Mapping[str, str]]:
    """Give the contact sheet everyone, with a day for those to begin with."""
    today = dates.read(answers.today)
    soon = dates.working_days_after(today, SOON, holidays.of("")).isoformat() if today else ""
    for name, found in groups(answers).items():
        for each in found:
            more = {"relationship": RELATIONSHIPS[name], "follow_up": soon if each.first else ""}
            yield from acquaintance.row(each.name, "", each.about, status="To contact", **more)


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the list more useful, what matters most first."""
    if len(everyone(answers)) < FEW:
        yield _("Add names until you have five. Your phone and your photos help you remember.")
    if not begin_with(answers):
        yield _("Put a * before the name of one person to begin with.")
    if len(begin_with(answers)) > FIRST:
        yield _("Three people are enough to begin with. Keep the star for those.")
    if not answers.goal:
        yield _("Say what work you look for. People can only help with what they know.")
