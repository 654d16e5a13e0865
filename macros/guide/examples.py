"""Worked examples: the tools' own words, printed while the site is built."""

import json
from collections.abc import Iterator, Mapping, Sequence
from functools import cache
from typing import NamedTuple

import tools
from macros import slips
from macros.guide.cast import followed, who
from macros.interface.words import EXAMPLES, translated
from macros.printing import printed
from tools import examples as stored

PEOPLE = "../../people/"
"""The way from a page of the guide to the people's own pages."""


class Scene(NamedTuple):
    """A moment in a job seeker's story that a tool writes: the tool, and the answers that make it this moment."""

    tool: str
    changed: Mapping[str, str] = {}


SCENES = {
    **{name: Scene(name) for name in tools.names()},
    "mentor": Scene(
        "letter",
        {"ask_for": "mentor", "found": "met", "today": "2027-01-11"},
    ),
    "mentored": Scene(
        "thanks",
        {
            "occasion": "help",
            "help": "your time as my mentor over these four months",
            "happened": "2027-05-17",
            "today": "2027-05-18",
        },
    ),
    "job": Scene("thanks", {"occasion": "job"}),
}
"""What each tool writes from an example as it is, and what it writes at another moment of the story."""


def titles() -> dict[str, str]:
    """Give the title of each example, by name."""
    return {name: stored.read(name, "").title for name in stored.names()}


def choice() -> str:
    """Print the question of whom the reader wants to follow through the guide."""
    words = json.dumps(translated(EXAMPLES), ensure_ascii=False)
    return printed("example_choice.html", titles=titles(), words=words, people=PEOPLE)


def examples(tool: str) -> str:
    """Print worked examples of the tool of this page, each with a button that starts from it."""
    return gallery(tool, followed(tool), "", on_page=True)


def example(scene: str, name: str, document: str = "") -> str:
    """Print one document of a tool that is on another page, as a job seeker has it: the tool's first if none is named."""
    return gallery(scene, [who(name, tool_of(scene))], document, on_page=False)


def gallery(scene: str, names: Sequence[str], document: str, *, on_page: bool) -> str:
    """Print these people's examples of a scene, if there are any. A tool `on_page` shows all it makes."""
    return printed(
        "examples.html",
        scene=scene,
        document=document,
        shown=[worked(name, scene, document) for name in names if name],
        on_page=on_page,
        people=PEOPLE,
    )


def paper(tool: str, name: str, document: str = "", *, without: Sequence[str] = ()) -> str:
    """Print one document of a worked example alone, as a paper (the tool's first if none is named), where somebody has it.

    It is written `without` some answers, such as a day that would be over for those who read it.
    """
    name = who(name, tool)
    return printed("example.html", **worked(name, tool, document, without)) if name else ""


def tool_of(scene: str) -> str:
    """Give the tool that writes a scene."""
    if scene not in SCENES:
        raise ValueError(slips.unknown("scene", scene, SCENES))
    return SCENES[scene].tool


def worked(
    name: str, scene: str, document: str = "", without: Sequence[str] = (), **changed: str
) -> dict[str, object]:
    """Let the tool of a scene write from an example; a problem in its answers stops the build."""
    tool, different = tool_of(scene), SCENES[scene].changed
    if name not in stored.names():
        raise ValueError(slips.unknown("example", name, stored.names()))
    refuse_slips(name)
    read = stored.read(name, tool)
    given = {**read.answers, **different, **stored.moment(name, scene), **changed}
    given = {key: each for key, each in given.items() if key not in without}
    answers = json.dumps(flat(given), ensure_ascii=False)
    made = json.loads(tools.run(tool, answers))
    if made["problems"]:
        raise ValueError("\n".join(told(name, (scene, tool, "about"), made["problems"])))
    first = next(each for each in made["documents"] if each["name"] == (document or made["first"]))
    others = [each for each in made["documents"] if each is not first]
    return {"example": read, "tool": tool, "answers": answers, "first": first, "others": others}


def told(name: str, tables: Sequence[str], problems: Mapping[str, str]) -> Iterator[str]:
    """Say each problem in the answers of an example where it stands: in the first of these tables that has the answer."""
    read, text = stored.table(name), stored.text(name)
    for key, problem in problems.items():
        table = next((each for each in tables if key in read.get(each, {})), tables[1])
        yield f"{stored.file(name)}, line {slips.line_of(text, table, key)}: {key}: {problem}"


@cache
def refuse_slips(name: str) -> None:
    """Stop the build where the file of an example has a table or a key that nothing reads."""
    scenes = {scene: told.tool for scene, told in SCENES.items()}
    if said := list(slips.in_example(stored.text(name), stored.table(name), scenes)):
        raise ValueError("\n".join(f"{stored.file(name)}, {each}" for each in said))


def flat(answers: Mapping[str, object]) -> dict[str, object]:
    """Give answers as a form keeps them: where one names its frame, the frame stands under a name of its own."""
    framed = {name: each for name, each in answers.items() if isinstance(each, Mapping)}
    words = {name: framed[name]["words"] if name in framed else each for name, each in answers.items()}
    return words | {f"{name}.frame": each["frame"] for name, each in framed.items()}
