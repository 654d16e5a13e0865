"""The thank-you: three to five whole sentences, for any occasion and any answers, and sent in time."""

import json
import re
from dataclasses import asdict, replace
from typing import Any

import pytest
from hypothesis import given

import tools
from tests.unit.amina import amina
from tests.unit.prose import any_answers, as_shown, faults, repeated_openings, some_of
from tools import examples
from tools.kit.document.blocks import Paragraph
from tools.kit.document.text import to_text
from tools.kit.form.fill import fill
from tools.thanks import Answers, render
from tools.thanks.gratitude import OCCASIONS

NURSE = Answers(
    **amina(
        Answers,
        province="",
        event="the Care Forum",
        referred="Luc Martel",
        position="ward clerk",
        help="reading my résumé",
        remember="that new nurses work beside a mentor",
        done="called the regulator",
        happened="2026-11-23",
        today="2026-11-24",
    )
)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(as_shown(answers)).documents}


def test_the_email_is_worded_in_full() -> None:
    assert (
        "Subject: Thank you for your time and advice\n\n"
        "Dear Ms. Roy,\n\n"
        "Thank you for taking the time to talk with me yesterday. "
        "Most of all, I will remember that new nurses work beside a mentor. "
        "With that in mind, I called the regulator. I will let you know how it goes.\n\n"
        "If there is a way I can help you in return, please let me know.\n\n"
        "Sincerely,\nAmina Diallo\n902-555-0134\namina@example.com"
    ) == texts(NURSE)["email"]


def test_a_letter_names_the_day_by_its_date_and_carries_its_own() -> None:
    letter = texts(NURSE)["letter"]
    assert letter.startswith("Tuesday 24 November 2026\n\nDear Ms. Roy:\n\n")
    assert "talk with me on Monday 23 November." in letter


def test_a_short_message_promises_no_news_of_what_it_does_not_tell() -> None:
    assert (
        "Hello Ms. Roy,\n\nThank you for taking the time to talk with me yesterday. "
        "Most of all, I will remember that new nurses work beside a mentor. I hope that we stay in touch.\n\n"
        "Amina Diallo"
    ) == texts(NURSE)["message"]


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    answers = fill(Answers, typed).answers
    for document in render(answers).documents:
        assert [] == faults(document, asdict(answers))


@given(some_of(Answers, asdict(NURSE)))
def test_any_part_of_the_answers_makes_three_to_five_sentences_that_begin_differently(
    typed: dict[str, Any],
) -> None:
    for document in render(fill(Answers, typed).answers).documents:
        assert [] == faults(document, asdict(NURSE))
        assert [] == repeated_openings(document)
        body = " ".join(each.text for each in document.blocks[1:] if isinstance(each, Paragraph))
        assert (
            3 <= len(re.findall(r"\.(?= |$)", body.removeprefix("Dear Ms. Roy,").replace("Ms.", "Ms"))) <= 5
        )


@pytest.mark.parametrize(
    ("occasion", "first", "subject"),
    [
        ("interview", "Thank you for taking the time to talk with me yesterday.", "your time and advice"),
        ("event", "Thank you for talking with me yesterday at the Care Forum.", "our talk at the Care Forum"),
        ("referral", "Thank you for putting me in touch with Luc Martel.", "the introduction to Luc Martel"),
        ("job", "Thank you for meeting with me yesterday about the position of ward clerk.", "the interview"),
        ("help", "Thank you for reading my résumé.", "your help"),
    ],
)
def test_each_occasion_is_thanked_for_in_its_words(occasion: str, first: str, subject: str) -> None:
    email = texts(replace(NURSE, occasion=occasion))["email"]
    assert f"\n\n{first} Most of all" in email
    assert email.startswith(f"Subject: Thank you for {subject}\n")


def test_an_introduction_that_is_told_follows_a_colon() -> None:
    email = texts(replace(NURSE, occasion="referral", referred="You gave me the number of Luc"))["email"]
    assert email.startswith("Subject: Thank you for the introduction\n")
    assert "in touch with someone you know: you gave me the number of Luc. " in email


