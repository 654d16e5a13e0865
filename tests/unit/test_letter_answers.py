"""Where each answer of the letter stands, what its subject says, and what would help."""

from typing import Any

import pytest

from tests.unit.test_letter import nurse, texts
from tools.letter import render


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"tone": "formal"}, "Dear Ms. Roy:\n"),
        ({"tone": "friendly"}, "Dear Ms. Roy,\n"),
        ({"greet_as": ""}, "Dear Janet Roy:\n"),
        ({"greet_as": "Mr"}, "Dear Janet Roy:\n"),
        ({"greet_as": "", "their_name": "ms Sandra McKay-O'Brien"}, "Dear Sandra McKay-O'Brien:\n"),
        ({"greet_as": "", "their_name": "Dr. Sandra McKay"}, "Dear Dr. Sandra McKay:\n"),
        ({"greet_as": "", "their_name": "Ms. McKay"}, "Dear Ms. McKay:\n"),
        ({"greet_as": "Dear Dr. Singh,"}, "Dear Dr. Singh:\n"),
        ({"greet_as": "", "their_name": ""}, "\n\nHello,\n"),
        ({"introducer": "my cousin Ana"}, "\n\nMy cousin Ana suggested that I get in touch."),
        ({"introducer": "Ana Lim, CPA"}, "\n\nAna Lim, CPA, suggested that I get in touch."),
        ({"introducer": ""}, "\n\nMy name is Amina Diallo. I am writing to you because"),
        ({"found": "talk"}, "\n\nThank you for your talk at the care forum. I am"),
        ({"found": "met"}, "\n\nThank you again for our conversation. I am writing"),
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
            "I'll write once more, on Monday, November 30. If now isn't a good time, that's fine.",
        ),
        (
            {"today": "2026-11-21"},
            "I will write once more, on Monday, November 30.",
        ),
        (
            {"today": "2026-12-18"},
            "I will write once more, on Monday, December 28.",
        ),
        ({"today": ""}, "I will write once more, in a week."),
        ({"today": "soon"}, "I will write once more, in a week."),
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
        ({"ask_for": "mentor"}, "May I ask for half an hour of advice a month?"),
        ({"ask_for": "mentor", "found": "met"}, "Thank you, and may I ask for half an hour a month?"),
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


@pytest.mark.parametrize(
    ("introducer", "asked"),
    [
        ("a friend", True),
        ("my neighbour told me about you", True),
        ("from my cousin Ali", False),
        ("Mrs. Olsen told me about you", False),
        ("Joanne MacKay", False),
    ],
)
def test_a_name_is_asked_for_only_where_there_is_none(introducer: str, asked: bool) -> None:
    line = "Give the name of the person who introduced you. A name they know opens the door."
    assert asked == (line in render(nurse(introducer=introducer)).advice)


def test_a_title_is_asked_to_have_a_name() -> None:
    line = "Write a name after “Mr.”. Until then, your greeting goes without the title."
    assert line in render(nurse(greet_as="mr")).advice
    whole = "After “Ms.” stands only the last name. Until you say how you greet them, the title is left out."
    assert whole in render(nurse(greet_as="", their_name="Ms. Sandra McKay")).advice
    assert whole not in render(nurse(greet_as="Ms. McKay", their_name="Ms. Sandra McKay")).advice
