"""Names alone, as lists are pasted: one in each line, with a number or a sign before it, or several in a line."""

import re
from collections.abc import Mapping, Sequence

from tools.contacts import roles
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.names_by_content import is_full_name, is_word
from tools.contacts.sheet.contact import Found, is_degree
from tools.kit.people import phone
from tools.kit.people.names import INSIDE, TITLE
from tools.kit.people.place import is_place

MARK = re.compile(r"^\s*(?:[-*•–·☐☑✓]|\d{1,3}[.)])\s+")
NAME = re.compile(r"[^\W\d_][^\d@/:;<>|\t!?]*")
AND = re.compile(r"[,;/&]|\band\b|\bet\b")
"""What stands between two people in one line."""
FEW = 3
INVERTED = re.compile(r"[^,]+, [^,]+")
AFTER = re.compile(r"\s{0,9}[(\[][^()\[\]]*[)\]]$")
"""What stands in brackets behind a name: “(she/her)”."""
PARTING = re.compile(r"\s{1,9}[-–—]\s+|\s{0,9}:\s+|,\s+(?=([^\W\d_]))")
"""What may stand between a name and a note; behind a comma, a note begins small, and a first name does not."""
MOST_WORDS = 5
NOTE = "note"


def read(text: str, behind: str = "") -> list[Found]:
    """Read a text that is names from one end to the other; nothing when it is not. See `comma` for what is `behind`."""
    lines = lines_of(text)
    inverted = any(
        INVERTED.fullmatch(line) and not several(line) and not (behind == NOTE and may_be_last_first(line))
        for line in lines
    )
    known = {} if inverted or len(lines) == 1 else dict(filter(None, map(with_a_note, lines)))
    found = [
        each for line in lines for each in ([line] if inverted or line in known else several(line) or [line])
    ]
    names = [each for each in found if not phone.is_number(each)]
    if not names or not all(map(is_name, names)):
        return []
    return people_of(found, lines, known)


def people_of(found: Sequence[str], lines: Sequence[str], known: Mapping[str, Found]) -> list[Found]:
    """Make people of names and numbers; a number on a line of its own is of the name above it."""
    people: list[dict[str, Sequence[str]]] = []
    numbers: list[Found] = []
    for each in found:
        if not phone.is_number(each):
            people.append({**known.get(each, {"whole": [each]})})
        elif each in lines and people:
            people[-1]["phone"] = [*people[-1].get("phone", ()), each]
        else:
            numbers.append({"phone": [each]})
    return [*people, *numbers]


def lines_of(text: str) -> list[str]:
    """Give the lines that hold something, without the signs before them."""
    return [line for each in text.strip().splitlines() if (line := MARK.sub("", each).strip())]


def apart(text: str) -> list[str]:
    """Part a name from the note behind it; only the name where there is none."""
    for found in PARTING.finditer(text):
        if not (found[1] and (found[1].isupper() or found[1].istitle())):
            return [text[: found.start()].rstrip(), text[found.end() :]]
    return [text]


def is_last_name(line: str) -> bool:
    """Tell whether one word stands before the comma, perhaps with a title: “Dr. Okoro, Ada”."""
    title, _space, rest = line.partition(",")[0].partition(" ")
    return not rest or (" " not in rest and TITLE.fullmatch(title) is not None)


def may_be_last_first(line: str) -> bool:
    """Tell whether several words before an only comma may be a last name: no place, degree or position stands behind it."""
    last, _comma, first = AFTER.sub("", line).partition(", ")
    told = is_last_name(line) or "," in first or is_degree(first) or is_place(first) or roles.is_role(first)
    return bool(first) and not told and is_full_name(last) and is_name(first)


def with_a_note(line: str) -> tuple[str, Found] | None:
    """Part a line of a list at its comma, where a full name stands before it: what follows may be a company or a place."""
    name, _comma, note = line.partition(", ")
    if len(name.split()) == 1 or "," in note or not note or is_degree(note):
        return None
    return line, {"whole": [name], "discussion": [note]}


def several(line: str) -> list[str]:
    """Part a line that names several people, or has their numbers: each a full name, or three and more; else nothing."""
    parts = [each for part in AND.split(line) if (each := part.strip())]
    names = [each for each in parts if not phone.is_number(each)]
    full = all(is_name(each) and not is_degree(each) and not meaning(each).known for each in names)
    return (
        parts if full and len(names) > 1 and (len(parts) >= FEW or all(" " in each for each in names)) else []
    )


def is_list(text: str) -> bool:
    """Tell whether lines with commas are names, and no table: marked, last names first, or one line of several people."""
    lines = list(filter(str.strip, text.splitlines()))
    marked = bool(lines) and all(map(MARK.match, lines))
    last_first = [is_last_name(line) for line in lines if INVERTED.fullmatch(line)]
    inverted = len(last_first) == len(lines) < 2 * sum(last_first)
    commas = [line for line in lines if "," in line]
    credited = (
        bool(commas)
        and all(map(is_name, lines))
        and any(is_degree(line.partition(", ")[2]) for line in commas)
    )
    return marked or inverted or credited or (len(lines) == 1 and len(several(lines[0])) >= FEW)


def is_name(line: str) -> bool:
    """Tell whether a line may be a name: a few words that begin with capitals, where the writing has any."""
    line = AFTER.sub("", line)
    before, _comma, after = line.partition(", ")
    line = before if is_degree(after) else line
    words = line.split()
    if not words or not NAME.fullmatch(line) or len(words) > MOST_WORDS or line.endswith("."):
        return False
    capitals = (words[0] in INSIDE or not words[0][:1].islower()) and not words[-1][:1].islower()
    return capitals and ("," not in line or bool(INVERTED.fullmatch(line)))


def is_nickname(said: str) -> bool:
    """Tell whether one word in brackets behind a first name names someone, “Chen, Li (Amy)”, and isn't a position or a place."""
    told = roles.is_role(said) or roles.is_word(said.lower()) or is_place(said) or meaning(said).known
    return said.istitle() and is_word(said) and not told
