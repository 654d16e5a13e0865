"""A name, an address and a number that a file holds in one text, or under another's heading, each with its own kind."""

import re
from collections.abc import Iterator

from tools.contacts import roles
from tools.contacts.cells.telephone import number
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.pasted import addresses, dividing, signature
from tools.contacts.pasted.names import AFTER, PARTING, apart, is_nickname
from tools.contacts.sheet.contact import Found, follows, is_degree
from tools.kit.people import phone
from tools.kit.people.names import GENERATION
from tools.kit.people.place import is_place
from tools.kit.words import DETERMINER

CALLED = re.compile(r"""([^("“«]+?)\s+[("“«]([^()"“”«»/\d]+)[)"”»]\s+([^()"“”«»]+)""")
"""What someone is called, in the middle of the name: “Li (Amy) Chen”."""
LAST = {"whole", "last"}
"""Things that end with a last name, behind which degrees may stand."""
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
    if thing == "suffix" or (thing in LAST and ", " in text):
        return True
    if thing == "whole" and (not text[-1].isalnum() or PARTING.search(text)):
        return True
    return thing in NAMES and (
        "@" in text or "\n" in text or not SIGNS.isdisjoint(text) or not text[0].isalpha()
    )


def parts(thing: str, text: str) -> Iterator[tuple[str, str]]:
    """Give what a text says, with the thing of each part: “Bo Li <bo@example.com>” is a name and an address."""
    if credited := degrees(thing, text):
        name, added = credited
        yield from parts(thing, name) if name else ()
        yield "degree", added
        return
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


def degrees(thing: str, text: str) -> tuple[str, str] | None:
    """Part a name, which may be empty, from the degrees behind it; what tells a child from a parent is of the name."""
    if thing == "suffix":
        return ("", text) if is_degree(text) and not GENERATION.fullmatch(text) else None
    if thing not in LAST:
        return None
    name, comma, after = text.partition(", ")
    said = after.split(", ")
    own = [name, *(each for each in said if GENERATION.fullmatch(each))]
    added = [each for each in said if each not in own]
    whole = thing == "last" or " " in name
    return (" ".join(own), ", ".join(added)) if comma and added and whole and follows(name, after) else None


def on_a_card(text: str) -> list[tuple[str, str]]:
    """Give what stands around a name in its cell: lines of a business card, or a title in brackets behind it."""
    if "\n" in text and (cards := dividing.read(text)):
        found = signature.found(cards[0])
        return [(thing, part) for thing, parts in found.items() for part in parts]
    if added := AFTER.search(text):
        name, said = text[: added.start()], added[0].strip(" ()[]")
        return (
            [("whole", name), ("nickname" if "," in name and is_nickname(said) else "discussion", said)]
            if name
            else []
        )
    return with_a_note(text)


def with_a_note(text: str) -> list[tuple[str, str]]:
    """Give a full name and what stands behind it in its cell: “Ada Okoro - retired”, “Ada Okoro, Buyer”, “Ada Okoro *”."""
    name, *notes = apart(text)
    if not notes and says_no_name((parted := name.partition(", "))[2]):
        name, notes = parted[0], [parted[2]]
    words = name.split()
    while len(words) > 1 and not any(map(str.isalnum, words[-1])):
        notes.insert(0, words.pop())
    name = " ".join(words)
    if not notes or not is_full_name(name):
        return []
    things = [
        "position" if roles.is_role(each) and not DETERMINER.match(each) else "discussion" for each in notes
    ]
    return [("whole", name), *zip(things, notes, strict=True)]


def may_be_either(text: str) -> bool:
    """Tell whether a text is a full name, and what names a position or someone."""
    if ", " not in text:
        return False
    before, after = text.strip().split(", ", 1)
    return after[:1].isupper() and is_full_name(before) and says_no_name(after)


def says_no_name(text: str) -> bool:
    """Tell whether a text is a position or a place, as far as is known."""
    return roles.is_role(text) or is_place(text)
