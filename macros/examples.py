"""Worked examples: the tools' own words, printed while the site is built."""

import json

import tools
from macros.printing import printed
from tools import examples as stored
from tools.examples import Example


def starter(tool: str) -> Example:
    """Choose the example that stands in a tool until the visitor types."""
    return stored.read("nurse", tool)


def titles() -> dict[str, str]:
    """Give the title of each example, by name."""
    return {name: stored.read(name, "").title for name in stored.names()}


def examples(tool: str) -> str:
    """Print every worked example of a tool, each with a button that starts from it."""
    return printed("examples.html", tool=tool, examples=[worked(name, tool) for name in stored.names()])


def example(tool: str, name: str) -> str:
    """Print one worked example's first document, as a paper."""
    return printed("example.html", **worked(name, tool))


def worked(name: str, tool: str) -> dict[str, object]:
    """Run a tool on an example; a problem in its answers stops the build."""
    read = stored.read(name, tool)
    answers = json.dumps(dict(read.answers), ensure_ascii=False)
    made = json.loads(tools.run(tool, answers))
    if made["problems"]:
        raise ValueError(f"tools/examples/{name}.toml, {tool}: {made['problems']}")
    first = next(each for each in made["documents"] if each["name"] == made["first"])
    others = [each for each in made["documents"] if each is not first]
    return {"example": read, "answers": answers, "first": first, "others": others}
