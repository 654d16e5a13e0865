"""Text in vCard and iCalendar files: escaped, and folded at 75 octets (RFC 2426, RFC 5545)."""

import re
from collections.abc import Iterable

LONGEST_LINE = 75
ESCAPES = {"\\": "\\\\", "\n": "\\n", ",": "\\,", ";": "\\;"}


def escape(text: str) -> str:
    """Escape a value, and drop the control characters that have no place in such files."""
    lines = text.replace("\r\n", "\n").replace("\r", "\n")
    return "".join(ESCAPES.get(sign, sign) for sign in lines if sign in "\n\t" or not is_control(sign))


def is_control(sign: str) -> bool:
    """Tell whether a character is a control character, or one that some programs take for the end of a line."""
    return sign < " " or "\x7f" <= sign < "\xa0" or sign in "\u2028\u2029"


def unescape(text: str) -> str:
    """Undo the escapes of a value."""
    return re.sub(r"\\(.)", lambda found: "\n" if found[1] in "nN" else found[1], text)


def file(lines: Iterable[str]) -> bytes:
    """Write lines as a file: folded, each ended by CR and LF, in UTF-8."""
    return "".join(f"{fold(line)}\r\n" for line in lines).encode(errors="replace")


def fold(line: str) -> str:
    """Fold a line so that no part of it is longer than 75 octets, and no character is cut."""
    if line.isascii() and len(line) <= LONGEST_LINE:
        return line
    parts, size = [""], 0
    for sign in line:
        octets = len(sign.encode(errors="replace"))
        if size + octets > LONGEST_LINE:
            parts.append("")
            size = 1  # the space that begins a continued line
        parts[-1] += sign
        size += octets
    return "\r\n ".join(parts)
