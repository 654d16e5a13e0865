"""QR codes: any short text, or a person as a contact card, short so that its squares are large enough to print."""

from dataclasses import replace

import segno

from tools.formats import contact_card
from tools.kit.people.address_card import Person

BYTES = 300


def squares(person: Person) -> tuple[tuple[int, int], ...]:
    """Give the dark squares (column, row); what people need least is left out where it would be too long."""
    return dark_squares(payload(person))


def dark_squares(text: str) -> tuple[tuple[int, int], ...]:
    """Give the dark squares (column, row) of a text's code; ValueError for more than 2,953 bytes, which no code holds."""
    code = segno.make(text, error="l", mode="byte", encoding="utf-8", micro=False, boost_error=False)
    return tuple(
        (column, row) for row, line in enumerate(code.matrix) for column, dark in enumerate(line) if dark
    )


def drawn(text: str) -> str:
    """Draw a text's code as the path of an SVG, one unit a square, from the upper left corner."""
    return "".join(f"M{column} {row}h1v1h-1z" for column, row in dark_squares(text))


def payload(person: Person) -> str:
    """Write the contact card of the code."""
    short = replace(person, city="", province="", note="")
    for shorter in (short, replace(short, linkedin=""), replace(short, linkedin="", occupation="")):
        text = "\r\n".join(contact_card.lines(shorter))
        if len(text.encode()) <= BYTES:
            break
    return text
