"""A row of a table as a contact: the cells of each thing together, the numbers and addresses in the order that serves best."""

from collections.abc import Callable, Sequence

from tools.contacts.cells import days
from tools.contacts.cells.addresses import addresses
from tools.contacts.cells.cell import DATES, PLAIN, label_of, said
from tools.contacts.cells.parts import may_be_either
from tools.contacts.meaning.plan import SAID, Place
from tools.contacts.sheet.contact import Contact, tidy
from tools.contacts.sheet.person import person
from tools.contacts.tables.table import Row

DASHES = "-–—"
"""What stands in a cell of which nothing is known."""

type Maker = Callable[[Sequence[str]], Contact]


def maker(places: Sequence[Place], body: Sequence[Row], first: days.First, inverted: bool = False) -> Maker:
    """Give the function that makes a contact of the cells of a row; `first` helps dates that numbers alone leave open, and
    `inverted` says that a first name stands behind each comma of a name, also where it may be a position.
    """
    taken = [each for each in places if each.thing not in SAID | {"", "address", "known", "label", "silent"}]
    taken.sort(key=lambda each: rank_of(each))
    orders = {
        each.at: days.order(row[each.at] for row in body if row and each.at < len(row)) or first
        for each in taken
        if each.thing in DATES
    }
    groups = addresses(places)
    last_first = in_capitals(places, body)

    def make(cells: Sequence[str]) -> Contact:
        found: dict[str, list[str]] = {}
        for place in taken:
            if place.at >= len(cells) or not (text := tidy(cells[place.at])).strip(DASHES):
                continue
            if text.startswith('="') and text.endswith('"'):  # how some programs keep a number text for Excel
                text = text[2:-1]
            if inverted and place.thing == "whole" and may_be_either(text):
                found["last"], found["first"] = ([each] for each in text.split(", ", 1))
                continue
            if (
                place.thing in PLAIN and ":" not in text and text[0] != "="
            ):  # neither several texts nor a link
                found.setdefault(place.thing, []).append(text)
                continue
            label = label_of(place, cells) if place.label is not None else ""
            for thing, part in said(place, text, label, orders.get(place.at, "")):
                found.setdefault(thing, []).append(part)
        if groups:
            read = sorted((group.read(cells) for group in groups), key=lambda each: each[0])
            found["address"] = list(dict.fromkeys(text for _rank, text in read if text))
        return person(found, last_first)

    return make


def in_capitals(places: Sequence[Place], body: Sequence[Row]) -> bool:
    """Tell whether a table writes last names in capitals: most of its whole names have words in capitals and others."""
    at = [each.at for each in places if each.thing == "whole"]
    names = [row[each].split() for row in body if row for each in at if each < len(row)]
    two = [[word.isupper() for word in words if len(word) > 1] for words in names if len(words) > 1]
    return 2 * sum(len(set(each)) > 1 for each in two) > len(two)


def rank_of(place: Place) -> int:
    """Order the columns of numbers: those of work first, then a mobile; all else stays in the order of the file."""
    if place.thing != "phone":
        return 0
    if "mobile" in place.meant.things and not place.meant.which:
        return 1
    return {"work": 0, "main": 2, "": 2, "home": 4, "other": 5}[place.meant.which] + (
        "company" in place.meant.things
    )
