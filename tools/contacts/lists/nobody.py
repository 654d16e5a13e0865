"""Rows of a list that are nobody: hidden people, notes, and lines drawn between the others."""

import string
from collections.abc import Callable, Sequence

from tools.contacts.cells.row import maker as contact_maker
from tools.contacts.meaning import heading_row
from tools.contacts.meaning.plan import Place
from tools.contacts.sheet.contact import Contact, lacks_a_name, name
from tools.contacts.tables.table import Row
from tools.kit.language import _

HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))
FULL = 4
"""Of whom more is said than this is someone, and no note or total."""
PUNCTUATION = {*string.punctuation, " "}


def maker(
    places: Sequence[Place], body: Sequence[Row], last_first: bool
) -> Callable[[Sequence[str]], Contact | str]:
    """Give the function that makes a contact of a row, or says why it is none."""
    # Where numbers alone leave it open, the month comes first: LinkedIn writes so for the United States only.
    linkedin = any(each.thing == "connected" for each in places)
    make = contact_maker(places, body, "month" if linkedin else "", last_first)

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
