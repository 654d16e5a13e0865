"""The sheets of a plan: the goal with its numbers, and four weeks to tick off."""

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.form.lent import unmarked
from tools.kit.language import _
from tools.kit.people.place import place
from tools.kit.time import dates, holidays
from tools.kit.words import say, tidy
from tools.plan import aims, four_weeks
from tools.plan.answers import Answers, first_people, numbers


def plan(answers: Answers) -> Document:
    """Write the goal, the weekly numbers, and what to do when it is hard."""
    people, follow_ups, events = numbers(answers)
    weekly = aims.each_week(people, follow_ups, answers.times)
    total = aims.in_four_weeks(people, follow_ups, events)
    by = dates.read(answers.by)
    day = holidays.written(by, answers.province) if by else ""
    goal = aims.goal(answers.goal, search_place(answers), day)
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
                _("No answers? I'll change one thing: the person, the first line or the question."),
                _("Tired? I'll write one thank-you note, and that counts."),
                _("Even half of this makes a good month."),
            )
        ),
    )
    return Document("plan", _("My plan"), _("One page"), _("Copy the plan"), blocks)


def search_place(answers: Answers) -> str:
    """Say where the search is, unless the goal says it already."""
    known = answers.city and unmarked(tidy(answers.city)).lower() in unmarked(answers.goal.words).lower()
    return "" if known else place(answers.city, answers.province)


def weeks(answers: Answers) -> Document:
    """Write the four weeks as a sheet, with lines to count on."""
    start = dates.read(answers.start)
    blocks = tuple(block for week in (1, 2, 3, 4) for block in sheet(week, answers))
    until = (
        _("Until {day}").format(day=dates.in_full(four_weeks.last_day(start))) if start else _("To fill in")
    )
    return Document("weeks", _("Four weeks"), until, _("Copy the four weeks"), blocks)


def sheet(week: int, answers: Answers) -> tuple[Block, ...]:
    """Write one week: what to do, and what was done."""
    people, follow_ups, _events = numbers(answers)
    done = [
        _("People contacted (out of {count}):").format(count=people) if people else "",
        _("Follow-ups sent (out of {count}):").format(count=follow_ups) if follow_ups and week > 1 else "",
        _("Best moment of the week:"),
    ]
    title = four_weeks.title(week, dates.read(answers.start), answers.province)
    return (Heading(title), Bullets(tuple(steps(week, answers))), Lines(tuple(filter(None, done))))


def steps(week: int, answers: Answers) -> list[str]:
    """List what to do in a week."""
    return four_weeks.steps(week, *numbers(answers), first_people(answers))
