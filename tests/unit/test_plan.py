"""The networking plan: a goal, small numbers, and four weeks that add up to them."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.amina import answered
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools.kit.document.blocks import Bullets, Document
from tools.kit.document.text import to_text
from tools.plan import Answers, four_weeks, render

FULL: dict[str, Any] = {
    "full_name": "Amina Diallo",
    "goal": "a hospital job",
    "city": "Halifax",
    "province": "NS",
    "by": "2027-03-31",
    "start": "2026-11-23",
    "times": "on Tuesday and Thursday from 10 to 11",
    "people": 3,
    "follow_ups": 2,
    "events": 1,
    "first_people": "Joanne\nMy cousin Liza",
}


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def documents(answers: Answers) -> dict[str, Document]:
    return {each.name: each for each in render(answers).documents}


def texts(answers: Answers) -> dict[str, str]:
    return {name: to_text(each) for name, each in documents(answers).items()}


def test_the_plan_says_what_where_by_when_and_how_much() -> None:
    assert (
        "Networking plan for Amina Diallo\n\n"
        "I'm looking for a hospital job. I'm focusing on Halifax, Nova Scotia. "
        "On Wednesday, March 31, 2027, I'll look at what worked, and go from there.\n\n"
        "Each week\n\n"
        "- I'll contact 3 people.\n"
        "- From week 2 on, I'll send 2 follow-ups.\n"
        "- I'll work on it on Tuesday and Thursday from 10 to 11.\n\n"
        "In four weeks\n\n"
        "- 12 people contacted\n"
        "- 1 event attended\n"
        "- 6 follow-ups sent\n\n"
    ) == texts(NURSE)["plan"].partition("When it is hard")[0]


def test_the_first_week_begins_with_people_one_knows() -> None:
    assert (
        "Week 1, from Monday, November 23, 2026\n\n"
        "- List the people I know, group by group.\n"
        "- Write my networking statement, and say it to someone I trust.\n"
        "- Contact 3 people I know well.\n"
        "- First on my list: Joanne and my cousin Liza.\n"
        "- Find one event, and put it in my calendar.\n\n"
        "People contacted (out of 3):\n"
        "Best moment of the week:\n\n"
    ) == texts(NURSE)["weeks"].partition("Week 2")[0]


def test_a_place_that_the_goal_names_is_said_once() -> None:
    assert 1 == texts(nurse(goal="a job in Halifax"))["plan"].count("Halifax")


def test_weeks_follow_one_another_from_the_first_day() -> None:
    headings = re.findall(r"^Week \d, from (.*)$", texts(NURSE)["weeks"], re.MULTILINE)
    assert [
        "Monday, November 23, 2026",
        "Monday, November 30, 2026",
        "Monday, December 7, 2026",
        "Monday, December 14, 2026",
    ] == headings
    assert "Until Sunday, December 20, 2026" == documents(NURSE)["weeks"].note


@given(st.integers(0, 20))
def test_the_events_of_the_weeks_add_up(events: int) -> None:
    assert events == sum(four_weeks.events_in(week, events) for week in (1, 2, 3, 4))


def test_the_first_event_is_in_the_third_week() -> None:
    assert [0, 0, 1, 0] == [four_weeks.events_in(week, 1) for week in (1, 2, 3, 4)]


@pytest.mark.parametrize("week", [1, 2, 3, 4])
def test_one_is_said_without_a_plural(week: int) -> None:
    steps = " ".join(four_weeks.steps(week, 1, 1, 1, ()))
    assert not re.search(r"\b(?:1|one) (?:people|events|follow-ups)\b", steps)


@pytest.mark.parametrize(
    ("names", "said"),
    [((), ""), (("Ana",), "Ana"), (("Ana", "Ben"), "Ana and Ben"), (("A", "B", "C"), "A, B and C")],
)
def test_names_are_listed_as_people_say_them(names: tuple[str, ...], said: str) -> None:
    assert said == four_weeks.listed(names)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"goal": ""}, "Say what work you are looking for, so that people know how to help."),
        ({"people": None}, "Say how many people you will contact each week. Three is a good start."),
        (
            {"people": 25},
            "More than ten people a week is hard to keep up. A small number that you keep is worth more.",
        ),
        (
            {"by": "2026-12-01", "today": "2026-12-02"},
            "The day on which you look back has passed. Choose a new one, and keep what worked.",
        ),
        (
            {"start": "2026-11-02", "today": "2026-11-30"},
            "These four weeks are over. Choose a new first day.",
        ),
        (
            {"by": "2026-01-01"},
            "Your day to look back is before your four weeks begin. Choose a later day.",
        ),
        ({"times": ""}, "Choose a fixed time each week. It makes the plan easier to keep."),
        ({"events": None}, "Say how many events you will go to. None is an answer too: write 0."),
        ({"first_people": ""}, "Name the first people you will contact. It makes the first day easier."),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_a_day_that_is_a_holiday_says_so() -> None:
    holidays = texts(nurse(start="2026-12-25", by="2027-07-01"))
    assert "Week 1, from Friday, December 25, 2026 (Christmas Day)\n" in holidays["weeks"]
    assert "Week 2, from Friday, January 1, 2027 (New Year's Day)\n" in holidays["weeks"]
    assert "Week 3, from Friday, January 8, 2027\n" in holidays["weeks"]
    assert "On Thursday, July 1, 2027 (Canada Day), I'll look" in holidays["plan"]


def test_full_answers_need_no_advice_and_no_event_is_a_plan_too() -> None:
    assert () == render(NURSE).advice
    assert () == render(nurse(events=0)).advice
    assert "event" not in texts(nurse(events=0))["weeks"]


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(given_answers: dict[str, Any]) -> None:
    for each in documents(answered(Answers, given_answers)).values():
        assert [] == faults(each, given_answers)


@given(some_of(Answers, FULL))
def test_nothing_is_said_twice_in_a_paragraph_or_a_list(some: dict[str, Any]) -> None:
    for each in documents(answered(Answers, some)).values():
        assert [] == said_twice(each)
        for block in each.blocks:
            assert not isinstance(block, Bullets) or len(set(block.items)) == len(block.items) > 0
