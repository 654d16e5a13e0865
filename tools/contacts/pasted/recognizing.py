"""What pasted text is besides people: a table, which has its own reader, or a list of places."""

from collections.abc import Sequence

from tools.contacts.files.file import File
from tools.contacts.lists.bounds import borne_out
from tools.contacts.meaning import heading_row
from tools.contacts.tables.table import Row
from tools.kit.people.place import is_place


def is_table(file: File) -> bool:
    """Tell whether there are headings, or most rows have as many cells."""
    rows = [row for row in file.tables[0].rows if row and any(row)]
    found = heading_row.find(rows)
    widths = [len(row) for row in rows]
    usual = max(set(widths), key=widths.count, default=1)
    return (
        found.known >= heading_row.FEW
        or (found.filled and bears_out(found, rows))
        or (usual > 1 and 2 * widths.count(usual) > len(rows))
    )


def bears_out(found: heading_row.Headings, rows: Sequence[Row]) -> bool:
    """Tell whether a known heading comes first, or what stands below it is of its kind; “Director of People” is none."""
    below = [row[0] for row in rows[found.start :] if row]
    return found.start == 1 or borne_out(found.cells[0], below)


def is_places(text: str) -> bool:
    """Tell whether most of several lines are places that are known here: “Toronto”, “Truro, NS”."""
    lines = list(filter(None, map(str.strip, text.splitlines())))
    return len(lines) > 1 and 2 * sum(map(is_place, lines)) > len(lines)
