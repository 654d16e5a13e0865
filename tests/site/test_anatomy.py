"""Every page of the guide has the same parts in the same order, so that a reader knows where to look."""

import json
import re
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from bs4 import BeautifulSoup

from macros.guide.anatomy import PARTS
from tests.site.built import SITE, parsed, read
from tests.site.prose import sentences

ROOT = Path(__file__).parents[2]
GUIDE = SITE / "guide"
PAGES = sorted(GUIDE.glob("*/index.html"))
SAID_ONCE = (
    *(f"## {heading}\n" for heading in PARTS.values()),
    "| Do |",
    "| Don't |",
    "\nIt takes ",
    "\nIn a hurry?",
)

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)


def part(page: BeautifulSoup, anchor: str) -> BeautifulSoup:
    """Give what stands between a heading of the second level and the next."""
    heading = page.select_one(f"h2#{anchor}")
    following = takewhile(lambda each: each.name != "h2", heading.find_next_siblings() if heading else [])
    return parsed("".join(map(str, following)))


def holds(anchor: str, selector: str) -> Callable[[BeautifulSoup], bool]:
    """Ask whether a part is there and holds an element."""
    return lambda page: bool(part(page, anchor).select(selector))


def gives_reasons(anchor: str) -> Callable[[BeautifulSoup], bool]:
    """Ask whether a part is a table of three rows or more, with a reason in every one."""

    def gives(page: BeautifulSoup) -> bool:
        rows = [row.select("td") for row in part(page, anchor).select("tbody tr")]
        return len(rows) >= 3 and all(
            [bool(cell.get_text(strip=True)) for cell in row] == [True, True] for row in rows
        )

    return gives


def says_what_for_and_how_long(page: BeautifulSoup) -> bool:
    first = page.select_one("h1 + p")
    said = sentences(" ".join(first.get_text().split())) if first else []
    return len(said) == 2 and bool(re.search(r"^It takes .*\b(?:minutes?|hours?)\b", said[1]))


def says_when(source: str) -> bool:
    """Ask whether a source names its own year, which is not that of our reading, or says that it has none."""
    return bool(re.search(r"\b(?:19|20)\d\d\b|\bno date given\b", re.sub(r"read in \w+ \d{4}", "", source)))


ANATOMY: dict[str, Callable[[BeautifulSoup], bool]] = {
    "one sentence of purpose, and the time it takes": says_what_for_and_how_long,
    "a picture with notes": lambda page: bool(page.select("figure svg desc")),
    "Do, with reasons": gives_reasons("do"),
    "Don't, with reasons": gives_reasons("dont"),
    "In Canada": holds("in-canada", ".admonition"),
    "Worked examples": holds("worked-examples", ".paper"),
    "Are you ready? with a tick-list": holds("are-you-ready", ".ticks input"),
    "Sources": holds("sources", "ol li"),
}


@every_page
def test_no_part_is_missing(page: Path) -> None:
    soup = read(page)
    assert [] == [name for name, there in ANATOMY.items() if not there(soup)]


@every_page
def test_the_parts_are_the_last_of_a_page_and_in_their_order(page: Path) -> None:
    headings = [str(each.get("id")) for each in read(page).select("article h2[id]")]
    assert list(PARTS) == headings[-len(PARTS) :]


@every_page
def test_there_is_one_next_step(page: Path) -> None:
    step = part(read(page), "next-step")
    links = [str(each["href"]) for each in step.select("a:not(.term)")]
    assert (1, 1) == (len(step.select("p, li")), len(links)), f"Its links: {links}"


@every_page
def test_a_page_with_a_tool_leads_to_it_before_it_teaches(page: Path) -> None:
    article = read(page).article
    assert article
    here = article.select("[data-tool], [data-contacts]")
    opening = [each for each in article.select(".shortcut a") if not each.find_previous("h2")]
    assert len(here) == len(opening), "A page calls shortcut() in its opening once for each of its tools."
    for tool, link in zip(here, opening, strict=True):
        there = article.select_one(f"[id='{str(link['href'])[1:]}']")
        assert there in (tool, tool.find_previous("h2"))


@pytest.mark.parametrize("source", sorted((ROOT / "docs/guide").glob("*.md")), ids=lambda path: path.stem)
def test_what_all_pages_share_is_said_by_the_macros(source: Path) -> None:
    text = source.read_text(encoding="utf-8")
    assert [] == [words for words in SAID_ONCE if words in text]


@every_page
def test_every_source_is_used_and_has_a_year(page: Path) -> None:
    soup = read(page)
    sources = [line.get_text() for line in part(soup, "sources").select("li")]
    used = {link.get_text() for link in soup.select('article a[href="#sources"]')}
    named = {f"source {number}" for number in range(1, len(sources) + 1)}
    assert named == used - {"¶"}, f"Listed and not used, or the other way round: {named ^ (used - {'¶'})}"
    assert [] == [source for source in sources if not says_when(source)]


def test_a_source_leads_to_a_document_and_not_to_a_home_page() -> None:
    links = {
        str(a["href"])
        for page in SITE.glob("**/index.html")
        for a in read(page).select("#sources ~ ol a[href]")
    }
    assert len(links) > 40
    assert [] == [link for link in links if not urlsplit(link).path.strip("/") and not urlsplit(link).query]


def test_the_search_finds_a_topic_where_it_is_taught_and_not_where_it_is_proved() -> None:
    index = json.loads((SITE / "search/search_index.json").read_text(encoding="utf-8"))
    found = {entry["location"] for entry in index["docs"] if entry["location"].startswith("guide/")}
    assert "guide/references/#who-can-be-one" in found
    assert [] == [each for each in found if each.endswith(("#sources", "#are-you-ready", "#do"))]
