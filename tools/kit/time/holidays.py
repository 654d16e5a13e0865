"""Public holidays by province or territory, for the years of the table that the build made."""

from datetime import date
from functools import cache

from tools.kit.language import _
from tools.kit.time import dates
from tools.kit.time.holiday_table import DAYS, FIRST_YEAR, LAST_YEAR, NAMES

EVERYWHERE = "CA"


def of(province: str) -> dict[date, str]:
    """Name the holidays of a province by its two letters; without one, those that all of Canada has."""
    return {day: _(NAMES[name]) for day, name in numbered(province or EVERYWHERE).items()}


def written(day: date, province: str) -> str:
    """Write a day in full, and the holiday that it is: “Friday, December 25, 2026 (Christmas Day)”."""
    full, holiday = dates.in_full(day), of(province).get(day)
    return _("{day} ({holiday})").format(day=full, holiday=holiday) if holiday else full


def known(day: date) -> bool:
    """Tell whether the table reaches a day."""
    return FIRST_YEAR <= day.year <= LAST_YEAR


@cache
def numbered(place: str) -> dict[date, int]:
    """Read the table: day → number of its name."""
    lines = (line.split() for line in DAYS.splitlines())
    return {date.fromisoformat(day): int(name) for day, name, *places in lines if place in places}
