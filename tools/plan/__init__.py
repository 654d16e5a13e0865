"""The networking plan: what to do in four weeks."""

from collections.abc import Iterator
from datetime import timedelta

from tools.formats import offer
from tools.kit.document.result import Result
from tools.kit.language import _, later
from tools.kit.time import dates
from tools.kit.time.calendar_entry import Entry
from tools.plan import four_weeks
from tools.plan.answers import Answers as Answers
from tools.plan.answers import first_people
from tools.plan.sheets import plan, steps, weeks

TITLE = later("Networking plan")
SUMMARY = later("Make a networking plan: a goal, small numbers for each week, and four weeks on a sheet.")
MANY = 10
"""More people a week than most can keep up with."""


def render(answers: Answers) -> Result:
    """Write the plan and the sheet of its four weeks, with advice on what would make it easier to keep."""
    documents = (plan(answers), weeks(answers))
    files = (
        offer.word("networking-plan", *documents),
        *offer.calendar("networking-plan", entries(answers), answers.today),
    )
    return Result(documents, "plan", tuple(advice(answers)), files=files)


def entries(answers: Answers) -> Iterator[Entry]:
    """Put the first day of each week, with what to do in it, into the calendar."""
    if start := dates.read(answers.start):
        for week in (1, 2, 3, 4):
            title = _("Networking plan: week {week}").format(week=week)
            yield Entry(start + timedelta(weeks=week - 1), title, "\n".join(steps(week, answers)))


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
        yield _("The day on which you look back has passed. Choose a new one, and keep what worked.")
    if start and today and today > four_weeks.last_day(start):
        yield _("These four weeks are over. Choose a new first day.")
    if by and start and by < start:
        yield _("Your day to look back is before your four weeks begin. Choose a later day.")
    if not answers.start:
        yield _("Choose the first day of your four weeks.")
    if not answers.by:
        yield _("Choose a day on which to look back.")
    if not answers.times:
        yield _("Choose a fixed time each week. It makes the plan easier to keep.")
    if not answers.follow_ups:
        yield _("Plan one or two follow-ups each week. They turn a first conversation into a contact.")
    if answers.events is None:
        yield _("Say how many events you will go to. None is an answer too: write 0.")
    if not first_people(answers):
        yield _("Name the first people you will contact. It makes the first day easier.")
