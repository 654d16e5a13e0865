"""Every page of the guide has the same parts, so that a reader knows where to look."""

import re
from collections.abc import Callable
from itertools import takewhile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

GUIDE = Path(__file__).parents[2] / "site" / "guide"
PAGES = sorted(GUIDE.glob("*/index.html"))

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: page.parent.name)


def read(page: Path) -> BeautifulSoup:
    return BeautifulSoup(page.read_text(encoding="utf-8"), "html5lib")


def part(page: BeautifulSoup, anchor: str) -> BeautifulSoup:
    """Give what stands between a heading of the second level and the next."""
    heading = page.select_one(f"h2#{anchor}")
    following = takewhile(lambda each: each.name != "h2", heading.find_next_siblings() if heading else [])
    return BeautifulSoup("".join(map(str, following)), "html5lib")


def holds(anchor: str, selector: str) -> Callable[[BeautifulSoup], bool]:
    """Ask whether a part is there and holds an element."""
    return lambda page: bool(part(page, anchor).select(selector))


def gives_reasons(anchor: str) -> Callable[[BeautifulSoup], bool]:
    """Ask whether a part is a table with a reason in every row."""

    def gives(page: BeautifulSoup) -> bool:
        cells = part(page, anchor).select("td")
        return len(cells) >= 6 and all(cell.get_text(strip=True) for cell in cells)

    return gives


def says_how_long(page: BeautifulSoup) -> bool:
    first = page.select_one("h1 + p")
    return first is not None and "It takes" in first.get_text()


ANATOMY: dict[str, Callable[[BeautifulSoup], bool]] = {
    "one sentence of purpose, and the time it takes": says_how_long,
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
def test_there_is_one_next_step(page: Path) -> None:
    assert 1 == len(part(read(page), "next-step").select("a:not(.term)"))


@every_page
def test_every_source_is_used_and_has_a_year(page: Path) -> None:
    soup = read(page)
    sources = [line.get_text() for line in part(soup, "sources").select("li")]
    used = {link.get_text() for link in soup.select('article a[href="#sources"]')}
    assert {f"source {number}" for number in range(1, len(sources) + 1)} == used - {"¶"}
    assert [] == [source for source in sources if not re.search(r"\b20[0-3]\d\b", source)]
