"""What each key of site.toml allows, and how a value that is not allowed is told."""

import re
from pathlib import Path
from typing import Any

from macros.own import colours
from tools.kit.form.about_you import PROVINCES

GUIDE = Path(__file__).parents[2] / "docs/guide"
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
LISTING = "index"
"""The page of a folder itself, which is nobody's."""


def fault(key: str, value: Any, folder: Path) -> str:
    """Say what is wrong with the value of a key, or nothing."""
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
    given = [str(each) for each in value] if isinstance(value, list) else [str(value)]
    stays = "".join(f" {each} stays: {KEPT[each]}." for each in given if each in KEPT)
    unknown = [each for each in given if each not in known] if isinstance(value, list) else given
    return (
        f"leave_out has {', '.join(unknown)}.{stays} It is a list of {', '.join(known)}." if unknown else ""
    )


def fault_of_folder(value: str, folder: Path) -> str:
    """Say what is wrong with the folder of a host's own people, or nothing."""
    found = sorted(path.stem for path in (folder / value).glob("*.toml"))
    if not found:
        return f"examples names {value}, and there is no folder with .toml files beside it."
    if wrong := [f"{name}.toml" for name in found if not NAME.fullmatch(name)]:
        return f"{value} has {', '.join(wrong)}. A name has small letters and hyphens only."
    if LISTING in found:
        return f"{value} has {LISTING}.toml, and {LISTING} is the page that lists all people. Choose another name."
    return ""


def fault_of_file(key: str, value: str, folder: Path) -> str:
    """Say what is wrong with the path of a file, or nothing."""
    if not value:
        return ""
    if not (folder / value).is_file():
        return f"{key} names {value}, and there is no such file beside it."
    return "" if value.endswith(PATHS[key]) else f"{key} must be a file that ends in {PATHS[key]}."
