"""Dates as programs and people write them."""

import pytest

from tools.contacts.cells import days


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("2026-11-23", "2026-11-23"),
        ("2026/11/3", "2026-11-03"),
        ("2026-11-23T10:00:00Z", "2026-11-23"),
        ("23 Nov 2026", "2026-11-23"),
        ("23-Nov-26", "2026-11-23"),
        ("Nov 23, 2026", "2026-11-23"),
        ("November 23rd, 2026", "2026-11-23"),
        ("23/11/2026", "2026-11-23"),
        ("11/23/2026", "2026-11-23"),
        ("11/23/26, 3:04 PM", "2026-11-23"),
        ("1er février 2026", "2026-02-01"),
        ("12 déc. 2026", "2026-12-12"),
        ("31 août 2026", "2026-08-31"),
    ],
)
def test_a_date_is_read(text: str, expected: str) -> None:
    assert expected == days.read(text)


@pytest.mark.parametrize(
    "text", ["30 Feb 2026", "2026-02-30", "31/31/2026", "03/04/2026", "soon", "", "23 Foo 2026"]
)
def test_what_is_not_a_date_or_may_be_two_stays_as_it_was(text: str) -> None:
    assert text == days.read(text)


@pytest.mark.parametrize(
    ("text", "expected"), [("2026-02-28", True), ("2026-02-30", False), ("2026-2-8", False)]
)
def test_only_a_day_of_the_calendar_is_a_day(text: str, expected: bool) -> None:
    assert expected is days.is_day(text)


def test_one_clear_date_tells_how_a_whole_column_is_written() -> None:
    assert "day" == days.order(["03/04/2026", "23/11/2026"])
    assert "month" == days.order(["03/04/2026", "11/23/2026"])
    assert "" == days.order(["23/11/2026", "11/23/2026"])
    assert "2026-04-03" == days.read("03/04/2026", "day")
    assert "2026-03-04" == days.read("03/04/2026", "month")
