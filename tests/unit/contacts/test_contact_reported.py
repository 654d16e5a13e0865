"""Files that other importers read wrong, and exports of programs as their makers describe them: what is in each, and no more."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tests.unit.contacts.test_contact_archives import archive
from tests.unit.contacts.test_contact_readers import bring

REPORTED: dict[str, dict[str, Any]] = {
    name: file
    for sheet in ("reported.toml", "tried.toml")
    for name, file in tomllib.loads((Path(__file__).parent / sheet).read_text(encoding="utf-8")).items()
}


@pytest.mark.parametrize("file", REPORTED.values(), ids=REPORTED)
def test_a_file_of_another_program_is_read_whole(file: dict[str, Any]) -> None:
    read = bring("people", file["text"].encode(file.get("encoding", "utf-8")))
    assert file["people"] == read["new"]
    assert file.get("left_out", {}) == {each["name"]: each["rows"] for each in read["left_out"]}
    assert file.get("skipped", 0) == len(read["skipped"])
    assert (
        file.get("reasons", [])
        == [each["reason"] for each in read["skipped"]][: len(file.get("reasons", []))]
    )
    assert file.get("as_text", []) == [each["reason"] for each in read["as_text"]] or "as_text" not in file
    assert file.get("alike", []) == read["alike"] or "alike" not in file
    assert bool(file["people"]) != bool(read["problem"])


MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main"


def workbook(rows: str, shared: str = "", prefix: str = "", styles: str = "") -> bytes:
    """Make a workbook of one sheet, whose part is named from the root, as openpyxl does."""
    name, scheme = (f"{prefix}:", f'xmlns:{prefix}="{MAIN}"') if prefix else ("", f'xmlns="{MAIN}"')
    parts = {
        "xl/workbook.xml": f'<{name}workbook {scheme} xmlns:r="r"><{name}sheets><{name}sheet name="A" r:id="a"/></{name}sheets>'
        f"</{name}workbook>",
        "xl/_rels/workbook.xml.rels": '<Relationships><Relationship Id="a" Target="/xl/worksheets/sheet1.xml"/></Relationships>',
        "xl/worksheets/sheet1.xml": f'<{name}worksheet {scheme}><{name}dimension ref="A1"/><{name}sheetData>{rows}'
        f"</{name}sheetData></{name}worksheet>",
        "xl/sharedStrings.xml": f"<{name}sst {scheme}>{shared}</{name}sst>",
        "xl/styles.xml": f"<styleSheet {scheme}>{styles}</styleSheet>",
    }
    return archive(**parts)


def row(*cells: str) -> str:
    """Write a row of cells."""
    return f"<row>{''.join(cells)}</row>"


TEXT = '<c t="str"><v>{}</v></c>'
WORKBOOKS = {
    "names with a prefix, and a cell of shared text without a number": workbook(
        '<x:row r="1"><x:c r="A1" t="s"><x:v>0</x:v></x:c><x:c r="B1" t="s"><x:v>1</x:v></x:c></x:row>'
        '<x:row r="2"><x:c r="A2" t="s"><x:v>2</x:v></x:c><x:c r="B2" t="s"/></x:row>',
        "<x:si><x:t>Name</x:t></x:si><x:si><x:t>Company</x:t></x:si><x:si><x:t>Ada Okoro</x:t></x:si>",
        "x",
    ),
    "cells without places, and empty ones of text": workbook(
        row(TEXT.format("Name"), TEXT.format("Company"), '<c t="inlineStr"/>')
        + row('<c t="inlineStr"><is><t>Ada Okoro</t></is></c>', '<c t="inlineStr"/>', "<c/>")
    ),
    "an empty shared text keeps its number": workbook(
        row('<c t="s"><v>0</v></c>', '<c t="s"><v>3</v></c>')
        + row('<c t="s"><v>2</v></c>', '<c t="s"><v>1</v></c>'),
        "<si><t>Name</t></si><si/><si><r><t>Ada </t></r><r><t>Okoro</t></r></si><si><t> Company </t></si>",
    ),
}


@pytest.mark.parametrize("data", WORKBOOKS.values(), ids=WORKBOOKS)
def test_a_workbook_of_another_program_is_read(data: bytes) -> None:
    assert [{"first_name": "Ada", "last_name": "Okoro"}] == bring("people.xlsx", data)["new"]


def test_a_cell_of_days_that_holds_text_and_a_long_number_stay_what_they_are() -> None:
    format = '<numFmts><numFmt numFmtId="164" formatCode="[$-409]d\\-mmm\\-yy;@"/></numFmts>'
    look = f'{format}<cellXfs><xf/><xf numFmtId="164"/></cellXfs>'
    rows = [
        row(*map(TEXT.format, ("Name", "Phone", "Follow up"))),
        row(
            TEXT.format("Ada"), "<c><v>4.1655501010000001E9</v></c>", '<c s="1" t="str"><v>19/19/2000</v></c>'
        ),
        row(TEXT.format("Bo"), "<c><v>14165550102.0</v></c>", '<c s="1"><v>46200</v></c>'),
    ]
    people = bring("people.xlsx", workbook("".join(rows), styles=look))["new"]
    assert [("4165550101", "19/19/2000"), ("14165550102", "2026-06-27")] == [
        (each["phone"], each["follow_up"]) for each in people
    ]


PEOPLE = "First Name,Last Name,Company\nCy,Roy,Steel\n"
EXPORT = {
    "Connections.csv": "First Name,Last Name,URL,Email Address,Company,Position,Connected On\nAda,Okoro,,,Foods,,03 Mar 2026\n",
    "ImportedContacts.csv": "FirstName,LastName,Emails,PhoneNumbers\nBo,Li,bo@example.com,\n",
    "Recommendations_Received.csv": PEOPLE,
    "Invitations.csv": "From,To,Sent At,Message,Direction\nMe,Ada,x,,OUT\n",
    "Profile.csv": "First Name,Last Name,Headline\nMe,Example,Cook\n",
}


def test_other_lists_of_people_in_an_archive_are_named_and_can_be_read_instead() -> None:
    export = archive(**EXPORT)
    read = bring("export.zip", export)
    assert ["Ada"] == [each["first_name"] for each in read["new"]]
    assert {"ImportedContacts.csv", "Recommendations_Received.csv"} == {*read["other_sheets"]}
    other = bring("export.zip", export, sheet="ImportedContacts.csv")
    assert [{"first_name": "Bo", "last_name": "Li", "email": "bo@example.com"}] == other["new"]


def test_the_list_of_people_in_an_archive_is_read_and_not_the_largest_table() -> None:
    read = bring("all.zip", archive(orders_DOT_csv="Order,Amount\n" + "1,2\n" * 500, people_DOT_csv=PEOPLE))
    assert (["Cy"], []) == ([each["first_name"] for each in read["new"]], read["other_sheets"])
