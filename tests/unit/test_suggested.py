"""What people answer, said with the beginning that is suggested."""

import tomllib
from pathlib import Path

import pytest

import tools
from tests.words.saying import TOOLS, say
from tools.kit.form.questions import questions
from tools.kit.form.said import Said

SUGGESTED = tomllib.loads(Path(__file__).with_name("suggested.toml").read_text(encoding="utf-8"))
EACH = [
    (question, answer, sentence)
    for question, answers in SUGGESTED.items()
    for answer, sentence in answers.items()
]


@pytest.mark.parametrize(("question", "answer", "sentence"), EACH)
def test_an_answer_is_said_as_a_fluent_person_would(question: str, answer: str, sentence: str) -> None:
    assert sentence == say(question, answer)


@pytest.mark.parametrize("question", SUGGESTED)
def test_a_sentence_that_is_typed_whole_is_the_same_sentence(question: str) -> None:
    asked = questions(tools.load(TOOLS[question]).Answers)[question]
    for frame in asked.frames[:-1]:
        sentence = Said(frame, frame.example).sentence()
        assert len(sentence) > asked.limit or sentence == say(question, sentence)
