"""Worked examples: one job seeker a file, with answers for every tool. Read while the site is built, and in a terminal."""

import tomllib
from collections.abc import Mapping
from dataclasses import dataclass
from importlib.resources import files


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
    read = tomllib.loads(files(__name__).joinpath(f"{name}.toml").read_text(encoding="utf-8"))
    return Example(name, read["title"], read["situation"], {**read["about"], **read.get(tool, {})})
