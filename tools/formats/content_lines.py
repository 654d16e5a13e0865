"""The lines that calendar files and contact cards are made of: escaped, folded and ended as RFC 5545 and RFC 2426 say."""

from collections.abc import Iterable

WIDTH = 75
"""Octets in a line, without its end."""


def escaped(text: str) -> str:
    """Escape a text value."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return text.replace("\n", "\\n")


def folded(line: str) -> str:
    """Break a line that is too long, never inside a character; what follows begins with a space."""
    parts, room = [""], WIDTH
    for sign in line:
        size = len(sign.encode())
        if size > room:
            parts.append(" ")
            room = WIDTH - 1
        parts[-1] += sign
        room -= size
    return "\r\n".join(parts)


def joined(lines: Iterable[str]) -> bytes:
    """Make a file of lines."""
    return "".join(f"{folded(line)}\r\n" for line in lines).encode()
