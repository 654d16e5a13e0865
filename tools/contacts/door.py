"""The contact sheet's side of the one door: JSON text in and out, and bytes for files.

What a function needs is imported in it, so that a browser brings the readers and writers only when one is asked for.
"""

import json
from dataclasses import asdict
from datetime import date
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tools.contacts.bringing.progress import Listener


def bring(name: str, data: bytes, kept: str, asked: str = "{}", tell: "Listener | None" = None) -> str:
    """Read a file and compare it with the kept contacts, a JSON list; nothing is written.

    `asked` is a JSON object of what the visitor chose: `match` (heading → key of the sheet), `sheet`, by name, and `choices`,
    the answers to what the file leaves open (name → value); and `today`, such as 2026-11-23.
    `tell` hears now and then how many rows are done, and of how many.
    Gives the JSON object that `bringing.brought.Brought` describes.
    """
    from tools.contacts.bringing import brought
    from tools.contacts.bringing.progress import telling

    with telling(tell):
        return written(brought.bring(name, bytes(data), json.loads(kept), json.loads(asked)))


def take(format: str, contacts: str, options: str = "{}") -> bytes:
    """Write contacts as csv, csv-fr, xlsx, vcf or ics; options are `today`, such as 2026-11-23, and `province`."""
    from tools.contacts import writers

    asked = json.loads(options)
    today = date.fromisoformat(asked["today"]) if asked.get("today") else None
    return writers.write(json.loads(contacts), writers.Wanted(format, today, asked.get("province", "")))


def duplicates(contacts: str) -> str:
    """Give pairs of contacts that seem to be one person: a JSON list of `one` and `other` (ids) and `reason`."""
    from tools.contacts.joining import duplicates

    return written(list(duplicates.pairs(json.loads(contacts))))


def merged(one: str, other: str) -> str:
    """Propose one contact in the place of two, with the id of the first."""
    from tools.contacts.joining import duplicates

    return written(duplicates.merged(json.loads(one), json.loads(other)))


def parted(name: str) -> str:
    """Put a name in one piece into its fields: a JSON object of `first_name` and `last_name`."""
    from tools.contacts.sheet.contact import named

    return written(named(name))


def follow_up(day: str, province: str) -> str:
    """Find the next working day after a day such as 2026-11-23.

    Gives a JSON object: `on`, `skipped` (the holidays on the way: on, name), and `known`, which is false where the table
    of holidays does not reach.
    """
    from tools.contacts.sheet.follow_up import follow_up

    found = follow_up(date.fromisoformat(day), province)
    skipped = [{"on": str(on), "name": name} for on, name in found.skipped.items()]
    return written({"on": str(found.on), "skipped": skipped, "known": found.known})


def holiday(day: str, province: str) -> str:
    """Name the public holiday that a day such as 2026-12-25 is: a JSON string, empty when it is none."""
    from tools.kit.time import holidays

    return written(holidays.of(province).get(date.fromisoformat(day), ""))


def message(contact: str, offered: str) -> str:
    """Choose of the tools on offer, a JSON list, the one that writes to a contact.

    It gives a JSON object of `tool` and `answers` (question → text, also empty ones).
    """
    from tools.contacts.sheet import writing

    use = writing.message(json.loads(contact), json.loads(offered))
    return written({"tool": use.tool, "answers": dict(use.answers)})


def overview(contacts: str, today: str) -> str:
    """Count contacts by `relationships` and `statuses`, and follow-ups for `today`, the `week` after it, and `overdue`."""
    from tools.contacts.sheet.overview import overview

    return written(asdict(overview(json.loads(contacts), date.fromisoformat(today))))


def written(made: Any) -> str:
    """Write as JSON."""
    return json.dumps(made, ensure_ascii=False)
