"""A person as a QR code that phones read as a contact card; short, so that its squares are large enough to print."""

from dataclasses import replace

import segno

from tools.formats import contact_card
from tools.kit.people.address_card import Person

BYTES = 300


def squares(person: Person) -> tuple[tuple[int, int], ...]:
    """Give the dark squares (column, row); what people need least is left out where it would be too long."""
    code = segno.make(
        payload(person), error="l", mode="byte", encoding="utf-8", micro=False, boost_error=False
    )
    return tuple(
        (column, row) for row, line in enumerate(code.matrix) for column, dark in enumerate(line) if dark
    )


def payload(person: Person) -> str:
    """Write the contact card of the code."""
    short = replace(person, city="", province="", note="")
    for shorter in (short, replace(short, linkedin=""), replace(short, linkedin="", occupation="")):
        text = "\r\n".join(contact_card.lines(shorter))
        if len(text.encode()) <= BYTES:
            break
    return text
