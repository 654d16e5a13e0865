"""Answers in the many forms in which people give them, and what is said of each."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.kit.people.place import city_name
from tools.kit.sentences import introduction

CASES = tomllib.loads(Path(__file__).with_name("aloud.toml").read_text(encoding="utf-8"))
SAID: dict[str, Callable[[str], str]] = {
    "occupation": introduction.work,
    "strength": introduction.strength,
    "result": introduction.result,
    "goal": introduction.goal,
    "city": city_name,
}


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [(question, answer, said) for question, cases in CASES.items() for answer, said in cases.items()],
)
def test_an_answer_is_said_as_a_person_would(question: str, answer: str, expected: str) -> None:
    assert expected == SAID[question](answer)


@pytest.mark.parametrize(
    ("occupation", "expected"),
    [
        ("retired", "I'm retired. I have 6 years of experience and live in Regina."),
        ("zumba", "My work: zumba. I have 6 years of experience and live in Regina."),
        ("drive trucks", "I drive trucks. I have 6 years of experience and live in Regina."),
        ("cook with Experience in hotels", "I'm a cook with Experience in hotels, based in Regina."),
        (
            "construction worker (drywall, painting)",
            "I'm a construction worker (drywall, painting) with 6 years of experience, based in Regina.",
        ),
        (
            "Project Manager, PMP",
            "I'm a Project Manager, PMP, with 6 years of experience, based in Regina.",
        ),
        (
            "nurse but I am not licensed",
            "I am a nurse but I am not licensed. I have 6 years of experience and live in Regina.",
        ),
        ("cook in Regina", "I'm a cook in Regina with 6 years of experience."),
        ("cook (Thai, Lao)", "I'm a cook (Thai, Lao) with 6 years of experience, based in Regina."),
        ("cook, Red Seal", "I'm a cook, Red Seal, with 6 years of experience, based in Regina."),
        (
            "cook with a diploma",
            "I'm a cook with a diploma. I have 6 years of experience and live in Regina.",
        ),
        ("cook in Egypt", "I'm a cook in Egypt. I have 6 years of experience and live in Regina."),
        ("cook, 5 years in Manila", "I'm a cook with 5 years in Manila, based in Regina."),
        (
            "cook but I am a tailor",
            "I am a cook but I am a tailor. I have 6 years of experience and live in Regina.",
        ),
    ],
)
def test_years_and_a_place_stand_where_they_fit(occupation: str, expected: str) -> None:
    assert expected == introduction.work(occupation, "6", "Regina")


@pytest.mark.parametrize(
    ("say", "answer", "expected"),
    [
        (introduction.work, "nurse", "I am a nurse."),
        (introduction.work, "I own a shop", "I own a shop."),
        (introduction.strength, "fluent in French", "I am fluent in French."),
        (introduction.strength, "listening", "My strength is listening."),
        (introduction.result, "won", "One result I am proud of: I won."),
        (introduction.goal, "a job", "At present, I am looking for a job."),
    ],
)
def test_a_letter_says_the_same_in_full_words(say: Callable[..., str], answer: str, expected: str) -> None:
    assert expected == say(answer, tone="formal")
