"""Bytes as text: UTF-8 with and without a byte order mark, UTF-16, and Windows-1252, also mixed in one file."""


def text(data: bytes) -> str:
    """Decode a file; what is no UTF-8 is taken line by line for Windows-1252, as old programs write it."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if mark := mark_of_utf_16(data[:400]):
        return (mark + data).decode("utf-16", errors="replace")
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return plain.decode()
    except UnicodeDecodeError:
        return "".join(map(line, plain.splitlines(keepends=True)))


def line(data: bytes) -> str:
    """Decode one line."""
    try:
        return data.decode()
    except UnicodeDecodeError:
        return data.decode("cp1252", errors="replace")


def mark_of_utf_16(start: bytes) -> bytes:
    """Give the byte order mark that is missing where every other byte is zero; nothing where that is not so."""
    half = len(start) // 2
    if half and start[1::2].count(0) > 0.7 * half and start[::2].count(0) < 0.1 * half:
        return b"\xff\xfe"
    if half and start[::2].count(0) > 0.7 * half and start[1::2].count(0) < 0.1 * half:
        return b"\xfe\xff"
    return b""
