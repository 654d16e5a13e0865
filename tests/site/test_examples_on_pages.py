"""Every example on a page says what its tool writes today, word for word."""

import json
import re
from pathlib import Path
from typing import Any

import pytest
from bs4 import BeautifulSoup, Tag

import tools
from tools import examples
from tools.contacts.columns import COLUMNS

ROOT = Path(__file__).parents[2]
CALL = re.compile(r'\{\{ (\w+)\("(\w+)"(?:, "(\w+)")?\) \}\}')
CALLS = [
    (page.relative_to(ROOT / "docs").with_suffix(""), *call)
    for page in sorted(ROOT.glob("docs/**/*.md"))
    for call in CALL.findall(page.read_text(encoding="utf-8"))
]


def calls_of(macro: str) -> pytest.MarkDecorator:
    return pytest.mark.parametrize(
        ("page", "given"), [(str(page), given) for page, name, *given in CALLS if name == macro], ids=str
    )


def read(page: str) -> BeautifulSoup:
    path = "index.html" if page == "index" else f"{page}/index.html"
    return BeautifulSoup((ROOT / "site" / path).read_text(encoding="utf-8"), "html5lib")


def written(tool: str, example: str) -> list[list[str]]:
    """List the documents that a tool makes of an example, each as its words, the first document first."""
    made = json.loads(tools.run(tool, json.dumps(dict(examples.read(example, tool).answers))))
    documents = sorted(made["documents"], key=lambda each: each["name"] != made["first"])
    return [words(each["text"]) for each in documents]


def words(text: str) -> list[str]:
    """Leave out the dashes by which plain text marks its lists."""
    return [word for word in text.split() if word != "-"]


def shown(place: Any) -> list[list[str]]:
    assert isinstance(place, Tag)
    return [words(each.get_text(" ")) for each in place.select(".paper-text")]


def test_every_macro_that_shows_an_example_is_called() -> None:
    assert {"examples", "example", "contact_row"} <= {macro for _, macro, *_ in CALLS}


@calls_of("examples")
def test_all_worked_examples_of_a_tool_are_its_own_words(page: str, given: list[str]) -> None:
    soup, tool = read(page), given[0]
    assert examples.names() == [each["data-example-name"] for each in soup.select(".examples .example")]
    for name in examples.names():
        assert written(tool, name) == shown(soup.select_one(f"#{tool}-example-{name}"))


@calls_of("example")
def test_one_worked_example_is_the_words_of_its_tool(page: str, given: list[str]) -> None:
    tool, name = given
    title = examples.read(name, tool).title
    assert written(tool, name)[:1] in [
        shown(each) for each in read(page).select(f'.example[aria-label="{title}"]')
    ]


@calls_of("contact_row")
def test_a_row_of_the_contact_sheet_is_that_of_the_example(page: str, given: list[str]) -> None:
    row = examples.contact(given[0])
    expected = [[column.name, row[column.key]] for column in COLUMNS if column.key in row]
    tables = [
        [[cell.get_text() for cell in line.select("td")] for line in table.select("tbody tr")]
        for table in read(page).select("table")
    ]
    assert expected in tables
