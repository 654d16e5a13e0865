"""Worked examples: the tools' own words, printed while the site is built."""

import json
from collections.abc import Sequence

import tools
from macros.printing import printed
from tools import examples as stored
from tools.examples import Example

FOLLOWED = ("nurse", "welder", "graduate")
"""The job seekers whose examples a page shows unfolded, and the workbook with it."""


def starter(tool: str) -> Example:
    """Choose the example that stands in a tool until the visitor types."""
    return stored.read(FOLLOWED[0], tool)


def titles() -> dict[str, str]:
    """Give the title of each example, by name."""
    return {name: stored.read(name, "").title for name in stored.names()}


def choice() -> str:
    """Print the question of whom the reader wants to follow through the guide."""
    return printed("example_choice.html", titles=titles())


def examples(tool: str) -> str:
    """Print every worked example of the tool of this page, each with a button that starts from it."""
    return gallery(tool, FOLLOWED, "", {}, on_page=True)


def example(tool: str, name: str, document: str = "", **changed: str) -> str:
    """Print one document of a tool that is on another page, as a job seeker has it, and the others' folded under it.

    It is the tool's first document if none is named. Answers can be `changed` to fit the page.
    """
    return gallery(tool, (name,), document, changed, on_page=False)


def gallery(tool: str, shown: Sequence[str], document: str, changed: dict[str, str], *, on_page: bool) -> str:
    """Print worked examples: those that are `shown`, and the others folded. A tool `on_page` shows all it makes."""
    folded = [name for name in stored.names() if name not in shown]
    return printed(
        "examples.html",
        tool=tool,
        shown=[worked(name, tool, document, **changed) for name in shown],
        folded=[worked(name, tool, document, **changed) for name in folded],
        on_page=on_page,
    )


def paper(tool: str, name: str) -> str:
    """Print one worked example's first document alone, as a paper."""
    return printed("example.html", **worked(name, tool))


def worked(name: str, tool: str, document: str = "", **changed: str) -> dict[str, object]:
    """Run a tool on an example; a problem in its answers stops the build."""
    read = stored.read(name, tool)
    answers = json.dumps({**read.answers, **changed}, ensure_ascii=False)
    made = json.loads(tools.run(tool, answers))
    if made["problems"]:
        raise ValueError(f"tools/examples/{name}.toml, {tool}: {made['problems']}")
    first = next(each for each in made["documents"] if each["name"] == (document or made["first"]))
    others = [each for each in made["documents"] if each is not first]
    return {"example": read, "answers": answers, "first": first, "others": others}
