"""Which way a text reads."""

import unicodedata

WAYS = {"L": False, "R": True, "AL": True}


def from_the_right(text: str) -> bool | None:
    """Tell whether a text begins in a script that is written from the right; None where no letter tells."""
    return next((WAYS[way] for sign in text if (way := unicodedata.bidirectional(sign)) in WAYS), None)
