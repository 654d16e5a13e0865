"""The contact sheet with Python: files that come and go, follow-ups, and two cards of one person."""

import csv
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.at_work import stop_the_clock
from tests.browser.keeping import hold_python
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring, person, taken

pytestmark = pytest.mark.at_work


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


def test_our_own_csv_comes_back_as_the_same(sheet: Sheet) -> None:
    for button, delimiter in (("CSV for Excel", ","), ("CSV for Excel in French", ";")):
        content = taken(sheet, button)
        rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig")), delimiter=delimiter))
        assert ["Benoît", "Mireille"] == [row["First name"] for row in rows]
        bring(sheet, content, "contacts.csv")
        expect(sheet.region).to_contain_text("2 the same")


def test_the_workbook_opens_and_comes_back_changed(sheet: Sheet) -> None:
    book = load_workbook(BytesIO(taken(sheet, "Excel workbook")))
    page = book.worksheets[0]
    headings = [cell.value for cell in page[1]]
    page.cell(row=2, column=headings.index("Position") + 1).value = "Fish supplier"
    changed = BytesIO()
    book.save(changed)
    bring(sheet, changed.getvalue(), "contacts.xlsx")
    expect(sheet.region).to_contain_text("1 changed, 1 the same")
    sheet.press("Add these contacts")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("Fish supplier")


def test_cards_and_days_can_be_taken_for_all_and_for_one(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT | {"follow_up": "2026-12-01"}, MIREILLE | {"follow_up": "2026-12-02"}])
    assert 2 == taken(sheet, "Contact cards").count(b"BEGIN:VCARD")
    assert 2 == taken(sheet, "Calendar of follow-ups").count(b"BEGIN:VEVENT")
    sheet.show("Benoît Roy")
    assert 1 == taken(sheet, "Card of this person").count(b"BEGIN:VCARD")
    assert 1 == taken(sheet, "This follow-up, for a calendar").count(b"BEGIN:VEVENT")


def test_a_calendar_counts_only_whom_to_follow_up_on_a_day(page: Page) -> None:
    day = {"follow_up": "2026-12-01"}
    closed, unknown = person(1, status="closed", **day), person(2, follow_up="2026-02-31")
    sheet = Sheet(page).open([BENOIT | day, MIREILLE | {"follow_up": "soon"}, closed, unknown])
    assert 1 == taken(sheet, "Calendar of follow-ups").count(b"BEGIN:VEVENT")
    expect(sheet.notice).to_contain_text("Contacts in the file: 1.")


def test_a_calendar_without_days_is_not_made(sheet: Sheet) -> None:
    sheet.press("Download")
    sheet.press("Calendar of follow-ups")
    expect(sheet.notice).to_contain_text("Choose a date under “Follow up on” first.")


def test_a_follow_up_skips_the_holidays_of_the_province_and_names_them(sheet: Sheet) -> None:
    stop_the_clock(sheet.page, "2026-12-01T09:00:00")
    sheet.change("Benoît Roy", "Last contacted", "2026-12-24")
    sheet.field("Whose holidays count").select_option(label="Ontario")
    expect(sheet.notice).to_contain_text("Holidays left out: Christmas Day (December 25), Boxing Day")
    expect(sheet.one.get_by_label("Follow up on")).to_have_value("2026-12-29")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("December 29")


def test_someone_met_today_gets_a_follow_up_by_itself_and_one_undo_takes_both_away(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.press("Met today")
    sheet.field("Name").fill("Nadia")
    sheet.press("Add this person")
    expect(sheet.notice).to_contain_text("the next working day")
    assert sheet.kept()[0]["follow_up"] > sheet.kept()[0]["last_contacted"]
    sheet.press("Undo")
    expect(sheet.region).to_contain_text("No contacts yet.")


@pytest.mark.fresh
def test_a_late_follow_up_neither_hides_a_newer_step_nor_comes_before_it_in_undo(page: Page) -> None:
    release = hold_python(page)
    sheet = Sheet(page).open([BENOIT])
    sheet.press("Met today")
    sheet.field("Name").fill("Nadia")
    sheet.press("Add this person")
    sheet.show("Benoît Roy")
    sheet.press("Delete this person")
    release()
    expect(sheet.rows.filter(has_text="Nadia").locator("[data-key=follow_up]")).not_to_be_empty()
    expect(sheet.notice).to_contain_text("Benoît Roy is deleted.")
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(1)


def test_a_conversation_starts_the_follow_up_anew(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT | {"last_contacted": "2020-01-06", "follow_up": "2020-01-08"}])
    sheet.show("Benoît Roy")
    sheet.note("She has an opening")
    expect(sheet.one.get_by_label("Follow up on")).not_to_have_value("2020-01-08")
    assert sheet.kept()[0]["follow_up"] > sheet.kept()[0]["last_contacted"]


def test_two_cards_of_one_person_are_merged_field_by_field_and_undone(page: Page) -> None:
    twin = person(1, first_name="benoit", last_name="ROY", company="Poissonnerie Roy", phone="819 555 0177")
    sheet = Sheet(page).open([BENOIT, twin])
    before = sheet.kept()
    sheet.press("Find duplicates")
    expect(sheet.region).to_contain_text("Pairs to look at: 1.")
    expect(sheet.region.locator(".pair")).to_contain_text("The same in both: Company: Poissonnerie Roy")
    chosen = sheet.region.get_by_role("group", name="First name").get_by_role("radio", name="Benoît")
    sheet.press("Take the right")
    expect(chosen).not_to_be_checked()
    sheet.press("The best of both")
    expect(chosen).to_be_checked()
    sheet.press("Merge these two")
    expect(sheet.rows).to_have_count(1)
    assert ("Benoît", "819 555 0177") == (sheet.kept()[0]["first_name"], sheet.kept()[0]["phone"])
    expect(sheet.region).to_contain_text("No two contacts look like the same person.")
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    assert before == sorted(sheet.kept(), key=lambda each: ["b", "id-1"].index(each["id"]))


def test_an_edit_in_another_tab_while_a_file_is_looked_at_is_kept(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT])
    two = Sheet(context.new_page()).open()
    bring(one, "First name,Last name,Company,Position\nBenoît,Roy,Poissonnerie Roy,Owner\n", "people.csv")
    expect(one.region).to_contain_text("1 changed")
    two.change("Benoît Roy", "Phone", "819 555 0177")
    one.press("Add these contacts")
    expect(two.rows).to_contain_text("Owner")
    assert ("Owner", "819 555 0177") == (one.kept()[0]["position"], one.kept()[0]["phone"])
