"""When to follow up: on the next working day after a meeting, by the public holidays where the visitor lives."""

from dataclasses import dataclass
from datetime import date

from tools.kit.time import dates, holidays

WORKING_DAYS = 1
"""Within 24 hours is best, as the pages on thanks and on events say; two working days are the most."""


@dataclass(frozen=True)
class FollowUp:
    """The day, the holidays on the way that would have been working days, and whether the table of holidays reaches so far."""

    on: date
    skipped: dict[date, str]
    known: bool


def follow_up(day: date, province: str) -> FollowUp:
    """Find the next working day after a meeting."""
    off = holidays.of(province)
    on = dates.working_days_after(day, WORKING_DAYS, off)
    skipped = {
        each: name for each, name in off.items() if day < each < on and each.weekday() < dates.SATURDAY
    }
    return FollowUp(on, skipped, holidays.known(day) and holidays.known(on))
