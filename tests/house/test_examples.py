"""Worked examples: every tool takes every one, and has nothing left to advise."""

import json
from pathlib import Path

import pytest

import tools
from tools import examples
from tools.contacts.sheet.columns import COLUMNS

ROOT = Path(__file__).parent.parent.parent

every_example = pytest.mark.parametrize("example", examples.names())
every_tool = pytest.mark.parametrize("tool", tools.names())


def test_there_are_at_least_eight_job_seekers() -> None:
    assert len(examples.names()) >= 8


@every_tool
@every_example
def test_a_tool_takes_an_example_and_advises_nothing(tool: str, example: str) -> None:
    read = examples.read(example, tool)
    made = json.loads(tools.run(tool, json.dumps(dict(read.answers))))
    assert ({}, []) == (made["problems"], made["advice"])
    assert all((read.title, read.situation, made["whole"]))


def test_the_row_of_the_contact_sheet_is_one_that_the_sheet_can_hold() -> None:
    row = examples.contact("cook")
    columns = {column.key: column for column in COLUMNS}
    assert set(row) <= set(columns)
    for key, words in row.items():
        assert words in columns[key].choices or not columns[key].choices
    assert examples.read("cook", "thanks").answers["their_name"] == f"{row['first_name']} {row['last_name']}"


@pytest.mark.parametrize(("picture", "example"), [("card-anatomy", "nurse"), ("card-good", "welder")])
def test_a_drawn_card_says_what_the_example_says(picture: str, example: str) -> None:
    drawing = (ROOT / f"docs/assets/pictures/{picture}.svg").read_text(encoding="utf-8")
    about = examples.read(example, "card").answers
    for key in ("full_name", "phone", "email", "city"):
        assert 2 == drawing.count(str(about[key])), f"{key} on the card and in its description"


def test_the_examples_use_every_place_question_and_pace() -> None:
    for key in ("place", "question", "pace"):
        asked = {
            value
            for value, _ in tools.load("statement")
            .Answers.__dataclass_fields__[key]
            .metadata["question"]
            .choices
        }
        assert asked - {"none"} == {
            examples.read(name, "statement").answers[key] for name in examples.names()
        }
