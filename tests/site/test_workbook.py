"""The workbook, read as a printer and a screen reader would: paper, pages, words, fonts."""

import re
from collections.abc import Iterable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from pypdf import PdfReader
from pypdfium2 import PdfDocument

import tools
from tests.site.built import SITE, apart, read
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.form.questions import questions

FILE = SITE / "workbook.pdf"
LETTER = (612, 792)
MEGABYTE = 1_000_000
MOST_PAGES = 92
LEAST_FILLED = 0.25
FOOT = 0.92
GUIDE = sorted((SITE / "guide").glob("*/index.html"))


@cache
def book() -> PdfReader:
    assert FILE.is_file(), "make build did not make the workbook"
    return PdfReader(FILE)


@cache
def text(page: int) -> str:
    """The text of a page, counted from 1; its foot comes first."""
    return apart(book().pages[page - 1].extract_text())


def words(page: int) -> str:
    return text(page).removeprefix(foot(page)).strip()


def foot(page: int) -> str:
    return f"{page}Build Your Network" if page > 1 else ""


@cache
def all_words() -> str:
    return " ".join(words(page) for page in range(1, last() + 1))


def heading(page: Path) -> str:
    title = read(page).select_one("h1")
    assert title
    return "".join(title.find_all(string=True, recursive=False)).strip()


def listed(title: str) -> int:
    """The page on which the contents say that a title is."""
    (number,) = re.findall(rf"(?<!\w){re.escape(title)} ?(\d+)(?!\w)", words(2))
    return int(number)


def outlined(title: str) -> int:
    """The page on which a heading stands, as the outline knows it."""

    def entries(outline: Iterable[Any]) -> Iterator[Any]:
        for each in outline:
            yield from entries(each) if isinstance(each, list) else (each,)

    (entry,) = (each for each in entries(book().outline) if str(each.title) == title)
    return (book().get_destination_page_number(entry) or 0) + 1


def filled(page: int) -> float:
    """How far down a page there is ink, above its foot: 0.5 is half of the paper."""
    drawn = PdfDocument(FILE)[page - 1].render(scale=0.4).to_pil().convert("L")
    ink = drawn.crop((0, 0, drawn.width, int(drawn.height * FOOT))).point(lambda grey: 255 * (grey < 220))
    bottom: int = (ink.getbbox() or (0, 0, 0, 0))[3]
    return bottom / int(drawn.height)


def last() -> int:
    return len(book().pages)


def form(name: str) -> str:
    """The blank form of a tool, and the questions about the person, which it takes from the first form."""
    return " ".join(words(number) for number in [*range(4, 6), *pages_of_form(name)])


def pages_of_form(name: str) -> range:
    """The pages from the title of a blank form to the lines for its first document."""
    first = listed(f"{tools.load(name).TITLE}: blank form")
    return range(first, next(number for number in range(first, last()) if "Write yours" in words(number)) + 1)


def test_it_is_on_letter_paper_and_no_page_is_blank() -> None:
    for number, page in enumerate(book().pages, 1):
        assert LETTER == (page.mediabox.width, page.mediabox.height)
        assert len(words(number)) > 15, f"page {number}"


def test_no_page_is_nearly_empty_and_lines_to_write_on_go_on_to_the_foot() -> None:
    for number in range(1, last() + 1):
        assert filled(number) >= LEAST_FILLED, f"page {number}"
        assert "Write yours" not in words(number) or filled(number) > FOOT - 0.05, f"page {number}"


def test_it_has_a_title_a_language_tags_and_an_outline() -> None:
    root: dict[str, Any] = book().root_object
    assert {"/Title": "Build Your Network: the workbook"}.items() <= dict(book().metadata or {}).items()
    assert "en" == root["/Lang"]
    assert root["/MarkInfo"]["/Marked"]
    assert {heading(page) for page in GUIDE} <= {
        str(each.title) for each in book().outline if not isinstance(each, list)
    }


def test_it_is_light_enough_to_send_and_short_enough_to_print() -> None:
    assert FILE.stat().st_size < 5 * MEGABYTE
    assert last() <= MOST_PAGES


def test_it_brings_its_fonts() -> None:
    resources: list[Any] = [page["/Resources"] for page in book().pages]
    fonts = [font.get_object() for each in resources for font in each.get("/Font", {}).values()]
    assert fonts
    for font in fonts:
        inner = font.get("/DescendantFonts", [font])[0].get_object()
        described = inner.get("/FontDescriptor", {}).get_object()
        drawn = inner["/Subtype"] == "/Type3"
        assert drawn or {"/FontFile", "/FontFile2", "/FontFile3"} & set(described), font


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.parent.name)
def test_the_contents_name_the_page_on_which_a_topic_starts(page: Path) -> None:
    title = heading(page)
    assert listed(title) == outlined(title)


@pytest.mark.parametrize("name", tools.names())
def test_each_form_begins_on_the_page_that_the_contents_name(name: str) -> None:
    title = f"{tools.load(name).TITLE}: blank form"
    assert listed(title) == outlined(title)


@pytest.mark.parametrize("name", tools.names())
def test_every_question_of_a_tool_and_every_answer_to_choose_can_be_filled_in(name: str) -> None:
    for question in questions(tools.load(name).Answers).values():
        asked = question.kind != "today" and question.group.on_paper
        assert asked == (question.label in form(name))
        for value, label in question.choices if asked else ():
            assert not value or label in form(name)


@pytest.mark.parametrize("name", tools.names())
def test_a_blank_form_is_a_few_pages(name: str) -> None:
    assert len(pages_of_form(name)) <= 5


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.parent.name)
def test_a_page_that_ends_a_chapter_holds_more_than_sources(page: Path) -> None:
    end = next(
        words(number) for number in range(listed(heading(page)), last()) if "Sources 1." in words(number)
    )
    assert "Are you ready?" in end


def test_worked_examples_begin_on_the_page_of_their_heading() -> None:
    announced = "The tools of this site made each example from their answers."
    assert [] == [number for number in range(1, last()) if words(number).endswith(announced)]


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.parent.name)
def test_a_worked_example_is_whole_on_one_page_with_the_name_of_its_person(page: Path) -> None:
    for example in read(page).select(".example:first-of-type"):
        parts = example.select("h3, .situation, .example-fold > .paper :is(p, li, h4)")
        pieces = ["".join(line.split()) for part in parts for line in part.stripped_strings]
        printed = ("".join(words(number).split()) for number in range(1, last()))
        assert any(all(piece in one for piece in pieces) for one in printed), pieces[0]


def test_no_heading_stands_alone_at_the_foot_of_a_page() -> None:
    leading = ":is(h2, h3)[id], p:has(+ ul):has(> strong:only-child)"
    titles = [title for page in GUIDE for title in read(page).select(leading)]
    headings = tuple({" " + apart(title.get_text().strip("\n ¶")) for title in titles})
    assert len(headings) > 50
    assert [] == [number for number in range(1, last()) if f" {words(number)}".endswith(headings)]


def test_the_contact_sheet_has_a_place_for_each_column() -> None:
    sheet = words(last())
    assert [] == [column.name for column in COLUMNS if column.name not in sheet]


def test_each_page_but_the_cover_says_its_number() -> None:
    for number in range(2, last() + 1):
        assert text(number).startswith(foot(number))


def test_page_numbers_in_the_text_are_filled_in() -> None:
    numbers = [int(number) for number in re.findall(r"\(page (\d+)\)", all_words())]
    assert len(numbers) > 30
    assert 0 < min(numbers) <= max(numbers) <= last()
