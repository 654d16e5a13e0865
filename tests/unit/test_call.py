"""The call: whole sentences for any answers, and a voicemail of at most 30 seconds with the number twice."""

import json
from dataclasses import asdict, replace
from itertools import pairwise
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

import tools
from tests.unit.amina import amina
from tests.unit.prose import any_answers, faults, repeated_openings, some_of
from tools import examples
from tools.call import Answers, render
from tools.kit.document.blocks import Heading
from tools.kit.document.speech import seconds
from tools.kit.document.text import to_text
from tools.kit.form.fill import fill
from tools.kit.people.phone import spoken

NURSE = Answers(
    **amina(
        Answers,
        goal="a hospital job while I study",
        question="what do new nurses find hardest",
        times="Any morning",
    )
)


def texts(answers: Answers) -> dict[str, str]:
    return {each.name: to_text(each) for each in render(answers).documents}


def test_the_call_begins_with_the_four_parts() -> None:
    assert (
        "Introduction\n\n"
        "Hello Ms. Roy, this is Amina Diallo. Joanne MacKay, who leads my course, suggested I call you. "
        "Is this a good time for one short question?\n\n"
        "Reason\n\n"
        "Right now, I'm looking for a hospital job. "
        "I'm not calling to ask you for a job. Your advice would help me a lot.\n\n"
        "Background\n\n"
        "I'm a nurse with 6 years of experience, based in Halifax, Nova Scotia. "
        "One result I'm proud of: I trained 12 people.\n\n"
        "Question (then stop, and listen)\n\n"
        "What do new nurses find hardest?\n\n"
    ) in texts(NURSE)["script"]


def test_the_voicemail_says_the_number_twice_digit_by_digit() -> None:
    assert (
        "Hello Ms. Roy, this is Amina Diallo. Joanne MacKay suggested I call you. "
        "I'm a nurse, and I have one question about your work. Please call me back. "
        "My number is 9 0 2, 5 5 5, 0 1 3 4. Again, that's 9 0 2, 5 5 5, 0 1 3 4. Thank you."
    ) == texts(NURSE)["voicemail"]


def test_the_email_has_a_subject_and_the_question() -> None:
    email = texts(NURSE)["email"]
    assert email.startswith("Subject: Joanne MacKay suggested that I write to you\n\nDear Ms. Roy,\n\n")
    assert "not about a job. What do new nurses find hardest? If it is easier to talk" in email


def test_without_a_question_the_email_asks_for_advice() -> None:
    email = texts(replace(NURSE, question="", times=""))["email"]
    assert "\n\nI would value your advice. Could we have 20 minutes on the phone?\n\n" in email


def test_a_place_that_gave_the_name_is_said_once_as_someone_there() -> None:
    left = texts(replace(NURSE, introducer="Church"))["voicemail"]
    assert "Someone at church suggested I call you." in left


@given(any_answers(Answers))
def test_any_answers_give_whole_sentences(typed: dict[str, Any]) -> None:
    answers = fill(Answers, typed).answers
    for document in render(answers).documents:
        assert [] == faults(document, asdict(answers))


@given(some_of(Answers, asdict(NURSE)))
def test_any_part_of_the_answers_reads_as_one_person_said_it(typed: dict[str, Any]) -> None:
    for document in render(fill(Answers, typed).answers).documents:
        assert [] == faults(document, asdict(NURSE))
        assert [] == repeated_openings(document)
        headings = [isinstance(each, Heading) for each in document.blocks]
        assert (True, True) not in set(pairwise(headings))


@given(any_answers(Answers))
def test_any_voicemail_is_over_in_thirty_seconds(typed: dict[str, Any]) -> None:
    voicemail = texts(fill(Answers, typed).answers)["voicemail"]
    assert seconds(voicemail, "slow") <= 30


@given(some_of(Answers, asdict(NURSE)), st.from_regex(r"\+?[0-9]{7,15}", fullmatch=True))
def test_any_phone_number_is_left_twice(typed: dict[str, Any], number: str) -> None:
    voicemail = texts(fill(Answers, typed | {"phone": number}).answers)["voicemail"]
    assert 2 == voicemail.count(f" {spoken(number)}.")
    assert "Please call me back" in voicemail
    assert seconds(voicemail, "slow") <= 30


@pytest.mark.parametrize(
    ("change", "expected"),
    [
        ({}, "Hello, my name is Amina Diallo. May I please speak with Janet Roy?"),
        ({"their_name": ""}, "Who could answer a short question about your work there?"),
        ({"full_name": ""}, "Hello. May I please speak with Janet Roy?"),
        ({}, "Joanne MacKay suggested I call. I have a short question about the work,"),
        ({"introducer": ""}, "\n\nI have a short question about the work, and I'm not selling anything."),
        ({"greet_as": ""}, "Introduction\n\nHello, this is Amina Diallo."),
        ({"greet_as": "mr"}, "Introduction\n\nHello, this is Amina Diallo."),
        ({"greet_as": "", "their_name": "Dr. Roy"}, "Introduction\n\nHello Dr. Roy, this is Amina Diallo."),
        ({"goal": ""}, "Reason\n\nI'm not calling to ask you for a job"),
        ({"question": "Tell me about your path."}, "\n\nCould you tell me about your path?\n\n"),
        ({"question": "I would like to know how you began"}, "\n\nCould you tell me how you began?\n\n"),
        ({}, "These times work for me: any morning. One last thing: who else should I speak with?"),
        ({"times": ""}, "in person or by phone? One last thing"),
        ({}, "You can also reach me at 902-555-0134."),
        ({"phone": ""}, "I understand. When may I call you again?\n\n"),
        ({}, "Of course. Which address should I use?"),
        ({}, "Thank you for telling me. Is there someone else I could ask?"),
    ],
)
def test_each_answer_has_its_place(change: dict[str, Any], expected: str) -> None:
    assert expected in texts(replace(NURSE, **change))["script"]


def test_without_a_background_or_a_question_their_headings_go_too() -> None:
    bare = replace(NURSE, occupation="", years="", result="", city="", province="", question="")
    headings = [each.text for each in render(bare).documents[0].blocks if isinstance(each, Heading)]
    assert not {"Background", "Question (then stop, and listen)"} & set(headings)


def test_without_a_number_the_voicemail_promises_another_call() -> None:
    assert "I'll try again another day." in texts(replace(NURSE, phone=""))["voicemail"]


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
    assert line in render(replace(NURSE, **change)).advice


@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice_and_leaves_its_number_twice(name: str) -> None:
    answers = dict(examples.read(name, "call").answers)
    made = json.loads(tools.run("call", json.dumps(answers)))
    assert ({}, []) == (made["problems"], made["advice"])
    voicemail = next(each["text"] for each in made["documents"] if each["name"] == "voicemail")
    assert 2 == voicemail.count(spoken(str(answers["phone"])))
