"""What a card says: few lines, and advice on them."""

from typing import Any

import pytest
from hypothesis import example, given

from tests.unit.amina import answered
from tests.unit.prose import any_answers, faults
from tools.card import Answers, card_lines, lines, render
from tools.kit.document.text import to_text

FULL: dict[str, Any] = {
    "full_name": "Amina Diallo",
    "occupation": "nurse",
    "city": "Halifax",
    "province": "NS",
    "phone": "(902) 555 0134",
    "email": "amina@example.com",
    "linkedin": "https://www.linkedin.com/in/amina-example/",
    "said": "ah-MEE-na",
    "skill": "French",
    "second_skill": "English",
    "third_skill": "ward care",
}


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def test_the_card_says_who_what_how_to_reach_and_where() -> None:
    front = render(NURSE).documents[0]
    assert (
        "Amina Diallo\n(ah-MEE-na)\n\nNurse\n\n"
        "902-555-0134\namina@example.com\nlinkedin.com/in/amina-example\nHalifax, Nova Scotia\n\n"
        "French, English, ward care"
    ) == to_text(front)
    assert "8 lines on 3.5 by 2 inches" == front.note


@pytest.mark.parametrize(
    ("typed", "printed"),
    [
        ("https://www.linkedin.com/in/amina-example/?trk=x#about", "linkedin.com/in/amina-example"),
        ("https://www.linkedin.com/in/amina-example/", "linkedin.com/in/amina-example"),
        ("linkedin.com/profile/view?id=42", "linkedin.com/profile/view?id=42"),
        ("https://example.com/#/work", "example.com/#/work"),
    ],
)
def test_a_profile_stands_without_the_tail_that_only_tells_how_one_came_there(
    typed: str, printed: str
) -> None:
    assert f"\n{printed}\n" in to_text(render(nurse(linkedin=typed)).documents[0])


@pytest.mark.parametrize(
    ("typed", "written"),
    [
        ("nurse", "Nurse"),
        ("I am a registered nurse.", "Registered nurse"),
        ("an Accountant", "Accountant"),
        ("Red Seal welder", "Red Seal welder"),
        ("I work in IT", "IT"),
        ("My work is hard to name. I repair what others throw away.", ""),
        ("", ""),
    ],
)
def test_an_occupation_stands_without_an_article(typed: str, written: str) -> None:
    assert written == card_lines.occupation(nurse(occupation=typed).occupation, "")


def test_the_card_takes_a_title_of_its_own() -> None:
    assert "\n\nRegistered nurse\n\n" in to_text(render(nurse(title="registered nurse")).documents[0])


def test_a_whole_sentence_is_not_a_title_and_the_card_says_so() -> None:
    line = "Your occupation is a whole sentence. Write two or three words of it for the card."
    assert line in render(nurse(occupation="My work is hard to name. I repair things.")).advice


@pytest.mark.parametrize(
    ("city", "province", "line"),
    [
        ("Halifax", "NS", "Halifax, Nova Scotia"),
        ("St. John's", "NL", "St. John's, Newfoundland and Labrador"),
        ("Grand Falls-Windsor", "NL", "Grand Falls-Windsor, NL"),
        ("Halifax", "", "Halifax"),
        ("", "NT", "Northwest Territories"),
        ("", "", ""),
    ],
)
def test_a_province_is_shortened_where_the_line_is_full(city: str, province: str, line: str) -> None:
    assert line == card_lines.place_line(city, province)


@pytest.mark.parametrize(
    ("skills", "rows"),
    [
        (("French", "english", ""), ("French, english",)),
        (("french", "French", "Tamil"), ("French, Tamil",)),
        (("bookkeeping for small firms", "payroll"), ("Bookkeeping for small firms", "Payroll")),
        (("", "", ""), ()),
    ],
)
def test_skills_stand_together_while_they_fit(skills: tuple[str, ...], rows: tuple[str, ...]) -> None:
    assert rows == card_lines.together(skills)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"full_name": ""}, "Begin with your name."),
        ({"occupation": ""}, "Say what you do. It tells people why they kept your card."),
        (
            {"phone": "", "email": ""},
            "Give a phone number or an email address, so that people can reach you.",
        ),
        (
            {"occupation": "nurse at Harbour Hospital"},
            "Name your occupation without an employer. Then the card stays true when you move on.",
        ),
        ({"city": ""}, "Add your city. People think of others they know there."),
        (
            {"skill": "", "second_skill": "", "third_skill": ""},
            "Add a skill or a language. It gives people something to ask about.",
        ),
        (
            {
                "skill": "x" * 30,
                "second_skill": "y" * 30,
            },
            "Your card is full, and full cards are hard to read. Leave out what people need least.",
        ),
    ],
)
def test_advice_says_what_is_missing_or_too_long(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_full_answers_need_no_advice_and_a_way_to_say_the_name_is_a_choice() -> None:
    assert () == render(NURSE).advice
    assert () == render(nurse(said="", linkedin="")).advice


@given(any_answers(Answers))
@example({"linkedin": "linkedin.com/in/ana /"})
def test_any_answers_give_lines_without_holes(given_answers: dict[str, Any]) -> None:
    answers = answered(Answers, given_answers)
    front = render(answers).documents[0]
    assert [] == faults(front, given_answers)
    for group in lines(answers).groups():
        assert all(line and line == line.strip() for line in group)
