"""The example that a reader chose comes first, on every page of the guide; the others wait folded under the first few."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import SITE
from tools import examples

CHOICE = "Show me first the example of"
STATEMENT = "guide/networking-statement/"
GUIDE = [f"guide/{page.parent.name}/" for page in sorted(SITE.glob("guide/*/index.html"))]


def first(page: Page) -> Locator:
    return page.locator(".examples .example").first


def test_a_choice_on_one_page_counts_on_every_other(page: Page) -> None:
    page.goto(STATEMENT)
    page.get_by_label(CHOICE).select_option(label="Cook with one name")
    expect(first(page).get_by_role("heading")).to_have_text("Cook with one name")
    for address in GUIDE:
        page.goto(address)
        expect(page.get_by_label(CHOICE)).to_have_value("cook")
        for gallery in page.locator("section.examples").all():
            expect(gallery.get_by_role("heading", level=3).first).to_have_text("Cook with one name")


@pytest.mark.parametrize(("address", "shown"), [(STATEMENT, 3), ("guide/mentorship/", 1)])
def test_a_few_examples_are_shown_and_the_others_unfold(page: Page, address: str, shown: int) -> None:
    page.goto(address)
    gallery = page.locator("section.examples").first
    for chosen in ("Welder", "Cook with one name", "No one in particular"):
        page.get_by_label(CHOICE).select_option(label=chosen)
        expect(gallery.locator(".example:visible")).to_have_count(shown)
    gallery.get_by_text(f"Show {len(examples.names()) - shown} more examples").click()
    expect(gallery.locator(".example:visible")).to_have_count(len(examples.names()))


def test_a_link_to_a_folded_example_unfolds_it(page: Page) -> None:
    page.goto(f"{STATEMENT}#statement-example-warehouse")
    expect(page.locator("#statement-example-warehouse")).to_be_in_viewport()


def test_no_one_in_particular_brings_the_usual_order_back(page: Page) -> None:
    page.goto(STATEMENT)
    usual = page.locator(".examples h3").all_text_contents()
    page.get_by_label(CHOICE).select_option(label="Welder")
    page.get_by_label(CHOICE).select_option(label="No one in particular")
    assert usual == page.locator(".examples h3").all_text_contents()


def test_the_choice_is_shown_and_erased_with_my_data(page: Page) -> None:
    page.goto(STATEMENT)
    page.get_by_label(CHOICE).select_option(label="Welder")
    page.goto("my-data/")
    expect(page.get_by_text("Shown first")).to_be_visible()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("dialog").get_by_role("button", name="Erase everything").click()
    page.goto(STATEMENT)
    expect(page.get_by_label(CHOICE)).to_have_value("")


def test_without_scripts_there_is_no_choice_and_every_example(browser: Browser, origin: str) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto(STATEMENT)
    expect(page.get_by_label(CHOICE)).to_be_hidden()
    expect(first(page)).to_be_visible()
    context.close()
