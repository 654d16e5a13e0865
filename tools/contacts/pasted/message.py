"""An email as a file: whom it is from and to, by its first lines; what it says is not looked at (RFC 5322)."""

import re

from tools.contacts.pasted import addresses
from tools.contacts.person import Found

HEAD = re.compile(r"(?:[!-9;-~]+:.*\n(?:[ \t].*\n)*)+")
LINE = re.compile(r"^(from|to|cc|reply-to|subject):[ \t]*(.*(?:\n[ \t].*)*)", re.IGNORECASE | re.MULTILINE)
LONGEST = 20_000


def read(text: str) -> list[Found]:
    """Read the people of an email, each once; nothing when it is none."""
    head = HEAD.match(text[:LONGEST].replace("\r\n", "\n"))
    lines = [(name.lower(), line) for name, line in LINE.findall(head[0])] if head else []
    if not {"from", "subject"} <= {name for name, _line in lines}:
        return []
    found = [each for name, line in lines if name != "subject" for each in addresses.read(line)]
    return list({each["email"][0]: each for each in found}.values())
