"""What holds for every tool, present and future."""

import html
import json
import re
from dataclasses import fields, is_dataclass
from html.parser import HTMLParser
from typing import Any

import pytest

import tools
from tests.unit.prose import OPENINGS, TEMPLATES
from tools import examples
from tools.contacts.columns import COLUMNS
from tools.kit.about import AboutYou
from tools.kit.form import is_shown, questions

HOSTILE = "<script>alert(1)</script><img src=x onerror=alert(1)> {{ 7*7 }} %s ${x} \"'&amp;"
TAG = re.compile(r"<[^>]*>")
OUR_TAG = re.compile(
    r"</?(p|h4|ul|li|br)>|<t?span class=\"sample\">|</t?span>|</?(svg|rect|text|path)( [a-zA-Z-]+=\"[\w #.,-]*\")*/?>"
)
"""A tag of ours: without attributes, or in a figure with nothing but names and numbers in them."""

every_tool = pytest.mark.parametrize("name", tools.names())


def run(name: str, answers: dict[str, Any], example: dict[str, Any] | None = None) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(tools.run(name, json.dumps(answers), json.dumps(example or {})))
    return made


def foreign_tags(html: str) -> list[str]:
    """List the tags that are not ours."""
    return [tag for tag in TAG.findall(html) if not OUR_TAG.fullmatch(tag)]


OF_A_KIND = {
    "number": 7,
    "day": "2026-11-23",
    "today": "2026-11-23",
    "phone": "902-555-0134",
    "email": "name@example.com",
    "address": "linkedin.com/in/your-name",
}


def some_answers(name: str, text: str) -> dict[str, Any]:
    """Answer every question: the text where it fits, the last choice, and what each other kind asks for."""
    asked = questions(tools.load(name).Answers)
    return {
        key: each.choices[-1][0] if each.choices else OF_A_KIND.get(each.kind, text[: each.limit])
        for key, each in asked.items()
    }


def text_questions(name: str) -> dict[str, Any]:
    return {key: each for key, each in questions(tools.load(name).Answers).items() if each.kind == "text"}


def answered(name: str, key: str, text: str) -> dict[str, Any]:
    """Answer every question, and choose what shows the question of that key."""
    other, value = questions(tools.load(name).Answers)[key].only_with
    return some_answers(name, text) | ({other: value} if other else {})


def test_there_is_a_tool() -> None:
    assert "statement" in tools.names()


def test_a_name_that_is_no_tool_is_refused() -> None:
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
def test_every_question_has_a_label_and_labels_differ(name: str) -> None:
    labels = [question.label for question in questions(tools.load(name).Answers).values()]
    assert all(labels)
    assert len(set(labels)) == len(labels)


@every_tool
def test_what_a_tool_hands_on_is_taken_by_the_other_tool(name: str) -> None:
    for example in examples.names():
        for use in run(name, dict(examples.read(example, name).answers))["uses"]:
            assert {key for person in use["people"] for key in person} <= {each.key for each in COLUMNS}
            if use["tool"] == "contacts":
                continue
            assert {} == run(use["tool"], use["answers"])["problems"]
            assert use["answers"].keys() <= questions(tools.load(use["tool"]).Answers).keys()


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


@every_tool
def test_what_stands_in_a_hidden_question_neither_shows_nor_troubles(name: str) -> None:
    asked = questions(tools.load(name).Answers)
    plain = {key: "Ali" for key, each in asked.items() if each.kind == "text" and not each.only_with[0]}
    hidden = {key: "hidden words " * 50 for key, each in asked.items() if each.only_with[0]}
    assert run(name, plain) == run(name, plain | hidden)
    assert run(name, plain) == run(name, plain | dict.fromkeys(hidden, "hidden"))


@every_tool
def test_an_examples_hidden_answers_are_not_lent(name: str) -> None:
    example = some_answers(name, "some words")
    asked = questions(tools.load(name).Answers)
    example |= {key: "hiddenwords" for key, each in asked.items() if each.only_with[0]}
    for each in run(name, {"full_name": "Ali"}, example)["documents"]:
        assert all(is_shown(asked[key], example) for key in asked) or "hiddenwords" not in each["html"]


@every_tool
def test_a_name_typed_as_a_sentence_is_the_name(name: str) -> None:
    asked = questions(tools.load(name).Answers)
    names = {key: "Ali Baba" for key in ("full_name", "their_name") if key in asked}
    assert run(name, names) == run(name, {key: f"My name is {name}" for key, name in names.items()})


@every_tool
def test_at_most_four_lines_of_advice_are_shown(name: str) -> None:
    assert len(run(name, {})["advice"]) <= 4


@every_tool
def test_the_same_answers_give_the_same_text(name: str) -> None:
    answers = some_answers(name, "some words")
    assert run(name, answers) == run(name, answers)


@every_tool
def test_nothing_typed_makes_no_text_of_ones_own(name: str) -> None:
    made = run(name, {}, some_answers(name, "example words"))
    assert made["sample"]
    assert "" == made["whole"]
    assert {""} == {each["text"] for each in made["documents"]}


@every_tool
def test_an_examples_words_never_reach_the_own_text(name: str) -> None:
    first = next(key for key, each in questions(tools.load(name).Answers).items() if each.kind == "text")
    made = run(name, {first: "Ali"}, some_answers(name, "examplewords"))
    assert "Ali" in made["whole"]
    assert "examplewords" not in made["whole"]
    assert any('span class="sample">' in each["html"] for each in made["documents"])


@every_tool
def test_full_answers_leave_no_example_word_on_the_page(name: str) -> None:
    made = run(name, some_answers(name, "some words"), some_answers(name, "examplewords"))
    assert not made["sample"]
    assert not any("examplewords" in each["html"] or "sample" in each["html"] for each in made["documents"])


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
@pytest.mark.parametrize("opening", OPENINGS)
def test_template_signs_in_any_answer_come_out_as_typed(name: str, opening: str) -> None:
    for template in TEMPLATES:
        typed = f"{opening}{template} shop"
        for key in (key for key, each in text_questions(name).items() if len(typed) <= each.limit):
            made = run(name, answered(name, key, "words") | {key: typed})
            texts = " ".join(each["text"] + each["html"] for each in made["documents"])
            assert template in html.unescape(texts) or "shop" not in texts, (key, typed)


@every_tool
def test_plain_text_and_html_say_the_same(name: str) -> None:
    for each in run(name, some_answers(name, "a <b> & c"))["documents"]:
        assert [word for word in each["text"].split() if word != "-"] == text_of(each["html"]).split()


@every_tool
def test_an_answer_too_long_is_said_and_the_rest_is_written(name: str) -> None:
    answers = some_answers(name, "some words")
    key = next(key for key, each in questions(tools.load(name).Answers).items() if each.kind == "text")
    made = run(name, answers | {key: "x" * 100_000})
    assert [key] == list(made["problems"])
    assert made["documents"]


def test_a_shared_question_has_the_name_it_has_in_about_you() -> None:
    for name in tools.names():
        shared = {key for key, each in questions(tools.load(name).Answers).items() if each.about_you}
        assert shared <= {each.name for each in fields(AboutYou)}


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
