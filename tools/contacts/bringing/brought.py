"""Read a file that a visitor brings, and say what it would change."""

import csv
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import asdict, replace
from io import StringIO
from typing import Any, TypedDict

from tools.contacts import readers
from tools.contacts.bringing.reading import Reading
from tools.contacts.bringing.remarks import Remark, as_of, with_days
from tools.contacts.bringing.spelling import offered
from tools.contacts.cells.apostrophe import guard
from tools.contacts.files.file import File, Refused
from tools.contacts.joining.duplicates import REASONS
from tools.contacts.joining.merge import merge
from tools.contacts.readers import Asked
from tools.contacts.sheet.contact import Contact, name
from tools.kit.language import _

NAMES = {"first_name", "last_name", "company"}


class Brought(TypedDict):
    """What the door says of a file; the page has the same list in `brought.mjs`, and a test holds the two together."""

    format: str
    new: Sequence[Contact]
    changed: Sequence[dict[str, Any]]
    same: int
    alike: Sequence[str]
    skipped: Sequence[dict[str, Any]]
    skipped_file: str
    as_text: Sequence[dict[str, Any]]
    left_out: Sequence[dict[str, Any]]
    columns: Sequence[dict[str, str]]
    guessed: bool
    choices: Sequence[dict[str, Any]]
    sheet: str
    other_sheets: Sequence[str]
    beyond: int
    about: dict[str, str]
    messages: int
    problem: str


def bring(called: str, data: bytes, kept: Iterable[Contact], asked: Mapping[str, Any]) -> Brought:
    """Read a file and compare it with the kept contacts; see the door for what it gives."""
    try:
        reading, problem = read(called, data, Asked(**asked)), ""
    except Refused as refused:
        reading, problem = Reading("unknown"), str(refused)
    found = merge(kept, reading.contacts, reading.own)
    return {
        "format": reading.format,
        "new": found.new,
        "changed": [
            {"id": before.get("id", ""), "before": before, "after": after} for before, after in found.changed
        ],
        "same": found.same,
        "alike": list(map(alike, found.alike)),
        "skipped": list(map(said, reading.skipped)),
        "skipped_file": skipped_file(reading) if reading.skipped else "",
        "as_text": list(map(said, reading.as_text)),
        "left_out": [asdict(each) for each in reading.left_out],
        "columns": reading.columns,
        "guessed": reading.guessed,
        "choices": [asdict(each) for each in reading.choices],
        "sheet": reading.sheet,
        "other_sheets": reading.other_sheets,
        "beyond": reading.beyond,
        "about": reading.about,
        "messages": reading.messages,
        "problem": problem or ("" if reading.contacts else nothing_in(reading)),
    }


def read(name: str, data: bytes, asked: Asked) -> Reading:
    """Read a file; Refused when it cannot be read."""
    file = File(name, data, asked.sheet)
    with as_of(asked.today):
        reading = readers.read(file, asked)
    if not reading:
        raise Refused(_("There is nothing in this file that can be read as contacts."))
    if not reading.own:
        reading = offered(replace(reading, contacts=list(map(with_days, reading.contacts))), asked)
    if file.inside:
        reading = replace(reading, sheet=file.inside, other_sheets=file.others)
    return with_messages(file.archive, reading, asked) if file.archive else reading


def with_messages(archive: bytes, reading: Reading, asked: Asked) -> Reading:
    """Add what LinkedIn's archive says besides: its owner, and the days of messages, which count where the visitor says so."""
    from tools.contacts.files import linkedin  # here, because text needs no archives

    talked = linkedin.last_messages(archive)
    dated = list(linkedin.contacted(reading.contacts, talked))
    known = sum("last_contacted" in each for each in dated)
    contacts = dated if asked.messages else reading.contacts
    return replace(reading, contacts=contacts, about=linkedin.about(archive), messages=known)


def alike(pair: tuple[str, Contact, Contact]) -> str:
    """Ask whether two contacts are one person, and say what makes it seem so."""
    kind, *two = pair
    one, other = (name(each) or each.get("email", "") for each in two)
    return _("“{one}” and “{other}”: {reason}").format(one=one, other=other, reason=_(REASONS[kind]).lower())


def said(remark: Remark) -> dict[str, Any]:
    """Say of which row a remark is, and why."""
    return {"row": remark.row, "reason": remark.reason}


def skipped_file(reading: Reading) -> str:
    """Write the skipped rows as a CSV file, with the reason beside each, to be put right and brought again."""
    sheet = StringIO(newline="")
    writer = csv.writer(sheet, lineterminator="\r\n")
    writer.writerow([_("Row"), _("Why it was skipped"), *map(guard, reading.headings)])
    writer.writerows([each.row, each.reason, *map(guard, each.cells)] for each in reading.skipped)
    return sheet.getvalue()


def nothing_in(reading: Reading) -> str:
    """Say why nothing was found in a file that could be read."""
    if reading.problem:
        return reading.problem
    if reading.columns and not any(each["key"] in NAMES for each in reading.columns):
        return _("No column is known to hold names. Say which one holds the names or the companies.")
    if reading.skipped:
        return _("No row of this file has a name or a company.")
    return _("There are no contacts in this file.")
