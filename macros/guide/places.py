"""The organizations of docs/resources.toml, read with care: a fault is named with its entry."""

import re
import tomllib
from collections.abc import Iterator, Mapping
from dataclasses import dataclass, fields
from datetime import date
from pathlib import Path
from typing import Any

from tools.kit.form.about_you import PROVINCES
from tools.kit.language import later

FILE = Path(__file__).parents[2] / "docs" / "resources.toml"
CANADA = "CA"
REGIONS = {CANADA: later("Across Canada")} | {code: label for code, label in PROVINCES if code}
KINDS = {
    "settlement": later("Settlement services"),
    "employment": later("Help to find work"),
    "mentoring": later("Mentors and introductions"),
    "events": later("Events and groups"),
    "networks": later("Chambers and professional networks"),
    "credentials": later("Licences and diplomas"),
    "youth": later("Youth and recent graduates"),
    "women": later("Women"),
    "francophone": later("Services in French"),
    "indigenous": later("Indigenous peoples"),
    "refugees": later("Refugees"),
    "disability": later("People with a disability"),
    "rural": later("Outside the big cities"),
    "libraries": later("Libraries and information"),
}
COSTS = {
    "free": later("Free"),
    "some costs": later("Some costs"),
    "membership": later("Membership fee"),
}
LANGUAGES = {"en": later("English"), "fr": later("French"), "many": later("other languages")}
LISTS = {"where": REGIONS, "kind": KINDS, "languages": LANGUAGES}
EXAMPLE = "https://example.org/help/"
PAGE = re.compile(r"https://([a-z0-9-]+\.)+[a-z]+/[\w./~-]*")


@dataclass(frozen=True)
class Resource:
    """An organization, under the keys of its entry.

    `near` is the city or area it serves, or empty for a whole province; `source` the page that named it, or empty;
    `checked` a day such as 2026-11-30, or empty.
    """

    name: str
    address: str
    what: str
    for_whom: str
    where: tuple[str, ...]
    kind: tuple[str, ...]
    cost: str
    languages: tuple[str, ...]
    checked: str
    near: str = ""
    source: str = ""

    @property
    def group(self) -> str:
        """Give the code of the region under which the list shows it."""
        return self.where[0] if len(self.where) == 1 else CANADA


KEYS = tuple(field.name for field in fields(Resource))
OPTIONAL = ("near", "source")
PAGES = {"address": PAGE, "source": re.compile(rf"{PAGE.pattern}(\?[\w=&-]+)?")}
"""A source may be one page of a press or a government site that tells its pages apart by a question."""


def read(path: Path = FILE) -> list[Resource]:
    """Read the entries in their order; a ValueError names every entry and key to put right."""
    tables = tomllib.loads(path.read_text(encoding="utf-8"))
    if list(tables) != ["resource"] or not isinstance(tables["resource"], list):
        raise ValueError(f"{path.name}: every entry begins with [[resource]]")
    problems: list[str] = []
    names: set[str] = set()
    for number, entry in enumerate(tables["resource"], 1):
        name = str(entry.get("name") or f"entry {number}")
        problems += [f"{path.name}, {name}: {problem}" for problem in faults(entry)]
        if name in names:
            problems.append(f"{path.name}, {name}: this name stands twice")
        names.add(name)
    if problems:
        raise ValueError("\n".join(problems))
    return [resource(entry) for entry in tables["resource"]]


def resource(entry: Mapping[str, Any]) -> Resource:
    """Make an organization of an entry without faults."""
    values: dict[str, Any] = {key: tuple(value) if key in LISTS else value for key, value in entry.items()}
    return Resource(**values)


def faults(entry: Mapping[str, Any]) -> Iterator[str]:
    """Say in a sentence each what is wrong with an entry."""
    for key in KEYS:
        if key not in entry:
            if key not in OPTIONAL:
                yield f"the key {key} is missing"
        elif key not in LISTS and not isinstance(entry[key], str):
            yield f"{key} must be a text in quotes"
        elif problem := fault(key, entry[key]):
            yield problem
    yield from (f"there is no key {key}" for key in entry if key not in KEYS)
    if "near" in entry and entry.get("where") not in [[code] for code in REGIONS if code != CANADA]:
        yield "near needs one province or territory in where"


def fault(key: str, value: Any) -> str:
    """Say what is wrong with the value of a key, or nothing."""
    if key in LISTS:
        known = isinstance(value, list) and value and {str(each) for each in value} <= LISTS[key].keys()
        return "" if known else f"{key} must be a list with one or more of {', '.join(LISTS[key])}"
    if key == "cost":
        return "" if value in COSTS else f"cost must be one of {', '.join(COSTS)}"
    if key in PAGES:
        return "" if PAGES[key].fullmatch(value) else f"{key} must be a secure page, such as {EXAMPLE}"
    if key == "checked":
        return "" if not value or day(value) else 'checked must be a day, such as 2026-11-30, or ""'
    return "" if value.strip() else f"{key} is empty"


def day(text: str) -> bool:
    """Tell whether a text is a day of the calendar, written YYYY-MM-DD."""
    try:
        return date.fromisoformat(text).isoformat() == text
    except ValueError:
        return False
