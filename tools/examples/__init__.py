"""Worked examples: one job seeker a file, with answers for every tool. Read while the site is built, and in a terminal."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files
from typing import Any


@dataclass(frozen=True)
class Example:
    """A job seeker: a name for addresses, a title, one line on who and when, and answers for one tool."""

    name: str
    title: str
    situation: str
    answers: Mapping[str, object]


def names() -> list[str]:
    """List the examples by name."""
    return sorted(
        each.name.removesuffix(".toml") for each in files(__name__).iterdir() if each.name.endswith(".toml")
    )


def read(name: str, tool: str) -> Example:
    """Read an example with what it answers about the person and to one tool."""
    whole = table(name)
    try:
        return Example(name, whole["title"], whole["situation"], {**whole["about"], **whole.get(tool, {})})
    except KeyError as missing:
        raise ValueError(f"{name}.toml has no {missing.args[0]}.") from None


def moment(name: str, scene: str) -> Mapping[str, object]:
    """Read what an example answers otherwise at one moment of its story; nothing where it has no table of that name."""
    changed: Mapping[str, object] = table(name).get(scene, {})
    return changed


def contact(name: str) -> Mapping[str, str]:
    """Read the row that a job seeker keeps in the contact sheet: column keys and texts."""
    row: Mapping[str, str] = table(name)["contact"]
    return row


def text(name: str) -> str:
    """Read the file of an example as it is written."""
    return files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8")


def table(name: str) -> dict[str, Any]:
    """Read the file of an example; ValueError names the file when it cannot be read."""
    try:
        return tomllib.loads(text(name))
    except ValueError as error:
        raise ValueError(f"tools/examples/{name}.toml: {error}") from error
