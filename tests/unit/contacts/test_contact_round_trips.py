"""Taken and brought back, every text of every field is as it was."""

import json
from pathlib import Path

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

import tools
from tools.contacts.cells import days
from tools.contacts.sheet.columns import COLUMNS
from tools.contacts.sheet.contact import Contact

TEXT = st.text(st.characters(codec="utf-8"), min_size=1, max_size=40) | st.sampled_from(
    [
        "=1+1",
        "'=1",
        "'",
        '"',
        "a\r\nb\rc",
        "_x0041_",
        "x005F_",
        "0044",
        "12 Mar 2025",
        "1e5",
        "TRUE",
        " ",
        "a;b,c\td",
    ]
)
DAYS = TEXT.filter(lambda text: days.read(text, "day") == text == days.read(text, "month")) | st.dates().map(
    str
)
CONTACTS = st.lists(
    st.fixed_dictionaries(
        {"first_name": st.text(st.characters(categories=["L", "N", "S"]), min_size=1)},
        optional={
            column.key: DAYS if column.kind == "date" else TEXT
            for column in COLUMNS
            if column.key != "first_name"
        },
    ),
    min_size=1,
    max_size=4,
    unique_by=lambda person: person["first_name"],
)


def taken_and_brought(format: str, people: list[Contact]) -> list[Contact]:
    """Take contacts and bring them into an empty sheet."""
    file = tools.take(format, json.dumps(people), '{"today": "2026-11-23"}')
    found = json.loads(tools.bring(f"contacts.{format}", file, "[]"))
    assert ("own", []) == (found["format"], found["skipped"])
    new: list[Contact] = found["new"]
    return new


@pytest.mark.parametrize("format", ["csv", "csv-fr"])
@given(people=CONTACTS)
def test_csv_brings_every_text_back(format: str, people: list[Contact]) -> None:
    assert people == taken_and_brought(format, people)


@settings(deadline=None, max_examples=40)
@given(people=CONTACTS)
def test_a_workbook_brings_every_text_back(people: list[Contact]) -> None:
    pytest.importorskip("xlsxwriter")
    assert people == taken_and_brought("xlsx", people)


@pytest.mark.parametrize("format", ["csv", "csv-fr", "xlsx"])
def test_what_is_taken_changes_nothing_when_it_is_brought_back(format: str) -> None:
    if format == "xlsx":
        pytest.importorskip("xlsxwriter")
    people = [
        {
            "id": "1",
            "first_name": "Zoé",
            "discussion": "2026-11-23: Tea\n2026-11-01: Met",
            "phone": "+1 416 555 0123",
        },
        {"id": "2", "company": "=Foods", "follow_up": "2026-11-25", "tags": "a, b"},
    ]
    found = json.loads(tools.bring("x", tools.take(format, json.dumps(people)), json.dumps(people)))
    assert ([], [], 2) == (found["new"], found["changed"], found["same"])


def test_a_card_that_is_taken_can_be_brought_back() -> None:
    person = {
        "first_name": "Zoé; \\ the",
        "last_name": "Côté, junior",
        "position": "Chef",
        "company": "Smith; Wong, Inc.",
        "email": "a@example.com, b@example.com",
        "phone": "+1 416 555 0123",
        "address": "100 Example Street, Toronto",
        "linkedin": "https://www.linkedin.com/in/zoe",
        "discussion": "2026-11-23: é" + " long" * 60 + "\n2026-11-01: Met",
        "tags": "Job fair, Food",
    }
    file = tools.take("vcf", json.dumps([person]))
    assert max(map(len, file.split(b"\r\n"))) <= 75
    assert [person] == json.loads(tools.bring("contacts.vcf", file, "[]"))["new"]


def test_a_workbook_from_another_program_is_read(tmp_path: Path) -> None:
    openpyxl = pytest.importorskip("openpyxl")
    from datetime import datetime

    book = openpyxl.Workbook()
    book.active.append(["First name", "Last name", "Phone", "Follow up on", "Status", "My own"])
    book.active.append(["Zoé", None, 14165550123, datetime(2026, 11, 25), "Met", "x"])
    book.active["A4"] = "Sara"
    book.active["C4"] = "=1+1"
    book.save(tmp_path / "x.xlsx")
    found = json.loads(tools.bring("x.xlsx", (tmp_path / "x.xlsx").read_bytes(), "[]"))
    assert found["new"][0]["first_name"] == "Zoé"
    assert found["new"][0]["phone"] == "14165550123"
    assert found["new"][0]["follow_up"] == "2026-11-25"
    assert found["new"][1] == {"first_name": "Sara", "phone": "=1+1"}
    assert ["=1+1" in each["reason"] for each in found["as_text"]] == [True]


def test_a_cell_that_reads_like_a_heading_of_google_stays_a_cell() -> None:
    person = {"first_name": "Nadia", "last_name": "E-mail 1 - Value"}
    assert [person] == taken_and_brought("csv", [person])
