"""Files that people bring, one of each kind and generation: what is read, and what is said of the rest."""

import json
import tomllib
from pathlib import Path
from typing import Any

import pytest

import tools

FILES = Path(__file__).parent / "files"


def bring(name: str, data: bytes, kept: object = (), match: object = None, sheet: str = "") -> dict[str, Any]:
    """Bring a file as the page does."""
    asked = json.dumps({"match": match or {}, "sheet": sheet, "today": "2026-11-23"})
    read: dict[str, Any] = json.loads(tools.bring(name, data, json.dumps(kept), asked))
    return read


def brought(name: str) -> dict[str, Any]:
    """Bring one of the files beside this test."""
    return bring(name, (FILES / name).read_bytes())


READ: dict[str, dict[str, str]] = tomllib.loads((FILES.parent / "read.toml").read_text(encoding="utf-8"))

NO_NAME = "There is no name and no company in this row."
COUNTED = {
    "linkedin.csv": (3, [(5, "LinkedIn hides who this person is."), (8, NO_NAME)]),
    "google.csv": (1, [(3, "There is no name and no company in this row, only “nobody@example.com”.")]),
    "google-before-2024.csv": (2, []),
    "phone-2.1.vcf": (2, []),
    "phone-3.0.vcf": (2, [(3, "There is no name and no company on this card, only “416 555 0199”.")]),
}


@pytest.mark.parametrize(("name", "expected"), READ.items(), ids=READ)
def test_a_file_is_read(name: str, expected: dict[str, str]) -> None:
    assert expected == brought(name)["new"][0]


@pytest.mark.parametrize(("name", "expected"), COUNTED.items(), ids=COUNTED)
def test_every_contact_is_read_and_every_other_row_has_its_reason(
    name: str, expected: tuple[int, list[tuple[int, str]]]
) -> None:
    read = brought(name)
    assert expected == (len(read["new"]), [(each["row"], each["reason"]) for each in read["skipped"]])


@pytest.mark.parametrize("name", READ)
@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "cp1252"])
def test_the_encoding_is_found(name: str, encoding: str) -> None:
    text = (FILES / name).read_bytes().decode().replace("ễ", "e")
    assert READ[name] == bring(name, text.encode(encoding))["new"][0]


@pytest.mark.parametrize("separator", ",;\t")
def test_the_separator_is_found(separator: str) -> None:
    rows = [["Notes:"], ["One, two; three"], [], ["First Name", "Last Name", "Position", "Connected On"]]
    rows += [["Sara", "Okafor", "Manager", "12 Mar 2025"]]
    file = "\r\n".join(separator.join(row) for row in rows).encode()
    assert "Okafor" == bring("Connections.csv", file)["new"][0]["last_name"]


def test_two_encodings_in_one_file_are_both_read() -> None:
    file = "Name,Company\nZoé,A\n".encode() + "Renée,B\n".encode("cp1252")
    assert ["Zoé", "Renée"] == [each["first_name"] for each in bring("both.csv", file)["new"]]


@pytest.mark.parametrize(
    "tel",
    [
        "TEL:902-555-0134,12",
        r"TEL;TYPE=VOICE:902-555-0134\,12",
        "TEL;VALUE=uri:tel:902-555-0134;ext=12",
    ],
)
def test_an_extension_stays_with_its_number(tel: str) -> None:
    card = f"BEGIN:VCARD\r\nVERSION:3.0\r\nFN:Sara Okafor\r\n{tel}\r\nEND:VCARD\r\n"
    assert "902-555-0134 ext. 12" == bring("sara.vcf", card.encode())["new"][0]["phone"]


def test_any_table_is_matched_by_its_headings_with_a_sample_of_each_column() -> None:
    read = brought("people.csv")
    assert ["first_name", "company", "email", "phone", "discussion", "follow_up", ""] == [
        each["key"] for each in read["columns"]
    ]
    assert {"name": "Courriel", "key": "email", "sample": "zoe@example.com · sara@example.com"} == read[
        "columns"
    ][2]
    assert ["2026-11-23", "2026-12-04"] == [each["follow_up"] for each in read["new"]]


