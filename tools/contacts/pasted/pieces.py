"""The pieces of a signature or a business card: each with what it is, by a word before it or by what it looks like."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.contacts.meaning.headings import meaning
from tools.contacts.pasted.addresses import MAIL
from tools.kit.people import phone

BETWEEN = re.compile(r"\s*[|•·\t]\s*|\s{3,}|(?<!\d)\s+[-–—]\s+(?!\d)")
LABELLED = re.compile(r"([^\W\d_][^:\d@]{0,24}?)(?:\s?:(?!//)\s*|\.?\s+(?=[+(\d]))(.+)")
REACH = {"email", "phone", "web"}
SHORT = {
    "f": "known",
    "t": "phone",
    "p": "phone",
    "m": "phone",
    "c": "phone",
    "o": "phone",
    "d": "phone",
    "e": "email",
    "w": "web",
}
"""What one letter before a number means; the number of a fax is not to be called."""
LETTER = re.compile(r"([A-Za-z])\s?[:.)]?\s+(?=[+(\d])(.+)")
SITE = re.compile(
    r"(?:https?://|www\.)\S+|\b(?:[\w-]{1,63}\.){1,9}(?:ca|com|org|net|io|edu|gov|fr|de|uk|eu|info)\b(?:/\S*)?",
    re.IGNORECASE,
)
NUMBER = re.compile(
    r"\+?\(?\d[\d\s().\-\u2010-\u2013/]{5,}\d(?:[\s,;]*(?:ext\.?|x|poste|#)\s*\d{1,6})?", re.IGNORECASE
)
CODE = re.compile(r"\b[A-Za-z]\d[A-Za-z][ -]?\d[A-Za-z]\d\b|\b[A-Z]{2}\s+\d{5}\b")
STREET = re.compile(r"\d+\S*[ ,]+(?:\S+ )*[^\W\d_]{2,}|[^\W\d_]{2,}[ ,]+\d+\S*$")
LONGEST_ADDRESS = 300
"""Signs of an address of the post; a longer part, such as the headings of a wide table, is not looked through for one."""


@dataclass(frozen=True)
class Piece:
    """A piece of text and the thing it is (see `languages`); `text` where that is still open."""

    text: str
    thing: str = "text"


def pieces(text: str) -> Iterator[Piece]:
    """Take a text apart."""
    for line in text.splitlines():
        for part in filter(None, BETWEEN.split(line.strip())):
            yield from piece(part.strip(" ,;"))


def piece(part: str) -> Iterator[Piece]:
    """Say what a part of a line is; one that holds several things is taken apart."""
    if labelled := LETTER.fullmatch(part):
        thing = SHORT.get(labelled[1].lower(), "phone")
        yield from ([Piece(part, thing)] if thing == "known" else piece(labelled[2]))
        return
    if labelled := LABELLED.fullmatch(part):
        label = labelled[1].strip()
        thing = SHORT.get(label.lower(), "") or meaning(label).thing
        if thing in ("known", "silent"):
            yield Piece(part, "known")
            return
        if thing in REACH or (reaches(labelled[2]) and not meaning(label).strange):
            yield from by_looks(labelled[2])
            return
        if thing and not meaning(label).strange:
            yield Piece(
                labelled[2], "whole" if thing == "name" else "position" if thing == "title" else thing
            )
            return
    yield from by_looks(part)


def reaches(part: str) -> bool:
    """Tell whether a part is nothing but addresses and numbers."""
    return all(each.thing in REACH for each in by_looks(part))


def by_looks(part: str) -> Iterator[Piece]:
    """Find addresses and numbers in a part; what is left of it stands first, as an address of the post, or open."""
    rest, found = part, list[Piece]()
    for thing, pattern in (("email", re.compile(MAIL)), ("web", SITE), ("phone", NUMBER)):
        for each in pattern.findall(rest):
            if thing != "phone" or (phone.is_number(each) and not CODE.search(part)):
                found.append(Piece(each.rstrip(".,"), thing))
                rest = rest.replace(each, " ")
    rest = re.sub(r"^\W*(?:mailto|tel)\W*$|^[\W_]+|(?:[\s,;:|/<>…–—-]|\.{2,}){1,99}$", "", rest).strip()
    if rest and not (rest != part and meaning(rest).known):
        yield Piece(rest, "address" if is_address(rest) else "text")
    yield from found


def is_address(part: str) -> bool:
    """Tell whether a part is an address of the post: it holds a postal code, or a street and a number."""
    return len(part) <= LONGEST_ADDRESS and bool(CODE.search(part) or STREET.search(part))
