"""The contact sheet with Python: files that come and go, follow-ups, and two cards of one person."""

import csv
from io import BytesIO, StringIO

import pytest
from openpyxl import load_workbook
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring, person, taken

LINKEDIN = """Notes:
"When exporting your connection data, some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amina,Okafor,https://www.linkedin.com/in/amina,amina@example.com,Example Foods,Warehouse manager,12 Mar 2025
Tom,Nowak,https://www.linkedin.com/in/tom,,Example Mills,Driver,1 Feb 2024
,,,,,,30 Apr 2026
"""
UNKNOWN = "Who,Firm,Colour\nNadia,Example Mills,blue\n"


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


def test_a_linkedin_file_is_shown_first_then_added_and_then_undone(sheet: Sheet) -> None:
    before = sheet.kept()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 new, 0 changed, 0 the same, 1 skipped")
    expect(sheet.region).to_contain_text("Row 7:")
    assert before == sheet.kept()
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(4)
    expect(sheet.region.get_by_role("button", name="Bring contacts")).to_be_focused()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("0 new, 0 changed, 2 the same, 1 skipped")
    expect(sheet.region.get_by_role("button", name="Add these contacts")).to_have_count(0)
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    assert before == sheet.kept()


def test_a_reload_before_the_yes_changes_nothing(sheet: Sheet) -> None:
    before = sheet.kept()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 new")
    sheet.page.reload()
    expect(sheet.rows).to_have_count(2)
    assert before == sheet.kept()


def test_pasted_cells_are_read(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.press("Bring contacts")
    sheet.region.get_by_text("Or paste cells from a sheet").click()
    sheet.field("Cells, with their header row").fill("First name\tCompany\nNadia\tExample Mills")
    sheet.press("Read these cells")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_contain_text("Example Mills")


def test_columns_that_nobody_knows_are_matched_by_hand(page: Page) -> None:
    sheet = Sheet(page).open()
    bring(sheet, UNKNOWN, "people.csv")
    sheet.field("Where does the column “Who” go?").select_option(label="First name")
    sheet.field("Where does the column “Firm” go?").select_option(label="Company")
    sheet.press("Read the file this way")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_contain_text("Example Mills")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 \x00\x01", b"\x00\x01\x02\xff" * 20])
def test_what_is_no_list_of_people_gets_a_sentence_and_changes_nothing(sheet: Sheet, content: bytes) -> None:
    before = sheet.kept()
    bring(sheet, content, "file.csv")
    expect(sheet.region.locator(".brought .problem")).not_to_be_empty()
    assert before == sheet.kept()


def test_reading_can_be_stopped(sheet: Sheet) -> None:
    rows = "\n".join(f"Person {each},Family {each},Firm,p{each}@example.com" for each in range(60_000))
    before = sheet.kept()
    bring(sheet, f"First name,Last name,Company,Email\n{rows}", "crowd.csv")
    sheet.press("Stop reading")
    expect(sheet.region).to_contain_text("Reading has stopped. Nothing was changed.")
    assert before == sheet.kept()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 new")


def test_our_own_csv_comes_back_as_the_same(sheet: Sheet) -> None:
    for button, delimiter in (("CSV for Excel", ","), ("CSV for Excel in French", ";")):
        content = taken(sheet, button)
        rows = list(csv.DictReader(StringIO(content.decode("utf-8-sig")), delimiter=delimiter))
        assert ["Benoît", "Mireille"] == [row["First name"] for row in rows]
        bring(sheet, content, "contacts.csv")
        expect(sheet.region).to_contain_text("0 new, 0 changed, 2 the same, 0 skipped")


def test_the_workbook_opens_and_comes_back_changed(sheet: Sheet) -> None:
    book = load_workbook(BytesIO(taken(sheet, "Excel workbook")))
    page = book.worksheets[0]
    headings = [cell.value for cell in page[1]]
    page.cell(row=2, column=headings.index("Position") + 1).value = "Fish supplier"
    changed = BytesIO()
    book.save(changed)
    bring(sheet, changed.getvalue(), "contacts.xlsx")
    expect(sheet.region).to_contain_text("0 new, 1 changed, 1 the same, 0 skipped")
    sheet.press("Add these contacts")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("Fish supplier")


def test_cards_and_days_can_be_taken_for_all_and_for_one(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT | {"follow_up": "2026-12-01"}, MIREILLE | {"follow_up": "2026-12-02"}])
    assert 2 == taken(sheet, "Contact cards").count(b"BEGIN:VCARD")
    assert 2 == taken(sheet, "Calendar of follow-ups").count(b"BEGIN:VEVENT")
    sheet.press("Edit Benoît Roy")
    assert 1 == taken(sheet, "Card of this person").count(b"BEGIN:VCARD")
    assert 1 == taken(sheet, "This follow-up, for a calendar").count(b"BEGIN:VEVENT")


def test_a_calendar_without_days_is_not_made(sheet: Sheet) -> None:
    sheet.press("Download")
    sheet.press("Calendar of follow-ups")
    expect(sheet.notice).to_contain_text("No contact has a date under “Follow up on”.")


def test_a_follow_up_skips_the_holidays_of_the_province_and_names_them(sheet: Sheet) -> None:
    sheet.press("Edit Benoît Roy")
    sheet.region.get_by_text("Whose holidays count").click()
    sheet.field("Your province or territory").select_option(label="Ontario")
    sheet.field("Last contacted").fill("2026-12-23")
    expect(sheet.field("Follow up on")).to_have_value("2026-12-29")
    expect(sheet.region.get_by_text("Holidays left out:")).to_contain_text("Christmas Day (2026-12-25)")
    sheet.press("Save")
    expect(sheet.rows.filter(has_text="Benoît")).to_contain_text("2026-12-29")


def test_someone_met_today_gets_a_follow_up_by_itself_and_one_undo_takes_both_away(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.press("Met today")
    sheet.field("Name").fill("Nadia")
    sheet.press("Add this person")
    expect(sheet.notice).to_contain_text("Follow up on 20")
    assert sheet.kept()[0]["follow_up"] > sheet.kept()[0]["last_contacted"]
    sheet.press("Undo")
    expect(sheet.region).to_contain_text("No contacts yet.")


def test_a_conversation_starts_the_follow_up_anew(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT | {"last_contacted": "2020-01-06", "follow_up": "2020-01-08"}])
    sheet.press("Edit Benoît Roy")
    sheet.press("Add a conversation")
    expect(sheet.field("Follow up on")).not_to_have_value("2020-01-08")
    sheet.press("Save")
    assert sheet.kept()[0]["follow_up"] > sheet.kept()[0]["last_contacted"]


def test_two_cards_of_one_person_are_merged_field_by_field_and_undone(page: Page) -> None:
    twin = person(1, first_name="benoit", last_name="ROY", company="Poissonnerie Roy", phone="819 555 0177")
    sheet = Sheet(page).open([BENOIT, twin])
    before = sheet.kept()
    sheet.press("Find duplicates")
    expect(sheet.region).to_contain_text("Pairs to look at: 1.")
    sheet.region.get_by_role("group", name="First name").get_by_text("Benoît").click()
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
    two.press("Edit Benoît Roy")
    two.field("Phone").fill("819 555 0177")
    two.press("Save")
    one.press("Add these contacts")
    expect(two.rows).to_contain_text("Owner")
    assert ("Owner", "819 555 0177") == (one.kept()[0]["position"], one.kept()[0]["phone"])
