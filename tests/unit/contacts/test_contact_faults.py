"""Files of the kinds that mislead importers, and files without contacts."""

import json
import tomllib
from io import BytesIO
from pathlib import Path
from typing import Any
from zipfile import ZipFile

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tools
from tests.unit.contacts.test_contact_archives import archive
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
