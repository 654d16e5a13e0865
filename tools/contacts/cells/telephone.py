"""A phone number as other programs write it, without what only a program reads: `tel:`, and the parameters of RFC 3966."""

import re

WRITTEN = re.compile(
    r"(?P<tel>tel:)?(?P<number>[^;]*?)(?:,+(?P<pause>\d{1,6}))?(?P<parameters>(?:;[\w-]+=[^;\s]*)*)",
    re.IGNORECASE,
)
LONGEST = 200
PARTED = re.compile(r"\s*[,;\n]\s*(?=(?:ext|poste|x|#)(?![\w=]))", re.IGNORECASE)
"""What stands before the word for an extension, and would part two numbers."""
EXTENSION = re.compile(r";ext=([^;]+)", re.IGNORECASE)


def number(text: str) -> str:
    """Write a number with its extension as people do: in the sheet, a comma parts two numbers."""
    if len(text) > LONGEST:
        return text.strip()
    plain = PARTED.sub(" ", text.strip().removeprefix("'"))
    found = WRITTEN.fullmatch(plain)
    if not found or not any(found.group("tel", "pause", "parameters")):
        return plain
    said = EXTENSION.search(found["parameters"])
    extension = said[1] if said else found["pause"]
    return f"{found['number'].strip()} ext. {extension}" if extension else found["number"].strip()
