"""Rows that sum up the others, wherever they stand: “Total, 3”, “2 records”."""

import re
from collections.abc import Container, Iterable, Iterator, Mapping, Sequence
from decimal import Decimal

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.bringing.remarks import Remark
from tools.contacts.lists.several import Numbered
from tools.contacts.meaning.headings import meaning
from tools.contacts.sheet.contact import shortened
from tools.kit.language import _

NOBODY, PEOPLE = "nobody", "people"
DIGITS_OF_A_PHONE = 7
AMOUNT = re.compile(r"\d{1,12}(?:[.,]\d{1,2})?", re.ASCII)
FEW = 3
"""A row that sums up has no more cells."""


def without_sums(
    rows: Numbered, called: str, choices: Mapping[str, str]
) -> tuple[Numbered, list[Remark], Choice | None]:
    """Take out the rows that say how many others there are, or what their numbers come to: “Total, 3”, “2 records”.

    Suma is a first name too: such a row is at the end of others, or its number is how many stand above it; and it is asked.
    """
    sums = found(rows)
    if not sums:
        return rows, [], None
    first = next(" · ".join(filter(None, row or ())) for number, row in rows if number in sums)
    label = _("Totals, such as “{text}”: {count}").format(text=shortened(first), count=len(sums))
    options = [(NOBODY, _("Totals: nobody to add")), (PEOPLE, _("People"))]
    asked = choice(called, label, options, NOBODY, choices, guessed=False)
    if asked.value == PEOPLE:
        return rows, [], asked
    reason = _("This row is a total, not a person.")
    remarks = [Remark(number, reason, row or ()) for number, row in rows if number in sums]
    return [each for each in rows if each[0] not in sums], remarks, asked


def found(rows: Numbered) -> set[int]:
    """Find the rows that sum up others: at an end, or by what they come to, since the last such row, in all or below."""
    counting = {number: said for number, row in rows if row and (said := counted(row))}
    if not counting:
        return set()
    sums = set(at_an_end(rows, counting))
    others = [row for number, row in rows if number not in counting and row]
    since, before, whole = Amounts(), Amounts(), Amounts(others)
    for number, row in rows:
        if number in counting and any(each.come_to(row or ()) for each in (since, before, whole)):
            sums.add(number)
        if number in sums:
            since = Amounts()
        else:
            since.add(row or ())
            before.add(row or ())
    return sums


class Amounts:
    """How many rows there are, and what each of their columns comes to."""

    def __init__(self, rows: Iterable[Sequence[str]] = ()) -> None:
        self.rows = 0
        self.columns: dict[int, Decimal] = {}
        for row in rows:
            self.add(row)

    def add(self, row: Sequence[str]) -> None:
        """Add a row."""
        self.rows += 1
        for at, amount in amounts(row):
            self.columns[at] = self.columns.get(at, Decimal(0)) + amount

    def come_to(self, row: Sequence[str]) -> bool:
        """Tell whether a row says how many rows there are, or the sum of a column."""
        return counted(row) == str(self.rows) or any(
            self.columns.get(at) == amount for at, amount in amounts(row)
        )


def amounts(row: Sequence[str]) -> Iterator[tuple[int, Decimal]]:
    """Give the numbers in a row, with their places."""
    for at, cell in enumerate(row):
        if AMOUNT.fullmatch(bare := cell.strip()):
            yield at, Decimal(bare.replace(",", "."))


def at_an_end(rows: Numbered, counting: Container[int]) -> Iterator[int]:
    """Give the rows that count others and have none below them, up to an empty row."""
    below = 0
    for number, _row in reversed(rows):
        if number in counting and below != number + 1:
            yield number
        else:
            below = number


def counted(cells: Sequence[str]) -> str:
    """Give the number in a row of totals, or one that counts people; what has a phone's digits counts nothing."""
    if cells.count("") < len(cells) - FEW:
        return ""
    words = [cell.strip() for cell in cells if any(map(str.isalpha, cell))]
    numbers = ["".join(filter(str.isdecimal, cell)) for cell in cells]
    most = max(numbers, key=len, default="")
    if not words or not 0 < len(most) < DIGITS_OF_A_PHONE:
        return ""
    return most if all(map(is_total, words)) or (len(words) == 1 and counts_people(words[0])) else ""


def is_total(text: str) -> bool:
    """Tell whether a text is a word of totals, with or without a number: “Grand Totals”, “2 records”."""
    meant = meaning(text)
    return "total" in meant.things and not meant.strange


def counts_people(text: str) -> bool:
    """Tell whether a text is a number of people: “12 contacts”."""
    meant = meaning(text)
    return text[0].isdecimal() and meant.things == {"person"} and not meant.strange
