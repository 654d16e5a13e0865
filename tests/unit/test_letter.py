"""The letter: one page, whole sentences, and a note that fits, for any answers."""

import json
from typing import Any

import pytest
from hypothesis import given

import tools
from tests.unit.amina import amina, answered
from tests.unit.any_tool import run
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools import examples
from tools.kit.document.text import to_text
from tools.kit.english import suggest
from tools.kit.form.fill import fill
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
        "I am a nurse with 6 years of experience, based in Halifax, Nova Scotia.\n\n"
        "I am good at listening. I trained 12 people. I am looking for a hospital job.\n\n"
        "I would like to learn how new nurses are trained. "
        "Would you have 20 minutes to meet with me in the next two weeks, in person or online? "
        "My questions will be ready, and I will keep to the time.\n\n"
        "I will write again on Monday, November 30. If now is not a good time, I will understand. "
        "Thank you for your time.\n\n"
        "Sincerely,\n\nAmina Diallo"
    ) == texts(NURSE)["letter"]


def test_the_email_begins_with_its_subject_and_the_note_with_a_greeting() -> None:
    made = texts(NURSE)
    assert made["email"].startswith(
        "Subject: Joanne MacKay suggested that I get in touch\n\nDear Ms. Roy,\n\n"
    )
    assert made["linkedin"].startswith("Hello Ms. Roy,\n\nJoanne MacKay suggested that I get in touch.")


@pytest.mark.parametrize(
    "change", [{}, {"introducer": ""}, {"found": "linkedin"}, {"topic": "", "years": ""}]
)
@pytest.mark.parametrize("room", ["300", "200"])
def test_the_note_says_why_it_goes_to_this_person(change: dict[str, Any], room: str) -> None:
    note = texts(nurse(**change, note_room=room))["linkedin"]
    assert "because you train new nurses" in note
    assert "connect with you here" in note
    assert len(note) <= int(room)


def test_the_note_keeps_ones_name_and_says_what_it_has_no_room_for() -> None:
    crowded = nurse(
        found="linkedin",
        why="your team opened a clinic for new families in the north end last spring",
        topic="how nurses who come from abroad find their first place here",
    )
    note = next(each for each in render(crowded).documents if each.name == "linkedin")
    assert to_text(note).endswith("\n\nAmina Diallo")
    assert "of 200 characters, with no room for: what you would like to learn" in note.note
    roomy = nurse(topic="", occupation="", found="linkedin", note_room="300")
    assert "no room" not in next(each.note for each in render(roomy).documents if each.name == "linkedin")


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
    ("change", "expected"),
    [
        ({"tone": "formal"}, "Dear Ms. Roy:\n"),
        ({"tone": "friendly"}, "Dear Ms. Roy,\n"),
        ({"greet_as": ""}, "Dear Janet Roy:\n"),
        ({"greet_as": "Mr"}, "Dear Janet Roy:\n"),
        ({"greet_as": "Dear Dr. Singh,"}, "Dear Dr. Singh:\n"),
        ({"greet_as": "", "their_name": ""}, "\n\nHello,\n"),
        ({"introducer": "my cousin Ana"}, "\n\nMy cousin Ana suggested that I get in touch."),
        ({"introducer": "Ana Lim, CPA"}, "\n\nAna Lim, CPA, suggested that I get in touch."),
        ({"introducer": ""}, "\n\nMy name is Amina Diallo. I am writing to you because"),
        ({"found": "talk"}, "\n\nThank you for your talk at the care forum. I am"),
        ({"found": "linkedin"}, "I came across your profile while I was looking for people in this field."),
        ({"found": "website"}, "I found your name on your organization's website."),
        (
            {"found": "website", "greet_as": "", "their_name": "the hiring manager"},
            "\n\nThe hiring manager\n",
        ),
        (
            {"found": "website", "greet_as": "", "their_name": "the hiring manager"},
            "I came across your organization's website.",
        ),
        ({"topic": "your path into nursing"}, "I would like to learn about your path into nursing."),
        ({"topic": "I would like to learn how you hire."}, "I would like to learn how you hire."),
        ({"topic": "How do you hire?"}, "\n\nHow do you hire? Would you have 20 minutes"),
        (
            {"topic": "how nurses at Harbour View start"},
            "I would like to learn how nurses at Harbour View start.",
        ),
        ({"topic": ""}, "\n\nI would value your advice. Would you have"),
        ({"ask_for": "call"}, "20 minutes for a phone call"),
        (
            {"ask_for": "mentor"},
            "half an hour a month, over the next four months? I would send you my questions",
        ),
        ({"ask_for": "email"}, "three short questions by email? A few words for each"),
        (
            {"tone": "friendly"},
            "I'll write again on Monday, November 30. If it's not a good time, that's fine.",
        ),
        ({"today": "2026-11-21"}, "I will write again on Monday, November 30."),
        ({"today": "2026-12-18"}, "I will write again on Monday, December 28."),
        ({"today": ""}, "I will write again in a week."),
        ({"today": "soon"}, "I will write again in a week."),
        ({"province": "NT", "city": ""}, "based in the Northwest Territories."),
        ({"years": 1}, "with one year of experience"),
        ({"french": "yes"}, "Je parle aussi français."),
    ],
)
def test_each_answer_has_its_place(change: dict[str, Any], expected: str) -> None:
    assert expected in texts(nurse(**change))["letter"]


