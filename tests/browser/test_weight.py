"""What a page brings is light enough for a slow phone, and stands still for who asks for it."""

import gzip
from urllib.parse import unquote, urlsplit

import pytest
from playwright.sync_api import Page

from tests.browser.builder import STATEMENT
from tests.browser.host import SITE

READING = [
    "guide/what-is-networking/",
    "guide/expand-your-network/",
    "about/privacy/",
    "resources/",
    "people/graduate/",
]
"""The last two are the heaviest: all places to go, and fourteen papers of one person with the card's square code."""
WITH_A_TOOL = [STATEMENT, "guide/networking-cards/", "guide/information-interview/", "contacts/"]
HOME = ""
"""It shows a card, whose name is set in letters of its own."""


def compressed(url: str) -> int:
    path = SITE / unquote(urlsplit(url).path).lstrip("/")
    return len(gzip.compress((path / "index.html" if path.is_dir() else path).read_bytes(), 9))


def brought(page: Page, origin: str, address: str) -> dict[str, int]:
    """Tell what a first visit fetches, with its weight, Python left out: it comes when someone begins to type."""
    asked: list[str] = []
    page.on("request", lambda made: asked.append(made.url))
    page.goto(address, wait_until="networkidle")
    ours = {url for url in asked if url.startswith(origin) and "/assets/runtime/" not in url}
    return {url.removeprefix(origin): compressed(url) for url in ours}


@pytest.mark.parametrize("address", READING)
def test_a_reading_page_brings_at_most_100_kb_and_its_search_only_for_who_searches(
    page: Page, origin: str, address: str
) -> None:
    weights = brought(page, origin, address)
    assert "search/search_index.json" not in weights
    assert sum(weights.values()) <= 100_000, weights
    with page.expect_request("**/search/search_index.json"):
        page.keyboard.press("/")


@pytest.mark.parametrize("address", [HOME, *WITH_A_TOOL])
def test_home_and_a_page_with_a_tool_bring_at_most_131_kb(page: Page, origin: str, address: str) -> None:
    weights = brought(page, origin, address)
    assert sum(weights.values()) <= 131_000, weights


def test_our_sheets_come_as_one(page: Page) -> None:
    brought: list[str] = []
    page.on("request", lambda made: brought.append(made.url))
    page.goto("guide/expand-your-network/")
    sheets = [url for url in brought if url.endswith(".css") and "/assets/stylesheets/" not in url]
    assert 1 == len(sheets), sheets


@pytest.mark.meets("net::ERR_FAILED")
def test_nothing_moves_for_a_visitor_who_asked_for_less_motion_not_even_without_the_theme(page: Page) -> None:
    page.route("**/assets/stylesheets/*", lambda route: route.abort())
    page.goto(STATEMENT)
    moving = page.evaluate(
        """() => [...document.querySelectorAll("*")].filter((element) => {
          const { transitionDuration, animationName, scrollBehavior } = getComputedStyle(element);
          return transitionDuration !== "0s" || animationName !== "none" || scrollBehavior !== "auto";
        }).map(({ className }) => className)"""
    )
    assert [] == moving
