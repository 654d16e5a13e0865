"""Names that a program wrote without quotes: “Okoro, Ada” takes two cells, and all behind it stands one cell too far."""

from collections.abc import Sequence

from tools.contacts.lists.several import Numbered
from tools.contacts.meaning.content import CHECKS
from tools.contacts.meaning.headings import meaning

WHOLE = {"whole", "name"}


def rejoined(headings: Sequence[str], rows: Numbered) -> Numbered:
    """Join the two cells of such names, where addresses and numbers then stand below their headings, and do not else."""
    width = len(headings)
    things = [meaning(heading.strip()).thing for heading in headings]
    at = next((at for at, thing in enumerate(things) if thing in WHOLE), width)
    told = [place for place, thing in enumerate(things) if thing in CHECKS and place > at]
    longer = {number: row for number, row in rows if row and len(row) == width + 1 and row[-1].strip()}
    if 2 * len(longer) <= len(rows):
        return rows

    def fitting(further: int) -> int:
        return sum(
            bool(CHECKS[things[place]](row[place + further].strip()))
            for row in longer.values()
            for place in told
        )

    if fitting(1) <= fitting(0):
        return rows
    return [(number, joined(longer[number], at) if number in longer else row) for number, row in rows]


def joined(row: Sequence[str], at: int) -> list[str]:
    """Join a cell and the next one with the comma that parted them."""
    return [*row[:at], f"{row[at].strip()}, {row[at + 1].strip()}", *row[at + 2 :]]
