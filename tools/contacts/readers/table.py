"""Any table: of LinkedIn, Google, Outlook and other programs, or one that somebody made; see `headings` on how it is understood.

To connect on LinkedIn is neither to talk nor to meet, so its day is a note, and “Last contacted” waits for the first message.
"""

import string
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tools.contacts import heading_row, row
from tools.contacts.contact import Contact, lacks_a_name, name, shortened, tidy
from tools.contacts.file import File, Refused
from tools.contacts.headings import meaning
from tools.contacts.plan import LEFT_OUT, NAMED_BY, Place, plan
from tools.contacts.readers import Asked
from tools.contacts.reading import LeftOut, Reading, around, below
from tools.contacts.same_person import plain
from tools.contacts.table import LOOKED_AT, Row, Table
from tools.kit.language import _, later

TURN = 4
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".ods", ".xls", ".html")
KNOWN_AS = (
    later("LinkedIn (Connections.csv, or the whole archive)"),
    later("Google Contacts"),
    later("Outlook"),
    later("any sheet as CSV, XLSX or ODS"),
)
HIDDEN = (("Restricted", "Member"), ("LinkedIn", "Member"))
SAMPLES = 3
DIGITS_OF_A_PHONE = 7
FULL = 4
"""Of whom more is said than this is someone, and no note or total."""
PUNCTUATION = {*string.punctuation, " "}


def read(file: File, asked: Asked) -> Reading | None:
    """Read the table whose headings are known best, or the sheet that the visitor chose."""
    tables = file.tables
    if not tables:
        raise Refused(_("There is nothing in this file that can be read as contacts."))
    table = max(tables, key=lambda each: (each.name == asked.sheet, *fit(each.rows)))
    others = [each.name for each in tables if each is not table]
    return replace(of_table(file.whole(table), asked), other_sheets=others)


def fit(rows: Sequence[Row]) -> tuple[int, bool]:
    """Tell how well a table fits: how many headings are known, and whether somebody stands below them."""
    found = heading_row.find(rows)
    return found.known, any(map(any_text, rows[found.start :]))


def any_text(row: Row) -> bool:
    """Tell whether a row holds something."""
    return bool(row) and any(row or ())


def of_table(table: Table, asked: Asked, format: str = "table", by_address: bool = False) -> Reading:
    """Read a table; without a column of names there are columns only."""
    found = heading_row.find(table.rows)
    end = heading_row.end(table.rows, found.start, found.cells)
    body = [row for row in table.rows[found.start : end] if not heading_row.repeats(row, found.cells)]
    width = max((len(each) for each in body if each), default=0)
    places = plan([*found.cells, *[""] * (width - len(found.cells))], body, asked.match)
    reading = Reading(
        format,
        columns=[{"name": each.heading, "key": each.key, "sample": sample(body, each.at)} for each in places],
        headings=[each.heading for each in places],
        sheet=table.name,
        beyond=table.beyond,
        guessed=not asked.match and (not found.cells or any(each.guessed for each in places)),
    )
    things = {each.thing for each in places}
    if things.isdisjoint(NAMED_BY):
        if "email" not in things:
            return reading
        by_address = True  # A list of addresses alone is a list of people.
    contacts, skipped, as_text = below(table.rows[:end], found.start - 1, maker(places, body), by_address)
    return replace(
        reading,
        contacts=contacts,
        skipped=sorted(
            [*skipped, *around(table.rows, found.start - bool(found.cells), end)], key=lambda each: each.row
        ),
        as_text=as_text,
        left_out=list(left_out(places, body)),
    )


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
