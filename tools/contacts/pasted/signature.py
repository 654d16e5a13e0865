"""A signature or a business card: the name, the position and the company among its lines, told by the addresses beside them.

The email knows how its owner is called and where they work: ada.okoro@example-foods.com. Where it says nothing, the order of
the lines does: a name, a position, a company. All of it is a guess, which the page shows and the visitor can change.
"""

import re
from collections.abc import Callable, Iterator, Sequence
from dataclasses import replace

from tools.contacts import roles
from tools.contacts.cells.telephone import number
from tools.contacts.pasted.names import AFTER, is_name
from tools.contacts.pasted.pieces import Piece, pieces
from tools.contacts.sheet.contact import Found
from tools.kit.people.place import is_place

FIRM = re.compile(
    r"\b(?:inc|ltd|ltée|llc|llp|corp|co|gmbh|s\.?a|plc|limited|limitée|enr)\b\.?$", re.IGNORECASE
)
JOINED = re.compile(r"(.+?)(?:,| at| chez| @) (.+)")
LIKE = 4  # letters of a word inside another


def line(text: str) -> list[Piece]:
    """Read one line as a card whose pieces stand between commas."""
    return settled([each for part in text.split(",") for each in pieces(part)])


def found(card: Sequence[Piece]) -> Found:
    """Gather the pieces by their things."""
    gathered: dict[str, list[str]] = {}
    for each in card:
        thing = "custom" if each.thing in ("known", "text") else each.thing
        gathered.setdefault(thing, []).append(number(each.text) if thing == "phone" else each.text)
    if "address" in gathered:
        gathered["address"] = [", ".join(gathered["address"])]
    return gathered


def settled(card: list[Piece]) -> list[Piece]:
    """Decide on what is still open: the name, the company and the position, then lines beside an address."""
    local, domain = known_from(card)
    card = [
        replace(each, thing="address") if at and each.thing == "text" and is_at(each.text) else each
        for at, each in enumerate(card)
    ]
    card = joined_addresses(card)
    card = chosen(card, "whole", lambda text: is_name(text) and alike(text, local)) or card
    card = chosen(card, "whole", lambda text: is_name(text) and not FIRM.search(text)) or card
    card = chosen(card, "company", lambda text: bool(FIRM.search(text)) or alike(text, domain)) or card
    employed = any(each.thing == "company" for each in card)
    card = [piece for each in card for piece in apart(each, domain, employed)]
    at = next((at for at, each in enumerate(card) if each.thing == "whole"), -1) + 1
    below = card[at:]
    below = chosen(below, "position", roles.is_role) or chosen(below, "position", begins_so) or below
    named = any(each.thing == "company" for each in card)
    return [*card[:at], *(below if named else chosen(below, "company", begins_so) or below)]


def begins_so(text: str) -> bool:
    """Tell whether a text may say where someone works or as what: it begins with a letter, and is no place."""
    return text[0].isalpha() and not is_at(text)


def is_at(text: str) -> bool:
    """Tell whether a text is a place, perhaps with its country: “Toronto, Ontario, Canada”."""
    return is_place(text) or is_place(text.rpartition(", ")[0])


def known_from(card: Sequence[Piece]) -> tuple[str, str]:
    """Give what the email and the web address say of a name and of a company."""
    emails = [each.text for each in card if each.thing == "email"]
    sites = [re.sub(r"^(https?://)?(www\.)?", "", each.text) for each in card if each.thing == "web"]
    domains = [each.partition("@")[2] for each in emails] + [each for each in sites if "linkedin" not in each]
    return " ".join(each.partition("@")[0] for each in emails), " ".join(
        each.partition(".")[0] for each in domains
    )


def alike(text: str, said: str) -> bool:
    """Tell whether a text and an address share a word, or one is in the other."""
    spoken = re.split(r"[\W_]+", said.casefold())
    words = [re.sub(r"\W", "", word.casefold()) for word in text.split()]
    inside = any(len(word) >= LIKE and word in each for word in words for each in spoken)
    return inside or any(
        each in words or (len(each) >= LIKE and each in "".join(words)) for each in filter(None, spoken)
    )


def joined_addresses(card: Sequence[Piece]) -> list[Piece]:
    """Take a line with a comma right below an address for the rest of it: “Toronto, Ontario”."""
    made: list[Piece] = []
    for each in card:
        after = bool(made) and made[-1].thing == "address"
        made.append(
            replace(each, thing="address") if after and each.thing == "text" and "," in each.text else each
        )
    return made


def chosen(card: list[Piece], thing: str, fits: Callable[[str], bool]) -> list[Piece] | None:
    """Take the first open piece that fits for a thing that is not there yet."""
    if any(each.thing == thing for each in card):
        return None
    at = next((at for at, each in enumerate(card) if each.thing == "text" and fits(each.text)), None)
    return None if at is None else [*card[:at], replace(card[at], thing=thing), *card[at + 1 :]]


def apart(piece: Piece, domain: str, employed: bool) -> Iterator[Piece]:
    """Part “Buyer, Example Foods” unless a company is named elsewhere (`employed`), and a name from what stands in brackets."""
    joined = JOINED.fullmatch(piece.text)
    if piece.thing == "whole" and (added := AFTER.search(piece.text)):
        yield Piece(piece.text[: added.start()], "whole")
        yield Piece(added[0].strip(" ()[]"), "custom")
        return
    alone = piece.thing == "text" and not employed
    with_position = piece.thing == "company" and not FIRM.search(piece.text)
    if joined and not is_at(piece.text) and (alone or (with_position and not alike(joined[1], domain))):
        yield Piece(joined[1].strip(), "position")
        yield Piece(joined[2].strip(), "company")
    else:
        yield piece
