"""Getting around in a tool: by keyboard alone, and on a phone."""

from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.builder import Builder

pytestmark = pytest.mark.at_work


def test_the_keyboard_alone_is_enough(page: Page, clipboard: Callable[[], str]) -> None:
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").focus()
    page.keyboard.type("Ali Baba")
    page.keyboard.press("Tab")
    expect(builder.region.get_by_label("Beginning: Your occupation")).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("cook")
    page.keyboard.press("Enter")
    expect(builder.region.get_by_label("Your occupation", exact=True)).to_be_focused()
    builder.says("Ali Baba")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('role')") == "tab":
            break
    page.keyboard.press("ArrowRight")
    expect(builder.region.get_by_role("tab", name="60 seconds")).to_be_focused()
    expect(builder.paper).to_have_attribute("data-document", "60")
    page.keyboard.press("Home")
    expect(builder.paper).to_have_attribute("data-document", "15")
    for _ in range(3):
        page.keyboard.press("Tab")
        if "Copy" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    expect(builder.region.get_by_role("button", name="Copied")).to_be_focused()
    assert clipboard().startswith("Hello, I'm Ali Baba.")


def test_the_bar_on_a_phone_leads_to_the_paper_and_back(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").scroll_into_view_if_needed()
    bar = builder.region.locator(".see-it a")
    bar.click()
    expect(builder.paper).to_be_in_viewport()
    expect(bar).to_have_text("Back to the questions")
    bar.click()
    expect(builder.region.get_by_label("Full name")).to_be_in_viewport()
    bar.click()
    builder.region.get_by_role("link", name="Up to the questions").click()
    expect(builder.region.get_by_label("Full name")).to_be_in_viewport()


def test_the_focus_moves_on_when_a_notice_is_closed(builder: Builder) -> None:
    builder.press("Copy the 30 seconds")
    builder.press("Close")
    expect(builder.region.get_by_role("group", name="What it makes")).to_be_focused()
    expect(builder.region.get_by_text("Answer a question first.")).to_have_count(0)


def test_the_line_of_a_notice_is_there_before_it_has_words(builder: Builder) -> None:
    line = builder.region.locator(".notice [role=status]")
    assert "block" == line.evaluate("(line) => getComputedStyle(line).display")
    expect(builder.region.get_by_role("button", name="Close")).to_be_hidden()
    builder.press("Copy the 30 seconds")
    expect(line).to_contain_text("Answer a question first.")
    expect(builder.region.get_by_role("button", name="Close")).to_be_visible()
