"""Ways to bring contacts: dropped, pasted from a spreadsheet; and an import that is broken off changes nothing."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, Sheet, bring

CELLS = 'First name\tCompany\tDiscussion points\nNadia\tExample Mills\t"Two lines,\nin one cell"'
CARD = "BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Nadia Haddad\r\nN:Haddad;Nadia;;;\r\nEND:VCARD\r\n"
CROWD = "First name,Company\n" + "\n".join(f"Person {each},Firm {each}" for each in range(20_000))


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT])


def test_a_file_is_dropped_on_the_panel(sheet: Sheet) -> None:
    sheet.press("Bring contacts")
    dropped = sheet.page.evaluate_handle(
        """text => { const dropped = new DataTransfer();
             dropped.items.add(new File([text], "card.vcf", {type: "text/vcard"})); return dropped }""",
        CARD,
    )
    panel = sheet.region.get_by_role("region", name="Bring contacts from a file")
    for event in ("dragenter", "dragover", "drop"):
        panel.dispatch_event(event, {"dataTransfer": dropped})
    expect(panel).to_contain_text("1 new, 0 changed, 0 the same, 0 skipped")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(2)
    expect(sheet.rows.first).to_contain_text("Nadia")


def test_cells_are_pasted_as_a_spreadsheet_gives_them(sheet: Sheet) -> None:
    sheet.page.evaluate("text => navigator.clipboard.writeText(text)", CELLS)
    sheet.press("Bring contacts")
    sheet.region.get_by_text("Or paste cells from a sheet").click()
    sheet.field("Cells, with their header row").focus()
    sheet.page.keyboard.press("Control+V")
    sheet.press("Read these cells")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(2)
    assert "Two lines,\nin one cell" == sheet.kept()[1]["discussion"]


def test_a_reload_while_a_long_file_is_read_changes_nothing(sheet: Sheet) -> None:
    bring(sheet, CROWD, "crowd.csv")
    expect(sheet.region.get_by_role("button", name="Stop reading")).to_be_visible()
    sheet.page.reload()
    expect(sheet.rows).to_have_count(1)
    assert [BENOIT] == sheet.kept()


def test_a_reload_right_after_the_yes_finds_all_of_the_file(sheet: Sheet) -> None:
    bring(sheet, CROWD, "crowd.csv")
    add = sheet.region.get_by_role("button", name="Add these contacts")
    expect(add).to_be_visible()
    add.evaluate("button => { button.click(); location.reload(); }")
    expect(sheet.region.locator(".sheet-count")).to_contain_text("of 20001")
    sheet.press("Undo")
    expect(sheet.rows).to_have_count(1)
    assert [BENOIT] == sheet.kept()
