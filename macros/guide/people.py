"""The people of the examples: a list of them all, and the scenes of each one's story, on a page of their own."""

import json
from collections.abc import Mapping
from datetime import date
from typing import Any

import tools
from macros.guide.examples import worked
from macros.interface.forms import pages
from macros.printing import printed
from tools import examples as stored
from tools.examples import Example
from tools.kit.form.questions import questions
from tools.kit.language import _
from tools.kit.time import dates

SHORT = 90
"""A text of at most this many words stands open in a story; a longer one is unfolded by who wants to read it."""
GUIDE = "../../guide/"
"""The way from a person's page to the guide."""


def people() -> str:
    """Print the list of the people, each with a link to their page."""
    return printed("people.html", people=everyone())


def everyone() -> list[Example]:
    """List the people, with what each one answers about themselves."""
    return [stored.read(name, "") for name in stored.names()]


def scene(moment: str, name: str, **changed: str) -> str:
    """Print a day of a person's story, and what the tool of this scene writes then. Answers can be `changed` to fit the story."""
    made: dict[str, Any] = worked(name, moment, **changed)
    tool = str(made["tool"])
    on = day(tool, json.loads(str(made["answers"])))
    _title, address = pages(GUIDE).get(tool, ("", ""))
    page, _hash, _anchor = address.partition("#")
    return printed(
        "scene.html",
        scene=moment,
        each=made,
        short=len(made["first"]["text"].split()) <= SHORT,
        day=on,
        said=dates.in_full(on) if on else "",
        there=f"{page}?example={name}#worked-examples" if page and moment == tool else "",
        title=_(tools.load(tool).TITLE),
    )


def day(tool: str, answers: Mapping[str, str]) -> date | None:
    """Give the day on which the text of a tool is written, or else the first day that it is about; None where it has neither."""
    asked = questions(tools.load(tool).Answers)
    for kind in ("today", "day"):
        days = [dates.read(answers.get(key, "")) for key, question in asked.items() if question.kind == kind]
        if found := [each for each in days if each]:
            return min(found)
    return None
