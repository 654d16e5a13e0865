"""A page of which something does not come: what is typed stays, it is said, and trying again helps."""

import re

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.builder import STATEMENT, Builder

SCRIPT = "**/js/tool.js"
WRONG = {
    "missing": {"status": 404, "body": "<!doctype html>", "content_type": "text/html"},
    "a page": {"body": "<!doctype html>", "content_type": "text/html"},
    "cut": {"body": "import", "content_type": "text/javascript"},
    "empty": {"body": "", "content_type": "text/javascript"},
}


@pytest.mark.meets("404", "MIME type", "integrity", "digest")
@pytest.mark.parametrize("answer", WRONG.values(), ids=WRONG.keys())
def test_a_page_without_its_script_says_so_and_keeps_what_is_typed(
    page: Page, answer: dict[str, str]
) -> None:
    page.route(SCRIPT, lambda route: route.fulfill(**answer))
    page.goto(STATEMENT)
    said = page.get_by_role("alert").filter(has_text="This page has not loaded whole")
    expect(said).to_be_visible(timeout=3_000)
    name = page.locator("[data-tool]").get_by_label("Full name", exact=True)
    name.fill("Ali Baba")
    page.reload()
    expect(name).to_have_value("Ali Baba")
    page.unroute(SCRIPT)
    said.get_by_role("button", name="Try again").click()
    builder = Builder(page)
    expect(builder.region.get_by_role("tablist")).to_be_visible()
    expect(name).to_have_value("Ali Baba")
    expect(said).to_be_hidden()
    assert "Ali Baba" in page.evaluate("localStorage.getItem('build-your-network')")
    assert [] == page.evaluate("Object.keys(sessionStorage).filter((key) => key.includes('early'))")


def test_a_script_that_is_long_on_its_way_is_said_and_the_words_go_into_the_form(page: Page) -> None:
    held: list[Route] = []
    page.route(SCRIPT, lambda route: held.append(route))
    page.goto(STATEMENT, wait_until="commit")
    said = page.get_by_role("alert").filter(has_text="This page has not loaded whole")
    expect(said).to_be_visible(timeout=4_000)
    page.locator("[data-tool]").get_by_label("Full name", exact=True).fill("Ali Baba")
    held[0].continue_()
    expect(said).to_be_hidden()
    Builder(page).says("Ali Baba")


@pytest.mark.meets("404", "could not be loaded")
def test_a_page_whose_files_are_gone_says_that_the_site_was_renewed(page: Page) -> None:
    builder = Builder(page).open()

    def newer(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer, body=re.sub("/assets/app/[0-9a-f]+/", "/assets/app/0123/", answer.text())
        )

    page.route(f"**/{STATEMENT}", newer)
    page.route("**/assets/app/**", lambda route: route.fulfill(status=404))
    builder.type("Full name", "Ali Baba")
    said = page.get_by_role("alert").filter(has_text="This site has been renewed")
    expect(said).to_be_visible()
    page.unroute_all()
    said.get_by_role("button", name="Reload").click()
    builder.says("Ali Baba")
