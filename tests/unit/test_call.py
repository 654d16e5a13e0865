"""The call: whole sentences for any answers, and a voicemail of at most 30 seconds with the number twice."""

import json
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools
from tests.unit.amina import amina, answered
from tests.unit.prose import any_answers, faults, said_twice, some_of
from tools import examples
from tools.call import Answers, render
from tools.kit.document.blocks import Heading
from tools.kit.document.speech import seconds
from tools.kit.document.text import to_text
from tools.kit.people.phone import spoken

FULL = amina(
    Answers,
    goal="a hospital job while I study",
    why="you train new nurses",
    question="what do new nurses find hardest",
    times="Any morning",
)


def nurse(**change: Any) -> Answers:
    return answered(Answers, FULL | change)


NURSE = nurse()


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_call_begins_with_the_four_parts() -> None:
    assert (
        "Introduction\n\n"
        "Hello Ms. Roy, this is Amina Diallo. Joanne MacKay, who leads my course, suggested I call you. "
        "Is this a good time for one short question?\n\n"
        "Reason\n\n"
        "I'm calling because you train new nurses. Your advice would help me a lot.\n\n"
        "Background\n\n"
        "I'm a nurse with 6 years of experience, based in Halifax. "
        "I trained 12 people. I'm looking for a hospital job while I study.\n\n"
        "Question (then stop, and listen)\n\n"
        "What do new nurses find hardest?\n\n"
    ) in texts(NURSE)["script"]


def test_the_voicemail_says_the_number_twice_digit_by_digit() -> None:
    assert (
        "Hello Ms. Roy, this is Amina Diallo. Joanne MacKay suggested I call you. "
        "I'm a nurse. I have one question about your work. "
        "My number is 9 0 2, 5 5 5, 0 1 3 4. Again, that's 9 0 2, 5 5 5, 0 1 3 4. I'll try again in two days."
    ) == texts(NURSE)["voicemail"]


def test_the_email_has_a_subject_and_the_question() -> None:
    email = texts(NURSE)["email"]
    assert email.startswith("Subject: Joanne MacKay suggested that I get in touch\n\nDear Ms. Roy,\n\n")
    assert "I have one question. What do new nurses find hardest? If a call is easier" in email


def test_without_a_question_the_email_asks_for_advice() -> None:
    email = texts(nurse(question="", times=""))["email"]
    assert "\n\nI would value your advice. Could we have 20 minutes on the phone?\n\n" in email


def test_a_voicemail_says_on_which_day_one_calls_again() -> None:
    left = texts(nurse(today="2026-11-27"))["voicemail"]
    assert "I'll try again on Tuesday." in left


def test_the_call_says_why_this_person_also_without_an_introduction() -> None:
    reason = texts(nurse(introducer=""))["script"].partition("Reason\n\n")[2]
    assert reason.startswith("I'm calling because you train new nurses.")


def test_someone_who_got_a_letter_is_not_called_as_a_stranger() -> None:
    made = texts(nurse(wrote_on="2026-11-23", today="2026-11-24"))
    assert "this is Amina Diallo. I wrote to you yesterday." in made["script"]
    assert "this is Amina Diallo. I wrote to you yesterday." in made["voicemail"]
    assert "Subject: Following up on my message" in made["email"]
    assert "I wrote to you" not in texts(nurse(wrote_on="2026-11-23", today="2026-11-20"))["script"]


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    answers = answered(Answers, typed)
    for document in render(answers).documents:
        assert [] == faults(document, typed)


@given(some_of(Answers, FULL))
def test_any_part_of_the_answers_reads_as_one_person_said_it(typed: dict[str, Any]) -> None:
    for document in render(answered(Answers, typed)).documents:
        assert [] == faults(document, FULL)
        assert [] == said_twice(document)
        headings = [isinstance(each, Heading) for each in document.blocks]
        assert (True, True) not in set(pairwise(headings))


@given(any_answers(Answers))
def test_any_voicemail_is_over_in_thirty_seconds(typed: dict[str, Any]) -> None:
    voicemail = texts(answered(Answers, typed))["voicemail"]
    assert seconds(voicemail, "slow") <= 30


@given(some_of(Answers, FULL), st.from_regex(r"\+?[0-9]{7,15}", fullmatch=True))
def test_any_phone_number_is_left_twice(typed: dict[str, Any], number: str) -> None:
    voicemail = texts(answered(Answers, typed | {"phone": number}))["voicemail"]
    assert 2 == voicemail.count(f" {spoken(number)}.")
    assert seconds(voicemail, "slow") <= 30


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, "Hello, my name is Amina Diallo. May I speak with Janet Roy, please?"),
        ({"their_name": ""}, "Who could answer a short question about your work there?"),
        ({"full_name": ""}, "Hello. May I speak with Janet Roy, please?"),
        ({}, "Joanne MacKay suggested I call. I have a short question about the work,"),
        ({"introducer": ""}, "\n\nI have a short question about the work, and I'm not selling anything."),
        ({"greet_as": ""}, "Introduction\n\nHello, this is Amina Diallo."),
        ({"greet_as": "mr"}, "Introduction\n\nHello, this is Amina Diallo."),
        ({"greet_as": "", "their_name": "Dr. Roy"}, "Introduction\n\nHello Dr. Roy, this is Amina Diallo."),
        ({"why": ""}, "Reason\n\nYour advice would help me a lot."),
        ({"question": "about your path"}, "\n\nCould you tell me about your path?\n\n"),
        ({"question": "how you began"}, "\n\nCould you tell me how you began?\n\n"),
        ({}, "I'm free any morning. One last thing: who else should I speak with?"),
        ({"times": ""}, "in person or by phone? One last thing"),
        ({}, "You can also reach me at 902-555-0134."),
        ({"phone": ""}, "I understand. When may I call you again?\n\n"),
        ({}, "Of course. Which address should I use?"),
        ({}, "I understand, thank you. Is there someone else I could ask?"),
    ],
)
def test_each_answer_has_its_place(change: dict[str, Any], expected: str) -> None:
    assert expected in texts(nurse(**change))["script"]


def test_without_a_background_or_a_question_their_headings_go_too() -> None:
    bare = nurse(occupation="", years="", result="", goal="", city="", province="", question="")
    headings = [each.text for each in render(bare).documents[0].blocks if isinstance(each, Heading)]
    assert not {"Background", "Question (then stop, and listen)"} & set(headings)


def test_without_a_number_the_voicemail_promises_another_call() -> None:
    left = texts(nurse(phone=""))["voicemail"]
    assert "I'll try again in two days." in left
    assert "call me back" not in left


@pytest.mark.parametrize(
    ("change", "line"),
    [
        ({"full_name": ""}, "Give your own name."),
        ({"question": ""}, "Prepare one question that only they can answer."),
        ({"phone": ""}, "Give your phone number. A voicemail says it twice."),
        ({"occupation": ""}, "Say what you do, so that they know who is asking."),
        ({"goal": ""}, "Say what work you are looking for, so that their advice fits."),
        ({"times": ""}, "Have two times ready when you can talk."),
    ],
)
def test_advice_says_what_would_help(change: dict[str, Any], line: str) -> None:
    assert line in render(nurse(**change)).advice


@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice_and_leaves_its_number_twice(name: str) -> None:
    answers = dict(examples.read(name, "call").answers)
    made = json.loads(tools.run("call", json.dumps(answers)))
    assert ({}, []) == (made["problems"], made["advice"])
    voicemail = next(each["text"] for each in made["documents"] if each["name"] == "voicemail")
    assert 2 == voicemail.count(spoken(str(answers["phone"])))
