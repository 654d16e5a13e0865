"""The event: a list before it, words for it, a sheet for the pocket, and a message within two working days."""

import json
from dataclasses import replace
from typing import Any

import pytest
from hypothesis import given

import tools
from tests.unit.amina import amina, answered
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools.event import Answers, render
from tools.kit.document.blocks import Document
from tools.kit.document.text import to_text

FULL = amina(
    Answers,
    province="",
    event="the Halifax health careers fair",
    kind="fair",
    day="2026-11-26",
    where="Central Library, 6 p.m.",
    aim="meet two nurses",
    met="Amir: the night shift",
    wish="linkedin",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def documents(answers: Answers) -> dict[str, Document]:
    return {each.name: each for each in render(answers).documents}


def texts(answers: Answers) -> dict[str, str]:
    return {name: to_text(each) for name, each in documents(answers).items()}


def test_the_pocket_sheet_holds_what_one_looks_at_during_the_event() -> None:
    assert (
        "Halifax health careers fair\n\n"
        "Thursday, November 26, 2026\nCentral Library, 6 p.m.\n\n"
        "I hope to meet two nurses.\n\n"
        "Say\n\n"
        "My name is Amina Diallo. I'm a nurse. I'm looking for a hospital job.\n\n"
        "Ask\n\n"
        "- I read about your organization before I came. May I ask you a few questions?\n"
        "- Which jobs do you hire for most often?\n"
        "- What do you look for in someone who is new here?\n"
        "- What does the first month look like for a new person?\n"
        "- Who else should I meet here?\n\n"
        "People I met, and what we talked about\n\n"
        "1. Amir: the night shift\n2.\n3.\n\n"
        "Afterwards\n\n"
        "- The same day, note what each of them said.\n"
        "- Write to each of them on Friday, November 27, in working hours, or by Monday, November 30 at the latest."
    ) == texts(NURSE)["pocket"]


def test_the_follow_up_thanks_for_one_thing_and_asks_for_one() -> None:
    assert (
        "Subject: Good to meet you at the Halifax health careers fair\n\n"
        "Hello Amir,\n\n"
        "Thank you for telling me about the night shift. "
        "It was good to meet you at the Halifax health careers fair on Thursday. "
        "I'm the nurse you spoke with.\n\n"
        "May I connect with you on LinkedIn?\n\n"
        "Kind regards,\nAmina Diallo\n902-555-0134\namina@example.com\nlinkedin.com/in/amina-example"
    ) == texts(NURSE)["after"]


def test_a_follow_up_without_details_is_still_a_message() -> None:
    assert (
        "Subject: Good to meet you\n\nHello,\n\nThank you for speaking with me.\n\n"
        "May I connect with you on LinkedIn?"
    ) == texts(Answers())["after"]


@pytest.mark.parametrize(
    ("day", "best", "until"),
    [
        ("2026-11-23", "Tuesday, November 24", "Wednesday, November 25 at the latest"),
        ("2026-11-26", "Friday, November 27", "Monday, November 30 at the latest"),
        ("2026-11-27", "Monday, November 30", "Tuesday, December 1 at the latest"),
        ("2026-11-28", "Monday, November 30", "Tuesday, December 1 at the latest"),
        ("soon", "within 24 hours", "if you can"),
        ("", "within 24 hours", "if you can"),
    ],
)
def test_a_follow_up_is_for_the_next_working_day_and_due_on_the_second(
    day: str, best: str, until: str
) -> None:
    note = documents(nurse(day=day))["after"].note
    assert "in working hours" in note and best in note
    assert note.endswith(until)


@pytest.mark.parametrize(
    ("typed", "at", "above"),
    [
        ("the health careers fair", "at the health careers fair", "Health careers fair"),
        ("Health careers fair", "at the health careers fair", "Health careers fair"),
        ("I'm going to the chamber breakfast.", "at the chamber breakfast", "Chamber breakfast"),
        ("Collision", "at Collision", "Collision"),
        ("online, on Zoom", "online, on Zoom", "Online, on Zoom"),
        ("", "", "The event"),
    ],
)
def test_an_event_is_named_as_people_name_it(typed: str, at: str, above: str) -> None:
    made = texts(nurse(event=typed))
    assert f"Subject: Good to meet you {at}".strip() == made["after"].partition("\n")[0]
    assert made["pocket"].startswith(f"{above}\n")


@pytest.mark.parametrize(
    "typed", ["meet two nurses", "Meet two nurses.", "I hope to meet two nurses", "to meet two nurses"]
)
def test_an_aim_goes_on_where_the_sentence_stopped(typed: str) -> None:
    assert "\n\nI hope to meet two nurses.\n\n" in texts(nurse(aim=typed))["pocket"]


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"event": ""}, "Choose one event. A first small one is enough."),
        ({"kind": ""}, "Choose the kind of event, and you get questions that fit it."),
        ({"day": ""}, "Give the day of the event, and you see by when to write to the people you met."),
        ({"aim": ""}, "Set one small aim, such as speaking with two people."),
        ({"occupation": ""}, "Give your name and what you do, so that you can say it in one breath."),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


def test_before_the_event_nobody_has_to_be_met_yet() -> None:
    assert () == render(NURSE).advice
    assert () == render(nurse(met="", today="2026-11-26")).advice


def test_a_day_in_the_past_is_pointed_at_until_someone_was_met() -> None:
    line = "The day of the event has passed. Check the date, or note who you met and write to them."
    assert (line,) == render(nurse(met="", today="2026-11-27")).advice
    assert () == render(nurse(today="2026-11-27")).advice


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(given_answers: dict[str, Any]) -> None:
    for each in documents(answered(Answers, given_answers)).values():
        assert [] == faults(each, given_answers)


@given(some_of(Answers, FULL))
def test_no_sentence_of_the_follow_up_is_said_twice(some: dict[str, Any]) -> None:
    assert [] == said_twice(documents(answered(Answers, some))["after"])


def test_a_holiday_of_the_province_is_not_a_working_day() -> None:
    before_christmas = nurse(day="2026-12-23")
    assert (
        "by Tuesday, December 29 at the latest" in texts(replace(before_christmas, province="ON"))["pocket"]
    )
    assert "by Monday, December 28 at the latest" in texts(replace(before_christmas, province="QC"))["pocket"]


@pytest.mark.parametrize(
    ("tool", "province", "told"), [("event", "QC", True), ("interview", "QC", True), ("event", "ON", False)]
)
def test_a_meeting_on_a_public_holiday_is_told(tool: str, province: str, told: bool) -> None:
    answers = {"full_name": "Ali Baba", "their_name": "Ana Silva", "province": province, "day": "2027-06-24"}
    made = json.loads(tools.run(tool, json.dumps(answers)))
    said = "Thursday, June 24 is a public holiday: Saint Jean Baptiste Day. Ask whether it is really on that day."
    assert told == (said in made["advice"])
