"""One list of a table: its columns, its contacts, and of everything else a word on where it stays."""

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import LeftOut, Reading, below, without_headings
from tools.contacts.joining.same_person import plain
from tools.contacts.lists.behind_names import FIRST, behind_names
from tools.contacts.lists.below_total import below_total
from tools.contacts.lists.commas import rejoined
from tools.contacts.lists.nobody import maker
from tools.contacts.lists.parts import Part, filled, outside
from tools.contacts.lists.sections import asked_about, below_titles, names_group, title_above
from tools.contacts.lists.several import Numbered, each_alone
from tools.contacts.lists.sums import without_sums
from tools.contacts.meaning.headings import Meaning
from tools.contacts.meaning.plan import LEFT_OUT, NAMED_BY, Place, matched, plan
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import shortened, tidy
from tools.contacts.tables.table import LOOKED_AT, Row
from tools.kit.language import _

SAMPLES = 3


def of_part(
    rows: Sequence[Row], part: Part, asked: Asked, by_address: bool = False, several: bool = False
) -> Reading:
    """Read the list in a part of a table, one of `several` or the only one; without a column of names or addresses there are
    columns only.
    """
    found, called = part.found, part.begin + 1
    part, ending = below_total(rows, part, asked.choices)
    below_it, again = without_headings(list(filled(rows, found.start, part.last)), found.cells)
    whole, commas = rejoined(found.cells, below_it, f"commas {called}", asked.choices)
    headings, numbered = each_alone(*of_one_width(found.cells, whole))
    numbered, sums, totals = without_sums(numbered, f"totals {called}", asked.choices)
    named, titled = asked_about(numbered, str(called), asked.choices)
    first = title_above(rows, part)
    numbered, titles = below_titles(numbered, named, first)
    body = [row for _number, row in numbered]
    places = plan(headings, body, asked.match)
    if titles or first:
        column = title_column(len(headings), first, bool(titles) or names_group(first, several))
        places.append(matched(column, asked.match))
    behind = behind_names(places, body, f"behind {called}", asked.choices)
    last_first = behind is not None and behind.value == FIRST
    reading = replace(
        of_columns(places, body),
        guessed=not asked.match and (not found.cells or any(each.guessed for each in places)),
        choices=[each for each in (ending, commas, totals, *titled, behind) if each],
    )
    nameless = NAMED_BY.isdisjoint(each.thing for each in places)
    if nameless and all(each.thing != "email" for each in places):
        return reading
    # A list of addresses alone is a list of people.
    contacts, skipped, as_text = below(numbered, maker(places, body, last_first), by_address or nameless)
    skipped = [*skipped, *again, *sums, *titles, *outside(rows, part)]
    skipped.sort(key=lambda each: each.row)
    nowhere = list(left_out(places, body))
    return replace(reading, contacts=contacts, skipped=skipped, as_text=as_text, left_out=nowhere)


def of_columns(places: Sequence[Place], body: Sequence[Row]) -> Reading:
    """Tell of the columns alone: what each is called, what it means, and what stands in it."""
    return Reading(
        "table",
        columns=[{"name": each.heading, "key": each.key, "sample": sample(body, each.at)} for each in places],
        headings=[each.heading for each in places],
    )


def title_column(at: int, first: str, tags: bool) -> Place:
    """Give the column of the titles above the rows: tags, or where an only one may say anything, nothing until it is chosen."""
    if tags:
        return Place(at, _("Title above"), Meaning("tags"))
    return Place(at, _("Title “{text}”").format(text=shortened(first)), Meaning("known"))


def of_one_width(headings: Sequence[str], rows: Numbered) -> tuple[list[str], Numbered]:
    """Give the headings and every row as many cells as the widest has."""
    width = max(len(headings), *(len(row) for _number, row in rows if row), 0)
    short = [(at, number, row) for at, (number, row) in enumerate(rows) if row and len(row) < width]
    made = list(rows)
    for at, number, row in short:
        made[at] = number, [*row, *[""] * (width - len(row))]
    return [*headings, *[""] * (width - len(headings))], made


def left_out(places: Sequence[Place], body: Sequence[Row]) -> Iterator[LeftOut]:
    """Name the columns that hold something and go nowhere, with the number of their rows."""
    for place in places:
        if place.thing in LEFT_OUT or (place.thing == "silent" and says_more(place.at, body)):
            rows = sum(bool(each and place.at < len(each) and each[place.at].strip()) for each in body)
            if rows:
                yield LeftOut(place.heading, rows)


def says_more(at: int, body: Sequence[Row]) -> bool:
    """Tell whether a column that a program fills in differs from row to row, and says what nothing else of its row does."""
    filled = [row for row in body if row and at < len(row) and row[at].strip()]
    if len({row[at] for row in filled}) < 2:
        return False
    return any(
        not set(plain(row[at]).split()) <= set(plain(" ".join(row[:at] + row[at + 1 :])).split())
        for row in filled
    )


def sample(body: Sequence[Row], place: int) -> str:
    """Show the first texts of a column."""
    found = [row[place] for row in body[:LOOKED_AT] if row and len(row) > place]
    return " · ".join([shortened(tidy(text)) for text in found if text][:SAMPLES])
