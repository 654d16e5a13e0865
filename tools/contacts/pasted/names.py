"""Names alone, as lists are pasted: one in each line, with a number or a sign before it, or several in a line."""

import re

from tools.contacts.meaning.headings import meaning
from tools.contacts.sheet.contact import DEGREE, Found
from tools.kit.people import phone

MARK = re.compile(r"^\s*(?:[-*•–·☐☑✓]|\d{1,3}[.)])\s+")
NAME = re.compile(r"[^\W\d_][^\d@/:;<>|\t!?]*")
AND = re.compile(r"[,;/&]|\band\b|\bet\b")
"""What stands between two people in one line."""
FEW = 3
INVERTED = re.compile(r"[^,]+, [^,]+")
AFTER = re.compile(r"\s*\([^()]*\)$")
"""What stands in brackets behind a name: “(she/her)”."""
MOST_WORDS = 5


def read(text: str) -> list[Found]:
    """Read a text that is names from one end to the other; nothing when it is not."""
    lines = [line for each in text.strip().splitlines() if (line := MARK.sub("", each).strip())]
    inverted = any(INVERTED.fullmatch(line) and not several(line) for line in lines)
    known = {} if inverted or len(lines) == 1 else dict(filter(None, map(with_a_note, lines)))
    found = [
        each for line in lines for each in ([line] if inverted or line in known else several(line) or [line])
    ]
    numbers = [each for each in found if phone.is_number(each)]
    names = [each for each in found if each not in numbers]
    if not names or not all(map(is_name, names)):
        return []
    people = (known.get(each, {"whole": [each]}) for each in names)
    return [*people, *({"phone": [each]} for each in numbers)]


def with_a_note(line: str) -> tuple[str, Found] | None:
    """Part a line of a list at its comma, where a full name stands before it: what follows may be a company or a place."""
    name, _comma, note = line.partition(", ")
    if len(name.split()) == 1 or "," in note or not note or DEGREE.match(note):
        return None
    return line, {"whole": [name], "discussion": [note]}


def several(line: str) -> list[str]:
    """Part a line that names several people, or has their numbers: each a full name, or three and more; else nothing."""
    parts = [each for part in AND.split(line) if (each := part.strip())]
    names = [each for each in parts if not phone.is_number(each)]
    full = all(is_name(each) and not DEGREE.match(each) and not meaning(each).known for each in names)
    return (
        parts if full and len(names) > 1 and (len(parts) >= FEW or all(" " in each for each in names)) else []
    )


def is_list(text: str) -> bool:
    """Tell whether lines with commas are names, and no table: marked, last names first, or one line of several people."""
    lines = list(filter(str.strip, text.splitlines()))
    marked = bool(lines) and all(map(MARK.match, lines))
    last_first = [len(line.partition(",")[0].split()) == 1 for line in lines if INVERTED.fullmatch(line)]
    inverted = len(last_first) == len(lines) < 2 * sum(last_first)
    return marked or inverted or (len(lines) == 1 and len(several(lines[0])) >= FEW)


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
