"""A list of people with what one knows of each behind the name: “Teresa - my landlady”, “Mr. Chen (accountant) 416-555-0101”."""

import re
from collections.abc import Mapping, Sequence

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.cells.telephone import number
from tools.contacts.lists.sums import counted
from tools.contacts.meaning.heading_row import FEW
from tools.contacts.meaning.headings import meaning, score
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.pasted import addresses
from tools.contacts.pasted.names import (
    MARK,
    NOTE,
    apart,
    is_name,
    is_nickname,
    may_be_last_first,
    with_a_note,
)
from tools.contacts.pasted.pieces import REACH, by_looks
from tools.contacts.sheet.contact import Found
from tools.contacts.tables.table import SEPARATORS
from tools.kit.language import _
from tools.kit.people.names import TITLE

BRACKETS = re.compile(r"(.+?)\s*\(([^()]*)\)")
CELLS = re.compile(rf"[{SEPARATORS}]|\s\s+")
NAMES = {"whole", "first"}
TITLE_LINE = re.compile(r"[^:]+:|#+\s.*")
SENTENCES = re.compile(r"[^\W\d_]{2,}[.!?]\s+[^\W\d_]+ ")
LINE, PERSON, LETTER = "line", "person", "letter"
MOST_OTHERS = 3
"""One line in so many may be something else."""


def read(text: str, behind: str = "") -> list[Found]:
    """Read a list of people; what else stands in it comes without a name. Nothing for other text. See `comma`."""
    written = text.strip().splitlines()
    lines = [MARK.sub("", line).strip() for line in written]
    if any(score(CELLS.split(line)) >= FEW for line in lines):
        return []
    found = [
        line_of(line, line != each.strip(), behind) for line, each in zip(lines, written, strict=True) if line
    ]
    titles = [{"discussion": [line]} for line in lines if TITLE_LINE.fullmatch(line)]
    # One line above an empty one, and no other empty line, is a title.
    above, *below = lines[1:] or [""]
    titled = len(below) > 1 and not above and all(below) and found[0].keys() <= {*NAMES, "discussion"}
    if titled:
        found[0] = {"discussion": lines[:1]}
    others = [each for each in found[titled:] if NAMES.isdisjoint(each) and each not in titles]
    noted = [each for each in found if not NAMES.isdisjoint(each) and each.keys() - NAMES]
    reached = [each for each in noted if REACH & each.keys()]
    is_list = noted and MOST_OTHERS * len(others) <= len(found) - titled - len(titles)
    # A number on a line of its own is of the card that it stands on, unless nearly each line has a name and a number.
    one_each = 2 * len(reached) > len(found) or not any(REACH & each.keys() for each in others)
    return found if is_list and one_each else []


def may_be_letter(found: Sequence[Found]) -> bool:
    """Tell whether one line may as well begin a letter: “Hi, it was nice to meet you” or “Ada Lo: nice to meet you there”."""
    line = found[0] if len(found) == 1 else {}
    return any(goes_on(note, not REACH.isdisjoint(line)) for note in line.get("discussion", ()))


def goes_on(note: str, reached: bool) -> bool:
    """Tell whether a note goes on as a letter does: in sentences, or in several small words where nobody is reached."""
    words = note.split()
    small = len(words) > FEW and all(word[0].islower() for word in words)
    return bool(SENTENCES.search(note)) or (small and not reached)


def person_or_letter(line: Found, choices: Mapping[str, str]) -> Choice:
    """Ask whether a line is a person with a note, as one is taken for that begins with a full name, or a letter."""
    guess = PERSON if any(map(is_full_name, line.get("whole", ()))) else LETTER
    options = [(PERSON, _("A person with a note")), (LETTER, _("A letter: nobody to add"))]
    return choice(LINE, _("What is this line?"), options, guess, choices)


def line_of(line: str, marked: bool = False, behind: str = "") -> Found:
    """Read one line: the name comes first, then a note or a way to reach the person; in a `marked` one, a note behind a comma."""
    if len(people := addresses.read(line)) == 1 and any(people[0]["whole"]):
        return people[0]
    pieces = list(by_looks(line))
    rest = [each.text for each in pieces if each.thing not in REACH]
    name, *notes = apart(rest[0] if rest else "")
    comma = NOTE if marked and not (behind and may_be_last_first(name)) else behind
    if comma == NOTE and is_full_name(name.partition(",")[0]) and (noted := with_a_note(name)):
        name, notes = noted[1]["whole"][0], [*noted[1]["discussion"], *notes]
    called: list[str] = []
    if bracketed := BRACKETS.fullmatch(name):
        name, said = bracketed[1], bracketed[2]
        (called if "," in name and is_nickname(said) else notes).insert(0, said)
    reached = {
        thing: [
            number(each.text) if thing == "phone" else each.text for each in pieces if each.thing == thing
        ]
        for thing in sorted(REACH & {each.thing for each in pieces})
    }
    named = "" if TITLE_LINE.fullmatch(line) or counted([line]) else named_by(name)
    if not named:
        return {"discussion": [line], **reached}
    more = {"discussion": notes, "nickname": called}
    return {named: [name], **{thing: texts for thing, texts in more.items() if texts}, **reached}


def named_by(name: str) -> str:
    """Say how words name someone: whole, or with who they are before it, “uncle Joe”; nothing where they do not."""
    meant = meaning(name)
    if meant.known or (meant.which in ("work", "home") and not meant.strange):
        return ""
    small, _space, last = name.rpartition(" ")
    if is_name(name) or (TITLE.match(name) and is_name(last)):
        return "whole"
    return "first" if small.islower() and small.replace(" ", "").isalpha() and is_name(last) else ""