@pytest.mark.parametrize("occasion", [value for value, _label in OCCASIONS])
def test_each_occasion_does_without_its_detail_and_its_day(occasion: str) -> None:
    bare = Answers(full_name="Ali", occasion=occasion)
    assert "Thank you" in texts(bare)["message"]
    assert "It means a lot to me." in texts(bare)["message"]


def test_to_write_again_has_no_last_day() -> None:
    again = replace(NURSE, occasion="again", happened="2026-05-15", today="2026-11-23")
    assert "Thank you again for our talk on Friday 15 May." in texts(again)["email"]
    made = render(again)
    assert not any("to send by" in document.note for document in made.documents)
    assert not any("working days" in each for each in made.advice)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"remember": "You said to call early."}, "I will remember you said to call early."),
        ({"remember": "I will remember how you plan"}, "I will remember how you plan."),
        ({"remember": "Ms. Roy's advice"}, "I will remember Ms. Roy's advice."),
        ({"done": "I signed up"}, "With that in mind, I signed up."),
        ({"done": "Will call Luc"}, "With that in mind, I will call Luc."),
        ({"done": "I'll call Luc."}, "With that in mind, I'll call Luc."),
        ({"done": "my résumé is new"}, "What came of it: my résumé is new."),
        ({"tone": "friendly"}, "I'll let you know how it goes."),
        ({"occasion": "job", "position": "A Ward Clerk position"}, "about the Ward Clerk position."),
        ({"occasion": "job"}, "I would be glad to do this work with your team."),
        (
            {"occasion": "help", "help": "Thank you for showing me around."},
            "Thank you for showing me around.",
        ),
        ({"occasion": "event", "event": ""}, "Thank you for talking with me yesterday."),
        ({"today": "2026-11-23"}, "talk with me today."),
        ({"today": "2026-11-27"}, "talk with me on Monday."),
        ({"today": "2026-12-07"}, "talk with me on Monday 23 November."),
        ({"today": ""}, "talk with me on Monday 23 November."),
        ({"happened": ""}, "to talk with me. Most"),
    ],
)
def test_each_answer_has_its_place(change: dict[str, Any], expected: str) -> None:
    assert expected in texts(replace(NURSE, **change))["email"]


@pytest.mark.parametrize(
    ("happened", "latest"),
    [
        ("2026-11-23", "Wednesday 25 November 2026"),
        ("2026-11-26", "Monday 30 November 2026"),
        ("2026-11-28", "Tuesday 1 December 2026"),
    ],
)
def test_the_note_says_by_when_to_send_it(happened: str, latest: str) -> None:
    notes = [each.note for each in render(as_shown(replace(NURSE, happened=happened))).documents]
    assert all(note.endswith(f"words, to send by {latest}") for note in notes)


@pytest.mark.parametrize(
    ("change", "line"),
    [
        (
            {"their_name": ""},
            "Use the name of one person. A message to nobody in particular is easy to leave unanswered.",
        ),
        ({"remember": ""}, "Name one exact thing that you will remember. General thanks are soon forgotten."),
        ({"done": ""}, "Say what you did with their advice, or will do. It shows them that it helped."),
        (
            {"happened": ""},
            "Send it within 24 hours, or two working days at most. Give the day to see the date.",
        ),
        (
            {"happened": "2026-11-30"},
            "The day when it happened is still to come. Thank them once it has happened.",
        ),
        (
            {"today": "2026-11-26"},
            "More than two working days have passed. Send it all the same: late thanks are better than none.",
        ),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(as_shown(replace(NURSE, **change))).advice


@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice(name: str) -> None:
    made = json.loads(tools.run("thanks", json.dumps(dict(examples.read(name, "thanks").answers))))
    assert ({}, []) == (made["problems"], made["advice"])
