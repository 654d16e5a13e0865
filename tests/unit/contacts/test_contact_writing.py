"""The message that a contact waits for."""

import json
from typing import Any

import pytest

import tools
from tools.contacts.writing import to_them
from tools.kit.form import questions


def message(**contact: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(tools.message(json.dumps({"id": "1", **contact})))
    return made


def written(**contact: str) -> str:
    use = message(**contact)
    made = json.loads(tools.run(use["tool"], json.dumps({"full_name": "Ali Baba"} | use["answers"])))
    assert {} == made["problems"]
    return " ".join(made["whole"].split())


@pytest.mark.parametrize(
    ("contact", "tool"),
    [
        ({"status": "Met"}, "thanks"),
        ({"status": "Keeping in touch"}, "thanks"),
        ({"discussion": "They train drivers"}, "thanks"),
        ({"status": "To contact"}, "letter"),
        ({"status": "To contact", "discussion": "cuts the hair of two foremen"}, "letter"),
        ({"status": "Contacted", "last_contacted": "2026-11-20"}, "letter"),
        ({}, "letter"),
    ],
)
def test_whom_one_has_talked_with_is_thanked_and_others_get_a_letter(
    contact: dict[str, str], tool: str
) -> None:
    assert tool == message(first_name="Nadia", **contact)["tool"]


def test_thanks_name_the_person_the_event_the_day_and_what_was_said() -> None:
    text = written(
        first_name="Ana",
        last_name="Silva",
        met_at="Job fair",
        last_contacted="2026-11-25",
        discussion="2026-11-24: They train drivers. They pay well.\n2026-10-01: An older note",
    )
    assert "Thank you for talking with me on Tuesday 24 November at the job fair." in text
    assert "I will remember that you train drivers." in text
    assert "Ana Silva" in text
    assert "pay well" not in text


def test_a_letter_names_who_made_the_introduction_and_where_the_person_works() -> None:
    text = written(
        first_name="Mireille", company="La Table", position="Chef", met_at="Referred by Benoit Roy"
    )
    assert "Benoit Roy suggested that I write to you." in text
    assert "Mireille Chef La Table" in text


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"relationship": "Referred by someone", "met_at": "Benoît, fish supplier"}, "Benoît, fish supplier"),
        ({"met_at": "through Sam"}, "Sam"),
        ({"met_at": "the library"}, ""),
    ],
)
def test_only_a_person_is_an_introducer(contact: dict[str, str], expected: str) -> None:
    assert expected == message(first_name="Nadia", **contact)["answers"]["introducer"]


@pytest.mark.parametrize("contact", [{"first_name": "Nadia"}, {"company": "Example Mills", "status": "Met"}])
def test_what_was_said_of_the_person_before_is_cleared(contact: dict[str, str]) -> None:
    use = message(**contact)
    about_them = {
        "their_name",
        "greet_as",
        "remember",
        "done",
        "event",
        "their_address",
        "introducer",
        "talk",
    }
    asked = questions(tools.load(use["tool"]).Answers).keys()
    assert about_them & asked <= use["answers"].keys() <= asked


@pytest.mark.parametrize(
    ("note", "to_them_said"),
    [
        ("They train drivers on their site", "that you train drivers on your site"),
        ("She tastes every sauce", "that you taste every sauce"),
        ("He teaches welders", "that you teach welders"),
        ("She has an opening", "that you have an opening"),
        ("They’re looking for two cooks", "that you’re looking for two cooks"),
        ("Her line tastes every sauce", "your line tastes every sauce"),
        ("that mentors stay for six weeks", "that mentors stay for six weeks"),
        ("the winter menu", "the winter menu"),
        ("They", "They"),
        ("", ""),
    ],
)
def test_a_note_about_someone_becomes_words_to_them(note: str, to_them_said: str) -> None:
    assert to_them_said == to_them(note)
