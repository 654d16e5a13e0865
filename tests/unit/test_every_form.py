"""What holds for the questions of every tool, present and future."""

from dataclasses import fields, is_dataclass

import pytest

import tools
from tests.unit.any_tool import every_tool
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import questions


def test_there_is_a_tool() -> None:
    assert "statement" in tools.names()


def test_a_name_that_is_not_a_tool_is_refused() -> None:
    with pytest.raises(KeyError, match="kit"):
        tools.load("kit")


@every_tool
def test_a_tool_has_a_title_a_summary_and_a_frozen_form(name: str) -> None:
    tool = tools.load(name)
    assert tool.TITLE
    assert tools.summary(name).endswith(".")
    assert is_dataclass(tool.Answers)
    assert tool.Answers.__dataclass_params__.frozen  # type: ignore[attr-defined]


@every_tool
def test_every_question_has_a_label_and_those_seen_together_differ(name: str) -> None:
    asked = questions(tools.load(name).Answers).values()
    assert all(question.label for question in asked)
    labels = [(question.label, question.only_with) for question in asked]
    assert len(set(labels)) == len(labels)


@every_tool
def test_choices_stand_by_one_of_their_own_values(name: str) -> None:
    for question in questions(tools.load(name).Answers).values():
        if question.choices:
            assert question.default in dict(question.choices)


@every_tool
def test_a_question_about_you_is_asked_in_the_words_of_about_you(name: str) -> None:
    for key, question in questions(tools.load(name).Answers).items():
        if question.about_you:
            assert questions(AboutYou)[key].label == question.label


@every_tool
def test_a_question_that_depends_names_a_choice_that_exists(name: str) -> None:
    asked = questions(tools.load(name).Answers)
    for key, question in asked.items():
        other, value = question.only_with
        if other:
            assert value in dict(asked[other].choices)
            assert list(asked).index(other) < list(asked).index(key)


def test_a_shared_question_has_the_name_it_has_in_about_you() -> None:
    for name in tools.names():
        shared = {key for key, each in questions(tools.load(name).Answers).items() if each.about_you}
        assert shared <= {each.name for each in fields(AboutYou)}
