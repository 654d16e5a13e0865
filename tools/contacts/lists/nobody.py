"""Rows of a list that are nobody: hidden people, notes, sums, and lines drawn between the others."""

import string
from collections.abc import Callable, Container, Iterator, Sequence

from tools.contacts.bringing.remarks import Remark
from tools.contacts.cells.row import maker as contact_maker
from tools.contacts.lists.several import Numbered
from tools.contacts.meaning import heading_row
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.plan import Place
from tools.contacts.sheet.contact import Contact, lacks_a_name, name
from tools.contacts.tables.table import Row
from tools.kit.language import _

HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))
DIGITS_OF_A_PHONE = 7
FEW = 3
"""A row that sums up has no more cells."""
FULL = 4
"""Of whom more is said than this is someone, and no note or total."""
PUNCTUATION = {*string.punctuation, " "}


def maker(places: Sequence[Place], body: Sequence[Row]) -> Callable[[Sequence[str]], Contact | str]:
    """Give the function that makes a contact of a row, or says why it is none."""
    # Where numbers alone leave it open, the month comes first: LinkedIn writes so for the United States only.
    linkedin = any(each.thing == "connected" for each in places)
    make = contact_maker(places, body, "month" if linkedin else "")

    def made(cells: Sequence[str]) -> Contact | str:
        person = make(cells)
        if linkedin and (person.get("first_name"), person.get("last_name")) in HIDDEN:
            return _("LinkedIn hides who this person is.")
        if len(person) > FULL:
            return person
        if heading_row.is_prose(cells):
            return _("This row is a note, and names nobody.")
        return lacks_a_name({}) if is_no_name(name(person), person) else person

    return made


def is_no_name(called: str, person: Contact) -> bool:
    """Tell whether what stands for a name is a line drawn between rows, or a number of which nothing else is said."""
    return bool(called) and not set(called) - (
        PUNCTUATION if len(person) > 1 else {*PUNCTUATION, *string.digits}
    )


def without_sums(rows: Numbered) -> tuple[Numbered, list[Remark]]:
    """Take out the rows that say how many others there are, or what their numbers come to: “Total, 3”, “2 records”.

    Suma is a first name too: such a row is at the end of others, or its number is how many stand above it.
    """
    counting = {
        number: said
        for number, row in rows
        if row and row.count("") >= len(row) - FEW and (said := counted(row))
    }
    sums = set(at_an_end(rows, counting)) if counting else set[int]()
    since = 0
    for number, _row in rows if counting else ():
        if counting.get(number) == str(since):
            sums.add(number)
        since = 0 if number in sums else since + 1
    reason = _("This row sums up the others, and is nobody.")
    remarks = [Remark(number, reason, row or ()) for number, row in rows if number in sums]
    return [each for each in rows if each[0] not in sums], remarks


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
