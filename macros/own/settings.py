"""Read site.toml, in which a host says what is theirs; what it leaves out is ours. SITE_FILE may name another file."""

import os
import re
import tomllib
from dataclasses import dataclass, fields
from difflib import get_close_matches
from pathlib import Path
from typing import Any

from macros.own import allowed
from macros.own.allowed import ALONE, PATHS

ROOT = Path(__file__).parents[2]
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
    if key in KEYS:
        return allowed.fault(key, value, folder)
    near = get_close_matches(key, KEYS, 1)
    return (
        f"there is no key {key}. {f'Did you mean {near[0]}? ' if near else ''}The keys are {', '.join(KEYS)}."
    )


def valued(key: str, value: Any, folder: Path) -> Any:
    """Give the value of a key as the settings hold it."""
    if key in PATHS or key == "examples":
        return folder / value if value else None
    return tuple(value) if key == "leave_out" else value
