"""Two contacts of one person are found, and become one without losing a word."""

import json

import tools


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
        {"id": "7", "first_name": "Tom", "last_name": "Becker", "company": "Roofing"},
        {"id": "8", "first_name": "Tom", "last_name": "Becker", "company": "Bakery"},
        {"id": "9", "first_name": "Ana", "company": "Bakery"},
    ]
    assert [
        {"one": "1", "other": "3", "reason": "The same email"},
        {"one": "4", "other": "5", "reason": "The same phone number"},
        {"one": "1", "other": "2", "reason": "The same name and company"},
        {"one": "7", "other": "8", "reason": "The same name; everything else differs or is missing"},
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


def test_a_name_that_is_kept_already_is_asked_about_when_a_file_brings_it() -> None:
    kept = [{"id": "t", "first_name": "Tom", "last_name": "Becker", "company": "Roofing"}]
    file = b"First Name,Last Name,Company\nTom,Becker,Bakery\nAna,Silva,Foods\n"
    brought = json.loads(tools.bring("people.csv", file, json.dumps(kept)))
    assert 2 == len(brought["new"])
    assert ["“Tom Becker” and “Tom Becker”: the same name; everything else differs or is missing"] == brought[
        "alike"
    ]
