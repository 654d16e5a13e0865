"""The people one knows, asked group by group."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.beginnings.asking import ASKED
from tools.kit.form.other_person import their
from tools.kit.form.questions import Group, ask, finish
from tools.kit.form.said import Said
from tools.kit.form.this_message import ask_today
from tools.kit.language import later

PEOPLE = Group(
    later("People you know"),
    later(
        "One person a line, and what they know after a colon. Put a * before those you will write to first, three at most."
    ),
)
MESSAGE = Group(later("The first message"), later("It goes to the first person with a * before the name."))


def several_people(label: str, hint: str, **settings: object) -> str:
    """Ask for the people of one group."""
    asked: str = ask(label, hint=hint, limit=4_000, lines=3, breaks=True, **settings)
    return asked


@dataclass(frozen=True)
class Answers:
    """The people one knows, by group; and what a message to them says."""

    family: str = several_people(
        later("Family"),
        later("By birth or by choice, here and abroad. For example: Lina: a nurse in Laval"),
        group=PEOPLE,
    )
    friends: str = several_people(
        later("Friends"),
        later("New and old. For example: * Samir: passed his exam in May"),
        group=PEOPLE,
    )
    work: str = several_people(
        later("People from work"),
        later("Colleagues, managers, customers, suppliers, volunteers."),
        group=PEOPLE,
    )
    school: str = several_people(
        later("People from school"), later("Classmates, also those of a language class."), group=PEOPLE
    )
    neighbours: str = several_people(
        later("Neighbours and community"),
        later("Your building, other parents, teams, clubs, associations, a place of worship."),
        group=PEOPLE,
    )
    teachers: str = several_people(
        later("Teachers and helpers"),
        later("Instructors, mentors, settlement workers, librarians."),
        group=PEOPLE,
    )
    business: str = several_people(
        later("People who serve you"),
        later("A hairdresser, an accountant, a shopkeeper, a bank teller."),
        group=PEOPLE,
    )
    online: str = several_people(
        later("People online, and friends of friends"), later("Who could introduce you?"), group=PEOPLE
    )
    full_name: str = shared("full_name")
    province: str = shared("province")
    goal: Said = shared("goal")
    greet_as: str = their(
        "greet_as",
        hint=later("After “Hi” or “Hello”. Left empty, the first of two names: Harjit of Harjit Gill."),
        group=MESSAGE,
    )
    personal: Said = finish(
        later("A line that is only for the first person"),
        ASKED,
        hint=later("For example: How is the new baby?"),
        limit=120,
        words=20,
        group=MESSAGE,
    )
    today: str = ask_today()
