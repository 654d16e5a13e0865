"""The message that a contact waits for."""

import json
from typing import Any

import pytest

import tools
from tools.contacts.sheet.writing import to_them
from tools.kit.form.questions import questions


def message(**contact: str) -> dict[str, Any]:
    made: dict[str, Any] = json.loads(
        tools.message(json.dumps({"id": "1", **contact}), json.dumps(tools.names()))
    )
    return made


def written(**contact: str) -> str:
    use = message(**contact)
    made = json.loads(tools.run(use["tool"], json.dumps({"full_name": "Ali Baba"} | use["answers"])))
    assert {} == made["problems"]
    return " ".join(made["whole"].split())


@pytest.mark.parametrize(
    ("contact", "written_to_them"),
    [
        ({"status": "met"}, "Thank you for taking the time to speak with me."),
        (
            {"status": "met", "relationship": "event", "met_at": "the job fair"},
            "Thank you for speaking with me at the job fair.",
        ),
        ({"status": "met", "met_at": "WhatsApp chat"}, "Thank you for taking the time to speak with me."),
        (
            {"status": "in_touch", "discussion": "2026-05-15: that mentors stay for six weeks"},
            "Thank you again for our conversation on Friday, May 15. I will remember that mentors stay",
        ),
        (
            {"status": "replied", "discussion": "2026-11-20: Sent my first letter."},
            "Thank you for your reply.",
        ),
        ({"status": "contacted", "discussion": "2026-11-20: Sent my first letter."}, "Dear Nadia"),
        ({"status": "to_contact", "discussion": "cuts the hair of two foremen"}, "Dear Nadia"),
        ({"status": "contacted", "last_contacted": "2026-11-20"}, "Dear Nadia"),
        ({"discussion": "They train drivers"}, "Dear Nadia"),
        ({"met_at": "LinkedIn"}, "Dear Nadia"),
        ({"relationship": "referred", "met_at": "Benoit Roy"}, "Dear Nadia"),
        ({}, "Dear Nadia"),
    ],
)
def test_a_message_speaks_of_a_talk_only_to_whom_one_has_met(
    contact: dict[str, str], written_to_them: str
) -> None:
    text = written(first_name="Nadia", **contact)
    assert written_to_them in text
    assert (
        "our conversation" in text or "Thank you for taking" in text or "Thank you for speaking" in text
    ) == (contact.get("status") in ("met", "in_touch"))


@pytest.mark.parametrize(
    ("contact", "written_to_them"),
    [
        (
            {"discussion": "An old note\n2026-11-20: They train drivers"},
            "Thank you for taking the time to speak with me on Friday, November 20. I will remember that you train",
        ),
        (
            {"status": "to_contact", "last_contacted": "2026-11-20"},
            "Thank you again for our conversation on Friday, November 20.",
        ),
        ({"met_at": "the library"}, "Thank you for taking the time to speak with me."),
        (
            {"relationship": "event", "met_at": "the job fair"},
            "Thank you for speaking with me at the job fair.",
        ),
    ],
)
def test_who_is_known_without_a_status_gets_no_letter_to_a_stranger(
    contact: dict[str, str], written_to_them: str
) -> None:
    assert written_to_them in written(first_name="Nadia", **contact)


def test_a_day_on_which_one_only_wrote_is_not_a_day_of_a_talk() -> None:
    log = "2026-11-20 ✉: Thank you."
    use = message(first_name="Ana", status="in_touch", last_contacted="2026-11-20", discussion=log)
    assert ("again", "") == (use["answers"]["occasion"], use["answers"]["happened"])


def test_thanks_name_the_person_the_event_the_day_and_what_was_said() -> None:
    text = written(
        first_name="Ana",
        last_name="Silva",
        status="met",
        relationship="event",
        met_at="the job fair",
        last_contacted="2026-11-25",
        discussion="2026-11-24: They train drivers. They pay well.\n2026-10-01: An older note",
    )
    assert "Thank you for speaking with me at the job fair on Tuesday, November 24." in text
    assert "I will remember that you train drivers." in text
    assert "Ana Silva" in text
    assert "pay well" not in text


def test_a_letter_names_who_made_the_introduction_and_where_the_person_works() -> None:
    text = written(
        first_name="Mireille", company="La Table", position="Chef", met_at="Referred by Benoit Roy"
    )
    assert "Benoit Roy suggested that I get in touch." in text
    assert "Mireille Chef La Table" in text


