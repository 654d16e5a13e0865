"""The contact sheet: add, change, delete and undo, before Python has started and in two tabs."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, KEY, MIREILLE, WIDE, Sheet

GUIDE = "guide/contact-management/"


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
    expect(sheet.rows.locator("td").nth(1)).to_have_text("Silva")  # Python tells which is the last name.
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


def test_a_newer_version_s_contacts_are_shown_and_left_alone(page: Page) -> None:
    sheet = Sheet(page).open([])
    page.evaluate(
        f"""localStorage.setItem({KEY!r}, JSON.stringify(
        {{version: 99, about: {{}}, tools: {{}}, ticks: {{}}, contacts: [{{id: "n", first_name: "Nadia"}}]}}))"""
    )
    page.reload()
    expect(sheet.rows).to_contain_text("Nadia")
    expect(sheet.region.locator(".status-line")).to_contain_text("changes are not saved")
