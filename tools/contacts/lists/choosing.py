"""Which row holds the headings of each list of a table: what was guessed, what else it may be, and what the visitor chose."""

from collections.abc import Mapping, Sequence
from dataclasses import replace
from itertools import islice

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.lists.parts import Part, filled
from tools.contacts.meaning.heading_row import Headings
from tools.contacts.meaning.headings import score
from tools.contacts.sheet.contact import shortened, tidy
from tools.contacts.tables.table import Row
from tools.kit.language import _

NONE, NO_LIST, JOINED = "none", "no list", "joined"
MOST_OFFERED = 12
"""So many rows of a list may hold its headings."""
MOST_ASKED = 20
"""Of so many lists is asked; more are one table that repeats itself, and are read all the same."""


def chosen(found: Sequence[Part], rows: Sequence[Row], choices: Mapping[str, str]) -> list[Part | None]:
    """Give the parts as the visitor chose them: None for one that isn't a list, or that goes on with the list above it."""
    made: list[Part | None] = []
    for part in found:
        value = choices.get(called(part), "")
        if value == JOINED and (above := [at for at, each in enumerate(made) if each]):
            made[above[-1]] = joined(made[above[-1]], part)
            made.append(None)
        else:
            made.append(None if value == NO_LIST else headed(part, rows, value))
    return made


def joined(one: Part | None, other: Part) -> Part:
    """Let a list go on to the end of another part."""
    return replace(one or other, end=other.end, last=other.end)


def headed(part: Part, rows: Sequence[Row], value: str) -> Part:
    """Give a part the headings that were chosen for it."""
    if value == NONE:
        start = next((number - 1 for number, _cells in filled(rows, part.begin, part.end)), part.begin)
        return replace(part, found=Headings((), 0, start), last=max(part.last, start))
    if not (number := row_of(part, value)):
        return part
    cells = rows[number - 1] or []
    return replace(part, found=Headings(cells, score(cells), number), last=max(part.last, number))


def row_of(part: Part, value: str) -> int:
    """Give the number of the row that a choice names; 0 where it names none of the part's."""
    number = int(value) if value.isdecimal() else 0
    return number if part.begin < number <= part.end else 0


def called(part: Part) -> str:
    """Name the choice of a part by its first row."""
    return f"list {part.begin + 1}"


def headings_row(
    part: Part, rows: Sequence[Row], number: int, guess: str, choices: Mapping[str, str]
) -> Choice:
    """Ask which row of a part holds its headings; `number` counts the parts, and is 0 for an only one."""
    offered = islice(filled(rows, part.begin, part.end), MOST_OFFERED)
    options = [(str(place), row_said(place, cells or ())) for place, cells in offered]
    value = choices.get(called(part), guess)
    if (named := row_of(part, value)) and value not in dict(options):
        options.append((value, row_said(named, rows[named - 1] or ())))
    label = _("Which row holds the headings?")
    ways = [(NONE, _("None: the contacts begin at once"))]
    if number:
        label = _("List {number}, rows {first} to {last}: which row holds its headings?").format(
            number=number, first=part.begin + 1, last=part.end
        )
        ways.append((NO_LIST, _("It is no list of contacts")))
    if number > 1:
        ways.append((JOINED, _("None: it goes on with the list above")))
    options += ways
    return choice(called(part), label, options, guess, choices, guessed=number > 0)


def row_said(number: int, cells: Sequence[str]) -> str:
    """Show a row."""
    text = " · ".join(filter(None, map(tidy, cells)))
    return _("Row {row}: {reason}").format(row=number, reason=shortened(text))


def guessed(part: Part) -> str:
    """Say in a choice's words which row was taken for the headings."""
    return str(part.found.start) if part.found.cells else NONE
