"""The information interview: a request, questions that fit the time, and a talk that ends on time."""

from typing import Any

import pytest
from hypothesis import given

import tools
from tests.unit.amina import amina, answered
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools import _describing
from tools.interview import Answers, interviewing, question_bank, render
from tools.kit.document.blocks import Document
from tools.kit.document.text import to_text

FULL = amina(
    Answers,
    topic="how new nurses are trained on your wards",
    focus="entry",
    minutes="20",
    day="2026-12-03",
    tone="formal",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def documents(answers: Answers) -> dict[str, Document]:
    return {each.name: each for each in render(answers).documents}


def texts(answers: Answers) -> dict[str, str]:
    return {name: to_text(each) for name, each in documents(answers).items()}


def numbered(answers: Answers) -> list[str]:
    return [line for line in texts(answers)["sheet"].splitlines() if line[:1].isdigit()]


def test_the_email_says_who_asks_for_what_and_for_how_long() -> None:
    assert (
        "Subject: Joanne MacKay suggested that I get in touch\n\n"
        "Dear Ms. Roy,\n\n"
        "Joanne MacKay, who leads my course, suggested that I get in touch. "
        "I am a nurse with 6 years of experience, based in Halifax.\n\n"
        "I would like to learn how new nurses are trained on your wards. "
        "Would you have 20 minutes in the next two weeks, in person, by phone or online? "
        "My questions will be ready, and I will keep to the time.\n\n"
    ) == texts(NURSE)["email"].partition("Thank you for your time.")[0]


def test_the_sheet_asks_ones_own_wish_first_and_for_other_names_last() -> None:
    assert [
        "1. Could you tell me how new nurses are trained on your wards?",
        "2. Which licence, certificate or course do employers here ask for?",
        "3. How do employers here view experience from another place or field?",
        "4. How did you get into this work?",
        "5. What does a normal day look like for you?",
        "6. Who else should I speak with?",
    ] == numbered(NURSE)


@pytest.mark.parametrize(
    ("topic", "first"),
    [
        ("How do you train new nurses?", "1. How do you train new nurses?"),
        ("the night shift", "1. Could you tell me about the night shift?"),
        ("to weld under water", "1. Which licence, certificate or course do employers here ask for?"),
        ("", "1. Which licence, certificate or course do employers here ask for?"),
    ],
)
def test_a_wish_becomes_a_question_where_it_can(topic: str, first: str) -> None:
    assert first == numbered(nurse(topic=topic))[0]


OWN = """How did you get into this work?

tell me about the night shift
who pays for the course
How did you get into this work?"""


def test_ones_own_list_stands_as_it_was_written_and_put_in_order_and_each_line_once() -> None:
    assert [
        "1. How did you get into this work?",
        "2. Tell me about the night shift",
        "3. Who pays for the course",
    ] == numbered(nurse(questions=OWN))


def test_the_question_that_closes_stays_last_when_one_more_is_added() -> None:
    listed = [*question_bank.BANK["person"][:2], question_bank.CLOSING, "Who pays for the course?"]
    assert [
        "3. Who pays for the course?",
        "4. Who else should I speak with?",
    ] == numbered(nurse(questions="\n".join(listed)))[2:]


def test_the_question_that_closes_stands_among_those_for_which_there_is_time() -> None:
    listed = [*question_bank.BANK["person"][:6], question_bank.CLOSING]
    lines = numbered(nurse(questions="\n".join(listed), minutes="15"))
    assert "5. Who else should I speak with?" == lines[4]


def test_questions_beyond_the_time_stand_apart() -> None:
    lines = "\n".join(question_bank.BANK["person"][:8])
    result = render(nurse(questions=lines, minutes="15"))
    sheet = next(to_text(each) for each in result.documents if each.name == "sheet")
    assert "If there is time\n\n6. " in sheet
    assert "8. How has your own work changed since you began?" in sheet
    assert any("room for 5 of your 8 questions" in line for line in result.advice)


def test_what_the_tool_chose_is_on_offer_as_a_list_to_change() -> None:
    suggested = render(NURSE).suggestions["questions"]
    assert numbered(NURSE) == numbered(nurse(questions=suggested))


def test_a_note_without_a_beginning_has_one_label() -> None:
    noted = nurse(will_do="still waiting for an answer from the college")
    assert "What comes next: Still waiting for an answer from the college" in texts(noted)["sheet"]


def test_notes_stand_on_the_sheet_and_go_on_to_the_thanks() -> None:
    noted = nurse(helped="that mentors stay for six weeks", will_do="will call the regulator")
    assert "What helped me most: mentors stay for six weeks" in texts(noted)["sheet"]
    use = render(noted).uses[0]
    thanks = answered(tools.load(use.tool).Answers, _describing.given(use.answers))
    email = to_text(tools.load(use.tool).render(thanks).documents[0])
    assert "I will remember that mentors stay for six weeks." in email
    assert "Dear Ms. Roy," in email


@pytest.mark.parametrize("topic", ["", FULL["topic"]])
@pytest.mark.parametrize("minutes", list(interviewing.COUNTS))
def test_two_to_three_minutes_stand_for_each_question(minutes: str, topic: str) -> None:
    count = len(numbered(nurse(minutes=minutes, topic=topic)))
    assert 5 <= count <= 10
    assert 2 <= int(minutes) / count <= 3.4


@pytest.mark.parametrize("minutes", list(interviewing.STEPS))
def test_the_talk_ends_on_time(minutes: str) -> None:
    steps = interviewing.STEPS[minutes]
    assert (0, int(minutes)) == (steps[0], steps[-1])
    assert sorted(set(steps)) == list(steps)
    assert f"Minute {minutes}: end on time" in texts(nurse(minutes=minutes))["run"]


def test_the_talk_has_a_day_and_the_thanks_another() -> None:
    sheet = texts(NURSE)["sheet"]
    assert "Thursday, December 3" in sheet
    assert "Say thank you on Friday, December 4, or by Monday, December 7 at the latest." in sheet
    assert "Say thank you within 24 hours, or two working days at most." in texts(nurse(day=""))["sheet"]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"full_name": ""}, "Give your own name."),
        ({"topic": ""}, "Say what you would like to learn. It gives them a reason to meet you."),
        ({"occupation": ""}, "Say what you do, so that they know who is asking."),
        ({"result": ""}, "Add a result you are proud of. It is what people remember."),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_a_talk_in_the_past_without_notes_is_pointed_at() -> None:
    line = "That day has passed. Check the date, or note what helped you, and say thank you."
    late = nurse(today="2026-12-04")
    assert (line,) == render(late).advice
    assert () == render(nurse(today="2026-12-04", helped="that mentors stay for six weeks")).advice


def test_full_answers_need_no_advice() -> None:
    assert () == render(NURSE).advice
    assert () == render(nurse(day="")).advice


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(given_answers: dict[str, Any]) -> None:
    for each in documents(answered(Answers, given_answers)).values():
        assert [] == [
            fault
            for fault in faults(each, given_answers)
            if not fault.endswith((".”", "?”")) and not fault[:1].isdigit()
        ]


@given(some_of(Answers, FULL))
def test_no_sentence_of_the_email_is_said_twice(some: dict[str, Any]) -> None:
    assert [] == said_twice(documents(answered(Answers, some))["email"])
