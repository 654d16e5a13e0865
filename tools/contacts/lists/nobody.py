"""Rows of a list that are nobody: hidden people, notes, sums, and lines drawn between the others."""

import string
from collections.abc import Callable, Sequence

from tools.contacts import heading_row, row
from tools.contacts.contact import Contact, lacks_a_name, name
from tools.contacts.headings import meaning
from tools.contacts.plan import Place
from tools.contacts.table import Row
from tools.kit.language import _

HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))
DIGITS_OF_A_PHONE = 7
FULL = 4
"""Of whom more is said than this is someone, and no note or total."""
PUNCTUATION = {*string.punctuation, " "}


def maker(places: Sequence[Place], body: Sequence[Row]) -> Callable[[Sequence[str]], Contact | str]:
    """Give the function that makes a contact of a row, or says why it is none."""
    # Where numbers alone leave it open, the month comes first: LinkedIn writes so for the United States only.
    linkedin = any(each.thing == "connected" for each in places)
    make = row.maker(places, body, "month" if linkedin else "")

    def made(cells: Sequence[str]) -> Contact | str:
        person = make(cells)
        if linkedin and (person.get("first_name"), person.get("last_name")) in HIDDEN:
            return _("LinkedIn hides who this person is.")
        if len(person) > FULL:
            return person
        if heading_row.is_prose(cells):
            return _("This row is a note, and names nobody.")
        if counts(cells):
            return _("This row sums up the others, and is nobody.")
        return lacks_a_name({}) if is_no_name(name(person), person) else person

    return made


def is_no_name(called: str, person: Contact) -> bool:
    """Tell whether what stands for a name is a line drawn between rows, or a number of which nothing else is said."""
    return bool(called) and not set(called) - (
        PUNCTUATION if len(person) > 1 else {*PUNCTUATION, *string.digits}
    )


def counts(cells: Sequence[str]) -> bool:
    """Tell whether a row says how many others there are, or what their numbers come to: “Total, 3”, “2 records”.

    Suma is a first name too, and what has the digits of a phone number counts nothing.
    """
    words = [cell.strip() for cell in cells if any(map(str.isalpha, cell))]
    digits = [sum(map(str.isdecimal, cell)) for cell in cells]
    if len(words) != 1 or not 0 < max(digits, default=0) < DIGITS_OF_A_PHONE:
        return False
    meant = meaning(words[0])
    counted = words[0][0].isdecimal() and meant.things == {"person"}
    return not meant.strange and (counted or "total" in meant.things)
