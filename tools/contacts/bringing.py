"""Read a file that a visitor brings, and say what it would change."""

from collections.abc import Iterable, Mapping
from dataclasses import asdict
from typing import Any

from tools.contacts import matching, readers
from tools.contacts.contact import Contact
from tools.contacts.file import File, Refused
from tools.contacts.merge import merge
from tools.contacts.readers import Reading
from tools.kit.language import _


def bring(name: str, data: bytes, kept: Iterable[Contact], match: Mapping[str, str]) -> dict[str, Any]:
    """Read a file and compare it with the kept contacts; see the door for what it gives."""
    try:
        reading, problem = read(name, data, match), ""
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
        "skipped": [asdict(each) for each in reading.skipped],
        "as_text": [asdict(each) for each in reading.as_text],
        "left_out": reading.left_out,
        "columns": reading.columns,
        "problem": problem or ("" if reading.contacts else nothing_in(reading)),
    }


def read(name: str, data: bytes, match: Mapping[str, str]) -> Reading:
    """Read a file of a known format, or any table by matching its columns; Refused when it cannot be read."""
    file = File(name, data)
    known = None if match else readers.read(file)
    return known or matching.read(file, match)


def nothing_in(reading: Reading) -> str:
    """Say why nothing was found in a file that could be read."""
    if reading.columns and not reading.skipped:
        return _("No column is known to hold names. Say which one holds the names or the companies.")
    if reading.skipped:
        return _("No row of this file has a name or a company.")
    return _("There are no contacts in this file.")