WHOLE = {
    "Zoé Côté": ("Zoé", "Côté"),
    "Ana María Silva": ("Ana María", "Silva"),
    "Madonna": ("Madonna", ""),
    "Dr. Singh": ("Dr. Singh", ""),
    "Haddad, Nadia": ("Nadia", "Haddad"),
    "Mr. Kowalski, Zbigniew": ("Mr. Zbigniew", "Kowalski"),
    "Silva Costa, Ana María": ("Ana María", "Silva Costa"),
    "Li Na, PhD": ("Li", "Na"),
    "Tom Roy, P.Eng.": ("Tom", "Roy"),
    "Madonna, RN": ("Madonna, RN", ""),
    "Sam Roy, CPA, MBA": ("Sam", "Roy"),
    "Tom Roy Jr., PhD": ("Tom", "Roy Jr."),
    "Mary Ann MCdonald": ("Mary Ann", "MCdonald"),
    "GARCIA LOPEZ, MARIA": ("MARIA", "GARCIA LOPEZ"),
    "van Dam, J.P.": ("J.P.", "van Dam"),
    "Silva Costa, MaryAnn": ("MaryAnn", "Silva Costa"),
    "Roy, Sam, Tom": ("Roy, Sam, Tom", ""),
    "Black & McDonald": ("Black & McDonald", ""),
}


@pytest.mark.parametrize(("name", "expected"), WHOLE.items(), ids=WHOLE)
@pytest.mark.parametrize(
    "file",
    [
        'Full name,Company\n"{name}",Foods\n',
        'Name,Given Name,Family Name,Organization 1 - Name\n"{name}",,,Foods\n',
        "BEGIN:VCARD\nVERSION:4.0\nFN:{name}\nORG:Foods\nEND:VCARD\n",
    ],
    ids=["a table", "Google", "a card"],
)
def test_a_name_in_one_piece_is_parted(file: str, name: str, expected: tuple[str, str]) -> None:
    [person] = bring("people", file.format(name=name).encode())["new"]
    assert expected == (person["first_name"], person.get("last_name", ""))


def test_first_names_alone_are_not_parted() -> None:
    [person] = bring("people.csv", "Given name,Shoes\nAna María,38\n".encode())["new"]
    assert {"first_name": "Ana María"} == person


def test_what_is_matched_by_hand_takes_the_place_of_the_guess() -> None:
    file = b"Colleague,Where\nSara,Example Foods\n"
    guessed = bring("pasted.txt", file)
    assert (
        "No column is known to hold names. Say which one holds the names or the companies."
        == guessed["problem"]
    )
    matched = bring("pasted.txt", file, match={"Colleague": "first_name", "Where": "company"})
    assert [{"first_name": "Sara", "company": "Example Foods"}] == matched["new"]


def test_the_archive_from_linkedin_is_opened() -> None:
    zipfile = pytest.importorskip("zipfile")
    from io import BytesIO

    packed = BytesIO()
    with zipfile.ZipFile(packed, "w") as archive:
        archive.writestr("Profile.csv", "First Name\nSara\n")
        archive.writestr("data/Connections.csv", (FILES / "linkedin.csv").read_bytes())
    assert READ["linkedin.csv"] == bring("Basic_LinkedInDataExport.zip", packed.getvalue())["new"][0]


