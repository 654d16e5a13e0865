"""A newcomer's week with the contact sheet, by keyboard alone: bring, meet, plan, take along, change and bring back."""

import re
from io import BytesIO
from pathlib import Path

import pytest
from openpyxl import load_workbook
from playwright.sync_api import Page, expect

from tests.browser.sheet import MENU, Sheet, bring

pytestmark = pytest.mark.at_work

NEXT_KEY = """element => {
  const focused = document.activeElement;
  if (element === focused) return "";
  return element.compareDocumentPosition(focused) & Node.DOCUMENT_POSITION_FOLLOWING ? "Shift+Tab" : "Tab";
}"""
"""The key that leads nearer to an element, and none where it is reached."""
PEOPLE = 8
LINKEDIN = (
    'Notes:\n"Some addresses may be missing."\n\n'
    "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    + "".join(
        f"Person,Number{each},https://www.linkedin.com/in/p{each},p{each}@example.com,Firm {each},Driver,12 Mar 2025\n"
        for each in range(PEOPLE)
    )
)
MET = (("Ana Silva", "Job fair", "They train drivers"), ("Nadia Haddad", "", ""), ("Tom", "Library", ""))


def test_a_week_with_the_sheet_by_keyboard_alone(page: Page) -> None:
    sheet = Sheet(page).open()
    enter(sheet, "Bring contacts")
    bring(sheet, LINKEDIN)
    expect(sheet.region).to_contain_text(f"{PEOPLE} new")
    enter(sheet, "Add these contacts")
    expect(sheet.notice).to_contain_text(f"Added: {PEOPLE}.")
    for person in MET:
        meet(sheet, *person)
    expect(sheet.region).to_contain_text(f"Contacts: {PEOPLE + len(MET)}")
    assert len(MET) == sum("follow_up" in each for each in sheet.kept())
    enter(sheet, "Download")
    assert len(MET) == taken(sheet, "Calendar of follow-ups").count(b"BEGIN:VEVENT")
    assert PEOPLE + len(MET) == taken(sheet, "CSV for Excel").count(b"\r\n") - 1
    bring(sheet, with_another_position(taken(sheet, "Excel workbook"), "Tom", "Librarian"), "contacts.xlsx")
    expect(sheet.region).to_contain_text(f"1 changed, {PEOPLE + len(MET) - 1} the same")
    enter(sheet, "Add these contacts")
    expect(sheet.rows.filter(has_text=re.compile("Tom"))).to_contain_text("Librarian")


def enter(sheet: Sheet, name: str) -> None:
    """Walk to a button with the Tab key, back where it is behind, and press it."""
    walk_to(sheet, name)
    sheet.page.keyboard.press("Enter")


def walk_to(sheet: Sheet, name: str) -> None:
    if name in MENU and sheet.region.locator(".sheet-menu").is_hidden():
        walk_to(sheet, "More")
        sheet.page.keyboard.press("Enter")
    target = sheet.region.locator(".sheet-more > summary") if name == "More" else sheet.button(name)
    expect(target).to_be_visible()
    for _step in range(400):
        key = target.evaluate(NEXT_KEY)
        if not key:
            return
        sheet.page.keyboard.press(key)
    raise AssertionError(f"The Tab key does not lead to {target}")


def meet(sheet: Sheet, name: str, where: str, note: str) -> None:
    before = len(sheet.kept())
    enter(sheet, "Met today")
    an_event = ""  # what “where” is, chosen already
    for text in (name, where, an_event, note):
        sheet.page.keyboard.type(text)
        sheet.page.keyboard.press("Tab")
    sheet.page.keyboard.press("Enter")
    expect(sheet.region.get_by_role("link", name=name, exact=True)).to_be_focused()
    expect(sheet.notice).to_contain_text("the next working day")
    assert before + 1 == len(sheet.kept())


def taken(sheet: Sheet, name: str) -> bytes:
    walk_to(sheet, name)
    with sheet.page.expect_download() as started:
        sheet.page.keyboard.press("Enter")
    return Path(started.value.path()).read_bytes()


def with_another_position(workbook: bytes, first_name: str, position: str) -> bytes:
    """Change one cell, as a person would in a spreadsheet."""
    book = load_workbook(BytesIO(workbook))
    page = book.worksheets[0]
    headings = [cell.value for cell in page[1]]
    row = next(row for row in page.iter_rows(min_row=2) if row[0].value == first_name)
    row[headings.index("Position")].value = position
    changed = BytesIO()
    book.save(changed)
    return changed.getvalue()
