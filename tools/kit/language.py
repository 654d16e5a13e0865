"""The language that tools write in: English, or that of the catalogue that a build puts beside them for the browser.

`_` translates now. `later` only marks a label that is declared once and translated each time it is shown.
"""

from gettext import GNUTranslations, NullTranslations
from io import BytesIO
from pkgutil import get_data

CARRIED = "locale/site.mo"
"""Where the wheel for the browser holds a compiled catalogue; there is none for English."""

catalogue = NullTranslations()


def speak(compiled: bytes) -> None:
    """Write in the language of a compiled catalogue from now on, or in English when it is empty."""
    global catalogue
    catalogue = GNUTranslations(BytesIO(compiled)) if compiled else NullTranslations()


def carried() -> bytes:
    """Read the catalogue that came along."""
    try:
        return get_data(__name__.partition(".")[0], CARRIED) or b""
    except OSError:
        return b""


speak(carried())


def is_english() -> bool:
    """Tell whether the sentences stand as they were written, in English."""
    return type(catalogue) is NullTranslations


def _(text: str) -> str:
    """Translate a sentence."""
    return catalogue.gettext(text)


def several(one: str, many: str, count: int) -> str:
    """Translate the sentence that fits the count, with `{count}` filled in."""
    return catalogue.ngettext(one, many, count).format(count=count)


def later(text: str) -> str:
    """Mark a sentence for the catalogue and give it back as it is."""
    return text
