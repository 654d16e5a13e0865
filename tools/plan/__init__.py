"""Make a networking plan: a goal, small numbers for each week, and four weeks on a sheet."""

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import timedelta

from tools.formats import offer
from tools.kit import dates
from tools.kit.about import shared
from tools.kit.document import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.entry import Entry
from tools.kit.form import Group, ask, ask_day, number
from tools.kit.language import _, later
from tools.kit.names import person
from tools.kit.place import place
from tools.kit.result import Result
from tools.kit.this_time import ask_today
from tools.kit.words import say, tidy
from tools.plan import aims, four_weeks

TITLE = later("Networking plan")

TIME = Group(later("The time you have"), later("A day to aim for, and a fixed time each week."))
NUMBERS = Group(later("Small numbers"), later("Count what you do, not the answers you get."))
MANY = 10
"""More people a week than most can keep up with."""


@dataclass(frozen=True)
class Answers:
    """What a plan is made of."""

    full_name: str = shared("full_name")
    goal: str = shared("goal")
    city: str = shared("city")
    province: str = shared("province")
    by: str = ask_day(
        later("The day you aim for"),
        hint=later("When you would like to have this work."),
        group=TIME,
    )
    start: str = ask_day(
        later("The first day of your four weeks"),
        hint=later("A Monday is practical."),
        group=TIME,
    )
    times: str = ask(
        later("Your fixed time each week"),
        hint=later("For example: Tuesday and Thursday from 10 to 11"),
        words=14,
        group=TIME,
    )
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


def render(answers: Answers) -> Result:
    """Write the plan and the sheet of its four weeks, with advice on what would make it easier to keep."""
    documents = (plan(answers), weeks(answers))
    files = (
        offer.word("networking-plan", *documents),
        *offer.calendar("networking-plan", entries(answers)),
    )
    return Result(documents, "plan", tuple(advice(answers)), files=files)


def entries(answers: Answers) -> Iterator[Entry]:
    """Put the first day of each week, with what to do in it, into the calendar."""
    if start := dates.read(answers.start):
        for week in (1, 2, 3, 4):
            title = _("Networking plan: week {week}").format(week=week)
            yield Entry(start + timedelta(weeks=week - 1), title, "\n".join(steps(week, answers)))


def steps(week: int, answers: Answers) -> list[str]:
    """List what to do in a week."""
    return four_weeks.steps(week, *numbers(answers), first_people(answers))


def first_people(answers: Answers) -> list[str]:
    """List the first people to contact, each once."""
    return list(dict.fromkeys(filter(None, map(person, answers.first_people.splitlines()))))


def numbers(answers: Answers) -> tuple[int, int, int]:
    """Give the people and follow-ups of a week, and the events of four; what is not set is none."""
    return answers.people or 0, answers.follow_ups or 0, answers.events or 0


def search_place(answers: Answers) -> str:
    """Say where the search is, unless the goal says it already."""
    known = answers.city and tidy(answers.city).lower() in answers.goal.lower()
    return "" if known else place(answers.city, answers.province)


def plan(answers: Answers) -> Document:
    """Write the goal, the weekly numbers, and what to do when it is hard."""
    people, follow_ups, events = numbers(answers)
    weekly = aims.each_week(people, follow_ups, answers.times)
    total = aims.in_four_weeks(people, follow_ups, events)
    goal = aims.goal(answers.goal, search_place(answers), dates.read(answers.by))
    name = tidy(answers.full_name)
    title = say(_("Networking plan for {name}"), name=name) if name else _("My networking plan")
    blocks = (
        Heading(title),
        *((Paragraph(goal),) if goal else ()),
        *((Heading(_("Each week")), Bullets(weekly)) if weekly else ()),
        *((Heading(_("In four weeks")), Bullets(total)) if total else ()),
        Heading(_("When it is hard")),
        Bullets(
            (
                _("No answers? I change one thing: the person, the first line or the question."),
                _("Tired? I write one thank-you note, and that counts."),
                _("Half of this is a good month too."),
            )
        ),
    )
    return Document("plan", _("My plan"), _("One page"), _("Copy the plan"), blocks)


def weeks(answers: Answers) -> Document:
    """Write the four weeks as a sheet, with lines to count on."""
    start = dates.read(answers.start)
    blocks = tuple(block for week in (1, 2, 3, 4) for block in sheet(week, answers))
    until = (
        _("Until {day}").format(day=dates.written(four_weeks.last_day(start))) if start else _("To fill in")
    )
    return Document("weeks", _("Four weeks"), until, _("Copy the four weeks"), blocks)


def sheet(week: int, answers: Answers) -> tuple[Block, ...]:
    """Write one week: what to do, and what was done."""
    people, follow_ups, _events = numbers(answers)
    done = [
        _("People contacted, of {count}:").format(count=people) if people else "",
        _("Follow-ups sent, of {count}:").format(count=follow_ups) if follow_ups and week > 1 else "",
        _("Best moment of the week:"),
    ]
    title = four_weeks.title(week, dates.read(answers.start))
    return (Heading(title), Bullets(tuple(steps(week, answers))), Lines(tuple(filter(None, done))))


def advice(answers: Answers) -> Iterator[str]:
    """Say what would make the plan clearer and easier to keep, what matters most first."""
    by, start, today = map(dates.read, (answers.by, answers.start, answers.today))
    if not answers.goal:
        yield _("Say what work you are looking for, so that people know how to help.")
    if not answers.people:
        yield _("Say how many people you will contact each week. Three is a good start.")
    elif answers.people > MANY:
        yield _("More than ten people a week is hard to keep up. A small number that you keep is worth more.")
    if by and today and by < today:
        yield _("The day you aim for has passed. Choose a new one, and keep what worked.")
    if start and today and today > four_weeks.last_day(start):
        yield _("These four weeks are over. Choose a new first day.")
    if by and start and by < start:
        yield _("The day you aim for comes before your four weeks begin. Choose a later one.")
    if not answers.start:
        yield _("Choose the first day of your four weeks.")
    if not answers.by:
        yield _("Choose a day to aim for. You can move it later.")
    if not answers.times:
        yield _("Choose a fixed time each week. It makes the plan easier to keep.")
    if not answers.follow_ups:
        yield _("Plan one or two follow-ups each week. They turn a first talk into a contact.")
    if answers.events is None:
        yield _("Say how many events you will go to. None is an answer too: write 0.")
    if not first_people(answers):
        yield _("Name the first people you will contact. It makes the first day easier.")
