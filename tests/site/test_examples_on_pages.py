"""Every example on a page says what its tool writes today, word for word."""

import ast
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

import tools
from tests.site.built import SITE, read
from tools import examples
from tools.contacts.columns import COLUMNS

ROOT = Path(__file__).parents[2]
CALL = re.compile(r"^\{\{ (examples?|paper|contact_row)(\(.*\)) \}\}$", re.MULTILINE)
Given = tuple[list[str], dict[str, str]]
Documents = list[list[str]]
"""The words of each document, the first document first."""


def calls(macro: str) -> pytest.MarkDecorator:
    """Find each page that calls a macro, and what it gives to it."""
    found = [
        (str(page.relative_to(ROOT / "docs").with_suffix("")), given(words))
        for page in sorted(ROOT.glob("docs/**/*.md"))
        for name, words in CALL.findall(page.read_text(encoding="utf-8"))
        if name == macro
    ]
    assert found, f"No page calls {macro}."
    return pytest.mark.parametrize(("page", "given"), found, ids=str)


def given(words: str) -> Given:
    call = ast.parse(f"macro{words}", mode="eval").body
    assert isinstance(call, ast.Call)
    named = {str(each.arg): ast.literal_eval(each.value) for each in call.keywords}
    return [ast.literal_eval(each) for each in call.args], named


def built(page: str) -> BeautifulSoup:
    return read(SITE / ("index.html" if page == "index" else f"{page}/index.html"))


def written(tool: str, example: str, document: str = "", **changed: str) -> Documents:
    made = json.loads(tools.run(tool, json.dumps({**examples.read(example, tool).answers, **changed})))
    first = document or made["first"]
    return [words(each["text"]) for each in sorted(made["documents"], key=lambda each: each["name"] != first)]


def words(text: str) -> list[str]:
    """Leave out the dashes by which plain text marks its lists."""
    return [word for word in text.split() if word != "-"]


def shown(place: Tag | None) -> Documents:
    return [words(each.get_text(" ")) for each in place.select(".paper-text")] if place else []


@calls("examples")
def test_all_documents_of_every_worked_example_are_the_words_of_the_tool(page: str, given: Given) -> None:
    (tool,), soup = given[0], built(page)
    for name in examples.names():
        assert written(tool, name) == shown(soup.select_one(f"#{tool}-example-{name}"))


@calls("example")
def test_the_document_of_every_worked_example_is_the_words_of_the_tool(page: str, given: Given) -> None:
    (tool, _unfolded), named = given
    soup = built(page)
    for name in examples.names():
        assert written(tool, name, **named)[:1] == shown(soup.select_one(f"#{tool}-example-{name}"))


@calls("paper")
def test_a_paper_is_the_words_of_its_tool(page: str, given: Given) -> None:
    tool, name = given[0]
    title = examples.read(name, tool).title
    assert written(tool, name)[:1] == shown(built(page).select_one(f'.example[aria-label="{title}"]'))


@calls("contact_row")
def test_a_row_of_the_contact_sheet_is_that_of_the_example(page: str, given: Given) -> None:
    row = examples.contact(*given[0])
    expected = [[column.name, row[column.key]] for column in COLUMNS if column.key in row]
    tables = [
        [[cell.get_text() for cell in line.select("td")] for line in table.select("tbody tr")]
        for table in built(page).select("table")
    ]
    assert expected in tables
