"""Any table: of LinkedIn, Google, Outlook and other programs, or one that somebody made; see `headings` on how it is understood.

To connect on LinkedIn is neither to talk nor to meet, so its day is a note, and “Last contacted” waits for the first message.
"""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import islice

from tools.contacts.bringing.reading import Choice, Reading
from tools.contacts.bringing.remarks import ABOVE, BELOW
from tools.contacts.files.file import File, Refused
from tools.contacts.lists import choosing
from tools.contacts.lists.one import of_part
from tools.contacts.lists.parts import Part, apart, filled, parts
from tools.contacts.meaning import heading_row
from tools.contacts.readers import Asked
from tools.contacts.tables.table import Row, Table
from tools.kit.language import _, later

TURN = 4
ENDINGS = (".csv", ".tsv", ".txt", ".xlsx", ".ods", ".xls", ".html")
KNOWN_AS = (
    later("LinkedIn (Connections.csv, or the whole archive)"),
    later("Google Contacts"),
    later("Outlook"),
    later("any sheet as CSV, XLSX or ODS"),
)


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
    """Read the lists of a table as one; what holds no contacts is skipped."""
    guessed = parts(table.rows)
    taken = choosing.chosen(guessed, table.rows, asked.choices)
    read = [
        of_part(table.rows, each, narrowed(asked, at), by_address) if each else None
        for at, each in enumerate(taken, 1)
    ]
    if len(read) > 1:
        read = [
            each if choosing.called(part) in asked.choices or says_more_than_names(each) else None
            for part, each in zip(guessed, read, strict=True)
        ]
    return replace(
        together(table.rows, guessed, read, asked),
        format=format,
        sheet=table.name,
        beyond=table.beyond,
        choices=list(open_questions(table.rows, guessed, read, asked)),
    )


def says_more_than_names(reading: Reading | None) -> bool:
    """Tell whether one of several lists holds people: more than one word is said of somebody."""
    return reading is not None and any(len(each) > 1 for each in reading.contacts)


def together(
    rows: Sequence[Row], found: Sequence[Part], read: Sequence[Reading | None], asked: Asked
) -> Reading:
    """Join the lists; where none holds contacts, the columns of the first are left to be matched by hand."""
    lists = [(at, each) for at, each in enumerate(read, 1) if each and each.contacts]
    if len(found) == 1 or not lists:
        readings = [each for each in read if each] or [Reading("table")]
        return next((each for each in readings if each.skipped), readings[0])
    first, last = lists[0][0], lists[-1][0]
    skipped = [remark for _at, each in lists for remark in each.skipped]
    shown = list[dict[str, str]]()
    for at, (part, each) in enumerate(zip(found, read, strict=True), 1):
        value = asked.choices.get(choosing.called(part), "")
        if each and (each.contacts or value.isdecimal()):
            columns = each.columns if at <= choosing.MOST_ASKED else ()
            shown += [column | {"name": column["name"] + suffix(at)} for column in columns]
        elif value != choosing.JOINED:
            reason = ABOVE if at < first else BELOW
            skipped += apart(filled(rows, part.begin, part.end), _(reason))
    return Reading(
        "table",
        [person for _at, each in lists for person in each.contacts],
        sorted(skipped, key=lambda each: each.row),
        [remark for _at, each in lists for remark in each.as_text],
        [replace(column, name=column.name + suffix(at)) for at, each in lists for column in each.left_out],
        columns=shown,
        guessed=any(each.guessed for _at, each in lists),
        headings=lists[0][1].headings if first == last else (),
    )


def open_questions(
    rows: Sequence[Row], found: Sequence[Part], read: Sequence[Reading | None], asked: Asked
) -> Iterator[Choice]:
    """Ask of the first parts which row holds their headings, and what else their rows leave open."""
    several = len(found) > 1 and any(each and each.contacts for each in read)
    asked_of = islice(zip(found, read, strict=True), choosing.MOST_ASKED)
    for at, (part, each) in enumerate(asked_of, 1):
        guess = choosing.NO_LIST if several and not (each and each.contacts) else choosing.guessed(part)
        yield choosing.headings_row(part, rows, at if len(found) > 1 else 0, guess, asked.choices)
        yield from each.choices if each else ()


def suffix(number: int) -> str:
    """Tell a column of a further list from those of the first."""
    return _(" (list {number})").format(number=number) if number > 1 else ""


def narrowed(asked: Asked, number: int) -> Asked:
    """Give what the visitor chose for the columns of one list, by their own headings."""
    end = suffix(number)
    match = {name.removesuffix(end): key for name, key in asked.match.items() if name.endswith(end)}
    return replace(asked, match=match)
