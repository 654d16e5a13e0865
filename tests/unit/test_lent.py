"""Words that an example lends are grey until one's own stand there, and one's own never are."""

import re
from typing import Any

import pytest

from tests.unit.any_tool import run
from tools import names

EXAMPLE = {
    "full_name": "Maria",
    "occupation": "welder",
    "years": "6",
    "goal": "a hospital job",
    "result": "trained 12 people",
    "phone": "902-555-0134",
    "email": "maria@example.com",
    "their_name": "Janet Roy",
    "greet_as": "Ms. Roy",
    "why": "you train new nurses",
    "question": "What surprised you most?",
    "topic": "how you hire",
    "day": "2026-12-03",
    "city": "Halifax",
    "province": "NS",
}


def shown(name: str, answers: dict[str, Any]) -> tuple[str, str]:
    """Give what is grey in the texts that a tool shows, and what is not."""
    html = " ".join(each["html"] for each in run(name, answers, EXAMPLE)["documents"])
    grey = re.findall(r'<t?span class="sample">(.*?)</t?span>', html)
    return " ".join(grey), re.sub(r'<t?span class="sample">.*?</t?span>', " ", html)


@pytest.mark.parametrize(
    ("tool", "lent"),
    [
        ("statement", "Maria"),
        ("statement", "6 years"),
        ("statement", "hospital"),
        ("call", "902-555-0134"),
        ("call", "9 0 2, 5 5 5, 0 1 3 4"),
        ("letter", "maria@example.com"),
        ("interview", "Thursday, December 3"),
    ],
)
def test_what_an_example_lends_is_grey(tool: str, lent: str) -> None:
    grey, plain = shown(tool, {"strength": "listening", "helped": "your advice", "their_address": "Manager"})
    assert lent in grey
    assert lent not in plain


def test_a_name_of_ones_own_that_the_example_has_too_is_not_grey() -> None:
    grey, plain = shown("statement", {"full_name": "Maria"})
    assert "Maria" not in grey
    assert "Maria" in plain


def test_a_word_of_ones_own_that_the_example_has_too_is_not_grey() -> None:
    grey, plain = shown("statement", {"result": "trained 12 people"})
    assert "trained" not in grey
    assert "I trained 12 people." in plain


@pytest.mark.parametrize("own", [{"years": "6"}, {"city": "Halifax", "province": "NS"}])
def test_years_and_a_place_of_ones_own_are_not_said_in_grey(own: dict[str, str]) -> None:
    grey, plain = shown("statement", own | {"place": "phone"})
    said = "6 years" if "years" in own else "Halifax"
    assert said in plain
    assert said not in grey


def test_the_own_text_is_empty_of_what_was_lent() -> None:
    made = run("letter", {"full_name": "Ali Baba"}, EXAMPLE)
    for word in ("Roy", "902", "hospital", "welder", "Halifax"):
        assert word not in made["whole"]


def test_a_gap_stands_in_brackets_as_in_any_letter_to_fill_in() -> None:
    html = " ".join(each["html"] for each in run("letter", {}, None)["documents"])
    grey = re.findall(r'<span class="sample">(.*?)</span>', html)
    assert "[The work you are looking for]." in grey
    assert "[Full name]" in grey


@pytest.mark.parametrize("name", names())
def test_nobody_in_particular_has_gaps_named_by_their_questions(name: str) -> None:
    made = run(name, {}, None)
    grey = " ".join(re.findall(r'<t?span class="sample">(.*?)</t?span>', str(made["documents"])))
    assert made["sample"]
    assert "[Full name]" in grey
    assert not made["whole"]
    for who in ("Marisol", "Janet", "nurse"):
        assert who not in str(made["documents"])


@pytest.mark.parametrize("own", [{"full_name": "Zoë"}, {"full_name": "Zoë", "their_name": "Zoë"}])
@pytest.mark.parametrize("name", names())
def test_a_name_of_one_word_is_not_grey(name: str, own: dict[str, str]) -> None:
    for example in (EXAMPLE, None):
        made = run(name, own, example)
        html = " ".join(each["html"] for each in made["documents"])
        assert "Zoë" in html
        assert not [grey for grey in re.findall(r'class="sample">(.*?)</', html) if "Zoë" in grey]


@pytest.mark.parametrize("tool", names())
def test_what_stands_around_a_paper_has_no_marks(tool: str) -> None:
    for example in (None, EXAMPLE):
        around = [
            each[key]
            for each in run(tool, {}, example)["documents"]
            for key in ("title", "note", "copy_label")
        ]
        assert not re.search("[\ufdd0\ufdd1]", " ".join(around))


def test_a_gap_in_a_note_stands_in_brackets() -> None:
    (ask,) = (each for each in run("references", {}, None)["documents"] if each["name"] == "ask")
    assert "To [Name of the first person]" == ask["note"]
