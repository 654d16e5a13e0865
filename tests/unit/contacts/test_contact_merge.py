"""What a file does to the contacts that are kept: found again, filled up, and never overwritten."""

import json

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools
from tools.contacts import duplicates
from tools.contacts.contact import KEYS, Contact, contact, lacks_a_name
from tools.contacts.merge import merge

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
    "status": "Met",
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
        "status": "Closed",
        "tags": "food, Buyer",
        "met_at": "Job fair",
    }
    [(before, after)] = merge([KEPT], [brought], own=False).changed
    assert before == KEPT
    assert after == {
        **KEPT,
        "company": "Better Foods",
        "email": "jose@example.com, new@example.com",
        "discussion": "2026-11-20: Likes tea\nFrom Outlook",
        "met_at": "Job fair",
        "tags": "Food, Buyer",
    }


def test_the_sheet_that_comes_back_changed_brings_its_changes() -> None:
    edited = {key: text for key, text in KEPT.items() if key != "id"} | {
        "follow_up": "2026-12-01",
        "status": "Replied",
        "discussion": "2026-11-24: Called\n2026-11-20: Likes tea",
    }
    assert [(KEPT, {"id": "1", **edited})] == [
        (before, after) for before, after in merge([KEPT], [edited], own=True).changed
    ]


def test_an_older_copy_of_the_sheet_takes_nothing_back() -> None:
    old = {"first_name": "José", "last_name": "Nguyễn", "company": "Example Foods"} | {
        "last_contacted": "2026-11-01",
        "follow_up": "2026-11-03",
        "status": "Contacted",
    }
    found = merge([KEPT], [old], own=True)
    assert ([], [], 1) == (found.new, found.changed, found.same)


FEW = st.sampled_from(["", "Sara", "Zoé", "Okafor"])
PEOPLE = st.lists(
    st.fixed_dictionaries(
        {
            "first_name": FEW,
            "last_name": FEW,
            "company": st.sampled_from(["", "Foods", "Steel"]),
            "email": st.sampled_from(["", "a@example.com", "b@example.com", "a@example.com, b@example.com"]),
            "phone": st.sampled_from(["", "416-555-0123", "+1 416 555 0123", "416 555 0199"]),
            "linkedin": st.sampled_from(["", "linkedin.com/in/a", "https://linkedin.com/in/b/"]),
            "discussion": st.sampled_from(["", "Tea", "Tea\nCoffee", "Coffee"]),
            "last_contacted": st.sampled_from(["", "2026-11-01", "2026-11-20"]),
            "status": st.sampled_from(["", "Met", "Closed"]),
            "tags": st.sampled_from(["", "a", "A, b"]),
        }
    ).map(lambda person: {key: text for key, text in person.items() if text}),
    max_size=8,
).map(lambda people: [each for each in people if not lacks_a_name(each)])


def numbered(people: list[Contact]) -> list[Contact]:
    """Give each contact an id, as the page does."""
    return [{"id": str(number), **each} for number, each in enumerate(people)]


def accepted(kept: list[Contact], brought: list[Contact], own: bool) -> list[Contact]:
    """Accept what a file brings, as the page does."""
    found = merge(kept, brought, own)
    after = {new["id"]: new for _old, new in found.changed}
    return [after.get(each["id"], each) for each in kept] + [
        {"id": f"{len(kept)} {number}", **each} for number, each in enumerate(found.new)
    ]


@pytest.mark.parametrize("own", [False, True])
@given(kept=PEOPLE, brought=PEOPLE)
def test_the_same_file_again_changes_nothing(own: bool, kept: list[Contact], brought: list[Contact]) -> None:
    once = accepted(numbered(kept), brought, own)
    found = merge(once, brought, own)
    assert ([], [], len(brought)) == (found.new, found.changed, found.same)


def test_a_contact_is_not_found_by_a_name_that_it_had_before() -> None:
    kept = [{"id": "1", "last_name": "Sara", "email": "a@example.com"}]
    full = {"first_name": "Sara", "last_name": "Sara", "email": "a@example.com", "status": "Met"}
    short = {"last_name": "Sara", "status": "Met"}
    found = merge(kept, [full, short], own=False)
    assert ([short], [(kept[0], {"id": "1", **full})]) == (found.new, found.changed)


@given(kept=PEOPLE, brought=PEOPLE)
def test_nothing_that_the_visitor_wrote_is_lost(kept: list[Contact], brought: list[Contact]) -> None:
    before = numbered(kept)
    after = {each["id"]: each for each in accepted(before, brought, own=False)}
    for each in before:
        for key in ("status", "last_contacted"):
            assert key not in each or after[each["id"]][key] == each[key]
        lines = set(filter(None, each.get("discussion", "").split("\n")))
        assert lines <= set(after[each["id"]].get("discussion", "").split("\n"))


@given(people=PEOPLE)
def test_a_sheet_brought_into_an_empty_one_is_the_same(people: list[Contact]) -> None:
    assert [contact(each) for each in people] == merge([], people, own=True).new


def test_duplicates_are_shown_in_pairs_with_their_surest_reason() -> None:
    people = [
        {
            "id": "1",
            "first_name": "Sara",
            "last_name": "Okafor",
            "email": "s@example.com",
            "company": "Foods",
        },
        {"id": "2", "first_name": "Okafor", "last_name": "SARA", "company": "foods"},
        {"id": "3", "first_name": "Sara", "email": "S@example.com"},
        {"id": "4", "first_name": "Zoé", "phone": "416 555 0123"},
        {"id": "5", "first_name": "Zoe", "phone": "+1 (416) 555-0123"},
        {"id": "6", "first_name": "Ana", "phone": "416 555 0123"},
    ]
    assert [
        {"one": "1", "other": "3", "reason": "The same email"},
        {"one": "4", "other": "5", "reason": "The same phone number"},
        {"one": "1", "other": "2", "reason": "The same name and company"},
    ] == json.loads(tools.duplicates(json.dumps(people)))


def test_two_contacts_become_one_without_losing_a_word() -> None:
    one = {
        "id": "1",
        "first_name": "Sara",
        "email": "s@example.com",
        "discussion": "Tea",
        "follow_up": "2026-12-02",
    }
    other = {
        "id": "2",
        "first_name": "Sarah",
        "email": "s@work.example",
        "phone": "416 555 0123",
        "discussion": "Coffee",
        "follow_up": "2026-12-01",
        "last_contacted": "2026-11-20",
    }
    assert {
        "id": "1",
        "first_name": "Sara",
        "email": "s@example.com, s@work.example",
        "phone": "416 555 0123",
        "discussion": "Tea\nCoffee",
        "follow_up": "2026-12-01",
        "last_contacted": "2026-11-20",
    } == json.loads(tools.merged(json.dumps(one), json.dumps(other)))


@given(people=PEOPLE.filter(lambda people: len(people) > 1))
def test_merging_keeps_every_field_that_either_has(people: list[Contact]) -> None:
    one, other = numbered(people)[:2]
    assert set(one) | set(other) == set(duplicates.merged(one, other))
    assert set(duplicates.merged(one, other)) <= {"id", *KEYS}
