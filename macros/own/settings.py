"""Read site.toml, in which a host says what is theirs; what it leaves out is ours. SITE_FILE may name another file."""

import os
import re
import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from macros.own import colours
from tools.kit.form.about_you import PROVINCES

ROOT = Path(__file__).parents[2]
GUIDE = ROOT / "docs/guide"
ABOUT_LINE = re.compile(r"\(at line (\d+), column \d+\)")


@dataclass(frozen=True)
class Settings:
    """A host's settings under the keys of site.toml; a path is seen from the folder of that file."""

    name: str = ""
    description: str = ""
    copyright: str = ""
    contact: str = ""
    """How visitors reach the host, as a line for the foot of each page."""
    colour: str = ""
    mark: Path | None = None
    province: str = ""
    """The code of the province or territory whose places to go are listed first."""
    resources: Path | None = None
    examples: Path | None = None
    """A folder of people for the worked examples."""
    only_own_examples: bool = False
    leave_out: tuple[str, ...] = ()
    """The names of pages, such as mentorship; a tool goes with its page."""

    @property
    def gone(self) -> list[str]:
        """Give the places on the site of the pages that are left out, such as guide/mentorship/."""
        return [f"{'' if name in ALONE else 'guide/'}{name}/" for name in self.leave_out]


KEYS = tuple(field.name for field in fields(Settings))
PATHS = {"mark": ".svg", "resources": ".toml"}
ALONE = ("start", "resources", "glossary")
"""The pages beside the guide that may be left out."""
KEPT = {
    "networking-letter": "the contact sheet writes to people with its tool",
    "contacts": "every tool hands people to it, and home and the plan count them",
    "my-data": "visitors see there what is kept on their device, and erase it",
    "people": "each worked example leads to the story of its person",
}
"""The pages that stay, each with the reason."""
NAME = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*")
"""What may stand in an address."""


def file() -> Path:
    """Give the place of the settings."""
    return ROOT / (os.environ.get("SITE_FILE") or "site.toml")


def read(path: Path | None = None) -> Settings:
    """Read the settings; ValueError names the file, the line and what is allowed."""
    path = path or file()
    text = path.read_text(encoding="utf-8")
    try:
        given = tomllib.loads(text)
    except tomllib.TOMLDecodeError as problem:
        said = str(problem)
        line = ABOUT_LINE.search(said)
        raise ValueError(
            f"{path.name}, line {line[1] if line else 1}: {ABOUT_LINE.sub('', said).strip()}"
        ) from None
    found = {key: fault(key, value, path.parent) for key, value in given.items()}
    if given.get("only_own_examples") and not given.get("examples"):
        found["only_own_examples"] = (
            found["only_own_examples"] or "only_own_examples needs examples, the folder of your own."
        )
    if any(found.values()):
        raise ValueError(
            "\n".join(
                f"{path.name}, line {line_of(key, text)}: {fault}" for key, fault in found.items() if fault
            )
        )
    return Settings(**{key: valued(key, value, path.parent) for key, value in given.items()})


def line_of(key: str, text: str) -> int:
    """Give the number of the line on which a key stands, from 1."""
    lines = text.splitlines()
    start = re.compile(rf'\s*\[*\s*["\']?{re.escape(key)}["\']?\s*[]=.]')
    return next((number for number, line in enumerate(lines, 1) if start.match(line)), 1)


def fault(key: str, value: Any, folder: Path) -> str:
    """Say what is wrong with a key and its value, or nothing."""
    if key not in KEYS:
        near = get_close_matches(key, KEYS, 1)
        return f"there is no key {key}. {f'Did you mean {near[0]}? ' if near else ''}The keys are {', '.join(KEYS)}."
    if key == "leave_out":
        return fault_of_pages(value)
    if key == "only_own_examples":
        return "" if isinstance(value, bool) else f"{key} must be true or false."
    if not isinstance(value, str):
        return f"{key} must be a text in quotes."
    if key == "examples":
        return fault_of_folder(value, folder)
    if key in PATHS:
        return fault_of_file(key, value, folder)
    if key == "colour":
        return colours.fault(value)
    known = [code for code, _label in PROVINCES if code]
    if key == "province" and value and value not in known:
        return f"province must be one of {', '.join(known)}."
    return ""


def fault_of_pages(value: Any) -> str:
    """Say what is wrong with the list of pages to leave out, or nothing."""
    known = sorted({*ALONE, *(page.stem for page in GUIDE.glob("*.md"))} - KEPT.keys())
    given = value if isinstance(value, list) else [value]
    stays = "".join(f" {each} stays: {KEPT[each]}." for each in given if each in KEPT)
    unknown = [str(each) for each in given if each not in known] if isinstance(value, list) else [str(value)]
    return (
        f"leave_out has {', '.join(unknown)}.{stays} It is a list of {', '.join(known)}." if unknown else ""
    )


def fault_of_folder(value: str, folder: Path) -> str:
    """Say what is wrong with the folder of a host's own people, or nothing."""
    found = sorted(path.stem for path in (folder / value).glob("*.toml"))
    if not found:
        return f"examples names {value}, and there is no folder with .toml files beside it."
    wrong = [f"{name}.toml" for name in found if not NAME.fullmatch(name)]
    return f"{value} has {', '.join(wrong)}. A name has small letters and hyphens only." if wrong else ""


def fault_of_file(key: str, value: str, folder: Path) -> str:
    """Say what is wrong with the path of a file, or nothing."""
    if not value:
        return ""
    if not (folder / value).is_file():
        return f"{key} names {value}, and there is no such file beside it."
    return "" if value.endswith(PATHS[key]) else f"{key} must be a file that ends in {PATHS[key]}."


def valued(key: str, value: Any, folder: Path) -> Any:
    """Give the value of a key as the settings hold it."""
    if key in PATHS or key == "examples":
        return folder / value if value else None
    return tuple(value) if key == "leave_out" else value
