"""The aims of a plan, in the words of the person who makes it; a number that is not set gives no line."""

from tools.kit.form.said import Said
from tools.kit.language import _, several
from tools.kit.words import say


def goal(answer: Said, where: str, by: str) -> str:
    """Say what work one is looking for, where, and on which day one will look at the plan again."""
    each = (
        answer.sentence(),
        say(_("I'm focusing on {where}."), where=where) if where else "",
        say(_("On {day}, I'll look at what worked, and go from there."), day=by) if by else "",
    )
    return " ".join(filter(None, each))


def each_week(people: int, follow_ups: int, times: Said) -> tuple[str, ...]:
    """List the numbers of a week, and the time kept for them."""
    contact = several("I'll contact one person.", "I'll contact {count} people.", people)
    follow_up = several(
        "From week 2 on, I'll send one follow-up.",
        "From week 2 on, I'll send {count} follow-ups.",
        follow_ups,
    )
    each = (
        contact if people else "",
        follow_up if follow_ups else "",
        times.sentence(),
    )
    return tuple(filter(None, each))


def in_four_weeks(people: int, follow_ups: int, events: int) -> tuple[str, ...]:
    """List what the numbers come to; follow-ups begin in the second week."""
    each = (
        (4 * people, several("{count} person contacted", "{count} people contacted", 4 * people)),
        (events, several("{count} event attended", "{count} events attended", events)),
        (3 * follow_ups, several("{count} follow-up sent", "{count} follow-ups sent", 3 * follow_ups)),
    )
    return tuple(line for count, line in each if count)
