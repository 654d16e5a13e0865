"""What became of a file, in lines for a terminal or as JSON."""

import json
from collections.abc import Iterator

from tools.contacts.bringing.reading import Reading
from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import COLUMNS
from tools.kit.language import several


def told(reading: Reading) -> Iterator[str]:
    """Say how many contacts there are, what is a guess, and what became of all else."""
    yield several("{count} contact read", "{count} contacts read", len(reading.contacts))
    yield from unsure(reading)
    yield from (f"Row {each.row} skipped: {each.reason}" for each in reading.skipped)
    yield from (f"Row {each.row}: {each.reason}" for each in reading.as_text)
    if reading.left_out:
        yield f"No column for: {', '.join(each.name for each in reading.left_out)}"


def unsure(reading: Reading) -> Iterator[str]:
    """Say what is a guess, and what else the file holds that was not read."""
    if reading.guessed:
        names = {column.key: column.name for column in COLUMNS}
        columns = [
            f"{each['name']} = {names[each['key']]}" for each in reading.columns if each["key"] in names
        ]
        said = f": {', '.join(columns)}" if columns else "."
        yield f"No heading says who is in this file, so this is a guess. Check it{said}"
    if reading.sheet and reading.other_sheets:
        yield f"Sheet read: {reading.sheet}. Not read: {', '.join(reading.other_sheets)}"
    if reading.beyond:
        yield f"Columns beyond the 300th, which are not read: {reading.beyond}"


def as_json(reading: Reading) -> str:
    """Write contacts with every column under its name, and the rows that were skipped."""
    contacts = [
        {column.name: in_words(column.key, each.get(column.key, "")) for column in COLUMNS}
        for each in reading.contacts
    ]
    skipped = [{"row": each.row, "reason": each.reason} for each in reading.skipped]
    return json.dumps({"contacts": contacts, "skipped": skipped}, ensure_ascii=False, indent=1) + "\n"
