"""Writing in time to someone one has met: the next working day is best, and the second one is the last."""

from datetime import date

from tools.kit.time import dates, holidays


def best_day(happened: str, province: str) -> date | None:
    """Find the day on which to write, from the day when it happened as it was typed."""
    return working_day(happened, province, 1)


def last_day(happened: str, province: str) -> date | None:
    """Find the last day on which to write."""
    return working_day(happened, province, 2)


def working_day(happened: str, province: str, count: int) -> date | None:
    """Count working days from a day as it was typed; None when it isn't a day."""
    day = dates.read(happened)
    return dates.working_days_after(day, count, holidays.of(province)) if day else None


def has_passed(day: str, today: str) -> bool:
    """Tell whether a day as it was typed is over."""
    then, now = dates.read(day), dates.read(today)
    return bool(then and now and then < now)
