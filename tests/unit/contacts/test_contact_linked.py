"""Where linked cells lead to: in workbooks, in tables of web pages, and behind texts as some programs write them."""

from io import BytesIO

import pytest
import xlsxwriter

from tests.unit.contacts.test_contact_readers import bring

ADA = "https://www.linkedin.com/in/adaokoro"
PERSON = {"first_name": "Ada", "last_name": "Okoro", "email": "ada@example.com", "linkedin": ADA}


def workbook(cells: list[tuple[str, str]]) -> bytes:
    """Make a workbook of one person whose cells lead somewhere: heading, text, address."""
    with xlsxwriter.Workbook(made := BytesIO()) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Name", "Email", "Profile", "Notes"])
        for place, (text, address) in enumerate(cells):
            sheet.write_url(1, place, address, string=text)
    return made.getvalue()


PAGE = """<html><body><table><tr><td>Menu<table><tr><td>Home</table></tr></table>
<table><tr><th><a href="https://example.com/?by=name">Name</a><th>Email<th colspan=2>Phone<th>Profile</tr>
<tr><td>Ada<br>Okoro<td><a href="mailto:ada@example.com?subject=Hello">write</a><td>416-555-0101<td><td>
<a href="https://www.linkedin.com/in/adaokoro">LinkedIn</a></tr></table></body></html>"""


def test_a_cell_of_a_workbook_gives_the_address_it_leads_to() -> None:
    cells = [("Ada Okoro", ADA), ("write", "mailto:ada@example.com?subject=Hello"), ("LinkedIn", f"{ADA}/")]
    assert [PERSON] == bring("people.xlsx", workbook(cells))["new"]


def test_a_name_can_lead_to_an_email_and_a_note_keeps_its_address() -> None:
    cells = [
        ("Ada Okoro", "mailto:ada@example.com"),
        ("ada@example.com", "mailto:ada@example.com"),
        ("me", "internal:A1"),
        ("her talk", "https://example.com/talk"),
    ]
    [person] = bring("people.xlsx", workbook(cells))["new"]
    assert "ada@example.com" == person["email"]
    assert "her talk (https://example.com/talk)" in person["discussion"]


@pytest.mark.parametrize("encoding", ["utf-8", "utf-16"])
def test_the_table_of_people_on_a_web_page_is_read(encoding: str) -> None:
    read = bring("people.xls", PAGE.encode(encoding))
    [person] = read["new"]
    assert {"Ada", "Okoro", "ada@example.com", "416-555-0101", ADA} <= set(person.values())


XML = """<?xml version="1.0"?><?mso-application progid="Excel.Sheet"?>
<Workbook xmlns:ss="urn:schemas-microsoft-com:office:spreadsheet"><Worksheet ss:Name="A"><Table>
<Row><Cell><Data>Name</Data></Cell><Cell><Data>Company</Data></Cell><Cell><Data>Phone</Data></Cell></Row>
<Row><Cell><Data>Ada Okoro</Data></Cell><Cell ss:Index="3"><Data>416-555-0101</Data></Cell></Row>
</Table></Worksheet></Workbook>"""


def test_a_workbook_that_is_xml_is_read() -> None:
    person = {"first_name": "Ada", "last_name": "Okoro", "phone": "416-555-0101"}
    assert [person] == bring("people.xls", XML.encode())["new"]


def test_a_page_without_a_table_of_people_is_named() -> None:
    for page in ("<html><table><tr><td>Home<td>News</table>", "<!doctype html><p>Ada Okoro, Manager"):
        assert "without a table of people" in bring("people.html", page.encode())["problem"]
