"""Worked examples: one job seeker a file, with answers for every tool. Read while the site is built, and in a terminal."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from importlib.resources.abc import Traversable
from typing import Any

HERE = files(__name__)

folders: dict[str, Traversable] = {"tools/examples": HERE}
"""Where examples are read from, by the place that a slip is told with. A later folder’s file stands for its namesakes."""


@dataclass(frozen=True)
class Example:
    """A job seeker: a name for addresses, a title, one line on who and when, and answers for one tool."""

    name: str
    title: str
    situation: str
    answers: Mapping[str, object]


def read_from(place: str, folder: Traversable, *, alone: bool) -> None:
    """Read examples from another folder too, or from it alone."""
    if alone:
        folders.clear()
    folders[place] = folder


def names() -> list[str]:
    """List the examples by name."""
    return sorted({name for folder in folders.values() for name in names_in(folder)})


def ours() -> list[str]:
    """List the examples that are ours, whether they are read or not."""
    return names_in(HERE)


def names_in(folder: Traversable) -> list[str]:
    """List the examples of a folder by name."""
    return sorted(each.name.removesuffix(".toml") for each in folder.iterdir() if each.name.endswith(".toml"))


def read(name: str, tool: str) -> Example:
    """Read an example with what it answers about the person and to one tool."""
    whole = table(name)
    try:
        return Example(name, whole["title"], whole["situation"], {**whole["about"], **whole.get(tool, {})})
    except KeyError as missing:
        raise ValueError(f"{file(name)} has no {missing.args[0]}.") from None


def moment(name: str, scene: str) -> Mapping[str, object]:
    """Read what an example answers otherwise at one moment of its story; nothing where it has no table of that name."""
    changed: Mapping[str, object] = table(name).get(scene, {})
    return changed


def contact(name: str) -> Mapping[str, str]:
    """Read the row that a job seeker keeps in the contact sheet: column keys and texts; none where it has no such table."""
    row: Mapping[str, str] = table(name).get("contact", {})
    return row


def file(name: str) -> str:
    """Give the file of an example as a slip in it is told."""
    return f"{place(name)}/{name}.toml"


def place(name: str) -> str:
    """Give the name of the folder that holds an example: the last that has one of this name."""
    return [each for each, folder in folders.items() if folder.joinpath(f"{name}.toml").is_file()][-1]


def text(name: str) -> str:
    """Read the file of an example as it is written."""
    return folders[place(name)].joinpath(f"{name}.toml").read_text(encoding="utf-8")


def table(name: str) -> dict[str, Any]:
    """Read the file of an example; ValueError names the file when it cannot be read."""
    try:
        return tomllib.loads(text(name))
    except ValueError as error:
        raise ValueError(f"{file(name)}: {error}") from error
