"""MECARD, which the square codes of business cards and phones hold: “MECARD:N:Okoro,Ada;TEL:4165550101;;”."""

import re

from tools.contacts.bringing.reading import Reading
from tools.contacts.cards.card import Card
from tools.contacts.cards.lines import Property
from tools.contacts.files.file import File
from tools.contacts.readers import Asked, vcard

TURN = 1
ENDINGS = (".txt",)
KNOWN_AS = ()
CARD = re.compile(r"\s*MECARD:((?:\\.|[^\\])*?);;", re.IGNORECASE | re.DOTALL)
FIELD = re.compile(r"([A-Z-]+):((?:\\.|[^;\\])*)", re.IGNORECASE)
IN_PARTS = {"N", "ADR"}
"""Properties whose parts stand between commas here, and between semicolons on a vCard."""


def read(file: File, _asked: Asked) -> Reading | None:
    """Read cards that stand one behind the other; None for any other text."""
    text = f"{file.text[:100_000].strip().rstrip(';')};;"
    if not CARD.match(text):
        return None
    found = [card_of(each[1]) for each in CARD.finditer(text)]
    return vcard.reading(found)


def card_of(written: str) -> Card:
    """Make a card of its fields."""
    card: Card = {}
    for name, value in FIELD.findall(written):
        key = name.upper()
        if key in IN_PARTS:
            key = "FN" if key == "N" and "," not in value else key
            value = value.replace(",", ";")
        card.setdefault(key, []).append(Property(key, "", value.replace("\\:", ":")))
    return card
