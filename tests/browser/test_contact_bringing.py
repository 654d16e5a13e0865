"""Ways to bring contacts: dropped, pasted from a spreadsheet; and an import that is broken off changes nothing."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.keeping import hold_python
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring

pytestmark = pytest.mark.at_work

CELLS = 'First name\tCompany\tDiscussion points\nNadia\tExample Mills\t"Two lines,\nin one cell"'
LINKEDIN = """Notes:
"When exporting your connection data, some addresses may be missing."

First Name,Last Name,URL,Email Address,Company,Position,Connected On
Amina,Okafor,https://www.linkedin.com/in/amina,amina@example.com,Example Foods,Warehouse manager,12 Mar 2025
Tom,Nowak,https://www.linkedin.com/in/tom,,Example Mills,Driver,1 Feb 2024
,,,,,,30 Apr 2026
"""
UNKNOWN = "Buddy,Shop,Colour\nNadia,Example Mills,blue\n"
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nadia Haddad\r\nN:Haddad;Nadia;;;\r\nEND:VCARD\r\n"
CROWD = "First name,Company\n" + "\n".join(f"Person {each},Firm {each}" for each in range(20_000))


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


def drop(panel: Locator, *cards: str) -> None:
    """Drop files of contact cards."""
    dropped = panel.page.evaluate_handle(
        """cards => { const dropped = new DataTransfer();
             for (const card of cards) dropped.items.add(new File([card], "card.vcf", {type: "text/vcard"}));
             return dropped }""",
        cards,
    )
    for event in ("dragenter", "dragover", "drop"):
        panel.dispatch_event(event, {"dataTransfer": dropped})


def test_a_file_is_dropped_on_the_panel_and_several_are_told_to_come_alone(sheet: Sheet) -> None:
    sheet.press("Bring contacts")
    panel = sheet.region.get_by_role("region", name="Bring contacts from a file")
    drop(panel, CARD, CARD)
    expect(panel).to_contain_text("These are 2 files, and none of them was read.")
    drop(panel, CARD)
    expect(panel).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(3)
    expect(sheet.rows.first).to_contain_text("Nadia")


def test_cells_are_pasted_as_a_spreadsheet_gives_them(sheet: Sheet) -> None:
    sheet.page.evaluate("text => navigator.clipboard.writeText(text)", CELLS)
    sheet.press("Bring contacts")
    sheet.region.get_by_text("Or paste text").click()
    sheet.field("Cells, names, a signature, or a To: line").focus()
    sheet.page.keyboard.press("Control+V")
    sheet.press("Read this text")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(3)
    assert "Two lines,\nin one cell" == sheet.kept()[2]["discussion"]


def test_a_reload_while_a_long_file_is_read_changes_nothing(sheet: Sheet) -> None:
    bring(sheet, CROWD, "crowd.csv")
    expect(sheet.region.get_by_role("button", name="Stop reading")).to_be_visible()
    sheet.page.reload()
    expect(sheet.rows).to_have_count(2)
    assert [BENOIT, MIREILLE] == sheet.kept()


def test_a_reload_right_after_the_yes_finds_all_of_the_file(sheet: Sheet) -> None:
    bring(sheet, CROWD, "crowd.csv")
    add = sheet.region.get_by_role("button", name="Add these contacts")
    expect(add).to_be_visible()
    add.evaluate("button => { button.click(); location.reload(); }")
    expect(sheet.region.locator(".sheet-count")).to_contain_text("of 20002")
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(2)
    assert [BENOIT, MIREILLE] == sheet.kept()


def test_a_linkedin_file_is_shown_first_then_added_and_then_undone(sheet: Sheet) -> None:
    before = sheet.kept()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 new, 1 skipped")
    expect(sheet.region).to_contain_text("Row 7:")
    assert before == sheet.kept()
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(4)
    expect(sheet.region.locator(".sheet-count")).to_be_focused()
    expect(sheet.notice).to_contain_text("Next: open a person")
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 the same, 1 skipped")
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


def test_columns_that_nobody_knows_are_matched_by_hand(page: Page) -> None:
    sheet = Sheet(page).open()
    bring(sheet, UNKNOWN, "people.csv")
    sheet.field("Where does the column “Buddy” go?").select_option(label="First name")
    sheet.field("Where does the column “Shop” go?").select_option(label="Company")
    sheet.press("Read the file this way")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_contain_text("Example Mills")


@pytest.mark.parametrize("content", [b"", b"%PDF-1.7 \x00\x01", b"\x00\x01\x02\xff" * 20])
def test_what_is_not_a_list_of_people_gets_a_sentence_and_changes_nothing(
    sheet: Sheet, content: bytes
) -> None:
    before = sheet.kept()
    bring(sheet, content, "file.csv")
    expect(sheet.region.locator(".brought .problem")).not_to_be_empty()
    assert before == sheet.kept()


@pytest.mark.fresh
def test_reading_can_be_stopped(sheet: Sheet) -> None:
    release = hold_python(sheet.page)
    before = sheet.kept()
    bring(sheet, LINKEDIN)
    sheet.press("Stop reading")
    release()
    expect(sheet.region).to_contain_text("Reading has stopped. Nothing was changed.")
    assert before == sheet.kept()
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text("2 new")
