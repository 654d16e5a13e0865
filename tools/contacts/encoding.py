"""Bytes as text: Unicode in its forms, else the old code page whose letters make words of one language."""

from collections.abc import Iterable

from tools.contacts.alphabets import CODE_PAGES, WESTERN, share

ENOUGH = 0.95
BETTER = 0.1
LOOKED_AT = 100_000  # bytes


def text(data: bytes) -> str:
    """Decode a file; lines that are no UTF-8 are of an old code page, also where other lines are UTF-8."""
    if data.startswith((b"\xff\xfe", b"\xfe\xff")):
        return data.decode("utf-16", errors="replace")
    if mark := mark_of_utf_16(data[:400]):
        return (mark + data).decode("utf-16", errors="replace")
    plain = data.removeprefix(b"\xef\xbb\xbf")
    try:
        return plain.decode()
    except UnicodeDecodeError:
        lines = plain.splitlines(keepends=True)
        old = code_page([each for each in lines if not is_unicode(each)])
        return "".join(
            each.decode() if is_unicode(each) else each.decode(old, errors="replace") for each in lines
        )


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
    from encodings import (  # noqa: F401 (here, so that a browser brings what is missing)
        big5,
        cp932,
        cp949,
        cp1250,
        cp1251,
        cp1253,
        cp1254,
        cp1255,
        cp1256,
        gb18030,
        mac_roman,
    )

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
