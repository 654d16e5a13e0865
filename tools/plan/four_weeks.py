"""Four weeks of networking: what to do in each, counted by the numbers that someone set for themselves."""

import re
from collections.abc import Sequence
from datetime import date, timedelta

from tools.kit.language import _, several
from tools.kit.time import holidays
from tools.kit.words import say

WEEKS = 4
EVENT_WEEKS = (3, 2, 4, 1)
"""Which week has the first event, the second, and so on, round again."""
NOT_A_NAME = re.compile(r"(?:My|Our|The) ")
"""How someone begins who has no name in the list, as in “My neighbour”."""


def title(week: int, start: date | None, province: str) -> str:
    """Name a week, with its first day, and with the holiday that this is."""
    if not start:
        return _("Week {week}").format(week=week)
    day = holidays.written(start + timedelta(weeks=week - 1), province)
    return _("Week {week}, from {day}").format(week=week, day=day)


def last_day(start: date) -> date:
    """Give the last day of the four weeks."""
    return start + timedelta(weeks=WEEKS, days=-1)


def events_in(week: int, events: int) -> int:
    """Share the events of four weeks among the weeks."""
    return sum(EVENT_WEEKS[place % WEEKS] == week for place in range(events))


def steps(week: int, people: int, follow_ups: int, events: int, first: Sequence[str]) -> list[str]:
    """List what to do in a week; a number that is not set gives no step."""
    here = events_in(week, events)
    each = [
        *opening_steps(week),
        contact(week, people) if people else "",
        speak_first_with(first) if week == 1 else "",
        find_events(events) if week == 1 and events else "",
        several("Go to one event.", "Go to {count} events.", here) if here else "",
        follow_up(week, follow_ups) if follow_ups and week > 1 else "",
        *closing_steps(week),
    ]
    return [step for step in each if step]


def opening_steps(week: int) -> list[str]:
    """List what comes before the people of a week."""
    if week > 1:
        return []
    return [
        _("List the people I know, group by group."),
        _("Write my networking statement, and say it to someone I trust."),
    ]


def speak_first_with(names: Sequence[str]) -> str:
    """Say who comes first."""
    plain = [NOT_A_NAME.sub(lambda word: word[0].lower(), name) for name in names]
    return say(_("First on my list: {names}."), names=listed(plain)) if names else ""


def find_events(count: int) -> str:
    """Say how many events to look for."""
    return several(
        "Find one event, and put it in my calendar.",
        "Find {count} events, and put them in my calendar.",
        count,
    )


def contact(week: int, people: int) -> str:
    """Say how many people to contact in a week, and who they can be."""
    match week:
        case 1:
            return several("Contact one person I know well.", "Contact {count} people I know well.", people)
        case 2:
            return several(
                "Contact one person who works in my field, or knows someone who does.",
                "Contact {count} people who work in my field, or know someone who does.",
                people,
            )
        case 3:
            return several(
                "Contact one person who is new to me.",
                "Contact {count} people. One of them is new to me.",
                people,
            )
    return several(
        "Contact one person whose name I was given.",
        "Contact {count} people. Begin with names that I was given.",
        people,
    )


def follow_up(week: int, count: int) -> str:
    """Say how many messages to send to people one has been in touch with."""
    if week == WEEKS:
        return several(
            "Send one follow-up, to tell someone what came of their advice.",
            "Send {count} follow-ups, and tell people what came of their advice.",
            count,
        )
    return several(
        "Send one follow-up to someone from the week before.",
        "Send {count} follow-ups to people from the week before.",
        count,
    )


def closing_steps(week: int) -> list[str]:
    """List what ends a week."""
    return {
        1: [],
        2: [_("After each conversation, take two minutes for notes.")],
        3: [_("Ask someone for an information interview of 20 minutes.")],
        4: [
            _("Thank everyone who helped me."),
            _("Note what I learned, and what I'll do differently."),
            _("Plan the next four weeks."),
        ],
    }[week]


def listed(names: Sequence[str]) -> str:
    """Write names one after the other: “Ana, Ben and Chi”."""
    if len(names) < 2:
        return "".join(names)
    return _("{names} and {last}").format(names=", ".join(names[:-1]), last=names[-1])