@pytest.mark.parametrize(
    ("change", "subject"),
    [
        ({"found": "linkedin"}, "Question from a nurse"),
        (
            {"found": "linkedin", "occupation": "I work in accounting"},
            "Question from someone who works in accounting",
        ),
        ({"found": "linkedin", "occupation": "pharmacist in Egypt"}, "Question from a pharmacist in Egypt"),
        ({"found": "linkedin", "occupation": "Red Seal chef"}, "Question from a Red Seal chef"),
        ({"found": "linkedin", "occupation": "retired"}, "May I ask you a question about your work?"),
        ({"ask_for": "mentor"}, "Could you be my mentor for four months?"),
    ],
)
def test_the_subject_says_who_asks_or_for_what(change: dict[str, Any], subject: str) -> None:
    assert f"Subject: {subject}\n" in texts(nurse(**change))["email"]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"full_name": ""}, "Give your own name."),
        (
            {"their_name": "the manager"},
            "Use the name of one person. A message to nobody in particular is easy to leave unanswered.",
        ),
        ({"why": ""}, "Say why you chose this person. It shows that you did not write to everyone."),
        ({"topic": ""}, "Say what you would like to learn from them. It gives them a reason to answer."),
        (
            {"introducer": ""},
            "Say how you found them. If someone gave you their name, that person comes first.",
        ),
        ({"phone": "", "email": ""}, "Give a phone number or an email address, so that they can answer."),
        ({"today": ""}, "Give today's date, so that the letter says when you will write again."),
        ({"result": ""}, "Add a result you are proud of. It is what people remember."),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


@pytest.mark.parametrize("room", ["300", "200"])
@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice_and_its_note_says_who_and_fits(name: str, room: str) -> None:
    answers = {**examples.read(name, "letter").answers, "note_room": room}
    made = json.loads(tools.run("letter", json.dumps(answers)))
    assert ({}, []) == (made["problems"], made["advice"])
    note = next(each["text"] for each in made["documents"] if each["name"] == "linkedin")
    assert len(note) <= int(room)
    why = fill(Answers, answers, suggest).answers.why.sentence().rstrip(".")
    assert why and why in note
    assert "connect" in note


def test_a_title_is_asked_to_have_a_name() -> None:
    line = "Write a name after “Mr.”. Until then, your greeting goes without the title."
    assert line in render(nurse(greet_as="mr")).advice


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
