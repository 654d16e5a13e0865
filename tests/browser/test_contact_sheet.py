"""The contact sheet: add, find, change, delete and undo, before Python has started and in two tabs."""

import re

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.sheet import BENOIT, KEY, MIREILLE, WIDE, Sheet, person

GUIDE = "guide/contact-management/"
PAST, FUTURE = "2001-01-01", "2999-01-01"


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


@pytest.mark.parametrize("address", [WIDE, GUIDE])
def test_an_empty_sheet_says_what_will_be_there_and_how_to_begin(page: Page, address: str) -> None:
    sheet = Sheet(page, address).open()
    expect(sheet.region).to_contain_text("No contacts yet.")
    expect(sheet.region).to_contain_text("choose “Met today” or “Add a contact”")
    expect(sheet.region.get_by_role("table")).to_be_hidden()


def test_a_contact_is_added_and_still_there_after_a_reload(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.add(First_name="Aïssatou", Company="Example Foods", Discussion_points="First line\nSecond line")
    expect(sheet.rows).to_contain_text("Aïssatou")
    expect(sheet.notice).to_contain_text("Aïssatou is saved.")
    page.reload()
    expect(sheet.rows).to_contain_text("Example Foods")
    assert ["Aïssatou"] == [each["first_name"] for each in sheet.kept()]
    assert {"id", "first_name", "company", "discussion"} == set(sheet.kept()[0])


def test_a_company_alone_is_enough(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.add(Company="Example Foods")
    expect(sheet.rows).to_contain_text("Example Foods")


def test_a_contact_without_a_name_is_asked_for_one_and_nothing_typed_is_lost(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.add(Email="someone@example.com")
    expect(sheet.region.get_by_role("alert")).to_contain_text("Write a first name, a last name or a company.")
    expect(sheet.field("First name")).to_be_focused()
    expect(sheet.field("Email")).to_have_value("someone@example.com")


def test_closing_a_changed_form_asks_first(sheet: Sheet) -> None:
    sheet.press("Edit Benoît Roy")
    sheet.field("Position").fill("Fish supplier")
    sheet.page.keyboard.press("Escape")
    sheet.page.get_by_role("button", name="Go on writing").click()
    expect(sheet.field("Position")).to_have_value("Fish supplier")
    sheet.press("Save")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("Fish supplier")
    expect(sheet.region.get_by_role("button", name="Edit Benoît Roy")).to_be_focused()


def test_a_deleted_contact_comes_back_as_it_was(sheet: Sheet) -> None:
    before = sorted(sheet.kept(), key=lambda each: str(each["id"]))
    sheet.press("Delete Mireille Tremblay")
    expect(sheet.rows).to_have_count(1)
    expect(sheet.region.get_by_role("button", name="Edit Benoît Roy")).to_be_focused()
    sheet.page.reload()
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    assert before == sorted(sheet.kept(), key=lambda each: str(each["id"]))


def test_several_steps_are_undone_one_by_one(sheet: Sheet) -> None:
    sheet.press("Delete Mireille Tremblay")
    sheet.press("Delete Benoît Roy")
    expect(sheet.region.get_by_role("button", name="Add a contact")).to_be_focused()
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(1)
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    expect(sheet.region.get_by_role("button", name="Undo")).to_be_hidden()


def test_someone_met_today_is_kept_with_the_day_the_place_and_the_note(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.press("Met today")
    sheet.field("Name").fill("Ana María Silva")
    sheet.field("Where you met").fill("Job fair")
    sheet.field("One note").fill("They train drivers")
    page.keyboard.press("Enter")
    expect(sheet.rows).to_contain_text("Ana María")
    kept = sheet.kept()[0]
    today = page.evaluate("new Date().toLocaleDateString('sv')")
    assert ("Ana María", "Silva", "Job fair") == (kept["first_name"], kept["last_name"], kept["met_at"])
    assert (f"{today}: They train drivers", today) == (kept["discussion"], kept["last_contacted"])


def test_a_conversation_gets_a_dated_line_on_top(sheet: Sheet) -> None:
    sheet.press("Edit Mireille Tremblay")
    sheet.press("Add a conversation")
    sheet.page.keyboard.type("She has an opening")
    today = sheet.page.evaluate("new Date().toLocaleDateString('sv')")
    expected = f"{today}: She has an opening\n2026-11-20: Her line tastes every sauce"
    expect(sheet.field("Discussion points")).to_have_value(expected)
    expect(sheet.field("Last contacted")).to_have_value(today)


@pytest.mark.parametrize(
    ("words", "found"),
    [("BENOIT", 2), ("poissonnerie", 1), ("quai mireille", 1), ("sauce", 1), ("nobody at all", 0)],
)
def test_the_search_looks_through_every_field_without_case_and_accents(
    sheet: Sheet, words: str, found: int
) -> None:
    sheet.search(words)
    expect(sheet.rows).to_have_count(found)
    if not found:
        expect(sheet.region).to_contain_text("Nobody fits.")


@pytest.mark.parametrize(
    ("label", "choice", "names"),
    [
        ("Show one relationship", "Friend", ["Benoît Roy"]),
        ("Show one status", "Replied", ["Mireille Tremblay"]),
        ("Show one tag", "restaurant", ["Mireille Tremblay"]),
        ("Show follow-ups", "Without a date", ["Mireille Tremblay", "Benoît Roy"]),
        ("Show follow-ups", "Due now", []),
    ],
)
def test_filters_leave_those_who_fit(sheet: Sheet, label: str, choice: str, names: list[str]) -> None:
    sheet.region.get_by_text("More ways to filter and sort").click()
    sheet.field(label).select_option(label=choice)
    expect(sheet.rows).to_have_count(len(names))
    assert names == sheet.names()


def test_what_is_overdue_is_said_and_a_closed_contact_is_not_due(page: Page) -> None:
    late, later = person(1, follow_up=PAST), person(2, follow_up=FUTURE)
    sheet = Sheet(page).open([late, later, person(3, follow_up=PAST, status="Closed")])
    expect(sheet.rows.filter(has_text="Overdue")).to_have_count(1)
    sheet.field("Show follow-ups").select_option(label="Due now")
    assert ["Person 1"] == sheet.names()


def test_those_not_contacted_for_a_while_are_found(page: Page) -> None:
    sheet = Sheet(page).open([person(1, last_contacted=PAST), person(2, last_contacted=FUTURE), person(3)])
    sheet.region.get_by_text("More ways to filter and sort").click()
    sheet.field("Not contacted for this many days").fill("30")
    expect(sheet.rows).to_have_count(2)
    assert ["Person 3", "Person 1"] == sheet.names()


def test_a_column_sorts_both_ways_and_says_so(sheet: Sheet) -> None:
    header = sheet.region.get_by_role("columnheader", name="Last name")
    header.get_by_role("button").click()
    assert ["Benoît Roy", "Mireille Tremblay"] == sheet.names()
    expect(header).to_have_attribute("aria-sort", "ascending")
    header.get_by_role("button").click()
    assert ["Mireille Tremblay", "Benoît Roy"] == sheet.names()
    expect(header).to_have_attribute("aria-sort", "descending")


def test_long_lists_come_in_pages_of_fifty(page: Page) -> None:
    sheet = Sheet(page).open([person(number) for number in range(120)])
    expect(sheet.rows).to_have_count(50)
    expect(sheet.region).to_contain_text("1 to 50 of 120 shown.")
    sheet.press("Next 50")
    sheet.press("Next 50")
    expect(sheet.rows).to_have_count(20)
    expect(sheet.region.locator(".sheet-count")).to_be_focused()


def test_the_overview_counts_and_shows_who_introduced_whom(sheet: Sheet) -> None:
    sheet.region.get_by_text("Overview and picture of your network").click()
    expect(sheet.region.locator("[data-bars=status]")).to_contain_text(re.compile("Replied\\s*1"))
    expect(sheet.region.get_by_role("img", name="A picture of who introduced whom")).to_be_visible()
    listed = sheet.region.get_by_role("group", name="The same as a list")
    expect(listed).to_contain_text("Benoît Roy (Friend) introduced:")
    expect(listed.locator("ul ul")).to_have_text("Mireille Tremblay (Referred by someone)")


def test_only_honest_addresses_become_links(page: Page) -> None:
    bad = {"email": "a@b?bcc=c@d", "phone": "no phone", "linkedin": "javascript:alert(1)", "x": "@handle"}
    sheet = Sheet(page).open([MIREILLE, person(1, **bad, facebook="data:text/html,hello")])
    links = [each.get_attribute("href") for each in sheet.rows.get_by_role("link").all()]
    assert ["mailto:mireille@example.com", "tel:+18195550123", "https://linkedin.com/in/mireille"] == links


def test_hostile_text_stays_text(page: Page) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    sheet = Sheet(page).open([person(1, company=hostile), person(2, first_name=hostile, met_at="Person 1")])
    expect(sheet.rows.last).to_contain_text(hostile)
    sheet.region.get_by_text("Overview and picture of your network").click()
    expect(sheet.region.locator("svg").first).to_contain_text(hostile[:20])
    expect(sheet.region.locator("img")).to_have_count(0)


def test_two_tabs_edit_the_same_person_and_lose_nothing(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT, MIREILLE])
    two = Sheet(context.new_page()).open()
    one.press("Edit Benoît Roy")
    two.press("Edit Benoît Roy")
    one.field("Position").fill("Fish supplier")
    two.field("Phone").fill("819 555 0177")
    two.press("Save")
    one.press("Save")
    two.add(First_name="Nadia")
    one.press("Delete Mireille Tremblay")
    expect(two.rows).to_have_count(2)
    benoit = next(each for each in one.kept() if each["id"] == "b")
    assert BENOIT | {"position": "Fish supplier", "phone": "819 555 0177"} == benoit


def test_contacts_are_shown_under_my_data_and_are_in_the_backup(sheet: Sheet) -> None:
    sheet.page.goto("my-data/")
    expect(sheet.page.get_by_text("Contacts: 2")).to_be_visible()
    expect(sheet.page.get_by_role("region", name="My data")).to_contain_text("Mireille Tremblay")
    expect(sheet.page.get_by_role("region", name="My data")).to_contain_text("Head Chef")
    with sheet.page.expect_download() as started:
        sheet.page.get_by_role("button", name="Save a backup file").click()
    assert "Her line tastes every sauce" in started.value.path().read_text(encoding="utf-8")


def test_contacts_that_a_restored_backup_brought_without_ids_can_be_changed(page: Page) -> None:
    sheet = Sheet(page).open([{"first_name": "Nadia", "age": 3, "email": ""}])  # type: ignore[dict-item]
    sheet.press("Edit Nadia")
    sheet.field("Company").fill("Example Foods")
    sheet.press("Save")
    expect(sheet.rows).to_contain_text("Example Foods")
    assert 1 == len(sheet.kept())


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", [360, 1280])
def test_axe_finds_no_barrier(page: Page, width: int, theme: str) -> None:
    page.set_viewport_size({"width": width, "height": 800})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    sheet = Sheet(page).open([BENOIT, MIREILLE, person(1, follow_up=PAST)])
    sheet.region.get_by_text("More ways to filter and sort").click()
    sheet.region.get_by_text("Overview and picture of your network").click()
    sheet.press("Bring contacts")
    found = Axe().run(page, options={"runOnly": ["wcag2a", "wcag2aa", "wcag2aaa", "wcag21aa", "wcag22aa"]})
    assert 0 == found.violations_count, found.generate_report()
    sheet.press("Edit Benoît Roy")
    found = Axe().run(page)
    assert 0 == found.violations_count, found.generate_report()


def test_nothing_scrolls_sideways_on_a_small_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    sheet = Sheet(page).open([BENOIT, MIREILLE | {"company": "x" * 300}])
    sheet.region.get_by_text("Overview and picture of your network").click()
    assert 320 == page.evaluate("document.documentElement.scrollWidth")


def test_a_newer_version_s_contacts_are_shown_and_left_alone(page: Page) -> None:
    sheet = Sheet(page).open([])
    page.evaluate(
        f"""localStorage.setItem({KEY!r}, JSON.stringify(
        {{version: 99, about: {{}}, tools: {{}}, ticks: {{}}, contacts: [{{id: "n", first_name: "Nadia"}}]}}))"""
    )
    page.reload()
    expect(sheet.rows).to_contain_text("Nadia")
    expect(sheet.region.locator(".status-line")).to_contain_text("changes are not saved")
