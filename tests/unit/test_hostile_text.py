"""Whatever is typed into whatever tool, it stays text."""

import html
import json
import re
from collections.abc import Iterator
from html.parser import HTMLParser
from itertools import cycle, product
from typing import Any

import pytest

import tools
from tests.unit.any_tool import every_tool, run, some_answers, text_questions
from tests.unit.prose import OPENINGS, TEMPLATES
from tools.kit.form.questions import questions

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} %s ${x} \"'&amp;"
TAG = re.compile(r"<[^>]*>")
OUR_TAG = re.compile(
    r"</?(p|h4|ul|li|br)>|<t?span class=\"sample\">|</t?span>|</?(svg|rect|text|path)( [a-zA-Z-]+=\"[\w #.,'()-]*\")*/?>"
)
"""A tag of ours: without attributes, or in a figure with nothing but names and numbers in them."""


def foreign_tags(html: str) -> list[str]:
    """List the tags that are not ours."""
    return [tag for tag in TAG.findall(html) if not OUR_TAG.fullmatch(tag)]


def answered(name: str, key: str, text: str) -> dict[str, Any]:
    """Answer every question, and choose what shows the question of that key."""
    other, value = questions(tools.load(name).Answers)[key].only_with
    return some_answers(name, text) | ({other: value} if other else {})


@every_tool
@pytest.mark.parametrize("begun", [True, False])
def test_hostile_text_never_becomes_markup(name: str, begun: bool) -> None:
    hostile = some_answers(name, HOSTILE)
    for each in run(name, hostile if begun else {}, hostile)["documents"]:
        assert [] == foreign_tags(each["html"])


@every_tool
def test_one_hostile_question_at_a_time_never_becomes_markup(name: str) -> None:
    for key in some_answers(name, ""):
        for each in run(name, some_answers(name, "some words") | {key: HOSTILE[:60]})["documents"]:
            assert [] == foreign_tags(each["html"])


@every_tool
@pytest.mark.parametrize(
    ("opening", "template"), [*zip(OPENINGS, cycle(TEMPLATES)), *product([""], TEMPLATES)]
)
def test_template_signs_in_any_answer_come_out_as_typed(name: str, opening: str, template: str) -> None:
    typed = f"{opening}{template} shop"
    for key in (key for key, each in text_questions(name).items() if len(typed) <= each.limit):
        made = run(name, answered(name, key, "words") | {key: typed})
        texts = " ".join(each["text"] + each["html"] for each in made["documents"])
        assert template in html.unescape(texts) or "shop" not in texts, (key, typed)


def in_each_frame(name: str, text: str) -> Iterator[tuple[str, str, dict[str, Any]]]:
    """Finish each sentence of a tool with a text, in each of its frames: question, frame, and what the tool makes."""
    for key, question in questions(tools.load(name).Answers).items():
        for frame in question.frames:
            typed = {key: text[: question.limit], f"{key}.frame": frame.name}
            yield key, frame.name, run(name, answered(name, key, "words") | typed)


@every_tool
def test_hostile_text_stays_text_in_any_frame(name: str) -> None:
    for key, frame, made in in_each_frame(name, HOSTILE[:58]):
        assert frame == made["said"][key]["frame"]
        assert [] == [tag for each in made["documents"] for tag in foreign_tags(each["html"])]


@every_tool
@pytest.mark.parametrize("template", TEMPLATES)
def test_template_signs_stay_as_typed_in_any_frame(name: str, template: str) -> None:
    for key, _frame, made in in_each_frame(name, f"{template} shop"):
        assert template in made["said"][key]["words"]


@every_tool
@pytest.mark.parametrize("sign", ["\u202e", "\u2066", "\x00", "\x07", "\ud800", "\ufdd0"])
def test_signs_that_act_on_their_surroundings_are_taken_out_in_any_frame(name: str, sign: str) -> None:
    for key, _frame, made in in_each_frame(name, f"work{sign} shop"):
        assert sign not in json.dumps(made, ensure_ascii=False)
        assert "shop" in made["said"][key]["words"].lower()


@every_tool
def test_an_answer_of_100_000_characters_is_said_to_be_too_long_in_any_frame(name: str) -> None:
    for key, question in questions(tools.load(name).Answers).items():
        for frame in question.frames:
            typed = {key: "x" * 100_000, f"{key}.frame": frame.name}
            assert [key] == list(run(name, answered(name, key, "words") | typed)["problems"])


@every_tool
def test_plain_text_and_html_say_the_same(name: str) -> None:
    for each in run(name, some_answers(name, "a <b> & c"))["documents"]:
        assert [word for word in each["text"].split() if word != "-"] == text_of(each["html"]).split()


class Words(HTMLParser):
    """Collect the words that HTML shows, with a parser that is not ours."""

    def __init__(self) -> None:
        super().__init__()
        self.words: list[str] = []

    def handle_data(self, data: str) -> None:
        self.words.append(data)


def text_of(markup: str) -> str:
    parser = Words()
    parser.feed(markup.replace("<", " <").replace(">", "> "))
    return "".join(parser.words)