def test_a_company_that_stands_in_the_address_is_named_once() -> None:
    text = written(first_name="Mireille", company="La Table", address="La Table, 112 rue Principale")
    assert 1 == text.partition("Dear")[0].count("La Table")


@pytest.mark.parametrize(
    ("contact", "expected"),
    [
        ({"relationship": "referred", "met_at": "Benoît, fish supplier"}, "Benoît, fish supplier"),
        ({"met_at": "through Sam"}, "Sam"),
        ({"met_at": "through my friend Sam"}, "my friend Sam"),
        ({"met_at": "Referred by ACCES Employment"}, "ACCES Employment"),
        ({"met_at": "Referred by benoit roy"}, "benoit roy"),
        ({"met_at": "Through LinkedIn"}, ""),
        ({"met_at": "Through the library"}, ""),
        ({"met_at": "through a job fair"}, ""),
        ({"relationship": "referred", "met_at": "LinkedIn"}, ""),
    ],
)
def test_only_a_person_is_an_introducer(contact: dict[str, str], expected: str) -> None:
    assert expected == message(first_name="Nadia", **contact)["answers"]["introducer"]


def test_a_second_letter_says_so_and_promises_no_third() -> None:
    log = "2026-11-16 ✉: I'd like to learn how wards are staffed."
    text = written(first_name="Nadia", status="contacted", discussion=log)
    assert (
        "I got in touch on Monday, November 16, and this is a second note in case you missed the first."
        in text
    )
    assert "write once more" not in text
    assert "once more, in a week" not in text
    assert "I got in touch some time ago" in written(first_name="Nadia", status="contacted")
    for status in ("", "closed"):
        assert "I got in touch" not in written(first_name="Nadia", status=status, discussion=log)


def test_a_note_that_is_not_surely_words_to_them_is_offered_and_not_written() -> None:
    use = message(first_name="Ana", status="met", discussion="2026-11-25: loves sailing. Two children.")
    assert ("", "Wednesday, November 25: loves sailing. Two children.") == (
        use["answers"]["remember"],
        use["answers"]["remember.note"],
    )
    assert "sailing" not in written(first_name="Ana", status="met", discussion="2026-11-25: loves sailing")


def test_who_was_thanked_already_is_written_to_again_about_the_last_talk() -> None:
    log = "2026-11-26 ✉: Thank you for speaking with me.\n2026-11-25: They train drivers"
    text = written(
        first_name="Ana", status="met", relationship="event", met_at="the job fair", discussion=log
    )
    assert "Thank you again for our conversation on Wednesday, November 25." in text
    assert "I will remember that you train drivers." in text


@pytest.mark.parametrize("contact", [{"first_name": "Nadia"}, {"company": "Example Mills", "status": "met"}])
def test_what_was_said_of_the_person_before_is_cleared(contact: dict[str, str]) -> None:
    use = message(**contact)
    asked = questions(tools.load(use["tool"]).Answers)
    told = {
        name
        for name, each in asked.items()
        if not each.about_you and not each.choices and each.kind != "today"
    }
    notes = {f"{name}.note" for name, each in asked.items() if each.noted}
    assert told <= use["answers"].keys() <= asked.keys() | notes


@pytest.mark.parametrize(
    ("note", "to_them_said"),
    [
        ("They train drivers", "that you train drivers"),
        ("They’re looking for two cooks", "that you’re looking for two cooks"),
        ("They don't hire in winter", "that you don't hire in winter"),
        ("that mentors stay for six weeks", "that mentors stay for six weeks"),
        ("the winter menu", "the winter menu"),
        ("Told me about dialysis unit", "what you told me about dialysis unit"),
        ("they told me how they train", ""),
        ("Told me how nurses train", "how nurses train"),
        ("They train drivers on their site", ""),
        ("They said I should call her", ""),
        ("She always recommends the union", ""),
        ("He's been here for ten years", ""),
        ("loves sailing", ""),
        ("Sent my first letter", ""),
        ("They", ""),
        ("", ""),
    ],
)
def test_a_note_about_someone_becomes_words_to_them_where_it_is_sure_to_be_right(
    note: str, to_them_said: str
) -> None:
    assert to_them_said == to_them(note)


def test_where_a_site_offers_no_thanks_a_letter_is_written() -> None:
    made = json.loads(tools.message(json.dumps({"first_name": "Nadia", "status": "met"}), '["letter"]'))
    assert ("letter", "Nadia") == (made["tool"], made["answers"]["their_name"])
