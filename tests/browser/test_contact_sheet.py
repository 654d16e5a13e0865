"""The contact sheet: add, change, delete and undo, before Python has started and in two tabs."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.at_work import stop_the_clock
from tests.browser.keeping import keep, wait_until_kept
from tests.browser.sheet import BENOIT, MIREILLE, WIDE, Sheet, person

pytestmark = pytest.mark.at_work

GUIDE = "guide/contact-management/"
JUMPED = """() => new Promise((tell) => new PerformanceObserver((list, watcher) => {
  watcher.disconnect();
  tell(list.getEntries().reduce((sum, { value }) => sum + value, 0));
}).observe({ type: "layout-shift", buffered: true }) ?? setTimeout(tell, 500, 0))"""
"""How much of the screen has jumped; where nothing did, no news comes."""
A_JUMP_ONE_SEES = 0.1


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


@pytest.mark.parametrize("address", [WIDE, GUIDE])
def test_an_empty_sheet_says_what_will_be_there_and_how_to_begin(page: Page, address: str) -> None:
    sheet = Sheet(page, address).open()
    expect(sheet.region).to_contain_text("No contacts yet.")
    expect(sheet.region).to_contain_text("choose “Met today” or “Add”")
    expect(sheet.region.get_by_role("table")).to_be_hidden()
    example = sheet.region.get_by_role(
        "img", name="A picture of the people around someone in the worked examples"
    )
    expect(example.locator(".person")).not_to_have_count(0)
    expect(example.locator(".line")).not_to_have_count(0)
    assert page.evaluate(JUMPED) < A_JUMP_ONE_SEES


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
    expect(sheet.adding.get_by_label("First name")).to_be_focused()
    expect(sheet.adding.get_by_label("Email")).to_have_value("someone@example.com")


def test_closing_a_changed_form_asks_first(sheet: Sheet) -> None:
    sheet.press("Add")
    sheet.adding.get_by_label("Company").fill("Example Foods")
    sheet.page.keyboard.press("Escape")
    sheet.page.get_by_role("button", name="Go on writing").click()
    expect(sheet.adding.get_by_label("Company")).to_have_value("Example Foods")
    sheet.press("Save")
    expect(sheet.region.get_by_role("link", name="Example Foods")).to_be_focused()


def test_a_field_is_changed_where_it_stands_and_a_page_that_is_left_keeps_it(sheet: Sheet) -> None:
    sheet.change("Benoît Roy", "Position", "Fish supplier")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("Fish supplier")
    sheet.one.get_by_label("Company").fill("Roy Foods")
    sheet.one.get_by_label("A note on your last conversation").fill("Sells to hotels")
    sheet.page.reload()
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("Roy Foods")
    expect(sheet.one.locator(".log").first).to_contain_text("Sells to hotels")


def test_a_deleted_contact_comes_back_as_it_was(sheet: Sheet) -> None:
    before = sorted(sheet.kept(), key=lambda each: str(each["id"]))
    sheet.show("Mireille Tremblay")
    sheet.press("Delete this person")
    expect(sheet.rows).to_have_count(1)
    expect(sheet.region.get_by_role("link", name="Benoît Roy")).to_be_focused()
    sheet.page.reload()
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    assert before == sorted(sheet.kept(), key=lambda each: str(each["id"]))


def test_several_steps_are_undone_one_by_one(sheet: Sheet) -> None:
    for name in ("Mireille Tremblay", "Benoît Roy"):
        sheet.show(name)
        sheet.press("Delete this person")
    expect(sheet.button("Met today")).to_be_focused()
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
    wait_until_kept(page, '"last_name":"Silva"')  # Python tells which is the last name.
    kept = sheet.kept()[0]
    today = page.evaluate("new Date().toLocaleDateString('sv')")
    assert ("Ana María", "Silva", "Job fair") == (kept["first_name"], kept["last_name"], kept["met_at"])
    assert (f"{today}: They train drivers", today) == (kept["discussion"], kept["last_contacted"])


def test_a_conversation_stands_on_top_of_the_log_and_is_changed_where_it_stands(sheet: Sheet) -> None:
    log = sheet.show("Mireille Tremblay").locator(".log").first.get_by_role("listitem")
    sheet.note("She has an opening")
    expect(log).to_have_count(2)
    expect(log.first).to_contain_text("today")
    today = sheet.page.evaluate("new Date().toLocaleDateString('sv')")
    assert today == sheet.kept()[1]["last_contacted"]
    log.first.get_by_role("button").click()
    log.first.get_by_role("textbox").fill("She has two openings")
    sheet.press("Save")
    expected = f"{today}: She has two openings\n2026-11-20: Her line tastes every sauce"
    assert expected == sheet.kept()[1]["discussion"]


def test_a_follow_up_is_put_off_and_comes_back(page: Page) -> None:
    stop_the_clock(page, "2026-11-28T09:00:00")  # a Saturday
    sheet = Sheet(page).open([BENOIT | {"follow_up": "2026-11-27"}])
    step = sheet.show("Benoît Roy").get_by_role("region", name="Next step")
    for press, said, kept in (("Next week", "Monday", "2026-11-30"), ("Tomorrow", "tomorrow", "2026-11-29")):
        step.get_by_role("button", name=press).click()
        expect(step).to_contain_text(f"Next message: {said}")
        assert kept == sheet.kept()[0]["follow_up"]
    expect(page).to_have_title(re.compile("^Contact sheet"))
    sheet.press("Undo")
    sheet.press("Undo")
    expect(step).to_contain_text("This message was due yesterday")


@pytest.mark.parametrize("door", ["Add", "Met today"])
def test_a_second_person_of_one_name_is_asked_about_while_she_is_added(page: Page, door: str) -> None:
    sheet = Sheet(page).open([person(1, first_name="Grace", last_name="Wong", company="Prairie Care")])
    sheet.press(door)
    form = page.locator("dialog[open]")
    form.get_by_label("First name" if door == "Add" else "Name", exact=True).fill("grace wong")
    expect(form).to_contain_text("Grace Wong (Prairie Care) is in your sheet already. Is it the same person?")
    form.get_by_label("Discussion points" if door == "Add" else "One note").fill("Night shifts")
    sheet.press("The same: add this there")
    expect(sheet.one.locator(".log").first).to_contain_text("Night shifts")
    assert 1 == len(sheet.kept())


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
    sheet.change("Nadia", "Company", "Example Foods")
    expect(sheet.rows).to_contain_text("Example Foods")
    assert 1 == len(sheet.kept())


def test_a_newer_version_s_contacts_are_shown_and_left_alone(page: Page) -> None:
    contacts = [{"id": "n", "first_name": "Nadia"}]
    keep(page, {"version": 99, "about": {}, "tools": {}, "ticks": {}, "contacts": contacts})
    sheet = Sheet(page).open()
    expect(sheet.rows).to_contain_text("Nadia")
    expect(sheet.region.locator(".status-line")).to_contain_text("changes are not saved")


def test_a_day_that_one_has_chosen_is_not_counted_over(page: Page) -> None:
    sheet = Sheet(page).open([])
    sheet.press("Add")
    form = sheet.adding
    form.locator("summary").first.click()
    form.get_by_label("Last contacted").fill("2026-11-10")
    form.get_by_label("Last contacted").dispatch_event("change")
    expect(form.get_by_label("Follow up on")).to_have_value("2026-11-11")
    form.get_by_label("Last contacted").fill("2026-11-12")
    form.get_by_label("Last contacted").dispatch_event("change")
    expect(form.get_by_label("Follow up on")).to_have_value("2026-11-13")
    form.get_by_label("Follow up on").fill("2026-11-27")
    form.get_by_label("Last contacted").fill("2026-11-10")
    form.get_by_label("Last contacted").dispatch_event("change")
    expect(form.locator("#contacts-add-follow_up-due")).to_be_empty()
    expect(form.get_by_label("Follow up on")).to_have_value("2026-11-27")
    form.get_by_label("Follow up on").fill("2020-03-02")
    form.get_by_label("Follow up on").dispatch_event("change")
    expect(form.get_by_text("That day has passed: March 2, 2020.")).to_be_visible()
