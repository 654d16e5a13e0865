"""What is printed beside the whole workbook: each chapter, and the forms alone; and the links to all of them."""

import re
from functools import cache
from pathlib import Path

import pytest
from pypdf import PdfReader

import tools
from tests.site.built import SITE, apart, read
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.form.questions import questions

BOOK = SITE / "workbook.pdf"
GUIDE = sorted((SITE / "guide").glob("*/index.html"))


@pytest.mark.parametrize("page", [SITE / "index.html", *GUIDE], ids=lambda page: page.parent.name)
def test_the_home_page_and_each_topic_link_to_what_can_be_printed_and_say_how_long_it_is(page: Path) -> None:
    lines = read(page).select(".workbook p:has(a)")
    found = [(page.parent / str(line.a["href"])).resolve() for line in lines if line.a]
    chapter = [] if page.parent == SITE else [booklet(page.parent.name)]
    assert [*chapter, booklet("forms"), BOOK] == found
    for line, file in zip(lines, found, strict=True):
        assert f"(PDF, {len(PdfReader(file).pages)} pages)" in line.get_text()


def booklet(name: str) -> Path:
    return SITE / f"workbook/{name}.pdf"


@cache
def words_of(name: str) -> str:
    pages = [page.extract_text() for page in PdfReader(booklet(name)).pages]
    return apart(" ".join(pages))


@pytest.mark.parametrize("page", GUIDE, ids=lambda page: page.parent.name)
def test_a_chapter_alone_holds_its_text_and_the_forms_that_it_sends_to(page: Path) -> None:
    name, title = page.parent.name, read(page).select_one("h1")
    assert title
    assert str(title.find(string=True)).strip() in words_of(name)
    for tool in read(page).select("[data-tool]"):
        assert f"{tools.load(str(tool['data-tool'])).TITLE}: blank form" in words_of(name)
        assert "I'm good at" in words_of(name)


@pytest.mark.parametrize("name", ["forms", *(page.parent.name for page in GUIDE)])
def test_a_booklet_names_its_own_pages(name: str) -> None:
    numbers = re.findall(r"\(page (.*?)\)", words_of(name))
    assert set(numbers) <= {str(each + 1) for each in range(len(PdfReader(booklet(name)).pages))}
    assert numbers or name not in ("forms", "networking-letter")


def test_the_forms_alone_are_all_there() -> None:
    asked = [
        question.label
        for name in tools.names()
        for question in questions(tools.load(name).Answers).values()
        if question.kind != "today" and question.group.on_paper
    ]
    assert [] == [label for label in asked if label not in words_of("forms")]
    assert [] == [column.name for column in COLUMNS if column.name not in words_of("forms")]
    assert len(PdfReader(booklet("forms")).pages) < len(PdfReader(BOOK).pages) / 3
