"""The thank-you: three to five whole sentences, for any occasion and any answers, and sent in time."""

import json
import re
from typing import Any

import pytest
from hypothesis import given

import tools
from tests.unit.amina import amina, answered
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools import examples
from tools.kit.document.blocks import Paragraph
from tools.kit.document.text import to_text
from tools.thanks import Answers, render
from tools.thanks.gratitude import OCCASIONS

FULL = amina(
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


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_email_is_worded_in_full() -> None:
    assert (
        "Subject: Thank you for your time and advice\n\n"
        "Dear Ms. Roy,\n\n"
        "Thank you for taking the time to speak with me yesterday. "
        "I will remember that new nurses work beside a mentor. "
        "I called the regulator. I hope we can stay in touch.\n\n"
        "If I can ever return the favour, please let me know.\n\n"
        "Sincerely,\nAmina Diallo\n902-555-0134\namina@example.com"
    ) == texts(NURSE)["email"]


def test_a_letter_names_the_day_by_its_date_and_carries_its_own() -> None:
    letter = texts(NURSE)["letter"]
    assert letter.startswith("November 24, 2026\n\nDear Ms. Roy:\n\n")
    assert "speak with me on Monday, November 23." in letter


def test_a_short_message_promises_no_news_of_what_it_does_not_tell() -> None:
    assert (
        "Hello Ms. Roy,\n\nThank you for taking the time to speak with me yesterday. "
        "I will remember that new nurses work beside a mentor. I hope we can stay in touch.\n\n"
        "Amina Diallo"
    ) == texts(NURSE)["message"]


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    answers = answered(Answers, typed)
    for document in render(answers).documents:
        assert [] == faults(document, typed)


@given(some_of(Answers, FULL))
def test_any_part_of_the_answers_makes_two_to_five_sentences(
    typed: dict[str, Any],
) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, FULL)
        assert [] == said_twice(document)
        body = " ".join(each.text for each in document.blocks[1:] if isinstance(each, Paragraph))
        assert (
            2 <= len(re.findall(r"\.(?= |$)", body.removeprefix("Dear Ms. Roy,").replace("Ms.", "Ms"))) <= 5
        )


@pytest.mark.parametrize(
    ("occasion", "first", "subject"),
    [
        ("interview", "Thank you for taking the time to speak with me yesterday.", "your time and advice"),
        (
            "event",
            "Thank you for speaking with me at the Care Forum yesterday.",
            "our conversation at the Care Forum",
        ),
        ("referral", "Thank you for putting me in touch with Luc Martel.", "the introduction to Luc Martel"),
        ("job", "Thank you for meeting with me yesterday about work as a ward clerk.", "the interview"),
        ("help", "Thank you for reading my résumé.", "your help"),
    ],
)
def test_each_occasion_is_thanked_for_in_its_words(occasion: str, first: str, subject: str) -> None:
    email = texts(nurse(occasion=occasion))["email"]
    assert f"\n\n{first} I will remember" in email
    assert email.startswith(f"Subject: Thank you for {subject}\n")


@pytest.mark.parametrize("occasion", [value for value, _label in OCCASIONS])
def test_each_occasion_does_without_its_detail_and_its_day(occasion: str) -> None:
    bare = Answers(full_name="Ali", occasion=occasion)
    assert "Thank you" in texts(bare)["message"]
    assert "means" not in texts(bare)["message"], "nothing is claimed that nobody said"


def test_to_write_again_has_no_last_day() -> None:
    again = nurse(occasion="again", happened="2026-05-15", today="2026-11-23")
    assert "Thank you again for our conversation on Friday, May 15." in texts(again)["email"]
    made = render(again)
    assert not any("to send by" in document.note for document in made.documents)
    assert not any("working days" in each for each in made.advice)


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({"remember": "you said to call early"}, "I will remember that you said to call early."),
        ({"remember": "I will remember how you plan"}, "I will remember how you plan."),
        ({"remember": "Ms. Roy's advice"}, "I will remember Ms. Roy's advice."),
        ({"done": "I signed up"}, " mentor. I signed up."),
        ({"done": "Will call Luc"}, " mentor. I will call Luc."),
        ({"done": "I'll call Luc.", "tone": "friendly"}, " mentor. I'll call Luc."),
        ({"done": "my résumé is new"}, " mentor. My résumé is new."),
        ({"tone": "friendly"}, "I hope we can stay in touch."),
        ({"done": "I'll call Luc", "tone": "friendly"}, "I'll call Luc. I'll keep you posted."),
        ({"occasion": "job", "position": "the Ward Clerk position"}, "about the Ward Clerk position."),
        ({"occasion": "job"}, "I would be glad to join your team."),
        (
            {"occasion": "help", "help": "Thank you for showing me around."},
            "Thank you for showing me around.",
        ),
        ({"occasion": "event", "event": ""}, "Thank you for speaking with me yesterday."),
        ({"today": "2026-11-23"}, "speak with me today."),
        ({"today": "2026-11-27"}, "speak with me on Monday."),
        ({"today": "2026-12-07"}, "speak with me on Monday, November 23."),
        ({"today": ""}, "speak with me on Monday, November 23."),
        ({"happened": ""}, "to speak with me. I will"),
    ],
)
def test_each_answer_has_its_place(change: dict[str, Any], expected: str) -> None:
    assert expected in texts(nurse(**change))["email"]


@pytest.mark.parametrize(
    ("happened", "latest"),
    [
        ("2026-11-23", "Wednesday, November 25"),
        ("2026-11-26", "Monday, November 30"),
        ("2026-11-28", "Tuesday, December 1"),
    ],
)
def test_the_note_says_by_when_to_send_it(happened: str, latest: str) -> None:
    notes = [each.note for each in render(nurse(happened=happened)).documents]
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
    assert line in render(nurse(**change)).advice


def test_thanks_for_a_day_to_come_are_warned_of_before_all_else() -> None:
    bare = {"happened": "2026-12-15", "today": "2026-11-24"}
    for occasion in ("interview", "again"):
        shown = json.loads(tools.run("thanks", json.dumps(bare | {"occasion": occasion})))["advice"]
        assert shown[0].startswith("The day when it happened is still to come.")


def test_an_introduction_to_nobody_yet_is_thanked_for_without_a_stand_in() -> None:
    made = nurse(occasion="referral", referred="")
    assert "Thank you for the introduction. I will remember" in texts(made)["email"]
    assert "Name the person they put you in touch with." in render(made).advice


@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice(name: str) -> None:
    made = json.loads(tools.run("thanks", json.dumps(dict(examples.read(name, "thanks").answers))))
    assert ({}, []) == (made["problems"], made["advice"])


def test_someone_who_was_thanked_can_be_asked_for_a_referral_later() -> None:
    (use,) = (each for each in render(NURSE).uses if each.tool == "referral")
    assert {"their_name": "Janet Roy", "greet_as": "Ms. Roy"} == use.answers


def test_thanks_that_wait_for_monday_do_not_say_today() -> None:
    sunday = nurse(occasion="event", happened="2026-11-29", today="2026-11-29")
    assert "on Sunday" in texts(sunday)["email"]
    assert "today" not in texts(sunday)["email"]
    monday = nurse(occasion="event", happened="2026-11-30", today="2026-11-30")
    assert "today" in texts(monday)["email"]
