"""Contacts from anywhere: an archive, pasted words, a phone's own list, and a file that would fill the memory."""

import csv
import json
from io import BytesIO, StringIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, Sheet, bring

pytestmark = pytest.mark.at_work

CASES = Path(__file__).parents[1] / "unit/contacts/cases"
SIGNATURE = "Ada Okoro\nBuyer, Example Foods\n416-555-0101\nada@examplefoods.com\n"
PADDED = "First name,Company,Phone\nAda,Example Foods,\n,,416-555-0101\n"
PICKER = """() => { navigator.contacts = {
  getProperties: async () => ["name", "tel"],
  select: async (asked) => [{name: ["Ada Okoro"], tel: ["416-555-0101"], asked}] } }"""


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT])


def test_the_whole_archive_of_linkedin_brings_connections_days_and_the_profile(sheet: Sheet) -> None:
    bring(sheet, (CASES / "04-linkedin-archive-zip/input.zip").read_bytes(), "Basic_LinkedInDataExport.zip")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Fill in About you")
    sheet.region.get_by_label("Fill in “Last contacted” from the days of your messages").check()
    expect(
        sheet.region.get_by_label("Fill in “Last contacted” from the days of your messages")
    ).to_be_checked()
    sheet.press("Add these contacts")
    expect(sheet.rows).to_have_count(2)
    assert "2026-10-05" == next(
        each["last_contacted"] for each in sheet.kept() if each["first_name"] == "Lena"
    )
    about = sheet.page.evaluate("JSON.parse(localStorage.getItem('build-your-network')).about")
    assert {"full_name": "Noor Example", "occupation": "Pharmacist"} == about


def test_a_pasted_signature_is_shown_in_its_fields_and_can_be_put_right(sheet: Sheet) -> None:
    sheet.press("Bring contacts")
    sheet.region.get_by_text("Or paste text").click()
    sheet.field("Cells, names, a signature, or a To: line").fill(SIGNATURE)
    sheet.press("Read this text")
    for field in ("Position: Buyer", "Company: Example Foods", "Phone: 416-555-0101"):
        expect(sheet.region.get_by_text(field, exact=True)).to_be_visible()
    sheet.press("Add these contacts")
    expect(sheet.rows.first).to_contain_text("Okoro")


def test_skipped_rows_are_downloaded_with_the_reason_beside_each(sheet: Sheet) -> None:
    bring(sheet, PADDED, "people.csv")
    with sheet.page.expect_download() as started:
        sheet.press("Download the skipped rows")
    text = Path(started.value.path()).read_text(encoding="utf-8-sig")
    headings, row = csv.reader(StringIO(text))
    assert ["Row", "Why it was skipped", "First name", "Company", "Phone"] == headings
    assert ["3", "There is no name and no company in this row, only “416-555-0101”."] == row[:2]
    assert "416-555-0101" == row[-1]


def test_another_sheet_of_a_workbook_is_read_instead(sheet: Sheet) -> None:
    bring(sheet, (CASES / "44-xlsx-contacts-on-second-sheet/input.xlsx").read_bytes(), "people.xlsx")
    expect(sheet.region).to_contain_text("This is what the sheet “Contacts” holds.")
    expect(sheet.region).to_contain_text("1 new")
    sheet.region.get_by_role("button", name="instead").first.click()
    expect(sheet.region).not_to_contain_text("This is what the sheet “Contacts” holds.")


def test_a_workbook_that_unpacks_to_a_million_rows_gets_a_sentence_and_the_page_lives(sheet: Sheet) -> None:
    row = '<row><c t="inlineStr"><is><t>Ada</t></is></c></row>'
    parts = {
        "xl/workbook.xml": '<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="a.xml"/></Relationships>',
        "xl/a.xml": f'<worksheet xmlns="m"><sheetData>{row * 1_000_000}</sheetData></worksheet>',
    }
    with ZipFile(packed := BytesIO(), "w", ZIP_DEFLATED) as book:
        for name, text in parts.items():
            book.writestr(name, text)
    bring(sheet, packed.getvalue(), "bomb.xlsx")
    expect(sheet.region.locator(".brought .problem")).to_contain_text("more than 30,000 rows")
    bring(sheet, "Имя,Компания\nОльга,Хлеб\n".encode("koi8-r"), "people.csv")
    expect(sheet.region).to_contain_text("1 new")
    expect(sheet.region.locator(".working progress")).to_have_attribute("max", "1")


def test_contacts_are_chosen_in_the_phone_where_the_browser_can(page: Page) -> None:
    page.add_init_script(f"({PICKER})()")
    sheet = Sheet(page).open([])
    sheet.press("Bring contacts")
    sheet.press("Choose from my phone")
    expect(sheet.region).to_contain_text("1 new")
    sheet.press("Add these contacts")
    assert {"first_name": "Ada", "last_name": "Okoro", "phone": "416-555-0101"}.items() <= sheet.kept()[
        0
    ].items()


def test_a_picker_that_fails_shows_the_way_by_a_file(page: Page) -> None:
    page.add_init_script("navigator.contacts = { select: () => { throw new TypeError('no') } }")
    sheet = Sheet(page).open([])
    sheet.press("Bring contacts")
    sheet.press("Choose from my phone")
    expect(sheet.region).to_contain_text("Export them to a file in your phone")


def test_the_way_to_a_file_is_told_for_each_program(sheet: Sheet) -> None:
    sheet.press("Bring contacts")
    sheet.region.get_by_text("Where do I get this file?").click()
    for program in ("iPhone", "Android", "Google Contacts", "LinkedIn", "Outlook"):
        expect(sheet.region.get_by_role("term").filter(has_text=program).first).to_be_visible()


def test_a_headless_table_waits_for_a_yes(sheet: Sheet) -> None:
    bring(sheet, "Jun Watanabe,jun@example.com\nSara Haile,sara@example.com\n", "people.csv")
    expect(sheet.region).to_contain_text("No heading says who is in this file")
    expect(sheet.field("Where does the column “Column 1” go?")).to_be_visible()
    assert json.dumps(sheet.kept()) == json.dumps([BENOIT])
    bring(sheet, "<table><tr><th>Name<th>Email<tr><td>Jun Watanabe<td>jun@example.com</table>", "people.xls")
    expect(sheet.region).to_contain_text("1 new")
