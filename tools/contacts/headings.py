"""The heading of a column as other programs and people write it, and the key that it stands for."""

import re
import unicodedata
from collections.abc import Container, Mapping, Sequence

from tools.contacts.columns import COLUMNS
from tools.contacts.table import Row

LOOKED_AT = 30  # LinkedIn puts notes of any length before its header.

MEANT = {
    "first_name": "first name|given name|forename|prenom|full name|name|contact|contact name|nom complet",
    "last_name": "last name|family name|surname|nom|nom de famille",
    "position": "position|job title|title|role|job|occupation|organization title|poste|fonction|titre|profession",
    "company": "company|organization|organisation|organization name|employer|entreprise|societe|employeur|compagnie",
    "email": "email|e mail|email address|e mail address|mail|courriel|adresse courriel|adresse e mail|adresse de messagerie",
    "phone": "phone|phone number|telephone|tel|mobile|mobile phone|cell|cell phone|business phone|cellulaire|portable",
    "address": "address|business address|street|street address|adresse|adresse postale|rue",
    "linkedin": "linkedin|linkedin url|linkedin profile|profile url|profil linkedin|url",
    "x": "x|twitter|x twitter|twitter url",
    "facebook": "facebook|facebook url",
    "relationship": "relationship|relation|how we know each other",
    "met_at": "met at|where we met|referred by|source|met at or referred by|rencontre a|recommande par",
    "discussion": "discussion|discussion points|notes|note|comments|comment|remarques|commentaires|conversation",
    "last_contacted": "last contacted|last contact|date contacted|contacted on|dernier contact|date",
    "follow_up": "follow up|follow up on|follow up date|next contact|next step|relance|suivi|date de suivi",
    "status": "status|stage|statut|etat",
    "tags": "tags|labels|categories|groups|group|etiquettes",
}
GIVEN = {"first name", "given name", "forename", "prenom"}
"""What stands over first names alone."""
KEYS = {heading: key for key, headings in MEANT.items() for heading in headings.split("|")}


def plain(heading: str) -> str:
    """Write a heading in small letters, without accents and signs."""
    letters = unicodedata.normalize("NFKD", heading).lower()
    return re.sub(
        r"[\W_]+", " ", "".join(sign for sign in letters if not unicodedata.combining(sign))
    ).strip()


def guesses(row: Sequence[str]) -> list[str]:
    """Guess the key of each column by its heading: each key once, and an empty text where no key fits."""
    given: set[str] = set()
    found = []
    for heading in row:
        key = KEYS.get(plain(heading), "")
        found.append("" if key in given else key)
        given.add(key)
    return found


def left_out(rows: Sequence[Row], at: int, taken: Container[int], silent: str = "") -> list[str]:
    """List the headings of columns that hold something and are not taken; `silent` is a pattern of those not worth a word."""
    return [
        heading.strip()
        for place, heading in enumerate(rows[at] or ())
        if place not in taken
        and not re.fullmatch(silent, plain(heading))
        and any(len(row) > place and row[place].strip() for row in rows[at + 1 :] if row)
    ]


def named(row: Sequence[str], names: Mapping[str, str]) -> dict[str, list[int]]:
    """Find the places of headings: key → places, after a table from plain headings to keys."""
    places: dict[str, list[int]] = {}
    for place, heading in enumerate(row):
        if key := names.get(plain(heading)):
            places.setdefault(key, []).append(place)
    return places


OWN = {column.name: column.key for column in COLUMNS}
