"""Files of the kinds that mislead importers, and files that are no contacts at all."""

import json
import tomllib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZIP_DEFLATED, ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tools
from tests.unit.contacts.test_contact_readers import bring

HERE = Path(__file__).parent
FAULTS: dict[str, dict[str, Any]] = tomllib.loads((HERE / "faults.toml").read_text(encoding="utf-8"))


@pytest.mark.parametrize("fault", FAULTS.values(), ids=FAULTS)
def test_what_the_file_says_is_read_and_nothing_else(fault: dict[str, Any]) -> None:
    read = bring("people", fault["text"].encode(fault.get("encoding", "utf-8")))
    assert fault["people"] == read["new"]
    assert fault.get("skipped", len(read["skipped"])) == len(read["skipped"])
    assert (
        fault.get("left_out", {}).items() <= {each["name"]: each["rows"] for each in read["left_out"]}.items()
    )


@pytest.mark.parametrize("name", [each for each in FAULTS if each.startswith("no headings")])
def test_a_table_without_headings_can_be_matched_by_hand(name: str) -> None:
    read = bring("people.csv", FAULTS[name]["text"].encode())
    assert read["guessed"]
    assert read["columns"]


OTHER_THINGS = {
    "a chat from Android": (b"14/09/2026, 18:03 - Maria: hola\n14/09/2026, 18:04 - Yo: si\n", "a chat"),
    "a chat from America": (b"9/14/26, 6:03 PM - Maria: hola\n9/14/26, 6:04 PM - Me: hi\n", "a chat"),
    "a photo from an iPhone": (b"\0\0\0\x18ftypheic\0\0\0\0", "a picture"),
    "a photo from a web page": (b"RIFF\x10\0\0\0WEBPVP8 ", "a picture"),
    "a film": (b"\0\0\0\x18ftypisom\0\0\0\0", "a recording"),
    "a compressed file": (b"\x1f\x8b\x08\0\0", "an archive"),
    "Outlook's data": (b"!BDN\0\0\0", "Outlook"),
    "a calendar": (b"\xef\xbb\xbfBEGIN:VCALENDAR\r\n", "a calendar"),
    "a rich text": (b"{\\rtf1\\ansi Ada}", "RTF"),
}


@pytest.mark.parametrize(("data", "named"), OTHER_THINGS.values(), ids=OTHER_THINGS)
def test_a_file_that_is_something_else_is_named(data: bytes, named: str) -> None:
    read = bring("contacts.csv", data)
    assert named in read["problem"]
    assert [] == read["new"]


@pytest.mark.parametrize(
    "data",
    [b"BEGIN:VCALENDAR\r\n", b"ID3\x04\0\0", b"\0\0\0\x18ftypisom\0\0\0\0", None],
    ids=["a calendar", "a recording", "a film", "a presentation"],
)
def test_a_file_without_contacts_says_what_to_bring(data: bytes | None) -> None:
    read = bring("contacts.csv", data or archive(ppt__presentation_DOT_xml="<p/>"))
    assert read["problem"].endswith("Export your contacts from the contacts app, and bring that file.")


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


OPEN_DOCUMENT = (HERE / "open-document.xml").read_text(encoding="utf-8")


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


def test_columns_beyond_the_300th_are_said() -> None:
    headings = ["Name", *(f"Q {number}" for number in range(2_999))]
    read = bring("wide.csv", f"{','.join(headings)}\nAda{',x' * 2_999}\n".encode())
    assert (1, 2_700, 300) == (len(read["new"]), read["beyond"], len(read["columns"]))


def test_cards_are_counted_by_cards_and_pictures_are_left_out() -> None:
    picture = "PHOTO;ENCODING=b:" + "\n ".join(["A" * 74] * 20_000)
    cards = "".join(
        f"BEGIN:VCARD\nFN:Person {each}\n{picture if each < 3 else ''}\nEND:VCARD\n" for each in range(3_000)
    )
    assert 3_000 == len(bring("phone.vcf", cards.encode())["new"])


def test_one_note_full_of_semicolons_hides_no_headings() -> None:
    people = [{"first_name": "Zoé", "company": "Foods", "discussion": "a;" * 17}, {"first_name": "Bo"}]
    assert people == bring("own.csv", tools.take("csv", json.dumps(people)))["new"]


NAME = st.text(st.sampled_from("ABCDEFGHIJKLMNOPRSTabcdefghijklmnopéèàôÉŒ"), min_size=2, max_size=8).map(
    str.capitalize
)
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {"first_name": NAME, "last_name": NAME},
        optional={
            "company": NAME,
            "email": st.builds("{}@example.com".format, st.integers(1, 10**6)),
            "phone": st.builds("902 555 {:04d}".format, st.integers(0, 9999)),
        },
    ),
    min_size=2,
    max_size=5,
    unique_by=lambda person: (person["first_name"].casefold(), person["last_name"].casefold()),
)
HEADINGS = {
    "first_name": "Prénom",
    "last_name": "Family name",
    "company": "Firma",
    "email": "E-mail",
    "phone": "Telefon",
}


@settings(deadline=None, max_examples=60)
@given(
    people=PEOPLE,
    order=st.permutations(list(HEADINGS)),
    title=st.sampled_from(["", "People I met\n", "Liste\n\n", "sep={mark}\n"]),
    mark=st.sampled_from(",;\t|"),
    encoding=st.sampled_from(["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "cp1252"]),
)
def test_people_come_back_from_any_table(
    people: list[dict[str, str]], order: list[str], title: str, mark: str, encoding: str
) -> None:
    rows = [[HEADINGS[key] for key in order], *([each.get(key, "") for key in order] for each in people)]
    text = title.format(mark=mark) + "\r\n".join(mark.join(row) for row in rows)
    read = bring("people.csv", text.encode(encoding))
    found = [{key: each[key] for key in HEADINGS if key in each} for each in read["new"]]
    assert by_name(people) == by_name(found)


def by_name(people: list[dict[str, str]]) -> list[list[tuple[str, str]]]:
    """Put people in an order of their own."""
    return sorted(sorted(each.items()) for each in people)


@pytest.mark.parametrize("written", ["utf-8", "utf-8-sig", "utf-16"])
def test_cards_of_one_person_each_are_one_list_whatever_they_are_written_in(written: str) -> None:
    packed = BytesIO()
    with ZipFile(packed, "w") as archive:
        for name in ("Zoé Emard", "Bo Li"):
            card = f"BEGIN:VCARD\nVERSION:3.0\nFN:{name}\nEMAIL:{name[:2].lower()}@example.com\nEND:VCARD\n"
            archive.writestr(f"{name}.vcf", card.encode(written))
    read = bring("cards.zip", packed.getvalue())
    assert ["Zoé", "Bo"] == [each["first_name"] for each in read["new"]]


def test_people_above_a_table_with_our_headings_are_not_lost() -> None:
    text = (
        "Name,Email,Telephone\nAda Okoro,ada@example.com,416-555-0101\nCy Roy,cy@example.com,416-555-0102\n"
        ",,\nFirst name,Company,Email\nBo,Acme,bo@example.com\n"
    )
    read = bring("people.csv", text.encode())
    named = {each.get("first_name") for each in read["new"]}
    assert {"Ada", "Cy"} <= named
    assert "Bo" in named or read["skipped"]
