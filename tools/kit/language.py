"""The language that tools write in: English until a catalogue takes its place.

`_` translates now. `later` only marks a label that is declared once and translated each time it is shown.
"""

import gettext

catalogue = gettext.NullTranslations()


def is_english() -> bool:
    """Tell whether the sentences stand as they were written, in English."""
    return type(catalogue) is gettext.NullTranslations


def _(text: str) -> str:
    """Translate a sentence."""
    return catalogue.gettext(text)


def several(one: str, many: str, count: int) -> str:
    """Translate the sentence that fits the count, with `{count}` filled in."""
    return catalogue.ngettext(one, many, count).format(count=count)


def later(text: str) -> str:
    """Mark a sentence for the catalogue and give it back as it is."""
    return text
