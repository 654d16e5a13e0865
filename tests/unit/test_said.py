"""A sentence that a visitor finishes: the frame that was chosen, and their words as they were typed."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.any_tool import run
from tools.kit.english import suggest
from tools.kit.form.about_you import AboutYou
from tools.kit.form.fill import fill
from tools.kit.form.other_person import Them
from tools.kit.form.questions import questions
from tools.kit.form.said import Said

FRAMED = {(name, frame.name) for name, question in questions(AboutYou).items() for frame in question.frames}


def said(question: str, words: object, frame: str = "") -> Said:
    """Finish a sentence, in the frame that was chosen if there is one."""
    typed = {question: words} | ({f"{question}.frame": frame} if frame else {})
    answer: Said = getattr(fill(AboutYou, typed, suggest).answers, question)
    return answer


@pytest.mark.parametrize(("question", "frame"), sorted(FRAMED))
@pytest.mark.parametrize(
    "words", ["welder", "I can weld", "how you weld", "work in sales", "{x} %s {}", "<b>bold</b>", "李明"]
)
def test_a_frame_that_was_chosen_stays_whatever_the_words_are(question: str, frame: str, words: str) -> None:
    assert frame == said(question, words, frame).frame.name


@given(st.sampled_from(sorted(FRAMED)), st.text(max_size=80))
def test_any_words_in_any_frame_are_one_sentence_or_none(framed: tuple[str, str], words: str) -> None:
    answer = said(framed[0], words, framed[1])
    assert framed[1] == answer.frame.name or not answer
    assert not answer or answer.sentence().endswith((".", "?", "!"))


def test_a_frame_that_nobody_knows_is_a_sentence_of_ones_own_and_nothing_is_lost() -> None:
    answer = said("goal", "a hospital job", "from_another_version")
    assert (True, "A hospital job.") == (answer.is_own, answer.sentence())


def test_without_suggestions_words_are_a_sentence_of_ones_own() -> None:
    goal = fill(AboutYou, {"goal": "night work", "goal.frame": "from_another_version"}).answers.goal
    assert (True, "Night work.") == (goal.is_own, goal.sentence())


def test_a_frame_is_given_beside_the_words_or_with_them() -> None:
    beside = run("statement", {"goal": "cook", "goal.frame": "work_as"})
    together = run("statement", {"goal": {"frame": "work_as", "words": "cook"}})
    assert beside == together
    assert "I'm looking for work as a cook." in beside["whole"]


@pytest.mark.parametrize("goal", [{"frame": "work_as"}, {"words": 7}, {"words": ["cook"]}, {}, [], True])
def test_a_frame_without_words_or_with_others_than_text_is_not_a_fault(goal: Any) -> None:
    made = run("statement", {"full_name": "Ali", "goal": goal})
    assert "Ali" in made["whole"]


@pytest.mark.parametrize(
    ("question", "frame", "typed", "sentence"),
    [
        ("occupation", "a", "  welder  ", "I'm a welder."),
        ("occupation", "a", "welder.", "I'm a welder."),
        ("occupation", "a", "engineer", "I'm an engineer."),
        ("occupation", "a", "HR advisor", "I'm an HR advisor."),
        ("occupation", "a", "uber driver", "I'm an uber driver."),
        ("occupation", "a", "french teacher", "I'm a French teacher."),
        ("occupation", "a", "Cook", "I'm a cook."),
        ("occupation", "a", "iOS developer", "I'm an iOS developer."),
        ("result", "did", "teached my brother when i was ten", "I teached my brother when I was ten."),
        ("result", "did", "Worked in nigeria until march", "I worked in Nigeria until march."),
        ("result", "did", "sold  30 cars in june", "I sold 30 cars in June."),
        ("strength", "good_at", "Excel", "I'm good at Excel."),
        ("strength", "good_at", "speak english and tamil", "I'm good at speak English and Tamil."),
        ("goal", "work_in", "Moncton", "I'd like to work in Moncton."),
        ("goal", "own", "any work, really", "Any work, really."),
        ("goal", "own", "Any work!", "Any work!"),
    ],
)
def test_words_stay_as_they_were_typed_but_for_what_is_beyond_doubt(
    question: str, frame: str, typed: str, sentence: str
) -> None:
    assert sentence == said(question, typed, frame).sentence()


@pytest.mark.parametrize(
    ("question", "typed", "sentence"),
    [
        ("occupation", "I'm a welder", "I'm a welder."),
        ("occupation", "I’m a welder.", "I'm a welder."),
        ("occupation", "i am an accountant", "I'm an accountant."),
        ("occupation", "I work in construction", "I work in construction."),
        ("strength", "I'm good at explaining things", "I'm good at explaining things."),
        ("result", "I trained 12 people", "I trained 12 people."),
        ("goal", "I'm looking for a job in a lab", "I'm looking for a job in a lab."),
        ("goal", "looking for a job in a lab", "I'm looking for a job in a lab."),
        ("goal", "I'd like to work in accounting", "I'd like to work in accounting."),
        ("goal", "I would like to get my licence", "I'd like to get my licence."),
    ],
)
def test_a_beginning_that_is_typed_again_is_said_once(question: str, typed: str, sentence: str) -> None:
    assert sentence == said(question, typed).sentence()


@pytest.mark.parametrize(
    "typed",
    [
        *("idk", "n/a", "-", "...", "nothing yet", "None", "I don't know", "not sure", "still thinking"),
        *("no results yet", "no job right now sorry", "can't think of anything", "haven't decided"),
        *("same as before", "I will tell you later", "idk what i want to do"),
        *("see my resume", "test", "[your answer]", "I am a ____", "lots", "hello there"),
    ],
)
def test_an_answer_that_says_nothing_is_left_out_with_a_line(typed: str) -> None:
    made = run("statement", {"full_name": "Ali", "result": typed})
    assert ["result"] == list(made["left_out"])
    assert f"“{typed}” says nothing yet, so it is left out." == made["left_out"]["result"]
    assert typed not in made["whole"]


@pytest.mark.parametrize("typed", ["me", "You", "myself.", "her"])
def test_a_pronoun_names_nobody(typed: str) -> None:
    made = run("letter", {"found": "person", "introducer": typed})
    assert {"introducer": f"“{typed}” names nobody, so it is left out."} == made["left_out"]


@pytest.mark.parametrize(
    "typed",
    [
        *(
            "nothing stops me from learning",
            "not only cooking",
            "none of my kitchens closed",
            "I can say no to my boss",
        ),
        *("no accidents in nine years", "still a student", "same work as my father"),
        *("I know how to say no", "I still write", "No. 1 in sales"),
    ],
)
def test_words_that_begin_as_nothing_does_and_say_something_stay(typed: str) -> None:
    assert {} == run("statement", {"strength": typed})["left_out"]


@pytest.mark.parametrize(
    "typed",
    [
        "Je suis infirmière",
        "busco trabajo en la construcción",
        "parce que vous aimez enseigner",
        "работа в больнице",
        "仓库工作",
    ],
)
def test_another_language_stands_in_a_sentence_of_its_own_and_is_pointed_at(typed: str) -> None:
    made = run("statement", {"goal": typed})
    assert "own" == made["said"]["goal"]["frame"]
    assert any("looks like another language" in line for line in made["advice"])


def test_a_sentence_of_ones_own_keeps_its_greeting() -> None:
    assert "Hello, I need work." == said("goal", "Hello, I need work", "own").sentence()
    assert "I'm looking for work." == said("goal", "Hello, I need work").sentence()


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("welder", "I'm a welder with 20 years of experience."),
        ("refugee", "I'm a refugee. I have 20 years of experience."),
        ("mother of 3", "I'm a mother of 3. I have 20 years of experience."),
        (
            "tailor and alterations",
            "My background is tailor and alterations. I have 20 years of experience.",
        ),
        ("plumber 12 year", "I've been a plumber 12 year. I have 20 years of experience."),
        ("plumber for 20 years", "I've been a plumber for 20 years."),
    ],
)
def test_years_join_only_what_names_work_and_are_never_dropped_unsaid(typed: str, said: str) -> None:
    assert said in run("statement", {"occupation": typed, "years": "20"})["whole"]


def test_what_no_other_beginning_takes_has_a_beginning_that_fits_anything() -> None:
    for form in (AboutYou, Them):
        for question in questions(form).values():
            for frame in question.frames:
                if frame.name == "colon":
                    assert frame.beginning().endswith((":", " is", " with"))
                    assert "loose" in frame.takes
                    assert not any("a {" in each for each in (frame.sentence, *frame.variants.values()))


def test_a_beginning_that_is_typed_again_does_not_count_for_the_limit() -> None:
    words = f"a job {'x' * 114}"
    for typed in (words, f"I'm looking for {words}"):
        assert {} == run("statement", {"goal": typed})["problems"]
    assert run("statement", {"goal": f"{words}x"})["problems"]
    assert run("statement", {"goal": "x" * 100_000})["problems"]


def test_what_stands_under_the_field_is_what_the_text_says() -> None:
    made = run("statement", {"goal": "a hospital job"})
    said_under = "".join(made["said"]["goal"][part] for part in ("before", "words", "after"))
    assert "I'm looking for a hospital job." == said_under
    assert said_under in made["whole"]
