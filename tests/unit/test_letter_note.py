"""The note on LinkedIn: why this person, who one is, and no more than it has room for."""

import json
from typing import Any

import pytest

import tools
from tests.unit.test_letter import nurse, texts
from tools import examples
from tools.kit.document.text import to_text
from tools.kit.english import suggest
from tools.kit.form.fill import fill
from tools.letter import Answers, render


@pytest.mark.parametrize(
    "change", [{}, {"introducer": ""}, {"found": "linkedin"}, {"topic": "", "years": ""}]
)
@pytest.mark.parametrize("room", ["300", "200"])
def test_the_note_says_why_it_goes_to_this_person(change: dict[str, Any], room: str) -> None:
    note = texts(nurse(**change, note_room=room))["linkedin"]
    assert "because you train new nurses" in note
    assert "connect with you here" in note
    assert len(note) <= int(room)


def test_the_note_keeps_ones_name_and_says_what_it_has_no_room_for() -> None:
    crowded = nurse(
        found="linkedin",
        why="your team opened a clinic for new families in the north end last spring",
        topic="how nurses who come from abroad find their first place here",
    )
    note = next(each for each in render(crowded).documents if each.name == "linkedin")
    assert to_text(note).endswith("\n\nAmina Diallo")
    assert "of 200 characters, with no room for: what you would like to learn" in note.note
    roomy = nurse(topic="", occupation="", found="linkedin", note_room="300")
    assert "no room" not in next(each.note for each in render(roomy).documents if each.name == "linkedin")


@pytest.mark.parametrize("room", ["300", "200"])
@pytest.mark.parametrize("name", examples.names())
def test_every_example_needs_no_advice_and_its_note_says_who_and_fits(name: str, room: str) -> None:
    answers = {**examples.read(name, "letter").answers, "note_room": room}
    made = json.loads(tools.run("letter", json.dumps(answers)))
    assert ({}, []) == (made["problems"], made["advice"])
    note = next(each["text"] for each in made["documents"] if each["name"] == "linkedin")
    assert len(note) <= int(room)
    why = fill(Answers, answers, suggest).answers.why.sentence().rstrip(".")
    assert why and why in note
    assert "connect" in note
