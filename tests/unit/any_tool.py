"""What the tests of every tool share: answers to its questions, and its text."""

import json
from typing import Any

import pytest

import tools
from tools.kit.form.questions import Question, questions

every_tool = pytest.mark.parametrize("name", tools.names())


NOTHING: dict[str, Any] = {}


def run(name: str, answers: dict[str, Any], example: dict[str, Any] | None = NOTHING) -> dict[str, Any]:
    """Run a tool with the words of an example; None is nobody in particular, who leaves gaps."""
    made: dict[str, Any] = json.loads(tools.run(name, json.dumps(answers), json.dumps(example)))
    return made


OF_A_KIND = {
    "number": 7,
    "years": 7,
    "day": "2026-11-23",
    "today": "2026-11-23",
    "phone": "902-555-0134",
    "email": "name@example.com",
    "address": "linkedin.com/in/your-name",
    "colour": "#8a3b12",
}


def some_answers(name: str, text: str) -> dict[str, Any]:
    """Answer every question: the text where it fits, the last choice, and what each other kind asks for."""
    asked = questions(tools.load(name).Answers)
    return {
        key: each.choices[-1][0] if each.choices else OF_A_KIND.get(each.kind, text[: each.limit])
        for key, each in asked.items()
    }


def text_questions(name: str) -> dict[str, Question]:
    return {key: each for key, each in questions(tools.load(name).Answers).items() if each.kind == "text"}
