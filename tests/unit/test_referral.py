"""The referral request: what a contact needs to help, an easy no, one reminder, and an application on time."""

import json
from typing import Any

import pytest
from hypothesis import given
from icalendar import Calendar

import tools
from tests.unit.amina import amina, answered
from tests.unit.any_tool import run
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools.kit.document.text import to_text
from tools.referral import Answers, render

FULL = amina(
    Answers,
    position="Care aide, number 118",
    workplace="Harbour View Hospital",
    link="https://www.example.com/jobs/118",
    closes="2026-12-04",
    known="the placement on your ward",
    fits="I did this work for six years",
    today="2026-11-23",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def note(answers: Answers) -> str:
    return next(each.note for each in render(answers).documents if each.name == "reminder")


def test_the_email_is_worded_in_full() -> None:
    assert (
        "Subject: “Care aide, number 118”, closes December 4\n\n"
        "Dear Ms. Roy,\n\n"
        "I am interested in the “Care aide, number 118” posting at Harbour View Hospital. "
        "It is a good fit because I did this work for six years.\n\n"
        "We know each other from the placement on your ward. "
        "Would you be comfortable passing my name on to the person who hires? "
        "If you would rather not, or if there is another process, I will understand.\n\n"
        "The posting is at example.com/jobs/118. It closes on Friday, December 4. "
        "I plan to send my application by Thursday, December 3. "
        "My résumé is attached, and below my name are a few lines that you can forward.\n\n"
        "Thank you for your time.\n\n"
        "Sincerely,\nAmina Diallo\n\n"
        "Lines you can forward\n\n"
        "My name is Amina Diallo. I am a nurse with 6 years of experience, based in Halifax. "
        "I trained 12 people. You can reach me at 902-555-0134 or amina@example.com."
    ) == texts(nurse())["email"]


def test_someone_who_hardly_knows_the_writer_is_asked_for_no_favour() -> None:
    made = texts(nurse(ask_for="who"))
    assert "Could you tell me how people usually apply there?" in made["email"]
    assert not any("forward" in text or "résumé" in text for text in made.values())


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, "Once, on Thursday, November 26, if no answer has come"),
        ({"closes": ""}, "Once, on Thursday, November 26, if no answer has come"),
        ({"closes": "2026-11-25"}, "No time for it: apply today"),
        ({"today": "", "closes": ""}, "Once, after three working days without an answer"),
        ({"today": "2026-12-23", "closes": ""}, "Once, on Tuesday, December 29, if no answer has come"),
    ],
)
def test_there_is_one_reminder_and_none_after_the_last_day_to_apply(
    change: dict[str, str], expected: str
) -> None:
    assert expected == note(nurse(**change))


def test_the_calendar_holds_the_reminder_and_the_last_day_to_apply() -> None:
    file = tools.export("referral", json.dumps(FULL), "ics")
    days = {
        str(each["summary"]): each.decoded("dtstart").isoformat()
        for each in Calendar.from_ical(file).walk("vevent")
    }
    assert {
        "No answer from Janet Roy? One reminder": "2026-11-26",
        "Apply today: Care aide, number 118": "2026-12-03",
    } == days


def test_what_comes_after_is_thanks_and_a_list_of_references() -> None:
    uses = {each.tool: each for each in render(nurse()).uses}
    assert "passing my name on" == uses["thanks"].answers["help"]
    assert "Care aide, number 118" == uses["references"].answers["position"]
    (row,) = uses["contacts"].people
    assert ("2026-11-26", "contacted") == (row["follow_up"], row["status"])
    assert row["discussion"].startswith(
        "2026-11-23 ✉: I am interested in the “Care aide, number 118” posting at Harbour"
    )


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            {"closes": "2026-11-20"},
            "The posting has closed. Ask them instead to tell you when the next one comes.",
        ),
        ({"closes": "2026-11-23"}, "It closes very soon. Apply today yourself, and then write."),
        ({"known": ""}, "Say how they know you. They can only speak of what they have seen."),
        ({"link": ""}, "Add the link to the posting. Then they don’t have to look for it."),
        (
            {"result": "", "strength": ""},
            "Add a result you are proud of. It is the line that they can forward.",
        ),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, typed)


@given(some_of(Answers, FULL))
def test_any_part_of_the_answers_reads_as_one_person_wrote_it(typed: dict[str, Any]) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, FULL)
        assert [] == said_twice(document)


@pytest.mark.parametrize(
    ("typed", "said"),
    [("at Sobeys", "at Sobeys."), ("At Home Care", "at At Home Care."), ("In Motion", "at In Motion.")],
)
def test_a_small_at_is_not_said_twice_and_a_name_stays_whole(typed: str, said: str) -> None:
    made = run("referral", {"position": "Care aide", "workplace": typed})
    assert f"the “Care aide” posting {said}" in made["whole"]


def test_a_posting_that_has_closed_is_not_said_to_close() -> None:
    texts = [to_text(each) for each in render(nurse(closes="2026-11-20")).documents]
    assert not [text for text in texts if "closes on" in text or "November 20" in text]
