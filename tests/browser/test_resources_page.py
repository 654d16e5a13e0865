"""Where to go: the list can be filtered, says how much it shows, and reads without scripts."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

pytestmark = pytest.mark.at_work

ADDRESS = "resources/"


@pytest.fixture
def places(page: Page) -> Locator:
    page.goto(ADDRESS)
    places = page.get_by_role("region", name="Places to go")
    expect(places.get_by_label("Your province or territory")).to_be_visible()
    return places


def place(places: Locator, name: str) -> Locator:
    return places.get_by_role("link", name=name, exact=True)


def unfold(places: Locator, region: str) -> None:
    places.locator("summary").filter(has_text=region).click()


def shown(places: Locator) -> int:
    return places.locator(".resource:visible").count()


def test_a_province_keeps_its_own_places_first_and_those_for_all_of_canada(places: Locator) -> None:
    places.get_by_label("Your province or territory").select_option(label="Nunavut")
    expect(place(places, "Carrefour Nunavut")).to_be_visible()
    unfold(places, "Across Canada")
    expect(place(places, "Meetup")).to_be_visible()
    expect(place(places, "TRIEC Mentoring Partnership")).to_be_hidden()
    expect(places.get_by_role("heading", level=3)).to_have_text(["Nunavut", "Across Canada"])


def test_a_long_province_is_folded_by_city_and_the_address_shares_the_city(places: Locator) -> None:
    page, near = places.page, places.get_by_label("Your city or area")
    places.get_by_label("Your province or territory").select_option(label="Ontario")
    expect(place(places, "Employment Ontario")).to_be_visible()
    expect(place(places, "The Working Centre")).to_be_hidden()
    near.focus()
    page.keyboard.type("Kitch")
    expect(place(places, "The Working Centre")).to_be_visible()
    expect(place(places, "Employment Ontario")).to_be_visible()
    expect(places.locator("summary").filter(has_text="Toronto")).to_be_hidden()
    page.reload()
    expect(near).to_have_value("Kitchener")
    expect(place(places, "The Working Centre")).to_be_visible()
    places.get_by_label("Your province or territory").select_option(label="Prince Edward Island")
    expect(near).to_be_hidden()
    assert page.url.endswith("resources/?where=PE")


def test_the_count_is_announced_politely(places: Locator) -> None:
    count = places.get_by_role("status")
    everything = places.locator(".resource").count()
    places.get_by_label("What you look for").select_option(label="Mentors and introductions")
    expect(count).to_have_text(re.compile(rf"^\d+ of {everything} shown$"))
    assert f"{shown(places)} of {everything} shown" == count.text_content()
    assert 0 < shown(places) < everything


def test_province_and_kind_work_together_also_in_a_translated_page(places: Locator) -> None:
    places.locator(".resource-kind").evaluate_all(
        "(all) => all.forEach((each) => (each.textContent = '翻訳'))"
    )
    places.get_by_label("Your province or territory").select_option(label="Yukon")
    places.get_by_label("What you look for").select_option(label="Services in French")
    expect(place(places, "Association franco-yukonnaise")).to_be_visible()
    expect(place(places, "Multicultural Centre of the Yukon")).to_be_hidden()
    places.get_by_role("button", name="Show all").click()
    expect(places.locator(".resource:visible")).to_have_count(0)
    expect(places.get_by_role("status")).to_have_text(f"{places.locator('.resource').count()} places to go")
    unfold(places, "Yukon")
    expect(place(places, "Multicultural Centre of the Yukon")).to_be_visible()
    expect(places.get_by_role("heading", level=3).first).to_have_text("Across Canada")


def test_the_address_shares_a_choice_and_nothing_else_remembers_it(places: Locator) -> None:
    page = places.page
    places.get_by_label("Your province or territory").select_option(label="Manitoba")
    places.get_by_label("What you look for").select_option(label="Help to find work")
    assert page.url.endswith("resources/?where=MB&kind=employment")
    page.reload()
    expect(places.get_by_label("Your province or territory")).to_have_value("MB")
    expect(places.get_by_role("status")).to_contain_text("shown")
    expect(place(places, "Manitoba Start")).to_be_visible()
    expect(place(places, "WorkBC")).to_be_hidden()
    page.goto(ADDRESS)
    expect(places.get_by_role("status")).to_contain_text("places to go")
    assert 0 == page.evaluate(
        "Object.keys(localStorage).filter((key) => /where|kind|MB/.test(localStorage[key])).length"
    )


@pytest.mark.parametrize(
    "query", ["?where=XX&kind=%22%3E", "?where=&near=Kitchener&kind=", "?kind=nothing#resources-AB"]
)
def test_a_choice_that_does_not_exist_leaves_every_region_there(page: Page, query: str) -> None:
    page.goto(ADDRESS + query)
    expect(page.locator(".resource-filter")).to_be_visible()
    assert page.locator("[data-group]").count() == page.locator("[data-group]:visible").count()
    assert ("#resources-AB" in query) == page.locator("[data-group=AB] .resource").last.is_visible()


def test_without_scripts_every_place_is_there_under_its_region(browser: Browser, origin: str) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto(ADDRESS)
    expect(page.locator(".resource-filter")).to_be_hidden()
    assert page.locator(".resource").count() == page.locator(".resource:visible").count() >= 36
    page.get_by_role("navigation", name="Regions").get_by_role("link", name="Yukon").click()
    assert page.url.endswith("#resources-YT")
    expect(page.get_by_role("heading", name="Yukon", exact=True)).to_be_in_viewport()
    context.close()
