"""The people one met at an event: a message to each, and a row for each on the sheet."""

import pytest

from tests.unit.test_event import nurse, texts
from tools.event import render

TWO = "Amir: the night shift\n\nDr. Singh - the move to Halifax"


def test_each_person_one_met_gets_a_message() -> None:
    after = texts(nurse(met=TWO))["after"]
    assert "Hello Amir,\n" in after
    assert "Thank you for telling me about the night shift" in after
    assert "Hello Dr. Singh,\n" in after
    assert "Thank you for telling me about the move to Halifax" in after
    assert 2 == after.count("Subject: ")


@pytest.mark.parametrize(
    "note",
    ["works at Shell", "nurse from Kenya", "will send me link", "the shop is hers", "her card is blue"],
)
def test_a_note_that_may_say_who_someone_is_stays_off_the_message(note: str) -> None:
    made = texts(nurse(met=f"Olga: {note}"))
    assert "Thank you for speaking with me at the Halifax health careers fair" in made["after"]
    assert note not in made["after"]
    assert f"Olga: {note}" in made["pocket"]
    assert any(f"leaves out “{note}”" in each for each in render(nurse(met=f"Olga: {note}")).advice)


def test_about_before_a_note_says_that_it_was_told() -> None:
    made = render(nurse(met="Janet: about HSC hiring in January", day="2026-11-25"))
    assert (
        "Thank you for telling me about HSC hiring in January."
        in texts(nurse(met="Janet: about HSC hiring in January"))["after"]
    )
    assert "what you told me about HSC hiring in January" == str(made.uses[0].answers["remember"])
    assert "2026-11-25: Told me about HSC hiring in January" == made.uses[1].people[0]["discussion"]
    assert not any("leaves out" in each for each in made.advice)


def test_a_note_without_a_name_is_asked_about_and_makes_no_person() -> None:
    made = render(nurse(met="Amir:\n: night work\n- Ana: the exam"))
    assert (
        "Who is the note “night work” about? Write their name, then a colon, then the note.",
    ) == made.advice
    assert ["Amir", "Ana"] == [each["first_name"] for each in made.uses[1].people]


@pytest.mark.parametrize(
    ("line", "name", "log"),
    [
        ("Dr. Singh: dialysis unit", "Dr. Singh", "dialysis unit"),
        ("I spoke with Dr. Singh about the dialysis unit", "Dr. Singh", "Told me about the dialysis unit"),
        ("- I met Amir: how they train", "Amir", "Told me how they train"),
        ("Priya, a pharmacist in Truro", "Priya", "a pharmacist in Truro"),
        ("Joyce: hiring in long-term care", "Joyce", "Told me about hiring in long-term care"),
        ("Amir: she knows the head nurse", "Amir", "she knows the head nurse"),
    ],
)
def test_the_sheet_gets_each_person_with_the_note_and_the_day_to_write(
    line: str, name: str, log: str
) -> None:
    (person,) = render(nurse(met=line, day="2026-11-25")).uses[1].people
    assert (name, f"2026-11-25: {log}", "2026-11-26") == (
        person["first_name"],
        person["discussion"],
        person["follow_up"],
    )


def test_a_sentence_alone_on_a_line_is_a_note_and_greets_nobody() -> None:
    answers = nurse(met="Amir: night work\nshe gave me her card")
    assert "Hello she" not in texts(answers)["after"]


def test_a_note_that_speaks_of_her_is_left_out_of_the_message_to_her_and_that_is_said() -> None:
    answers = nurse(met="Noor: why she left banking")
    assert "left banking" not in texts(answers)["after"]
    assert (
        "The message to Noor leaves out “why she left banking”. Write “you” if it should say it."
        in render(answers).advice
    )
