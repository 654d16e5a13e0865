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
            for kind, part in parts(thing, text) if may_hold_more(thing, text) else ((thing, text),):
                made.setdefault(kind, []).append(part)
    return made


def may_hold_more(thing: str, text: str) -> bool:
    """Tell quickly whether a text may be more than its thing; most are not."""
    if thing == "email":
        return not text.isascii() or not text[-1].isalnum() or " " in text
    return thing in NAMES and ("@" in text or not text[0].isalpha())


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
