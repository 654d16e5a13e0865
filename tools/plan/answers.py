"""What a plan is made of."""

from dataclasses import dataclass

from tools.kit.form.about_you import shared
from tools.kit.form.questions import Group, ask, ask_day, finish, number
from tools.kit.form.said import ANY, OWN, Frame, Said
from tools.kit.form.this_message import ask_today
from tools.kit.language import later
from tools.kit.people.names import person

FIXED_TIMES = (
    Frame(
        "time",
        later("I'll work on it {…}."),
        takes=(*ANY, "named", "placed"),
        example=later("on Tuesday and Thursday from 10 to 11"),
    ),
    OWN,
)
TIME = Group(later("The time you have"), later("A fixed time each week, and a day to look back."))
NUMBERS = Group(later("Small numbers"), later("Count what you do, not the answers you get."))


@dataclass(frozen=True)
class Answers:
    """What a plan is made of."""

    full_name: str = shared("full_name")
    goal: Said = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    by: str = ask_day(
        later("The day on which you look back"),
        hint=later("You cannot decide when a job comes. You can decide when to look at what worked."),
        group=TIME,
    )
    start: str = ask_day(
        later("The first day of your four weeks"),
        hint=later("A Monday is practical."),
        group=TIME,
    )
    times: Said = finish(later("Your fixed time each week"), *FIXED_TIMES, words=14, group=TIME)
    people: int | None = number(
        later("People to contact each week"), hint=later("Three is a good start."), limit=30, group=NUMBERS
    )
    follow_ups: int | None = number(
        later("Follow-ups each week"),
        hint=later("Messages to people you have been in touch with, from week 2 on."),
        limit=30,
        group=NUMBERS,
    )
    events: int | None = number(
        later("Events in the four weeks"), hint=later("One or two are enough."), limit=20, group=NUMBERS
    )
    first_people: str = ask(
        later("The first people you will contact"),
        hint=later("Up to three, one a line. Begin with people who like to hear from you."),
        limit=150,
        words=25,
        lines=3,
        breaks=True,
        group=NUMBERS,
    )
    today: str = ask_today()


def first_people(answers: Answers) -> list[str]:
    """List the first people to contact, each once."""
    return list(dict.fromkeys(filter(None, map(person, answers.first_people.splitlines()))))


def numbers(answers: Answers) -> tuple[int, int, int]:
    """Give the people and follow-ups of a week, and the events of four; what is not set is none."""
    return answers.people or 0, answers.follow_ups or 0, answers.events or 0
