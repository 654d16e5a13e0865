"""Days: read, written and counted."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tools.kit.time import dates

MONDAY = date(2026, 11, 23)


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("2026-11-23", MONDAY),
        (" 2026-11-3 ", date(2026, 11, 3)),
        ("2026-02-30", None),
        ("23/11/2026", None),
        ("1999-01-01", None),
        ("tomorrow", None),
        ("", None),
    ],
)
def test_a_day_is_read_or_is_none(typed: str, expected: date | None) -> None:
    assert expected == dates.read(typed)


@given(st.text() | st.dates(date(2000, 1, 1), date(2099, 12, 31)).map(str))
def test_whatever_is_typed_is_read_without_a_fault(typed: str) -> None:
    day = dates.read(typed)
    if day:
        assert day.weekday() in range(7)
        assert dates.working_days_after(day, 2).weekday() < dates.SATURDAY
        assert 7 <= (dates.week_after(day) - day).days <= 9


def test_a_day_is_written_without_doubt() -> None:
    assert "November 23, 2026" == dates.written(MONDAY)
    assert "Monday, November 23, 2026" == dates.in_full(MONDAY)
    assert "Sunday, February 1" == dates.in_its_year(date(2026, 2, 1))


@pytest.mark.parametrize(
    ("today", "said"),
    [
        (MONDAY, "today"),
        (date(2026, 11, 24), "yesterday"),
        (date(2026, 11, 25), "on Monday"),
        (date(2026, 11, 29), "on Monday"),
        (date(2026, 11, 30), "on Monday, November 23"),
        (date(2026, 11, 20), "on Monday, November 23"),
        (None, "on Monday, November 23"),
    ],
)
def test_a_day_that_has_passed_is_said_as_people_say_it(today: date | None, said: str) -> None:
    assert said == dates.as_said(MONDAY, today)
