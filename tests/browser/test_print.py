"""A guide page on paper: its text, what is folded on the screen, and the first paper of each worked example."""

import pytest
from playwright.sync_api import Page, expect

from macros.guide.cast import FOLLOWED
from tests.browser.builder import STATEMENT

pytestmark = pytest.mark.at_work


@pytest.mark.parametrize("width", [1280, 360])
def test_a_guide_page_prints_its_text_and_one_paper_of_each_example_and_no_form(
    page: Page, width: int
) -> None:
    page.set_viewport_size({"width": width, "height": 740})
    page.goto(STATEMENT)
    page.locator(".example details summary:visible").last.click()
    page.emulate_media(media="print")
    expect(page.locator(".example .paper:visible")).to_have_count(len(FOLLOWED))
    expect(page.get_by_role("heading", name="How to say it")).to_be_visible()
    for hidden in (".tool", ".example details details", "article .button", "article .story"):
        expect(page.locator(f"{hidden}:visible")).to_have_count(0)


@pytest.mark.parametrize(
    ("address", "words"),
    [("guide/networking-events/", "Employers at tables"), ("guide/cold-calling/", "Ask when to call again")],
)
def test_what_is_folded_on_the_screen_unfolds_there_and_is_printed(
    page: Page, address: str, words: str
) -> None:
    page.goto(address)
    folded = page.locator(".folds").get_by_text(words)
    expect(folded).to_be_hidden()
    summary = page.locator(".folds details", has=page.get_by_text(words)).locator("summary")
    summary.click()
    expect(folded).to_be_visible()
    summary.click()
    expect(folded).to_be_hidden()
    page.emulate_media(media="print")
    expect(folded).to_be_visible()
