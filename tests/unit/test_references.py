"""The reference list: only people who have agreed are on it, each with what an employer needs."""

from typing import Any

import pytest
from hypothesis import given

from tests.unit.amina import amina, answered
from tests.unit.prose import any_answers, faults
from tools.kit.document.text import to_text
from tools.references import Answers, render

FULL = amina(
    Answers,
    first_name="Joanne MacKay",
    first_agreed="yes",
    first_position="Program Leader\nFundy Health College, Halifax",
    first_known="has led my course since July",
    first_phone="(902) 555-0191",
    first_best="weekdays after three",
    second_name="elena santos",
    second_agreed="asked",
    second_position="Ward Physician, Manila",
    second_known="worked with me for seven years",
    second_email="elena@example.com",
    third_name="Miguel Reyes",
    position="Care aide",
    workplace="Harbour View Hospital",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_page_holds_the_people_who_agreed_and_nobody_else() -> None:
    assert (
        "Amina Diallo\nHalifax, Nova Scotia\n902-555-0134\namina@example.com\n\n"
        "Joanne MacKay\n\n"
        "Program Leader\nFundy Health College, Halifax\nHas led my course since July\n902-555-0191\n"
        "Weekdays after three"
    ) == texts(nurse())["references"]


def test_someone_joins_the_page_with_a_yes() -> None:
    page = texts(nurse(second_agreed="yes"))["references"]
    assert page.endswith(
        "Elena Santos\n\nWard Physician, Manila\nWorked with me for seven years\nelena@example.com"
    )


def test_the_question_goes_to_the_first_person_who_has_not_agreed() -> None:
    asked = texts(nurse())["ask"]
    assert asked.startswith("Subject: May I give your name as a reference?\n\nDear Elena Santos,\n\n")
    assert "I am applying to the “Care aide” posting at Harbour View Hospital." in asked
    assert "If you would rather not, please say so" in asked


@pytest.mark.parametrize(("position", "promised"), [("Care aide", True), ("", False)])
def test_a_posting_is_promised_only_where_there_is_one(position: str, promised: bool) -> None:
    assert promised == ("I will send you the posting" in texts(nurse(position=position, workplace=""))["ask"])


@pytest.mark.parametrize(("agreed", "first"), [("", "ask"), ("asked", "ask"), ("yes", "references")])
def test_before_anyone_has_agreed_the_question_is_shown_first(agreed: str, first: str) -> None:
    assert first == render(nurse(first_agreed=agreed)).first


def test_who_may_be_called_is_told_what_was_said_of_their_work_together() -> None:
    told = texts(nurse())["tell"]
    assert "Dear Joanne MacKay,\n\nToday I gave your name as a reference for the “Care aide” posting" in told
    assert "- I trained 12 people.\n- I am good at listening." in told


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({}, "Ask Elena Santos first. Once you choose “Has agreed”, the name is on your list."),
        (
            {"third_name": ""},
            "Think of three people, ideally from different places or times. Family does not count.",
        ),
        ({"first_phone": ""}, "Add a phone number or an email address for Joanne MacKay."),
        ({"first_known": ""}, "Say how Joanne MacKay knows you, and since when."),
    ],
)
def test_advice_says_who_is_to_be_asked_and_what_is_missing(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_everyone_who_is_named_can_go_to_the_contact_sheet() -> None:
    (use,) = render(nurse()).uses
    assert ["Joanne", "Elena", "Miguel"] == [each["first_name"] for each in use.people]


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, typed)


def test_each_person_is_greeted_as_one_chose_or_by_the_first_name() -> None:
    assert "Hello Joanne,\n" in texts(nurse(tone="friendly"))["tell"]
    assert "Hello Jo,\n" in texts(nurse(tone="friendly", first_greet_as="Jo"))["tell"]
    assert "Dear Ms. MacKay,\n" in texts(nurse(tone="formal", first_greet_as="ms MacKay"))["tell"]
