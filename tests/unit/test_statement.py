"""The statement: grammatical and in time for any answers."""

import re
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.amina import answered
from tools.kit.document.speech import PACES, seconds
from tools.kit.document.text import to_text
from tools.kit.form.about_you import PROVINCES
from tools.kit.form.questions import questions
from tools.statement import Answers, render
from tools.statement.answers import QUESTIONS

FULL: dict[str, Any] = {
    "full_name": "Amina Diallo",
    "occupation": "nurse",
    "years": "6",
    "strength": "listening",
    "result": "trained 12 people",
    "goal": "a hospital job",
    "city": "Halifax",
    "province": "NS",
    "question": "path",
}


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()
TEXT = [name for name, question in questions(Answers).items() if question.kind == "text"]
CHOICES = {
    name: [value for value, _ in each.choices] for name, each in questions(Answers).items() if each.choices
}

typed = st.fixed_dictionaries(
    {},
    optional={
        name: st.text(max_size=170) | st.from_regex(r"[a-zA-Z ,.']{1,60}", fullmatch=True) for name in TEXT
    }
    | {"years": st.sampled_from(["", "1", "6", "10+"])}
    | {name: st.sampled_from(values) for name, values in CHOICES.items()},
)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_thirty_seconds_say_who_what_result_goal_and_a_question() -> None:
    assert (
        "Hello, my name is Amina Diallo. It's good to meet you. "
        "I'm a nurse with 6 years of experience. "
        "I'm good at listening. I trained 12 people. I'm looking for a hospital job. "
        "I'm here to meet people and learn what their work is really like. How did you get into your field?"
    ) == texts(NURSE)["30"]


def test_there_are_three_lengths_and_thirty_seconds_come_first() -> None:
    result = render(NURSE)
    assert (["15", "30", "60"], "30") == ([each.name for each in result.documents], result.first)


@given(typed)
def test_any_answers_give_whole_sentences(given_answers: dict[str, object]) -> None:
    answers = answered(Answers, given_answers)
    words = " ".join(str(getattr(answers, name)) for name in TEXT)
    for text in texts(answers).values():
        assert "  " not in text
        assert text == text.strip()
        assert text[-1] in ".?!"
        for hole in ("None", "()", "[]", "{}", " ,", ",,"):
            assert hole not in text or hole in words
        assert not re.search(r"(?<!\.)\.\.(?!\.)", text) or ".." in words


@given(typed)
def test_any_answers_fit_their_time(given_answers: dict[str, object]) -> None:
    answers = answered(Answers, given_answers)
    for length, text in texts(answers).items():
        assert seconds(text, answers.pace) <= int(length)
        assert len(text.split()) * 60 <= int(length) * PACES[answers.pace][0]


@given(typed, st.sampled_from([value for value, _ in QUESTIONS if value != "none"]))
def test_every_length_ends_in_the_question_when_there_is_one(
    given_answers: dict[str, object], question: str
) -> None:
    answers = answered(Answers, given_answers | {"question": question})
    if question == "own" and not answers.own_question:
        return
    assert all(text.endswith("?") for text in texts(answers).values())


def test_no_question_is_a_choice() -> None:
    assert not any(text.endswith("?") for text in texts(nurse(question="none")).values())


@pytest.mark.parametrize("place", ["event", "phone", "online"])
def test_the_greeting_and_the_reason_fit_the_place(place: str) -> None:
    text = texts(nurse(place=place))["60"]
    assert ("taking my call" in text) == (place == "phone")
    assert ("I'm here to meet people" in text) == (place == "event")
    assert ("I'm meeting people in your field" in text) == (place == "online")


@pytest.mark.parametrize("province", [code for code, _ in PROVINCES if code])
def test_every_province_is_said_by_name(province: str) -> None:
    said = texts(nurse(city="", province=province, place="phone"))["60"]
    assert f"{dict(PROVINCES)[province]}." in said


def test_where_one_lives_is_said_from_afar_and_not_to_someone_who_is_there() -> None:
    assert "based in Halifax." in texts(nurse(place="phone"))["60"]
    assert "Halifax" not in texts(nurse(place="event"))["60"]


@pytest.mark.parametrize(
    ("own", "expected"),
    [
        ("how did you start", "How did you start?"),
        ("What do you read?", "What do you read?"),
        ("about your work", "Could you tell me about your work?"),
        ("how you learned English", "Could you tell me how you learned English?"),
    ],
)
def test_a_question_of_ones_own_is_asked_as_a_question(own: str, expected: str) -> None:
    assert texts(nurse(question="own", own_question=own))["15"].endswith(f" {expected}")


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"full_name": ""}, "Begin with your name."),
        ({"result": ""}, "Add a result you are proud of. It is what people remember."),
        ({"result": "trained people"}, "Add a number to your result: how many, how much or how fast."),
        (
            {"question": "none"},
            "You do not ask a question. Choose one to end on, and it is the other person's turn.",
        ),
        ({"strength": ""}, "Say one thing you do well."),
        ({"goal": ""}, "Say what work you are looking for, so that people know how to help."),
        (
            {
                "strength": "one " * 20,
                "result": "led " * 28,
                "goal": "a " * 20,
                "question": "own",
                "own_question": "how " * 20,
                "pace": "slow",
            },
            "Your 60 seconds have no room for what you do well. Say it in fewer words.",
        ),
        (
            {"goal": "one " * 20},
            "Your 15 seconds have no room for the work you are looking for. Say it in fewer words.",
        ),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_a_slow_pace_takes_longer_and_still_fits() -> None:
    slow, fast = (render(nurse(pace=pace)).documents[2].note for pace in ("slow", "fast"))
    assert slow != fast


def test_full_answers_need_no_advice() -> None:
    full = nurse(
        strength="keeping families calm and explaining care plans in plain words every day",
        result="trained 14 new nurses and cut medication errors by a third in a single year",
    )
    assert () == render(full).advice
