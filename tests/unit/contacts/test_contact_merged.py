"""Cells that reach over several rows, links that a formula makes, and pages made to hold a reader up."""

import re
import time
from io import BytesIO
from zipfile import ZipFile

import pytest
import xlsxwriter

from tests.unit.contacts.test_contact_archives import archive
from tests.unit.contacts.test_contact_readers import bring

PEOPLE = [
    {"first_name": "Ada", "last_name": "Okoro", "company": "Acme", "email": "ada@example.com"},
    {"first_name": "Cy", "last_name": "Roy", "company": "Acme", "email": "cy@example.com"},
]
PAGE = """<table><tr><th>Company</th><th>Name</th><th>Email</th></tr>
<tr><td rowspan=3>Acme</td><td>Ada Okoro<script>var x = "</td>"</script><style>b {}</style><!-- Bob --></td>
<td title="a > b">ada@example.com</td></tr><tr><td>Cy Roy</td><td>cy@example.com</td></tr><tr></tr></table>"""
SHEET = """<d xmlns:t="t" xmlns:x="x"><t:table t:name="A">
<t:table-row><t:table-cell><x:p>Company</x:p></t:table-cell><t:table-cell><x:p>Name</x:p></t:table-cell>
<t:table-cell><x:p>Email</x:p></t:table-cell></t:table-row>
<t:table-row><t:table-cell t:number-rows-spanned="2"><x:p>Acme</x:p></t:table-cell>
<t:table-cell><x:p>Ada Okoro</x:p></t:table-cell>
<t:table-cell><x:p><x:a t:href="mailto:ada@example.com">write</x:a></x:p></t:table-cell></t:table-row>
<t:table-row><t:covered-table-cell/><t:table-cell><x:p>Cy Roy</x:p></t:table-cell>
<t:table-cell t:formula='of:=HYPERLINK("mailto:cy@example.com";"write")'><x:p>write</x:p></t:table-cell>
</t:table-row></t:table></d>"""


def workbook() -> bytes:
    """Make a workbook with a merged cell, and with links that formulas make."""
    with xlsxwriter.Workbook(made := BytesIO()) as book:
        sheet = book.add_worksheet()
        sheet.write_row(0, 0, ["Company", "Name", "Email"])
        sheet.merge_range("A2:A3", "Acme")
        for row, (name, mail) in enumerate(
            [("Ada Okoro", "ada@example.com"), ("Cy Roy", "cy@example.com")], 1
        ):
            sheet.write(row, 1, name)
            sheet.write_formula(row, 2, f'=HYPERLINK("mailto:{mail}","write")', value="write")
    return made.getvalue()


@pytest.mark.parametrize(
    "data",
    [
        PAGE.encode(),
        workbook(),
        archive(content_DOT_xml=SHEET, mimetype="application/vnd.oasis.opendocument.spreadsheet"),
        b'Company,Name,Email\nAcme,Ada Okoro,"=HYPERLINK(""mailto:ada@example.com"",""write"")"\nAcme,Cy Roy,cy@example.com\n',
    ],
    ids=["a page", "a workbook", "a spreadsheet", "text"],
)
def test_a_cell_of_several_rows_counts_in_each_and_a_link_leads_somewhere(data: bytes) -> None:
    assert PEOPLE == bring("people", data)["new"]


BEGUN = "<table><tr><td>Name</td><td>Email</td></tr><tr><td>Ada Okoro</td><td>ada@example.com</td></tr>"
ENDLESS = {
    "tags": "<tr><td>" + "<a " * 100_000,
    "ends": "<tr><td>" + "</a " * 100_000,
    "comments": "<tr><td>" + "<!--" * 100_000,
    "declarations": "<tr><td>" + "<![" * 100_000,
    "scripts": "<script>" * 60_000,
    "quotes": f"<tr><td {'"' * 200_000}></td></tr>",
    "line breaks": f"<tr><td>{'<br>' * 300_000}</td></tr>",
    "links": f"<tr><td><a href='https://example.com'>{'x</a>' * 100_000}</td></tr>",
    "reaching cells": "<tr>" + "<td rowspan=65000 colspan=300>" * 3_000,
}


@pytest.mark.parametrize("rest", ENDLESS.values(), ids=ENDLESS)
def test_a_page_made_to_hold_a_reader_up_is_read_at_once(rest: str) -> None:
    begun = time.process_time()
    read = bring("people.xls", (BEGUN + rest).encode())
    assert "ada@example.com" == read["new"][0]["email"]
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(
    "text",
    ['"' + "\\" * 50_000, "a-" * 45_000, "a." * 45_000, "Name" + ",Q 7" * 9_000],
    ids=["quotes", "dashes", "points", "headings"],
)
def test_pasted_text_without_an_address_is_looked_through_once(text: str) -> None:
    begun = time.process_time()
    bring("", text.encode())
    assert time.process_time() - begun < 5


@pytest.mark.parametrize(("stored", "email", "said"), [(None, "=LOWER(A2)", True), ("ada", "ada", False)])
def test_a_formula_is_told_only_where_no_program_stored_its_result(
    stored: str | None, email: str, said: bool
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    book, data = openpyxl.Workbook(), BytesIO()
    book.active.append(["First name", "Email"])
    book.active.append(["Ada", "=LOWER(A2)"])
    book.save(data)
    with ZipFile(data) as written:
        parts = {each: written.read(each) for each in written.namelist()}
    if stored:
        sheet = "xl/worksheets/sheet1.xml"
        with_result = f'<c r="B2" t="str"><f>LOWER(A2)</f><v>{stored}</v></c>'.encode()
        parts[sheet] = re.sub(rb'<c r="B2".*?</c>', with_result, parts[sheet])
    read = bring("people.xlsx", archive(**parts))
    assert [email] == [each["email"] for each in read["new"]]
    assert said == any("is a formula without its result" in each["reason"] for each in read["as_text"])
