"""What a file says and no column is for is noted, or else named: nothing that is brought goes away in silence."""

import pytest

from tests.unit.contacts.test_contact_readers import bring, brought

CARD = """BEGIN:VCARD
VERSION:3.0
N:Okafor;Sara;Ada;Dr.;P.Eng.
FN:Dr. Sara Ada Okafor P.Eng.
ORG:Example Hospital;Pharmacy;Nights
NOTE:Likes tea
URL:https://example.com/sara
BDAY:1990-01-31
NICKNAME:
X-SKYPE:sara
END:VCARD
"""
GOOGLE = """Name Prefix,First Name,Last Name,Name Suffix,Organization Name,Organization Department,Birthday,Notes,Labels,\
E-mail 1 - Label,E-mail 1 - Value,Website 1 - Value
Dr.,Sara Ada,Okafor,P.Eng.,Example Hospital,Pharmacy,1990-01-31,Likes tea,,Work,sara@example.com,https://example.com/sara
"""
NOTED = [
    "Likes tea",
    "Title: Dr.",
    "Credentials: P.Eng.",
    "Department: Pharmacy",
    "Web page: https://example.com/sara",
]


@pytest.mark.parametrize(
    ("file", "left_out"), [(CARD, ["Birthday", "Skype"]), (GOOGLE, ["Birthday"])], ids=["a card", "Google"]
)
def test_titles_departments_and_pages_are_noted_and_the_rest_is_named(file: str, left_out: list[str]) -> None:
    read = bring("people", file.encode())
    [person] = read["new"]
    assert ("Sara Ada", "Okafor", "Example Hospital") == (
        person["first_name"],
        person["last_name"],
        person["company"],
    )
    assert NOTED == [line for line in person["discussion"].split("\n") if "Nights" not in line]
    assert left_out == [each["name"] for each in read["left_out"]]


@pytest.mark.parametrize(
    ("name", "left_out"),
    [("people.csv", ["Chaussures"]), ("linkedin.csv", []), ("google.csv", []), ("phone-2.1.vcf", ["Photo"])],
)
def test_what_stays_in_a_file_is_named(name: str, left_out: list[str]) -> None:
    assert left_out == [each["name"] for each in brought(name)["left_out"]]


def test_a_column_that_someone_added_to_the_sheet_is_named() -> None:
    assert [{"name": "Shoes", "rows": 1}] == bring(
        "mine.csv",
        b"First name,Company,Phone,Email,Status,Tags,LinkedIn,Facebook,Shoes,Hats\nZo,A,,,,,,,38,\n",
    )["left_out"]