def test_in_typed_groups_only_contacts_are_people() -> None:
    def group(kind: str, *values: object) -> dict[str, object]:
        return {"count": len(values), "type": kind, "values": values}

    def value(identifier: str, **properties: object) -> dict[str, object]:
        return {"uuid": identifier, "properties": properties}

    fields = [value("f1", type="k2", data="506-555-0101"), value("f2", type="k1", data="amina@example.com")]
    note = value("n1", body="Met at the pier", is_favorited=True, favorited_at="2026-05-05T00:00:00Z")
    address = value("a1", name="Work", street="3 Dock St", city="Saint John")
    data = [group("contact_field", *fields), group("note", note), group("address", address)]
    amina = value("u1", first_name="Amina", last_name="Diallo", job="Welder") | {"data": data}
    bo = value("u2", first_name="Bo") | {
        "data": [group("contact_field", value("f3", type="k1", data="bo@example.com"))]
    }
    owner = {"uuid": "me", "first_name": "Me", "last_name": "Myself"}
    kinds = [value("k1", name="Email", protocol="mailto:"), value("k2", name="Phone", protocol="tel:")]
    instance = {"contact_field_types": kinds, "genders": [value("g", type="F", name="Woman")]}
    account = {"data": [group("user", owner), group("contact", amina, bo)], "instance": instance}
    read = bring("monica.json", json.dumps({"account": account}).encode())
    assert [
        {
            "first_name": "Amina",
            "last_name": "Diallo",
            "position": "Welder",
            "email": "amina@example.com",
            "phone": "506-555-0101",
            "address": "3 Dock St, Saint John",
            "discussion": "Met at the pier",
        },
        {"first_name": "Bo", "email": "bo@example.com"},
    ] == read["new"]


@pytest.mark.parametrize(
    "file",
    [
        "Name,Email\nAda Okoro,ada@example.com\n\n name ,EMAIL,\nBo Li,bo@example.com\n",
        "First Name;Last Name;Shoes\nAda;Okoro;38\n\nFirst Name;Last Name;Shoes\nBo;Li;40\n",
        "Who,Contact info\nAda Okoro,ada@example.com\n\nWho,Contact info\nBo Li,bo@example.com\n",
        "First name,Last name,Email\nAda,Okoro,ada@example.com\n\nFirst name,Last name,Email\nBo,Li,bo@example.com\n",
    ],
    ids=["in other letters", "one heading not known", "known by content", "our own headings"],
)
def test_headings_that_are_repeated_are_nobody(file: str) -> None:
    read = bring("people.csv", file.encode())
    assert [("Ada", "Okoro"), ("Bo", "Li")] == [
        (each["first_name"], each["last_name"]) for each in read["new"]
    ]
    assert [(4, "This row repeats the headings.")] == [
        (each["row"], each["reason"]) for each in read["skipped"]
    ]


@pytest.mark.parametrize(
    "lines",
    [
        "FN:Example Power",
        "FN:Example Power\nORG:Example Power",
        "N:Example Power;;;;\nFN:Example Power",
    ],
)
def test_a_card_of_a_company_is_not_a_person(lines: str) -> None:
    card = f"BEGIN:VCARD\nVERSION:4.0\nKIND:org\n{lines}\nTEL:780-555-0100\nEND:VCARD\n"
    assert [{"company": "Example Power", "phone": "780-555-0100"}] == bring("power.vcf", card.encode())["new"]


@pytest.mark.parametrize(
    ("first", "second"),
    [("TYPE=HOME,PREF", "TYPE=WORK"), ("PREF=1;TYPE=home", 'PREF="2";TYPE=work'), ("HOME;PREF", "WORK")],
    ids=["3.0", "4.0", "2.1"],
)
def test_the_address_and_the_number_that_are_preferred_come_first(first: str, second: str) -> None:
    lines = f"TEL;{second}:416-555-0102\nTEL;{first}:416-555-0101\nEMAIL;{second}:b@example.com\nEMAIL;{first}:a@example.com"
    [person] = bring("ada.vcf", f"BEGIN:VCARD\nFN:Ada\n{lines}\nEND:VCARD\n".encode())["new"]
    assert ("416-555-0101, 416-555-0102", "a@example.com, b@example.com") == (
        person["phone"],
        person["email"],
    )
