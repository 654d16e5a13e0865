"""A network to look at while one's own is empty: what the tools hand to the contact sheet in a worked example."""

import json
from collections.abc import Iterator, Mapping
from typing import TypedDict

import tools
from macros.guide.cast import starter
from tools.contacts.joining.merge import merge

DRAWN = ("first_name", "last_name", "relationship", "met_at", "last_contacted", "follow_up")
"""What the picture shows of a contact."""


class Sample(TypedDict):
    """The contacts, and the day of the picture: the last one on which someone was in touch with one of them."""

    contacts: list[dict[str, str]]
    day: str


def sample() -> Sample:
    """Gather the contacts of the example as the sheet would: those whom two tools name are one."""
    found = merge(
        [], [dict(each) for each in people() if "relationship" in each or "last_contacted" in each], False
    )
    contacts = [{key: each[key] for key in DRAWN if key in each} for each in found.new]
    return {
        "contacts": [each | {"id": str(at)} for at, each in enumerate(contacts)],
        "day": max((each.get("last_contacted", "") for each in contacts), default=""),
    }


def people() -> Iterator[Mapping[str, str]]:
    """Give the people whom the tools hand on."""
    for name in tools.names():
        made = json.loads(tools.run(name, json.dumps(dict(starter(name).answers))))
        yield from (each for use in made["uses"] for each in use["people"])
