"""What does not fit is said before anything changes: one contact, and a file of many."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keeping import fill_storage, free_storage
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring, person

pytestmark = pytest.mark.at_work

CROWD = "First name,Company\n" + "\n".join(
    f"Person {each},Example Mills, Hall {each}" for each in range(3_000)
)


def test_one_contact_that_does_not_fit_changes_nothing_and_stays_in_its_form(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    fill_storage(page)
    sheet.add(First_name="Nadia")
    expect(sheet.region.get_by_role("alert")).to_contain_text("There is no room for this")
    expect(sheet.adding.get_by_label("First name")).to_have_value("Nadia")
    assert [BENOIT] == sheet.kept()


def test_a_file_that_does_not_fit_is_said_in_the_preview_with_its_size(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    fill_storage(page)
    bring(sheet, CROWD, "crowd.csv")
    expect(sheet.region).to_contain_text(
        "These 3000 contacts need 0.3 MB, and 0.0 MB are left in this browser."
    )
    expect(sheet.region.get_by_role("button", name="Add these contacts")).to_have_count(0)
    assert [BENOIT] == sheet.kept()
    free_storage(page)
    bring(sheet, CROWD, "crowd.csv")
    sheet.press("Add these contacts")
    expect(sheet.region).to_contain_text("of 3001")


def test_a_file_that_changes_what_is_there_needs_room_for_the_change_alone(page: Page) -> None:
    sheet = Sheet(page).open([person(each, discussion="They train people. " * 9) for each in range(2_000)])
    fill_storage(page, left=100_000)
    changed = "First name,Status\n" + "\n".join(f"Person {each},Met" for each in range(2_000))
    bring(sheet, changed, "changed.csv")
    sheet.press("Add these contacts")
    expect(sheet.rows.first).to_contain_text("Met")


def test_five_thousand_contacts_with_notes_fit_and_are_searched_at_once(page: Page) -> None:
    note = "2026-11-20: " + "They train their people on site. " * 6
    crowd = [MIREILLE | person(number, discussion=note, tags="x, y") for number in range(5_000)]
    sheet = Sheet(page).open(crowd)
    sheet.add(First_name="Nadia")
    expect(sheet.region).to_contain_text("of 5001")
    sheet.search("nadia")
    expect(sheet.rows).to_have_count(1)
