"""The letter: one page, whole sentences, and a note that fits, for any answers."""

from typing import Any

import pytest
from hypothesis import given

from tests.unit.amina import amina, answered
from tests.unit.any_tool import run
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools.kit.document.text import to_text
from tools.letter import Answers, render

FULL = amina(
    Answers,
    their_address="Manager\nHarbour View Hospital",
    found="person",
    talk="your talk at the care forum",
    why="you train new nurses",
    topic="how new nurses are trained",
    today="2026-11-23",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_letter_is_laid_out_and_worded_in_full() -> None:
    assert (
        "Amina Diallo\nHalifax, Nova Scotia\n902-555-0134\namina@example.com\nlinkedin.com/in/amina-example\n\n"
        "November 23, 2026\n\n"
        "Janet Roy\nManager\nHarbour View Hospital\n\n"
        "Dear Ms. Roy:\n\n"
        "Joanne MacKay, who leads my course, suggested that I get in touch. "
        "I am writing to you because you train new nurses. "
        "I am a nurse with 6 years of experience, based in Halifax.\n\n"
        "I am good at listening. I trained 12 people. I am looking for a hospital job.\n\n"
        "I would like to learn how new nurses are trained. "
        "Would you have 20 minutes to meet with me in the next two weeks, in person or online? "
        "My questions will be ready, and I will keep to the time.\n\n"
        "I will write once more, on Monday, November 30. If now is not a good time, I will understand. "
        "Thank you for your time.\n\n"
        "Sincerely,\n\nAmina Diallo"
    ) == texts(NURSE)["letter"]


def test_where_one_lives_is_not_told_to_someone_whose_address_is_there() -> None:
    neighbour = texts(nurse(their_address="Harbour View Hospital\n1 Water Street\nHalifax NS"))
    assert not any("based in" in text for text in neighbour.values())


@pytest.mark.parametrize(
    ("address", "there"),
    [
        ("1 Water Street\nHALIFAX NS  B3J 0A9", True),
        ("1 Water Street, Halifax, NS", True),
        ("5 Halifax Road\nSydney NS", False),
        ("12 Halifaxdale Rd, Toronto", False),
    ],
)
def test_a_city_is_found_where_an_address_names_it(address: str, there: bool) -> None:
    assert there == ("based in Halifax" not in texts(nurse(their_address=address))["letter"])


def test_the_email_begins_with_its_subject_and_the_note_with_a_greeting() -> None:
    made = texts(NURSE)
    assert made["email"].startswith(
        "Subject: Joanne MacKay suggested that I get in touch\n\nDear Ms. Roy,\n\n"
    )
    assert made["linkedin"].startswith("Hello Ms. Roy,\n\nJoanne MacKay suggested that I get in touch.")


def test_someone_whom_one_has_talked_with_is_thanked_and_needs_no_introduction() -> None:
    answers = nurse(found="met", ask_for="mentor", result="")
    for paper in ("letter", "email"):
        written = texts(answers)[paper]
        assert "Thank you again for our conversation." in written
        assert "years of experience" not in written
    assert "Add a result you are proud of. It is what people remember." not in render(answers).advice


def test_the_request_ends_with_how_to_reach_the_writer_and_has_under_120_words() -> None:
    email = texts(NURSE)["email"]
    assert email.endswith("Amina Diallo\n902-555-0134\namina@example.com\nlinkedin.com/in/amina-example")
    assert len(email.split()) < 120


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    answers = answered(Answers, typed)
    for document in render(answers).documents:
        assert [] == faults(document, typed)


@given(some_of(Answers, FULL))
def test_any_part_of_the_answers_reads_as_one_person_wrote_it(typed: dict[str, Any]) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, FULL)
        assert [] == said_twice(document)


@given(any_answers(Answers))
def test_the_letter_stays_on_one_page_and_the_note_in_its_room(typed: dict[str, Any]) -> None:
    answers = answered(Answers, typed)
    made = texts(answers)
    assert len(made["letter"].split()) <= 250
    assert len(made["linkedin"].encode("utf-16-le")) <= 2 * int(answers.note_room)


def test_the_longest_answers_still_make_one_page() -> None:
    longest = nurse(
        occupation=" ".join(["ab"] * 12),
        strength=" ".join(["abcd"] * 20),
        result=" ".join(["abcd"] * 28),
        goal=" ".join(["abcd"] * 20),
        topic=" ".join(["abcd"] * 20),
        introducer=" ".join(["abcd"] * 15),
        their_address="\n".join(["ab " * 6] * 4),
    )
    letter = texts(longest)["letter"]
    assert len(letter.split()) <= 250
    assert "I am good at" not in letter


@pytest.mark.parametrize(
    ("wrote_on", "said"),
    [
        ("2026-11-16", "I got in touch on Monday, November 16, and"),
        ("2025-11-16", "I got in touch on Sunday, November 16, 2025, and"),
        ("2026-12-24", "I got in touch some time ago, and"),
    ],
)
def test_a_second_letter_says_when_one_wrote_and_never_in_the_future(wrote_on: str, said: str) -> None:
    made = run("letter", {"full_name": "Ali", "found": "before", "wrote_on": wrote_on, "today": "2026-11-23"})
    assert said in made["whole"]
