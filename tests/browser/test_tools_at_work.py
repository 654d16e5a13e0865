"""What holds for every tool on its page, present and future."""

import pytest
from playwright.sync_api import Locator, Page, expect

import tools
from tests.browser.at_work import stop_the_clock
from tests.browser.barriers import BOTH_ONCE, EVERY_LOOK, barriers
from tests.browser.host import SITE
from tests.browser.keeping import stored
from tests.browser.spoken import hear, spoken_twice
from tools import examples

pytestmark = pytest.mark.at_work

PAGES = {
    name: str(page.parent.relative_to(SITE))
    for name in tools.names()
    for page in SITE.rglob("index.html")
    if f'data-tool="{name}"' in page.read_text(encoding="utf-8")
}


def test_every_tool_has_a_page() -> None:
    assert set(PAGES) == set(tools.names())


on_every_page = pytest.mark.parametrize("name", PAGES)


def open_tool(page: Page, name: str) -> Locator:
    page.goto(f"{PAGES[name]}/")
    region = page.get_by_role("region", name=tools.load(name).TITLE, exact=True)
    region.get_by_label("Full name", exact=True).fill("Zoë Ó Briain")
    named = region.locator(".paper", has_text="Zoë Ó Briain").first
    expect(named).to_be_attached()
    if named.is_hidden():
        region.locator(f"#{named.get_attribute('aria-labelledby')}").click()
    return region


@on_every_page
def test_a_name_reaches_the_paper_and_the_clipboard_and_there_is_no_barrier(page: Page, name: str) -> None:
    hear(page)
    region = open_tool(page, name)
    expect(region.get_by_role("tabpanel")).to_contain_text("Zoë Ó Briain")
    assert [] == barriers(page, f"#{name}-tool", EVERY_LOOK if name == "statement" else BOTH_ONCE)
    region.get_by_role("button", name="Copy").click()
    expect(region.get_by_role("button", name="Copied")).to_be_visible()
    copied = str(page.evaluate("navigator.clipboard.readText()"))
    assert "Zoë Ó Briain" in copied
    assert "Marisol" not in copied
    assert [] == spoken_twice(page)


@on_every_page
def test_an_example_fills_the_form_and_the_paper(page: Page, name: str) -> None:
    stop_the_clock(page, f"{examples.read('welder', name).answers.get('today', '2026-11-23')}T12:00")
    page.goto(f"{PAGES[name]}/")
    example = page.locator(f"#{name}-example-welder")
    paper = example.locator(".paper-text").first
    is_drawn = name == "card"
    written = paper.text_content() if is_drawn else paper.inner_text()
    assert written
    example.get_by_role("button", name="Start from this example").click()
    text = page.get_by_role("tabpanel").locator(".paper-text")
    expect(text).to_have_text(written, use_inner_text=not is_drawn)
    expect(text.locator(".sample")).to_have_count(0)
    if is_drawn:  # It is printed as a sheet, which has a test of its own.
        expect(text).to_contain_text("Tyler Kowalchuk")
        return
    assert written == text.inner_text()
    page.evaluate("print = () => {}")
    page.get_by_role("button", name="Print", exact=True).click()
    assert text.inner_html() == page.locator(".print-sheet").inner_html()


def test_a_letter_carries_the_day_on_the_visitors_calendar(page: Page) -> None:
    stop_the_clock(page, "2027-03-01T23:30")
    region = open_tool(page, "letter")
    expect(region.get_by_role("tabpanel")).to_contain_text("March 1, 2027")
    kept = stored(page)
    assert "today" not in kept["about"]
    assert "today" not in kept["tools"].get("letter", {})
