"""Every example on a page says what its tool writes today, word for word."""

import ast
import json
import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup, Tag

import tools
from macros.guide.cast import FOLLOWED
from macros.guide.examples import SCENES
from tests.site.built import SITE, read
from tools import examples
from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import COLUMNS

ROOT = Path(__file__).parents[2]
CALL = re.compile(r"^\{\{ (examples?|paper|contact_row|scene)(\((?:.|\n)*?\)) \}\}$", re.MULTILINE)
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


def made(scene: str, example: str, document: str = "", **changed: str) -> list[dict[str, str]]:
    """Let a tool write from an example: the documents, the one that is named or the tool's first before the others."""
    tool, different = SCENES[scene]
    answers = {
        **examples.read(example, tool).answers,
        **different,
        **examples.moment(example, scene),
        **changed,
    }
    result = json.loads(tools.run(tool, json.dumps(answers)))
    first = document or result["first"]
    return sorted(result["documents"], key=lambda each: each["name"] != first)


def written(scene: str, example: str, document: str = "", **changed: str) -> Documents:
    return [words(each["text"]) for each in made(scene, example, document, **changed)]


def words(text: str) -> list[str]:
    """Leave out the dashes by which plain text marks its lists."""
    return [word for word in text.split() if word != "-"]


def shown(place: Tag | None) -> Documents:
    return [words(each.get_text(" ")) for each in place.select(".paper-text")] if place else []


@calls("examples")
def test_all_documents_of_a_worked_example_are_the_words_of_the_tool(page: str, given: Given) -> None:
    (tool,), soup = given[0], built(page)
    shown_names = [each["data-example-name"] for each in soup.select(f"[data-examples={tool}] .example")]
    assert list(FOLLOWED) == shown_names
    for name in FOLLOWED:
        assert written(tool, name) == shown(soup.select_one(f"#{tool}-example-{name}"))


@calls("example")
def test_a_page_about_something_else_shows_one_document_of_one_person(page: str, given: Given) -> None:
    (scene, name), named = given
    soup = built(page)
    assert written(scene, name, **named)[:1] == shown(soup.select_one(f"#{scene}-example-{name}"))
    assert 1 == len(soup.select(f"[data-examples={scene}] .example"))


@calls("scene")
def test_a_scene_of_a_story_is_the_words_of_its_tool(page: str, given: Given) -> None:
    (scene, name), changed = given
    assert written(scene, name, **changed) == shown(built(page).select_one(f"#{scene}-example-{name}"))


@pytest.mark.parametrize("name", examples.names())
def test_a_person_s_page_has_every_scene_and_ends_with_a_job(name: str) -> None:
    told = built(f"people/{name}").select(".scene .example")
    scenes = [str(each["id"]).partition("-")[0] for each in told]
    assert sorted({*SCENES, *scenes} - {"job"}) == sorted({*scenes} - {"job"})
    assert len(set(scenes)) == len(scenes)
    thanked_for_a_job = examples.read(name, "thanks").answers["occasion"] == "job"
    assert thanked_for_a_job != ("job" in scenes)


@pytest.mark.parametrize("name", examples.names())
def test_a_story_says_when_and_never_goes_back_in_time(name: str) -> None:
    days = [str(each["datetime"]) for each in built(f"people/{name}").select(".scene time")]
    assert len(days) > 9
    assert sorted(days) == days


@pytest.mark.parametrize("name", examples.names())
def test_each_moment_of_a_story_is_told_before_it_is_shown(name: str) -> None:
    for each in built(f"people/{name}").select(".scene"):
        told, paper = each.find_previous_sibling(), each.select_one(".paper-text")
        assert told and told.name == "p", each
        assert paper and (len(paper.get_text(" ").split()) <= 90) == bool(each.select(".example-fold[open]"))


@pytest.mark.parametrize("page", sorted(SITE.glob("**/index.html")), ids=lambda page: page.parent.name)
def test_every_example_leads_to_the_story_of_its_person(page: Path) -> None:
    for example in read(page).select("article article.example:not(.scene .example)"):
        link = example.select_one(".story a[href]")
        assert link, example
        target = (page.parent / str(link["href"])).resolve()
        assert SITE / "people" == target.parent
        assert link.get_text(strip=True).endswith(str(examples.read(target.name, "").answers["full_name"]))


@calls("paper")
def test_a_paper_is_the_words_of_its_tool(page: str, given: Given) -> None:
    tool, name, *document = given[0]
    first = made(tool, name, *document, **dict.fromkeys(given[1].get("without", ()), ""))[0]
    label = f"{examples.read(name, tool).title}: {first['title']}"
    assert [words(first["text"])] == shown(built(page).select_one(f'article[aria-label="{label}"]'))


@calls("contact_row")
def test_a_row_of_the_contact_sheet_is_that_of_the_example(page: str, given: Given) -> None:
    row = examples.contact(*given[0])
    expected = [
        [column.name, in_words(column.key, row[column.key])] for column in COLUMNS if column.key in row
    ]
    tables = [
        [[cell.get_text() for cell in line.select("td")] for line in table.select("tbody tr")]
        for table in built(page).select("table")
    ]
    assert expected in tables
