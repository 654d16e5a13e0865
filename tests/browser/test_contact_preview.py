"""What a file would do is seen before the yes: which file it is, what it replaces and adds, and what it cannot say."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring, person

pytestmark = pytest.mark.at_work

HEADINGS = "First name,Last name,Company,Position,Phone\n"
NEWS = f"{HEADINGS}Mireille,Tremblay,La Table du Quai,Owner,\nBenoît,Roy,Poissonnerie Roy,,819 555 0177\n"


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


def test_a_date_that_is_not_a_day_is_said_before_the_yes(sheet: Sheet) -> None:
    bring(sheet, "First name,Follow up on\nNadia,soon\n", "people.csv")
    expect(sheet.region.get_by_text("Row 2: “soon” under “Follow up on” is not a day")).to_be_visible()
    sheet.press("Add these contacts")
    expect(sheet.rows.first).to_contain_text("soon")


def test_what_has_no_column_is_named_and_who_may_be_one_person_is_asked(sheet: Sheet) -> None:
    people = "Nadia Haddad,Example Mills,nadia@example.com,38\nNadia Haddad,Foods,nadia@example.com,\n"
    bring(sheet, f"Name,Company,Contact,Shoes\n{people}", "people.csv")
    expect(sheet.region).to_contain_text("so they stay in the file: Shoes (rows: 1).")
    expect(sheet.region.get_by_text("“Nadia Haddad” and “Nadia Haddad”: the same email")).to_be_visible()
    sheet.press("Add these contacts")
    sheet.press("Find duplicates")
    expect(sheet.region.get_by_role("heading", name="Contacts that may be the same person")).to_be_visible()


def test_a_list_that_is_none_is_left_out_in_the_preview_and_its_rows_are_named(sheet: Sheet) -> None:
    bring(sheet, "Who,Shoes\nAda Okoro,38\n\nName,Email\nBo Li,bo@example.com\n", "people.csv")
    expect(sheet.region.get_by_text("2 new")).to_be_visible()
    sheet.field("List 1, rows 1 to 3: which row holds its headings?").select_option(
        "It is no list of contacts"
    )
    sheet.press("Read the file this way")
    expect(sheet.region.get_by_text("1 new, 2 skipped")).to_be_visible()
    expect(sheet.region.get_by_text("Row 2: This stands above the list")).to_be_visible()


def test_what_is_replaced_and_what_is_added_is_seen_at_once(sheet: Sheet) -> None:
    bring(sheet, NEWS, "people.csv")
    expect(sheet.region.get_by_text("Changed contacts: 2")).to_be_visible()
    expect(sheet.region.get_by_text("Position: Head Chef → Owner")).to_be_visible()
    expect(sheet.region.get_by_text("Phone: 819 555 0177 (added)")).to_be_visible()


def test_many_changes_are_folded_under_their_number(page: Page) -> None:
    sheet = Sheet(page).open([person(each, company="Example Foods") for each in range(11)])
    rows = [f"Person {each},,Example Foods,Cook," for each in range(11)]
    bring(sheet, HEADINGS + "\n".join(rows), "people.csv")
    expect(sheet.region.get_by_text("Position: Cook (added)").first).to_be_hidden()
    sheet.region.get_by_text("Changed contacts: 11").click()
    expect(sheet.region.get_by_text("Position: Cook (added)").first).to_be_visible()


def test_the_file_that_is_looked_at_is_named_and_can_be_chosen_again(sheet: Sheet) -> None:
    bring(sheet, NEWS, "people.csv")
    chosen = sheet.field("Choose a file")
    expect(sheet.region.get_by_role("heading", name="What is in people.csv")).to_be_visible()
    expect(chosen).to_have_value("C:\\fakepath\\people.csv")
    with sheet.page.expect_file_chooser():
        chosen.click()
    expect(chosen).to_have_value("")


def test_the_box_names_no_file_after_the_answer(sheet: Sheet) -> None:
    bring(sheet, NEWS, "people.csv")
    sheet.press("Change nothing")
    expect(sheet.field("Choose a file")).to_have_value("")
