"""Dialogues: a drawing of the situation, and what is said in it, which the device's own voice can read line by line."""

import json
import tomllib
from functools import cache
from pathlib import Path

from macros.guide.pictures import picture
from macros.interface.words import DIALOGUE, translated
from macros.printing import printed

FILE = Path(__file__).parents[2] / "docs" / "dialogues.toml"
Line = dict[str, str]


def dialogue(name: str) -> str:
    """Print a dialogue of docs/dialogues.toml by its name."""
    lines = read()[name]["lines"]
    words = json.dumps(translated(DIALOGUE), ensure_ascii=False)
    return printed("dialogue.html", name=name, picture=picture(name), lines=lines, words=words)


@cache
def read() -> dict[str, dict[str, list[Line]]]:
    """Read the dialogues: by name, the lines, each with who says it, what is said, and perhaps what that does."""
    return tomllib.loads(FILE.read_text(encoding="utf-8"))
