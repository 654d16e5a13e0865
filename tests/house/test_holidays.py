"""The table of holidays and the rule of the next working day, against the library that the table is made from."""

import json
from datetime import date, timedelta

import pytest
from holidays import country_holidays

import tools
from macros.renew import holiday_table
from tools.kit.form.about_you import PROVINCES
from tools.kit.time.holiday_table import FIRST_YEAR, LAST_YEAR

CODES = [code for code, _name in PROVINCES if code]
YEARS = range(FIRST_YEAR, LAST_YEAR + 1)


def test_the_table_is_what_the_library_says_and_light() -> None:
    text = holiday_table.TABLE.read_text(encoding="utf-8")
    assert holiday_table.table(FIRST_YEAR) == text
    assert len(text.encode()) < 50_000
    assert len(YEARS) == 10


def test_there_are_thirteen_provinces_and_territories() -> None:
    assert len(CODES) == 13


@pytest.mark.parametrize("province", CODES)
def test_the_next_working_day_is_found_over_weekends_and_holidays(province: str) -> None:
    off = country_holidays("CA", subdiv=province, years=YEARS)
    day = date(FIRST_YEAR, 1, 1)
    while day < date(LAST_YEAR, 12, 28):
        expected = [day + timedelta(days=ahead) for ahead in range(1, 15)]
        working = [each for each in expected if each.weekday() < 5 and each not in off]
        found = json.loads(tools.follow_up(str(day), province))
        skipped = [each for each in expected if each < working[0] and each.weekday() < 5 and each in off]
        assert (str(working[0]), [str(each) for each in skipped], True) == (
            found["on"],
            [each["on"] for each in found["skipped"]],
            found["known"],
        )
        day += timedelta(days=1)
