"""The days of a referral: one reminder at most, an application on time, whatever the answer is."""

from datetime import date, timedelta

from tools.kit.time import dates, holidays
from tools.referral.answers import Answers

PATIENCE = 3
"""Working days that an answer may take."""


def apply_on(answers: Answers) -> date | None:
    """Find the last day on which to apply: the day before the posting closes; None once it is too late to wait for it."""
    closing, today = dates.read(answers.closes), dates.read(answers.today)
    day = closing - timedelta(days=1) if closing else None
    return None if day and today and day <= today else day


def remind_on(answers: Answers) -> date | None:
    """Find the day of the one reminder; None where there is no time for any."""
    today, last = dates.read(answers.today), apply_on(answers)
    if not today or (answers.closes and not last):
        return None
    day = dates.working_days_after(today, PATIENCE, holidays.of(answers.province))
    return day if not last or day <= last else None


def closing(answers: Answers) -> date | None:
    """Find the day on which the posting closes; None where none is given, or it has closed."""
    return None if has_closed(answers) else dates.read(answers.closes)


def has_closed(answers: Answers) -> bool:
    """Tell whether the posting has closed."""
    closing, today = dates.read(answers.closes), dates.read(answers.today)
    return bool(closing and today and closing < today)
