"""What a writer makes comes back the same from any encoding, below a title, and with its columns in any order."""

import csv
import json
from io import BytesIO, StringIO
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tools
from tests.unit.contacts.test_contact_readers import bring
from tools.contacts.sheet.columns import COLUMNS
from tools.contacts.sheet.contact import Contact

WORD = st.text(
    st.sampled_from("ABCDEFGHIJKLMNOPRSTUVWYZabcdefghijklmnoprstuvwyzéèàôüçñÉÀÔ"), min_size=2, max_size=9
).map(str.capitalize)
WORDS = st.lists(WORD, min_size=1, max_size=3).map(" ".join)
FIELDS: dict[str, st.SearchStrategy[str]] = {
    "last_name": WORD,
    "position": WORDS,
    "company": WORDS,
    "email": st.integers(1, 10**6).map("person{}@example.com".format),
    "phone": st.integers(0, 9999).map("902 555 {:04d}".format),
    "address": WORDS,
    "met_at": WORDS,
    "discussion": st.lists(WORDS, min_size=1, max_size=3).map("\n".join),
    "last_contacted": st.dates().map(str),
    "follow_up": st.dates().map(str),
    "status": st.sampled_from(list(next(column.choices for column in COLUMNS if column.key == "status"))),
    "tags": st.lists(WORD, min_size=1, max_size=3, unique=True).map(", ".join),
}
PEOPLE = st.lists(
    st.fixed_dictionaries({"first_name": WORD}, optional=FIELDS),
    min_size=1,
    max_size=5,
    unique_by=lambda person: person["first_name"].casefold(),
)
TITLES = st.lists(st.sampled_from(["", "My contacts", "Printed in May", "People, places"]), max_size=3)
ENCODINGS = st.sampled_from(
    ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32", "cp1252", "mac_roman"]
)
CARD = {"first_name", "last_name", "position", "company", "email", "phone", "address", "discussion", "tags"}


def fields(contact: Contact) -> list[tuple[str, str]]:
    """List what a contact says, in an order of its own."""
    return sorted(contact.items())


def rows(format: str, people: list[Contact]) -> list[list[Any]]:
    """Read what a writer makes, with a program that is not ours."""
    made = tools.take(format, json.dumps(people), '{"today": "2026-11-23"}')
    if format == "xlsx":
        openpyxl = pytest.importorskip("openpyxl")
        table = [
            [cell or "" for cell in row] for row in openpyxl.load_workbook(BytesIO(made))["Contacts"].values
        ]
        return table[: len(people) + 1]
    text = StringIO(made.decode("utf-8-sig"), newline="")
    return list(csv.reader(text, delimiter=";" if format == "csv-fr" else ","))


@settings(deadline=None, max_examples=30)
@given(
    people=PEOPLE,
    format=st.sampled_from(["csv", "csv-fr"]),
    titles=TITLES,
    encoding=ENCODINGS,
    data=st.data(),
)
def test_a_csv_file_that_was_changed_outside_brings_the_same_people(
    people: list[Contact], format: str, titles: list[str], encoding: str, data: st.DataObject
) -> None:
    order = data.draw(st.permutations(range(len(COLUMNS))))
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, delimiter=data.draw(st.sampled_from(",;\t|")))
    writer.writerows([title] for title in titles)
    writer.writerows([row[at] for at in order] for row in rows(format, people))
    found = bring("contacts.csv", sheet.getvalue().encode(encoding))
    assert list(map(fields, people)) == list(map(fields, found["new"]))


@settings(deadline=None, max_examples=8)
@given(people=PEOPLE, titles=TITLES, data=st.data())
def test_a_workbook_that_was_changed_outside_brings_the_same_people(
    people: list[Contact], titles: list[str], data: st.DataObject
) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    pytest.importorskip("xlsxwriter")
    order = data.draw(st.permutations(range(len(COLUMNS))))
    book = openpyxl.Workbook()
    for title in titles:
        book.active.append([title])
    for row in rows("xlsx", people):
        book.active.append([row[at] for at in order])
    book.save(saved := BytesIO())
    found = bring("contacts.xlsx", saved.getvalue())
    assert list(map(fields, people)) == list(map(fields, found["new"]))


@settings(deadline=None, max_examples=20)
@given(people=PEOPLE, encoding=ENCODINGS)
def test_cards_in_any_encoding_bring_the_same_people(people: list[Contact], encoding: str) -> None:
    known = [{key: text for key, text in each.items() if key in CARD} for each in people]
    cards = tools.take("vcf", json.dumps(known)).decode()
    found = bring("contacts.vcf", cards.replace("\r\n ", "").encode(encoding))
    assert list(map(fields, known)) == list(map(fields, found["new"]))
