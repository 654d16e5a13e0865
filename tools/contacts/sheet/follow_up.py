"""When to follow up: two working days after a meeting, by the public holidays where the visitor lives."""

from dataclasses import dataclass
from datetime import date

from tools.kit.time import dates, holidays

WORKING_DAYS = 2


@dataclass(frozen=True)
class FollowUp:
    """The day, the holidays on the way that would have been working days, and whether the table of holidays reaches so far."""

    on: date
    skipped: dict[date, str]
    known: bool


def follow_up(day: date, province: str) -> FollowUp:
    """Count two working days on from a meeting."""
    off = holidays.of(province)
    on = dates.working_days_after(day, WORKING_DAYS, off)
    skipped = {
        each: name for each, name in off.items() if day < each < on and each.weekday() < dates.SATURDAY
    }
    return FollowUp(on, skipped, holidays.known(day) and holidays.known(on))
