"""Any table at all: its columns are matched to the sheet's, by a guess that the visitor can put right."""

from collections.abc import Mapping, Sequence

from tools.contacts import days
from tools.contacts.columns import COLUMNS
from tools.contacts.contact import Contact, contact, named, shortened, tidy
from tools.contacts.file import File, Refused
from tools.contacts.headings import GIVEN, LOOKED_AT, guesses, left_out, plain
from tools.contacts.readers import Reading, below, header, order
from tools.kit.language import _

SAMPLES = 3


def read(file: File, match: Mapping[str, str]) -> Reading:
    """Read a table after the visitor's matches (heading → key) or a guess; without a name there are columns only."""
    at = header(file.rows, any)
    if at is None:
        raise Refused(_("There is nothing in this file that can be read as contacts."))
    headings = unlike(file.rows[at] or [])
    keys = [match.get(each, "") for each in headings] if match else guesses(file.rows[at] or [])
    columns = [
        {"name": heading, "key": key, "sample": sample(file, at, place)}
        for place, (heading, key) in enumerate(zip(headings, keys, strict=True))
    ]
    if not {"first_name", "last_name", "company"}.intersection(keys):
        return Reading("table", columns=columns)
    orders = {
        place: order(file.rows, at, place)
        for place, key in enumerate(keys)
        if key in CHECKS and CHECKS[key].kind == "date"
    }
    whole = holds_whole_names(headings, keys)

    def make(cells: Sequence[str]) -> Contact:
        taken = [(place, key) for place, key in enumerate(keys) if key and place < len(cells)]
        made = {key: value(key, cells[place], orders.get(place, "")) for place, key in taken}
        return contact(made | (named(made.get("first_name", "")) if whole else {}))

    more = left_out(file.rows, at, [place for place, key in enumerate(keys) if key])
    return Reading("table", *below(file.rows, at, make), more, columns=columns)


CHECKS = {column.key: column for column in COLUMNS}


def value(key: str, text: str, first: days.First) -> str:
    """Read a cell: a date as a date, and a choice in any letters as the choice."""
    column, said = CHECKS[key], tidy(text)
    if column.kind == "date":
        return days.read(said, first)
    return next((choice for choice in column.choices if choice.lower() == said.lower()), said)


def holds_whole_names(headings: Sequence[str], keys: Sequence[str]) -> bool:
    """Tell whether the one column of names holds last names too; “First name” holds none."""
    if "first_name" not in keys or "last_name" in keys:
        return False
    return plain(headings[keys.index("first_name")]) not in GIVEN


def unlike(row: Sequence[str]) -> list[str]:
    """Name every column, each in its own way."""
    names: list[str] = []
    for place, heading in enumerate(row, 1):
        name = tidy(heading) or _("Column {number}").format(number=place)
        names.append(f"{name} ({place})" if name in names else name)
    return names


def sample(file: File, at: int, place: int) -> str:
    """Show the first texts of a column."""
    found = [row[place] for row in file.rows[at + 1 : at + LOOKED_AT] if row and len(row) > place]
    return " · ".join([shortened(tidy(text)) for text in found if text][:SAMPLES])
