"""A name, an address and a number that a file holds in one text, or under another's heading, each with its own kind."""

import re
from collections.abc import Iterator

from tools.contacts.cells.telephone import number
from tools.contacts.pasted import addresses, signature
from tools.contacts.pasted.names import AFTER
from tools.contacts.sheet.contact import Found
from tools.kit.people import phone

CALLED = re.compile(r"""([^("“«]+?)\s+[("“«]([^()"“”«»/\d]+)[)"”»]\s+([^()"“”«»]+)""")
"""What someone is called, in the middle of the name: “Li (Amy) Chen”."""
SIGNS = frozenset('(“"«')
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
    return thing in NAMES and (
        "@" in text or "\n" in text or not SIGNS.isdisjoint(text) or not text[0].isalpha()
    )


def parts(thing: str, text: str) -> Iterator[tuple[str, str]]:
    """Give what a text says, with the thing of each part: “Bo Li <bo@example.com>” is a name and an address."""
    if thing == "whole" and (called := CALLED.fullmatch(text)):
        yield from (("whole", f"{called[1]} {called[3]}"), ("nickname", called[2]))
        return
    if thing == "whole" and (card := on_a_card(text)):
        yield from card
        return
    people = addresses.read(text) if "@" in text and thing in {*NAMES, "email"} else []
    for each in people:
        yield from (("signed" if thing == "email" else thing, name) for name in each["whole"] if name)
        yield from (("email", mail) for mail in each["email"])
    if not people and thing in NAMES and not text[0].isalpha() and phone.is_number(text):
        yield "phone", number(text)
    elif not people:
        yield thing, text


def on_a_card(text: str) -> list[tuple[str, str]]:
    """Give what stands around a name in its cell: lines of a business card, or a title in brackets behind it."""
    if "\n" in text and (cards := signature.read(text)):
        found = signature.found(cards[0])
        return [(thing, part) for thing, parts in found.items() for part in parts]
    added = AFTER.search(text)
    if not added or not added.start():
        return []
    return [("whole", text[: added.start()]), ("discussion", added[0].strip(" ()"))]
