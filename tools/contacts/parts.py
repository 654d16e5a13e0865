"""A name, an address and a number that a file holds in one text, or under another's heading, each with its own kind."""

from collections.abc import Iterator

from tools.contacts.contact import Found
from tools.contacts.pasted import addresses
from tools.contacts.telephone import number
from tools.kit.people import phone

NAMES = {"whole", "filed", "first", "last", "nickname"}


def parted(found: Found) -> Found:
    """Move addresses and numbers out of names, and names out of addresses; such a name is `signed`."""
    made: dict[str, list[str]] = {}
    for thing, texts in found.items():
        for text in filter(None, texts):
            for kind, part in parts(thing, text):
                made.setdefault(kind, []).append(part)
    return made


def parts(thing: str, text: str) -> Iterator[tuple[str, str]]:
    """Give what a text says, with the thing of each part: “Bo Li <bo@example.com>” is a name and an address."""
    people = addresses.read(text) if "@" in text and thing in {*NAMES, "email"} else []
    for each in people:
        yield from (("signed" if thing == "email" else thing, name) for name in each["whole"] if name)
        yield from (("email", mail) for mail in each["email"])
    if not people and thing in NAMES and not text[0].isalpha() and phone.is_number(text):
        yield "phone", number(text)
    elif not people:
        yield thing, text
