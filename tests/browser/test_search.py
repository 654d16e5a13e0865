"""The search box finds a page by the words that people bring, also where the pages use others."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.builder import STATEMENT, Builder

pytestmark = pytest.mark.at_work

WORDS = {
    "networking statement": "Networking statement",
    "elevator pitch": "Elevator pitch",
    "coffee chat": "Coffee chat",
    "coffee meeting": "Coffee meeting",
    "informational interview": "Informational interview",
    "business card": "Business card",
    "resume": "Résumé (resume)",
    "I know nobody": "I know nobody here",
}


@pytest.mark.parametrize(("typed", "heading"), WORDS.items())
def test_a_word_is_found(page: Page, typed: str, heading: str) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type(typed)
    found = page.get_by_role("search").get_by_role("heading", name=heading)
    expect(found.first).to_be_visible()


def test_words_that_come_without_keys_are_found(page: Page) -> None:
    page.goto("")
    page.keyboard.press("/")
    page.keyboard.type("nonsense")
    expect(page.get_by_role("search")).to_contain_text("No matching documents")
    page.get_by_role("textbox", name="Search").fill("coffee chat")
    expect(page.get_by_role("search").get_by_role("heading", name="Coffee chat").first).to_be_visible()


@pytest.mark.fresh
def test_the_search_comes_when_it_is_wanted_while_python_is_still_coming(page: Page) -> None:
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    page.route("**/assets/runtime/**", lambda route: None)
    brought: list[str] = []
    page.on("request", lambda made: brought.append(made.url))
    page.reload()
    expect(builder.status).to_contain_text("This is needed once.")
    assert not any("search_index" in url for url in brought)
    page.get_by_role("textbox", name="Search").fill("coffee chat")
    expect(page.get_by_role("search").get_by_role("heading", name="Coffee chat").first).to_be_visible()


def test_the_theme_comes_by_itself_where_nobody_types(page: Page) -> None:
    with page.expect_request("**/assets/javascripts/bundle.*"):
        page.goto(STATEMENT)
