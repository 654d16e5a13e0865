"""A column of names, one in each line: with a number or a sign before it, as lists are pasted."""

import re

from tools.contacts.contact import DEGREE
from tools.contacts.person import Found

MARK = re.compile(r"^\s*(?:[-*•–·☐☑✓]|\d{1,3}[.)])\s+")
NAME = re.compile(r"[^\W\d_][^\d@/:;<>|\t!?]*")
INVERTED = re.compile(r"[^,]+, [^,]+")
AFTER = re.compile(r"\s*\([^()]*\)$")
"""What stands in brackets behind a name: “(she/her)”."""
MOST_WORDS = 5


def read(text: str) -> list[Found]:
    """Read a text that is names from one end to the other; nothing when it is not."""
    lines = [MARK.sub("", line).strip() for line in text.strip().splitlines()]
    names = [line for line in lines if line]
    return [{"whole": [each]} for each in names] if names and all(map(is_name, names)) else []


def is_list(text: str) -> bool:
    """Tell whether every line has a number or a sign before it."""
    lines = list(filter(str.strip, text.splitlines()))
    return bool(lines) and all(map(MARK.match, lines))


def is_name(line: str) -> bool:
    """Tell whether a line may be a name: a few words that begin with capitals, where the writing has any."""
    line = AFTER.sub("", line)
    before, _comma, after = line.partition(", ")
    line = before if DEGREE.match(after) else line
    words = line.split()
    if not NAME.fullmatch(line) or len(words) > MOST_WORDS or line.endswith("."):
        return False
    capitals = not words[0][:1].islower() and not words[-1][:1].islower()
    return capitals and ("," not in line or bool(INVERTED.fullmatch(line)))
