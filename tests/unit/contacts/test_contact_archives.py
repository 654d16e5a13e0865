"""Archives, workbooks and open documents: read, refused or named as damaged, never unpacked without end."""

import json
from io import BytesIO
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile

import pytest

import tools
from tests.unit.contacts.test_contact_readers import bring


def archive(**files: str | bytes) -> bytes:
    """Pack files; two underscores stand for a slash, and a dash for the point."""
    with ZipFile(packed := BytesIO(), "w", ZIP_DEFLATED) as written:
        for name, content in files.items():
            written.writestr(name.replace("__", "/").replace("_DOT_", "."), content)
    return packed.getvalue()


CARD = "BEGIN:VCARD\nFN:{}\nEND:VCARD\n"


def test_the_largest_file_of_cards_in_an_archive_is_read_and_the_others_are_named() -> None:
    takeout = archive(
        Takeout__Friends_DOT_vcf=CARD.format("Ada Okoro"),
        Takeout__All_DOT_vcf=CARD.format("Ada Okoro") + CARD.format("Bo Li"),
        Takeout__photo_DOT_jpg=b"\xff\xd8\xff",
    )
    read = bring("takeout.zip", takeout)
    assert (2, "Takeout/All.vcf", ["Takeout/Friends.vcf"]) == (
        len(read["new"]),
        read["sheet"],
        read["other_sheets"],
    )
    other = json.loads(
        tools.bring("takeout.zip", takeout, "[]", json.dumps({"sheet": "Takeout/Friends.vcf"}))
    )
    assert ["Ada"] == [each["first_name"] for each in other["new"]]


def test_cards_with_a_file_each_in_an_archive_are_one_list() -> None:
    cards = archive(
        Ada_DOT_vcf=CARD.format("Ada Okoro"), Bo_DOT_vcf=CARD.format("Bo Li"), read_DOT_csv="Name\nCy\n"
    )
    read = bring("cards.zip", cards)
    assert (["Ada", "Bo"], ["read.csv"]) == (
        [each["first_name"] for each in read["new"]],
        read["other_sheets"],
    )


def test_an_archive_that_was_cut_or_changed_on_the_way_is_damaged() -> None:
    whole = archive(
        people_DOT_csv="Name,Company\n" + "".join(f"Person {each},Foods {each}\n" for each in range(300))
    )
    changed = whole[:60] + bytes(each ^ 255 for each in whole[60:400]) + whole[400:]
    for data in (whole[:-40], changed):
        assert "damaged" in bring("people.zip", data)["problem"]


def test_an_archive_from_linkedin_without_connections_says_so() -> None:
    read = bring("export.zip", archive(Profile_DOT_csv="First Name,Last Name\nNoor,Example\n"))
    assert "no list of connections" in read["problem"]


OPEN_DOCUMENT = (Path(__file__).parent / "open-document.xml").read_text(encoding="utf-8")


def test_a_spreadsheet_of_libre_office_is_read() -> None:
    kind = "application/vnd.oasis.opendocument.spreadsheet"
    read = bring("people.ods", archive(mimetype=kind, content_DOT_xml=OPEN_DOCUMENT.replace("\n", "")))
    person = {
        "first_name": "Ada",
        "last_name": "Okoro",
        "phone": "4165550101",
        "last_contacted": "2026-11-20",
    }
    assert [person] == read["new"]
    assert ("People", ["Cover"]) == (read["sheet"], read["other_sheets"])


ROW = '<row><c t="inlineStr"><is><t>Ada</t></is></c></row>'
BOMBS = {
    "too many rows": ROW * 40_000,
    "a row without end": f"<row>{'<c><v>1</v></c>' * 400_000}</row>",
    "a text without end": f'<row><c t="inlineStr"><is><t>{"a" * 9_000_000}</t></is></c></row>',
    "elements without end": f"<row><c>{'<a>' * 200_000}{'</a>' * 200_000}</c></row>",
}


def workbook(rows: str) -> bytes:
    """Make a workbook of one sheet."""
    return archive(
        xl__workbook_DOT_xml='<workbook xmlns="m" xmlns:r="r"><sheets><sheet name="A" r:id="a"/></sheets></workbook>',
        xl___rels__workbook_DOT_xml_DOT_rels='<Relationships><Relationship Id="a" Target="a.xml"/></Relationships>',
        xl__a_DOT_xml=f'<worksheet xmlns="m"><sheetData>{rows}</sheetData></worksheet>',
    )


@pytest.mark.parametrize("rows", BOMBS.values(), ids=BOMBS)
def test_a_workbook_that_unpacks_without_end_is_refused(rows: str) -> None:
    data = workbook(rows)
    assert len(data) < 200_000
    read = bring("bomb.xlsx", data)
    assert read["problem"]
    assert [] == read["new"]


def test_an_archive_is_weighed_whole_not_by_the_names_of_its_files() -> None:
    with ZipFile(packed := BytesIO(), "w", ZIP_DEFLATED) as written:
        for folder in range(5):
            written.writestr(f"{folder}/people.csv", b"a" * 45_000_000)
    assert "more than 200 MB" in bring("people.zip", packed.getvalue())["problem"]
