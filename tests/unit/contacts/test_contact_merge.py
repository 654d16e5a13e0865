"""What a file does to the contacts that are kept: found again, filled up, and never overwritten."""

import json

import pytest

import tools
from tools.contacts.joining.merge import merge
from tools.contacts.sheet.contact import Contact
from tools.contacts.sheet.log import together

KEPT = {
    "id": "1",
    "first_name": "José",
    "last_name": "Nguyễn",
    "company": "Example Foods",
    "email": "jose@example.com",
    "phone": "+1 416 555 0123",
    "linkedin": "https://www.linkedin.com/in/jose/",
    "discussion": "2026-11-20: Likes tea",
    "follow_up": "2026-11-24",
    "last_contacted": "2026-11-20",
    "status": "met",
    "tags": "Food",
}


@pytest.mark.parametrize(
    "person",
    [
        {"first_name": "Jose", "email": "JOSE@example.com"},
        {"first_name": "J.", "linkedin": "http://linkedin.com/in/jose?trk=x"},
        {"first_name": "José", "last_name": "Nguyễn", "phone": "(416) 555-0123 x 4"},
        {"first_name": "nguyen", "last_name": "JOSE", "company": "EXAMPLE foods"},
    ],
    ids=["email", "profile", "phone", "name and company in any order"],
)
def test_a_person_is_found_again(person: Contact) -> None:
    assert [] == merge([KEPT], [{**person, "position": "Buyer"}], own=False).new


@pytest.mark.parametrize(
    "person",
    [
        {"first_name": "Ana", "last_name": "Nguyễn", "phone": "416 555 0123"},
        {"first_name": "Reception", "email": "jose@example.com"},
        {"first_name": "José", "last_name": "Nguyễn", "company": "Another"},
    ],
    ids=["a family's phone", "an office's email", "a namesake"],
)
def test_another_person_is_not_taken_for_one_that_is_kept(person: Contact) -> None:
    assert [person] == merge([KEPT], [person], own=False).new


def test_facts_are_renewed_and_what_the_visitor_wrote_is_only_added_to() -> None:
    brought = {
        "first_name": "José",
        "last_name": "Nguyễn",
        "linkedin": "https://www.linkedin.com/in/jose",
        "company": "Better Foods",
        "email": "new@example.com",
        "phone": "416-555-0123",
        "discussion": "From Outlook",
        "follow_up": "2020-01-01",
        "last_contacted": "2020-01-01",
        "status": "closed",
        "tags": "food, Buyer",
        "met_at": "Job fair",
    }
    [(before, after)] = merge([KEPT], [brought], own=False).changed
    assert before == KEPT
    assert after == {
        **KEPT,
        "company": "Better Foods",
        "email": "jose@example.com, new@example.com",
        "discussion": "From Outlook\n2026-11-20: Likes tea",
        "met_at": "Job fair",
        "tags": "Food, Buyer",
    }


@pytest.mark.parametrize(
    ("kept", "brought", "log"),
    [
        ("2026-05-01: Met", "2026-06-01: A call\n2026-05-01: Met\nLikes tea", "2026-06-01: A call\n2026-05-01: Met\nLikes tea"),
        ("2026-06-01: A call", "An old note\n2026-04-01: Met", "An old note\n2026-06-01: A call\n2026-04-01: Met"),
        ("2026-06-01: A call\nAbout Excel", "2026-06-01: A call", "2026-06-01: A call\nAbout Excel"),
    ],
)  # fmt: skip
def test_each_line_of_two_logs_stays_below_its_own_day(kept: str, brought: str, log: str) -> None:
    assert log == together(kept, brought)


def test_the_sheet_that_comes_back_changed_brings_its_changes() -> None:
    edited = {key: text for key, text in KEPT.items() if key != "id"} | {
        "follow_up": "2026-12-01",
        "status": "replied",
        "discussion": "2026-11-24: Called\n2026-11-20: Likes tea",
    }
    assert [(KEPT, {"id": "1", **edited})] == [
        (before, after) for before, after in merge([KEPT], [edited], own=True).changed
    ]


def test_an_older_copy_of_the_sheet_takes_nothing_back() -> None:
    old = {"first_name": "José", "last_name": "Nguyễn", "company": "Example Foods"} | {
        "last_contacted": "2026-11-01",
        "follow_up": "2026-11-03",
        "status": "contacted",
    }
    found = merge([KEPT], [old], own=True)
    assert ([], [], 1) == (found.new, found.changed, found.same)


def test_a_contact_is_not_found_by_a_name_that_it_had_before() -> None:
    kept = [{"id": "1", "last_name": "Sara", "email": "a@example.com"}]
    full = {"first_name": "Sara", "last_name": "Sara", "email": "a@example.com", "status": "met"}
    short = {"last_name": "Sara", "status": "met"}
    found = merge(kept, [full, short], own=False)
    assert ([short], [(kept[0], {"id": "1", **full})]) == (found.new, found.changed)


def test_a_small_table_with_our_headings_fills_up_and_takes_nothing_away() -> None:
    kept = {
        "id": "1",
        "first_name": "Geneviève",
        "last_name": "Côté",
        "email": "g@work.ca, g@home.ca",
        "phone": "1",
    }
    table = "First name,Last name,Email,Position\nGenevieve,Cote,g@work.ca,Buyer\n"
    (change,) = json.loads(tools.bring("table.csv", table.encode(), json.dumps([kept])))["changed"]
    assert kept | {"position": "Buyer"} == change["after"]


def test_two_of_one_name_with_emails_of_their_own_are_asked_about() -> None:
    two = [{"first_name": "Li", "last_name": "Chen", "email": email} for email in ("li@x.ca", "chen@y.ca")]
    found = merge([], two, own=False)
    assert two == list(found.new)
    assert ["alone"] == [kind for kind, _one, _other in found.alike]
    again = merge(found.new, two, own=False)
    assert ([], [], 2) == (list(again.new), list(again.changed), again.same)
    at_one_company = merge([], [each | {"company": "Example Foods"} for each in two], own=False)
    assert ["li@x.ca, chen@y.ca"] == [each["email"] for each in at_one_company.new]
