"""Ready for a second language: nothing that a tool says is out of a translator's reach."""

import json
import re
from io import BytesIO
from itertools import product
from typing import Any

import docx
import icalendar
import pytest

import tools
from macros.guide.cast import starter
from macros.guide.examples import flat
from macros.interface import forms
from tests.house.another_language import GAP, left_in_english, spoken
from tests.unit.any_tool import every_tool
from tests.unit.test_hostile_text import text_of
from tools.kit.form.questions import Question, questions
from tools.kit.language import _

OF_A_KIND: dict[str, object] = {
    "number": 3,
    "years": "6.5",
    "day": "2026-12-25",
    "today": "2026-12-23",
    "phone": "+49 30 123456 x 12",
    "email": "имя@пример.рф",
    "address": "пример.рф/имя",
}
LACKING: list[dict[str, object]] = [
    {},
    {"full_name": "жанна"},
    {"full_name": "x" * 500, "goal": "-", "result": "..."},
    {
        "phone": "1",
        "email": "1",
        "linkedin": "1",
        "day": "1",
        "people": "1000",
        "place": "1",
        "years": "1000",
    },
    {"their_name": "Ms", "greet_as": "Ms", "full_name": "Жанна"},
    {"events": 0, "people": 25, "start": "2026-01-05", "by": "2025-12-01", "today": "2026-11-23"},
    {"met": ": новая работа", "day": "2026-01-05", "today": "2026-11-23", "happened": "2026-12-23"},
]


def answers(name: str, number: int, *, own: bool) -> dict[str, object]:
    """Answer every question in letters that no English has: choices in turn, and beginnings in turn."""
    given: dict[str, object] = {}
    for key, each in questions(tools.load(name).Answers).items():
        given[key] = answer(key, each, number)
        if each.frames:
            given[f"{key}.frame"] = each.frames[-1 if own else number % len(each.frames)].name
    return given


def answer(key: str, question: Question, number: int) -> object:
    """Answer one question."""
    if question.choices:
        return question.choices[number % len(question.choices)][0]
    return OF_A_KIND.get(question.kind, "Жанна" if key.endswith("name") else "новая работа 2026")


def run(name: str, given: dict[str, object], example: dict[str, object]) -> dict[str, Any]:
    with spoken():
        made: dict[str, Any] = json.loads(tools.run(name, json.dumps(given), json.dumps(example)))
    return made


def said(made: dict[str, Any]) -> list[str]:
    """List all that a tool says."""
    shown = [
        text
        for each in made["documents"]
        for text in (each["title"], each["note"], each["copy_label"], each["text"], text_of(each["html"]))
    ]
    return [
        *shown,
        *made["advice"],
        *made["problems"].values(),
        *made["left_out"].values(),
        *made["suggestions"].values(),
        *(each["label"] for each in made["files"]),
        *(made["said"][key][part] for key in made["said"] for part in ("before", "words", "after")),
    ]


@every_tool
@pytest.mark.parametrize(("number", "own"), product(range(10), [False, True]))
def test_what_a_tool_says_is_translated(name: str, number: int, own: bool) -> None:
    made = run(name, answers(name, number, own=own), {})
    assert made["documents"]
    assert [] == [(text, words) for text in said(made) if (words := left_in_english(text))]


@every_tool
@pytest.mark.parametrize("given", LACKING)
def test_what_a_tool_asks_for_is_translated(name: str, given: dict[str, object]) -> None:
    known = {key: each for key, each in given.items() if key in questions(tools.load(name).Answers)}
    made = run(name, known, answers(name, 1, own=False))
    typed = {str(each) for each in known.values()}
    assert [] == [
        (text, words)
        for text in said(made)
        if (words := [each for each in left_in_english(text) if each not in typed])
    ]


@every_tool
def test_what_a_form_asks_is_translated(name: str) -> None:
    tool = tools.load(name)
    asked = questions(tool.Answers).values()
    shown = [
        tool.TITLE,
        tool.SUMMARY,
        *(each.label for each in asked),
        *(each.hint for each in asked),
        *(text for each in asked for text in (each.group.title, each.group.note)),
        *(label for each in asked for _value, label in each.choices if not label.endswith((" mm", " %"))),
        *(text for each in asked for title, lines in each.bank for text in (title, *lines)),
        *(text for each in asked for frame in each.frames for text in (frame.sentence, frame.example)),
        *(text for each in asked for frame in each.frames for text in frame.variants.values()),
    ]
    with spoken():
        assert [] == [text for text in shown if left_in_english(GAP.sub("", _(text)))]


@every_tool
def test_what_stands_in_a_file_is_translated(name: str) -> None:
    given = json.dumps(answers(name, 0, own=False))
    with spoken():
        # A PDF draws what the documents say, and Python has no letters for this language.
        offered = [file.name for file in tools.offered(name, given) if file.media != "application/pdf"]
        texts = {file: in_file(file, tools.export(name, given, file)) for file in offered}
    assert offered
    assert {} == {file: words for file, text in texts.items() if (words := left_in_english(text))}


def in_file(name: str, data: bytes) -> str:
    """Read what a person reads in a file."""
    match name:
        case "docx":
            return "\n".join(each.text for each in docx.Document(BytesIO(data)).paragraphs)
        case "ics":
            events = icalendar.Calendar.from_ical(data).walk("VEVENT")
            return "\n".join(f"{each['SUMMARY']} {each.get('DESCRIPTION', '')}" for each in events)
        case "txt":
            return data.decode()
        case "html":
            return text_of(data.decode().partition("<body")[2].partition(">")[2])
    return ""


@every_tool
def test_a_printed_form_is_translated(name: str) -> None:
    of_the_example = {
        word.lower()
        for tool in tools.names()
        for word in left_in_english(" ".join(map(str, flat(starter(tool).answers).values())))
    }
    with spoken():
        page = re.sub(r"<script.*?</script>", "", forms.tool(name), flags=re.DOTALL)
    said_aside = " ".join(re.findall(r'(?:aria-label|placeholder|title|label)="([^"]*)"', page))
    left = {word.lower() for word in left_in_english(f"{text_of(page)} {said_aside}")}
    assert set() == left - of_the_example - {"mm"}
