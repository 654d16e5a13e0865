"""Worked examples: every tool takes every one, and has nothing left to advise."""

import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tools
from tools import examples
from tools.contacts.columns import COLUMNS

ROOT = Path(__file__).parent.parent.parent

every_example = pytest.mark.parametrize("example", examples.names())
every_tool = pytest.mark.parametrize("tool", tools.names())


def terminal(*words: str, given: str = "", signs: str = "utf-8") -> subprocess.CompletedProcess[str]:
    """Call the door from a terminal that shows the signs of an encoding."""
    command = [sys.executable, "-m", "tools", *words]
    settings = os.environ | {"PYTHONIOENCODING": signs}
    return subprocess.run(
        command, cwd=ROOT, input=given, capture_output=True, encoding="utf-8", env=settings, check=False
    )


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
        assert asked - {""} == {examples.read(name, "statement").answers[key] for name in examples.names()}


def test_the_terminal_lists_the_tools_their_formats_and_the_examples() -> None:
    listed = terminal().stdout
    assert all(name in listed for name in (*tools.names(), *examples.names()))
    assert "formats: txt, html, docx, ics" in listed


def test_a_terminal_with_few_signs_is_given_them_all() -> None:
    written = terminal("statement", given='{"full_name": "李明 Zoë"}', signs="ascii")
    assert (0, "") == (written.returncode, written.stderr.partition("Advice")[0])
    assert "李明 Zoë" in written.stdout


def test_the_terminal_writes_an_example_as_the_page_does() -> None:
    answers = json.dumps(dict(examples.read("nurse", "statement").answers))
    whole = json.loads(tools.run("statement", answers))["whole"]
    assert f"{whole}\n" == terminal("statement", "--example", "nurse").stdout
    assert f"{whole}\n" == terminal("statement", given=answers).stdout


def test_the_terminal_writes_one_length() -> None:
    whole = terminal("statement", "--example", "nurse").stdout
    thirty = terminal("statement", "--example", "nurse", "--length", "30").stdout
    assert thirty.startswith("30 seconds (")
    assert thirty in whole


def test_the_terminal_writes_the_bytes_of_a_file() -> None:
    answers = json.dumps(dict(examples.read("nurse", "letter").answers))
    for name in ("html", "docx", "ics"):
        command = [sys.executable, "-m", "tools", "letter", "--example", "nurse", "--format", name]
        assert tools.export("letter", answers, name) == subprocess.check_output(command, cwd=ROOT)


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (("statement", "--format", "docx"), "statement makes no docx of these answers. It makes: txt, html."),
        (("statement", "--length", "45"), "statement has no text of 45 seconds. Its lengths: 15, 30, 60."),
        (("letter", "--length", "30"), "letter has no text of 30 seconds. Its lengths: one only."),
    ],
)
def test_a_format_or_a_length_that_there_is_not_is_refused_with_a_sentence(
    words: tuple[str, ...], sentence: str
) -> None:
    refused = terminal(*words, "--example", "nurse")
    assert (2, "", f"{sentence}\n") == (refused.returncode, refused.stdout, refused.stderr)


@pytest.mark.parametrize(
    ("given", "sentence"),
    [
        ("", "cannot be read as JSON"),
        ("[1]", "one JSON object"),
        ("[" * 100_000, "nested too deeply"),
        ('{"nom": "Ali"}', "No question of statement has the name 'nom'."),
        ('{"full_name": "Ali", "years": "ten"}', "years: Write a whole number from 0 to 60, such as 5."),
        ("{}", "Answer at least one question."),
    ],
)
def test_the_terminal_refuses_with_a_sentence_and_no_text(given: str, sentence: str) -> None:
    refused = terminal("statement", given=given)
    assert (2, "") == (refused.returncode, refused.stdout)
    assert sentence in refused.stderr
    assert "Traceback" not in refused.stderr
