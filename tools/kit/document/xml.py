"""Text for XML: escaped, and without the characters that XML 1.0 cannot hold in any way (its production `Char`)."""

from html import escape

KEPT_CONTROLS = {0x9, 0xA, 0xD}
NO_CHARACTERS = dict.fromkeys([*({*range(0x20)} - KEPT_CONTROLS), *range(0xD800, 0xE000), 0xFFFE, 0xFFFF])


def safe(text: str) -> str:
    """Escape a text."""
    return escape(text.translate(NO_CHARACTERS), quote=False)
