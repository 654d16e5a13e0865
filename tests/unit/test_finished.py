"""Answers that finish a sentence, in the forms in which people give them, and what is said of each."""

import tomllib
from collections.abc import Callable
from pathlib import Path

import pytest

from tools.event import meeting_people
from tools.kit.english import asking
from tools.kit.people import names
from tools.kit.sentences import call as calling
from tools.kit.sentences import event_name, request
from tools.thanks import gratitude

CASES = tomllib.loads(Path(__file__).with_name("finished.toml").read_text(encoding="utf-8"))
SAID: dict[str, Callable[[str], str]] = {
    "done": lambda answer: gratitude.done("interview", answer, "friendly"),
    "help": lambda answer: gratitude.thanks("help", gratitude.detail("help", answer), ""),
    "remember": lambda answer: gratitude.remembered(answer, "friendly"),
    "talk": request.heard,
    "topic": lambda answer: request.wish(answer, "friendly"),
    "question": asking.question,
    "event": event_name.at_event,
    "position": lambda answer: gratitude.detail("job", answer),
    "aim": meeting_people.aim,
    "told": meeting_people.thanks_for,
    "times": calling.suiting,
    "dear": lambda answer: names.greeted(answer, ""),
    "to_their_face": lambda answer: names.to_their_face(answer, ""),
    "introducer": lambda answer: request.found("person", answer),
}


@pytest.mark.parametrize(
    ("question", "answer", "expected"),
    [(question, answer, said) for question, cases in CASES.items() for answer, said in cases.items()],
)
def test_an_answer_in_any_form_finishes_the_sentence(question: str, answer: str, expected: str) -> None:
    assert expected == SAID[question](answer)
