"""When to follow up, and the sheet at a glance."""

import json

import pytest

import tools


@pytest.mark.parametrize(
    ("day", "province", "on", "skipped"),
    [
        ("2026-11-23", "ON", "2026-11-24", []),
        ("2026-11-27", "ON", "2026-11-30", []),
        ("2026-12-24", "QC", "2026-12-28", [("2026-12-25", "Christmas Day")]),
        (
            "2026-12-24",
            "ON",
            "2026-12-29",
            [("2026-12-25", "Christmas Day"), ("2026-12-28", "Boxing Day (observed)")],
        ),
        ("2026-06-23", "QC", "2026-06-25", [("2026-06-24", "Saint Jean Baptiste Day")]),
        ("2026-06-23", "ON", "2026-06-24", []),
        ("2026-06-30", "", "2026-07-02", [("2026-07-01", "Canada Day")]),
    ],
)
def test_a_follow_up_is_due_on_the_next_working_day(
    day: str, province: str, on: str, skipped: list[tuple[str, str]]
) -> None:
    expected = {"on": on, "skipped": [{"on": each, "name": name} for each, name in skipped], "known": True}
    assert expected == json.loads(tools.follow_up(day, province))


@pytest.mark.parametrize("day", ["2024-11-20", "2035-12-31", "2040-01-02"])
def test_a_day_beyond_the_table_says_so(day: str) -> None:
    assert not json.loads(tools.follow_up(day, "ON"))["known"]


def test_the_sheet_at_a_glance() -> None:
    people = [
        {"first_name": "A", "relationship": "friend", "status": "met", "follow_up": "2026-11-22"},
        {"first_name": "B", "relationship": "Neighbour", "status": "met", "follow_up": "2026-11-23"},
        {"first_name": "C", "status": "closed", "follow_up": "2026-11-22"},
        {"first_name": "D", "follow_up": "2026-11-30"},
        {"first_name": "E", "follow_up": "2026-12-01"},
        {"first_name": "F", "follow_up": "soon"},
    ]
    found = json.loads(tools.overview(json.dumps(people), "2026-11-23"))
    assert (1, 1, 1) == (found["overdue"], found["today"], found["week"])
    assert (1, 1, 0) == tuple(found["relationships"][name] for name in ("friend", "Neighbour", "family"))
    assert (2, 1, 0) == tuple(found["statuses"][name] for name in ("met", "closed", "replied"))
