"""What is written wrong in an example or a page, said where it stands, with what is known there."""

import re
from collections.abc import Collection, Iterator, Mapping
from difflib import get_close_matches
from typing import Any

import tools
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.form.about_you import AboutYou
from tools.kit.form.questions import questions

SAID = {"title", "situation"}


def unknown(what: str, name: str, known: Collection[str]) -> str:
    """Say that there is nothing of a name, what may be meant, and what there is."""
    [meant] = get_close_matches(name, known, 1) or [""]
    hint = f" Is it “{meant}”?" if meant else ""
    return f"There is no {what} “{name}”.{hint} There are: {', '.join(sorted(known))}."


def tool(name: str) -> tools.Tool:
    """Load a tool that a page names."""
    if name not in tools.names():
        raise ValueError(unknown("tool", name, tools.names()))
    return tools.load(name)


def in_example(text: str, read: Mapping[str, Any], scenes: Mapping[str, str]) -> Iterator[str]:
    """Name each table and each key that nothing reads, with its line; `scenes` gives the tool of each moment of a story."""
    tables = {"about": asked(AboutYou), "contact": {column.key for column in COLUMNS}}
    tables |= {
        name: asked(AboutYou) | asked(tools.load(tool).Answers)
        for name, tool in {**{tool: tool for tool in tools.names()}, **scenes}.items()
    }
    for name, value in read.items():
        if name in SAID:
            continue
        if name not in tables or not isinstance(value, dict):
            yield f"line {line_of(text, name)}: {unknown('table', name, tables.keys() | SAID)}"
            continue
        for key in value.keys() - tables[name]:
            yield f"line {line_of(text, name, key)}: {unknown(f'question of [{name}]', key, tables[name])}"


def asked(form: type[Any]) -> set[str]:
    """Name the questions of a form."""
    return {*questions(form)}


def line_of(text: str, table: str, key: str = "") -> int:
    """Find the line of a key, or of its table, counted from the top of the file."""
    lines = text.splitlines()
    heading = re.compile(rf"\s*(?:\[{re.escape(table)}\]|{re.escape(table)}\s*[.=])")
    at = next((at for at, line in enumerate(lines) if heading.match(line)), 0)
    if not key:
        return at + 1
    found = re.compile(rf"\s*\"?{re.escape(key)}\"?\s*[.=]")
    return next((place for place, line in enumerate(lines[at:], at + 1) if found.match(line)), at + 1)
