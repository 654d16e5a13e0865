"""Days: read from an answer, written the Canadian way without doubt, and counted in working days.

No clock is read here: today comes in as an answer.
"""

import re
from collections.abc import Container
from datetime import date, timedelta

from tools.kit.form.lent import is_lent, lend, unmarked
from tools.kit.language import _, later

TYPED = re.compile(r"(20[0-9]{2})-([0-9]{1,2})-([0-9]{1,2})")
WEEKDAYS = (
    later("Monday"),
    later("Tuesday"),
    later("Wednesday"),
    later("Thursday"),
    later("Friday"),
    later("Saturday"),
    later("Sunday"),
)
MONTHS = (
    later("January"),
    later("February"),
    later("March"),
    later("April"),
    later("May"),
    later("June"),
    later("July"),
    later("August"),
    later("September"),
    later("October"),
    later("November"),
    later("December"),
)
SATURDAY = 5


class LentDay(date):
    """A day that an example lent; what is counted from it is lent too, and is written with marks."""


def read(answer: str) -> date | None:
    """Read a day typed as 2026-11-23; None when it isn't such a day."""
    typed = TYPED.fullmatch(unmarked(answer).strip())
    kind = LentDay if is_lent(answer) else date
    try:
        return kind(*map(int, typed.groups())) if typed else None
    except ValueError:
        return None


def marked(day: date, text: str) -> str:
    """Mark what is written of a day that an example lent."""
    return lend(text) if isinstance(day, LentDay) else text


def written(day: date) -> str:
    """Write a date: “November 23, 2026”."""
    return marked(day, _("{month} {day}, {year}").format(month=month(day), day=day.day, year=day.year))


def in_full(day: date) -> str:
    """Write a day with its year: “Monday, November 23, 2026”."""
    return marked(day, _("{weekday}, {date}").format(weekday=weekday(day), date=written(day)))


def in_its_year(day: date) -> str:
    """Write a day where the year goes without saying: “Monday, November 23”."""
    return marked(
        day, _("{weekday}, {month} {day}").format(weekday=weekday(day), month=month(day), day=day.day)
    )


def month(day: date) -> str:
    """Name the month."""
    return _(MONTHS[day.month - 1])


def weekday(day: date) -> str:
    """Name the day of the week."""
    return marked(day, _(WEEKDAYS[day.weekday()]))


HALF_A_YEAR = 180
"""Days after which a date of another year is said with it."""


def as_said(day: date, today: date | None) -> str:
    """Say a day that has passed the way people do: “today”, “yesterday”, “on Monday”, and later with its date."""
    ago = (today - day).days if today else -1
    if ago in (0, 1):
        # NOTE: These ends of a sentence stand in place of {when}: “Thank you for speaking with me yesterday.”
        return _("yesterday") if ago else _("today")
    if 1 < ago < 7:
        return on_weekday(day)
    # NOTE: The end of a sentence, in place of {when}: “Thank you for speaking with me on Monday, November 23.”
    needs_year = today and ago > HALF_A_YEAR and day.year != today.year
    return _("on {day}").format(day=in_full(day) if needs_year else in_its_year(day))


def on_weekday(day: date) -> str:
    """Say a day by its weekday alone: “on Monday”."""
    # NOTE: The end of a sentence, in place of {when}: “It was good to meet you on Monday.”
    return _("on {weekday}").format(weekday=weekday(day))


def working_day(day: date, holidays: Container[date] = ()) -> date:
    """Give the day itself, or the next day that is neither on a weekend nor a holiday."""
    while day.weekday() >= SATURDAY or day in holidays:
        day += timedelta(days=1)
    return day


def working_days_after(day: date, count: int, holidays: Container[date] = ()) -> date:
    """Count working days on from a day; weekends do not count, nor do holidays, which differ by province."""
    for _each in range(count):
        day = working_day(day + timedelta(days=1), holidays)
    return day


def week_after(day: date, holidays: Container[date] = ()) -> date:
    """Give the working day a week later."""
    return working_day(day + timedelta(days=7), holidays)
