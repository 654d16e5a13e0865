"""A contact: the text of each column that is not empty, by the column's key; `id` is the page's own and in no file."""

import re
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

from tools.contacts.sheet.columns import COLUMNS, Row
from tools.kit.language import _
from tools.kit.people.names import TITLE, parted

type Contact = dict[str, str]
type Found = Mapping[str, Sequence[str]]
"""What a file says of a person: each thing (see `languages`) with its texts, best first."""

KEYS = tuple(column.key for column in COLUMNS)
EASTERN = re.compile(r"[\u3005-\u3007\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]+")
"""Names in the letters of China, Japan and Korea, which are written last name first and without a space."""
LONGEST_SHOWN = 40
LONGEST_NAME = 200
SHORTEST_IN_CAPITALS = 4  # letters; fewer are often initials
DEGREE = re.compile(
    r"[A-Z]{2,5}(?:[a-z]{1,4}[A-Z]?\.?|-[A-Z]{2,5})?|(?:[A-Z]\.){2,}|[A-Z][a-z]+\.?[A-Z]\.?|[A-Z]\.[A-Z][a-z]+\.?|[JS]r\.?"
)
"""A degree, a licence or a “Jr.”, which may follow a name: PhD, RN, P.Eng., CPA."""


def contact(values: Mapping[str, Any]) -> Contact:
    """Keep what belongs to a contact, in the columns' order, without what is empty."""
    return {key: str(value) for key in ("id", *KEYS) if (value := values.get(key))}


def tidy(text: str) -> str:
    """Take away what cannot be seen and the spaces around each line, and keep the lines."""
    if text.isprintable():
        return text.strip()
    lines = (
        "".join(sign for sign in line if sign.isprintable() or sign in "\t\u200c\u200d").strip()
        for line in text.replace("\u00a0", " ").splitlines()
    )
    return "\n".join(lines).strip()


def shortened(text: str) -> str:
    """Cut a text that is too long to look at."""
    return text if len(text) <= LONGEST_SHOWN else f"{text[: LONGEST_SHOWN - 1]}…"


def name(person: Row) -> str:
    """Name a person, or the company where the name is not known."""
    first, last = person.get("first_name", ""), person.get("last_name", "")
    whole = f"{last}{first}" if EASTERN.fullmatch(first + last) else f"{first} {last}".strip()
    return whole or person.get("company", "")


def named(whole: str, in_capitals: bool = True) -> Contact:
    """Put a name that a file holds in one piece into its two fields: “Nadia Haddad”, “Mr. Haddad, Nadim” or “Li Na, PhD”.

    Capital words that come first are a last name where the file writes last names so: `in_capitals`.
    """
    if len(whole) > LONGEST_NAME:
        return {"first_name": whole, "last_name": ""}
    whole = " ".join(whole.split())
    if in_capitals and "," not in whole and (at := capitals(words := whole.split(" "))):
        return {"first_name": " ".join(words[at:]), "last_name": " ".join(words[:at])}
    before, comma, after = whole.partition(", ")
    called, _space, given = after.partition(" ")
    titled = given and called.istitle() and TITLE.fullmatch(called)
    if comma and not titled and follows(before, after):
        first, last = parted(before)
        last = f"{last}, {after}" if last else ""
    elif not comma or "," in after:
        first, last = parted(whole)
    else:
        title, _space, family = before.partition(" ")
        first, last = (f"{title} {after}", family) if family and TITLE.fullmatch(title) else (after, before)
    return {"first_name": first if last else whole, "last_name": last}


def is_degree(text: str) -> bool:
    """Tell whether words are what may follow a name: “RN, BScN”."""
    return all(map(DEGREE.fullmatch, re.split(r",? ", text)))


def follows(before: str, after: str) -> bool:
    """Tell whether degrees stand behind the comma of a name, and no first name in capitals, “LI, MEI”, or initials."""
    return is_degree(after) and not before.isupper() and not before[0].islower()


def capitals(words: Sequence[str]) -> int:
    """Count the capital words of a last name before a first one, as French writes it: “DE LA CRUZ María”; no “JP” or “CEO”."""
    at = next((at for at, word in enumerate(words) if not word.isupper()), 0)
    alone = not any(word.isupper() for word in words[at:] if len(word) > len("J."))
    return at if alone and sum(map(len, words[:at])) >= SHORTEST_IN_CAPITALS else 0


def tags(text: str) -> list[str]:
    """Split tags at commas, each once."""
    return list(dict.fromkeys(filter(None, map(str.strip, text.split(",")))))


def joined(values: Iterable[str]) -> str:
    """Write several values in one cell, each once."""
    return ", ".join(dict.fromkeys(filter(None, values)))


def lacks_a_name(person: Row, by_address: bool = False) -> str:
    """Say why a row isn't a contact, and to whom it belongs; nothing when it has a name or a company, or an address will do."""
    if name(person).strip() or (by_address and person.get("email")):
        return ""
    address = person.get("email") or person.get("phone")
    if address:
        return _("There is no name and no company in this row, only “{address}”.").format(address=address)
    return _("There is no name and no company in this row.")
