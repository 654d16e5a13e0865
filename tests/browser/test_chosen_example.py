"""The example that a reader chose comes first, on every page, and the others stay."""

from playwright.sync_api import Browser, Locator, Page, expect

CHOICE = "Show me first the example of"
STATEMENT, LETTER = "guide/networking-statement/", "guide/networking-letter/"


def first(page: Page) -> Locator:
    return page.locator(".examples .example").first


def test_a_choice_on_one_page_counts_on_the_next(page: Page) -> None:
    page.goto(STATEMENT)
    count = page.locator(".examples .example").count()
    page.get_by_label(CHOICE).select_option(label="Welder")
    expect(first(page).get_by_role("heading")).to_have_text("Welder")
    page.goto(LETTER)
    expect(page.get_by_label(CHOICE)).to_have_value("welder")
    expect(first(page).get_by_role("heading")).to_have_text("Welder")
    expect(page.locator(".examples .example:visible")).to_have_count(count)


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
