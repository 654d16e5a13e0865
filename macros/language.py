"""The language of the site: English, or the one that SITE_LANGUAGE names, such as fr, with its catalogue tools/locale/fr.po."""

import os
from io import BytesIO
from pathlib import Path

from babel.messages.mofile import write_mo
from babel.messages.pofile import read_po

LOCALE = Path(__file__).parents[1] / "tools/locale"
ENGLISH = "en"


def code() -> str:
    """Give the code of the language; ValueError, with those that there are, when it has no catalogue."""
    asked = os.environ.get("SITE_LANGUAGE") or ENGLISH
    known = [ENGLISH, *sorted(path.stem for path in LOCALE.glob("*.po"))]
    if asked not in known:
        raise ValueError(
            f"There is no catalogue tools/locale/{asked}.po. SITE_LANGUAGE can be: {', '.join(known)}."
        )
    return asked


def catalogue() -> bytes:
    """Compile the catalogue of the language; empty for English, in which the sentences stand."""
    if code() == ENGLISH:
        return b""
    with (LOCALE / f"{code()}.po").open("rb") as file:
        messages = read_po(file, locale=code())
    compiled = BytesIO()
    write_mo(compiled, messages)
    return compiled.getvalue()
