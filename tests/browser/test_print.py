"""A guide page on paper: its text, and the first paper of each worked example that is unfolded."""

from playwright.sync_api import Page, expect

from macros.examples import FOLLOWED
from tests.browser.conftest import STATEMENT


def test_a_guide_page_prints_its_text_and_one_paper_of_each_unfolded_example_and_no_form(page: Page) -> None:
    page.goto(STATEMENT)
    page.locator(".example summary").first.click()
    page.emulate_media(media="print")
    expect(page.locator(".example .paper:visible")).to_have_count(len(FOLLOWED))
    expect(page.get_by_role("heading", name="How to say it")).to_be_visible()
    for hidden in (".tool", ".example details", "article .button"):
        expect(page.locator(f"{hidden}:visible")).to_have_count(0)
