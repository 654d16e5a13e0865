"""From a tool's Answers to accessible HTML: the form, and a place for what comes of it."""

import json
import re
from collections.abc import Mapping, Sequence
from itertools import groupby
from pathlib import Path
from typing import Any

import tools
from macros import slips
from macros.guide.cast import starter
from macros.guide.examples import flat
from macros.guide.pictures import sign
from macros.interface.beginnings import beginning, hint
from macros.interface.keeping import keeping
from macros.interface.words import PICKER, PRACTISE, WORDS, translated
from macros.own import settings
from macros.printing import printed
from tools.kit.form.questions import Group, Question, questions
from tools.kit.language import _, later

NOBODY = "null"
"""The example that lends gaps."""
type Asked = list[tuple[str, Question]]
"""Questions with their names, in the order of a form."""

CALL = re.compile(r'\{\{ tool\("(\w+)"\) \}\}')

PURPOSES = {"print": later("To print"), "send": later("To send or keep"), "design": later("For a designer")}
NAMED = 3
"""So many questions in a fold are all named on it."""
INPUTMODES = {"phone": "tel", "email": "email", "address": "url"}
SHEET = later("Contact sheet")


def tool(name: str) -> str:
    """Print a tool: its questions, and its documents as the first worked example fills them."""
    loaded = slips.tool(name)
    asked = questions(loaded.Answers)
    answers = json.dumps(flat(starter(name).answers), ensure_ascii=False)
    whole = json.loads(tools.run(name, answers))
    return printed(
        "tool.html",
        name=name,
        title=loaded.TITLE,
        lead=tools.summary(name),
        groups=folded({key: each for key, each in asked.items() if each.kind != "today"}),
        listed=listed,
        sign=sign,
        today=next((key for key, each in asked.items() if each.kind == "today"), ""),
        made=json.loads(tools.run(name, "{}", NOBODY)),
        files=whole["files"],
        purposes=PURPOSES,
        emails=[each for each in whole["documents"] if each["mail"]],
        words=json.dumps(translated(WORDS), ensure_ascii=False),
        drawings={key: drawings(name, key, each) for key, each in asked.items() if each.drawn},
        inputmodes=INPUTMODES,
        beginning=beginning,
        hint=hint,
        picker_words=json.dumps(translated(PICKER), ensure_ascii=False),
        pages=pages(),
        keeping=keeping("../../my-data/"),
        practise=json.dumps(translated(PRACTISE), ensure_ascii=False) if is_spoken(whole) else "",
    )


def is_spoken(made: Mapping[str, Any]) -> bool:
    """Tell whether any document that a tool made is one to say aloud."""
    return any(document["spoken"] for document in made["documents"])


def drawings(name: str, key: str, question: Question) -> dict[str, str]:
    """Draw the first paper of a tool once for each answer to a question, so that one chooses by eye."""
    made = {value: tools.run(name, json.dumps({key: value}), NOBODY) for value, _label in question.choices}
    return {value: json.loads(each)["documents"][0]["html"] for value, each in made.items()}


def pages(guide: str = "../") -> dict[str, tuple[str, str]]:
    """Find the title of each tool and of the contact sheet, and the way there from a page; `guide` is its way to the guide.

    A tool whose page a host leaves out is not among them.
    """
    gone = settings.read().leave_out
    found = {"contacts": (SHEET, f"{guide}../contacts/")}
    for path in sorted((Path(__file__).parents[2] / "docs" / "guide").glob("*.md")):
        for name in () if path.stem in gone else CALL.findall(path.read_text(encoding="utf-8")):
            found[name] = (tools.load(name).TITLE, f"{guide}{path.stem}/#{name}-tool")
    return found


def grouped(asked: Mapping[str, Question]) -> list[tuple[Group, Asked]]:
    """Put questions that follow one another and share a group together."""
    return [
        (group, list(members)) for group, members in groupby(asked.items(), key=lambda each: each[1].group)
    ]


def folded(asked: Mapping[str, Question]) -> list[tuple[Group, Asked, Asked]]:
    """Part each group into the questions that a first version needs, and those that can wait under a fold.

    A form begins with questions, so that its first group waits for nothing.
    """
    parted = [(group, needed(members), waiting(members)) for group, members in grouped(asked)]
    (group, core, others), *rest = parted
    return [(group, core, others) if core else (group, others, []), *rest]


def needed(members: Asked) -> Asked:
    """Choose the questions that a first version needs."""
    return [each for each in members if each[1].core]


def waiting(members: Asked) -> Asked:
    """Choose the questions that can wait."""
    return [each for each in members if not each[1].core]


def listed(members: Asked) -> str:
    """List what questions ask for: all of up to three, else the first two and how many more there are."""
    labels = [_(question.label) for _key, question in members]
    if len(labels) <= NAMED:
        return ", ".join(labels)
    # NOTE: The names of two questions, and the number of those that are not named: two or more.
    return _("{questions} and {count} more").format(questions=", ".join(labels[:2]), count=len(labels) - 2)


def ticks(name: str, lines: Sequence[str]) -> str:
    """Print a tick-list that remembers its ticks on the visitor's device."""
    return printed("ticks.html", name=name, lines=lines)
