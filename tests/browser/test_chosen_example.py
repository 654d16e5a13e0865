"""The example of the person whom a reader chose comes first, on every page of the guide; it comes from that person's page."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, ViewportSize, expect

from macros.guide.cast import FOLLOWED
from tests.browser.host import SITE
from tools import examples

pytestmark = pytest.mark.at_work

CHOICE = "Whose examples do you want to see first?"
STATEMENT = "guide/networking-statement/"
GUIDE = [f"guide/{page.parent.name}/" for page in sorted(SITE.glob("guide/*/index.html"))]
PHONE: ViewportSize = {"width": 360, "height": 740}


def first(page: Page) -> Locator:
    return page.locator(".examples .example").first


def test_a_choice_on_one_page_counts_on_every_other(page: Page) -> None:
    page.goto(STATEMENT)
    page.get_by_label(CHOICE).select_option(label="Cook with one name")
    expect(first(page).get_by_role("heading")).to_have_text("Cook with one name")
    expect(first(page)).to_contain_text("I'm Sutrisno")
    tool = page.get_by_role("region", name="Statement builder")
    tool.get_by_label("Full name").fill("Zoë")
    expect(tool.get_by_role("tabpanel")).to_contain_text("my name is Zoë")
    expect(tool.locator(".sample").get_by_text("cook").first).to_be_attached()
    assert "Zoë" not in " ".join(tool.locator(".sample").all_inner_texts())
    for address in GUIDE:
        page.goto(address)
        expect(page.get_by_label(CHOICE)).to_have_value("cook")
        for gallery in page.locator("section.examples").all():
            expect(gallery.get_by_role("heading", level=3).first).to_have_text("Cook with one name")


@pytest.mark.parametrize(("address", "shown"), [(STATEMENT, 3), ("guide/mentorship/", 1)])
def test_as_many_examples_are_shown_whoever_is_chosen(page: Page, address: str, shown: int) -> None:
    page.goto(address)
    gallery = page.locator("section.examples").first
    for chosen in ("Welder", "Cook with one name", "No one in particular"):
        page.get_by_label(CHOICE).select_option(label=chosen)
        if chosen != "No one in particular":
            expect(gallery.locator(".chosen h3")).to_have_text(chosen)
        expect(gallery.locator(".example:visible")).to_have_count(shown)


def test_a_page_about_something_else_shows_the_one_paper_that_it_speaks_of(page: Page) -> None:
    page.goto("guide/expand-your-network/")
    page.get_by_label(CHOICE).select_option(label="Truck driver")
    expect(first(page).locator(".paper-title")).to_have_text("LinkedIn note")
    expect(first(page).get_by_role("button")).to_have_count(0)


@pytest.mark.parametrize("name", [name for name in examples.names() if name not in FOLLOWED])
def test_a_tool_starts_from_the_example_of_anyone(page: Page, name: str) -> None:
    page.goto(f"people/{name}/")
    page.get_by_role("link", name="Start from this example: Statement builder").click()
    expect(page).to_have_url(re.compile(STATEMENT))
    expect(first(page).get_by_role("heading")).to_have_text(examples.read(name, "").title)
    expect(first(page)).to_be_in_viewport()
    first(page).get_by_role("button", name="Start from this example").click()
    about = examples.read(name, "statement").answers
    tool = page.get_by_role("region", name="Statement builder")
    expect(tool.get_by_label("Full name", exact=True)).to_have_value(str(about["full_name"]))
    expect(tool.get_by_role("button", name="Undo")).to_be_visible()


def test_a_choice_counts_more_than_the_example_that_a_link_asked_for(page: Page) -> None:
    page.goto(f"{STATEMENT}?example=driver#worked-examples")
    expect(first(page).get_by_role("heading")).to_have_text("Truck driver")
    page.get_by_label(CHOICE).select_option(label="Welder")
    page.reload()
    expect(first(page).get_by_role("heading")).to_have_text("Welder")


def test_an_example_leads_to_its_person_s_story(page: Page) -> None:
    page.goto(STATEMENT)
    page.get_by_label(CHOICE).select_option(label="Cook with one name")
    first(page).get_by_role("link", name="The whole story of Sutrisno").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("Sutrisno")


@pytest.mark.meets("net::ERR_FAILED")
def test_an_example_that_cannot_be_fetched_is_said_and_can_be_chosen_again(page: Page) -> None:
    page.goto(STATEMENT)
    page.route("**/people/cook/", lambda route: route.abort())
    page.get_by_label(CHOICE).select_option(label="Cook with one name")
    expect(page.locator(".example-choice").get_by_role("status")).to_contain_text("could not be fetched")
    expect(page.locator(".example:visible")).to_have_count(3)
    page.unroute("**/people/cook/")
    page.get_by_label(CHOICE).select_option(label="Welder")
    page.get_by_label(CHOICE).select_option(label="Cook with one name")
    expect(first(page)).to_contain_text("I'm Sutrisno")
    tool = page.get_by_role("region", name="Statement builder")
    tool.get_by_label("Full name").fill("Zoë")
    expect(tool.get_by_role("tabpanel")).to_contain_text("my name is Zoë")
    expect(tool.locator(".sample").get_by_text("cook").first).to_be_attached()
    assert "Zoë" not in " ".join(tool.locator(".sample").all_inner_texts())


def test_on_a_phone_the_first_example_is_open_and_the_others_fold(page: Page) -> None:
    page.set_viewport_size(PHONE)
    page.goto("guide/networking-letter/")
    expect(page.locator(".examples .paper:visible")).to_have_count(1)
    second = page.locator(".examples .example").nth(1)
    second.get_by_text("Letter", exact=True).first.click()
    expect(second.locator(".paper").first).to_be_visible()
    page.set_viewport_size({"width": 1280, "height": 900})
    expect(page.locator(".examples .paper:visible")).to_have_count(len(FOLLOWED))


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


def test_without_scripts_there_is_no_choice_and_every_person_can_be_reached(
    browser: Browser, origin: str
) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False, viewport=PHONE)
    page = context.new_page()
    page.goto(STATEMENT)
    expect(page.get_by_label(CHOICE)).to_be_hidden()
    expect(page.locator(".examples .example > details[open]")).to_have_count(3)
    page.get_by_role("link", name="see them all").click()
    expect(page.locator(".people a")).to_have_count(len(examples.names()))
    page.get_by_role("link", name="Sutrisno").click()
    expect(page.locator("#letter-example-cook")).to_contain_text("Dear Chef Tremblay")
    context.close()
