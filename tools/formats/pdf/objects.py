"""The objects of a PDF file (ISO 32000-1), numbered as they come, and the file that holds them."""

import zlib

HEAD = b"%PDF-1.7\n%\xe2\xe3\xcf\xd3\n"
REFERENCE = "{number} 0 R"


class Objects:
    """Objects, each known by its reference; the same objects give the same bytes."""

    def __init__(self) -> None:
        self.bodies: list[bytes] = []

    def reserve(self) -> str:
        """Give the reference of an object that is told later."""
        self.bodies.append(b"")
        return REFERENCE.format(number=len(self.bodies))

    def tell(self, reference: str, body: str | bytes) -> str:
        """Say what an object is."""
        self.bodies[int(reference.split()[0]) - 1] = (
            body if isinstance(body, bytes) else body.encode("latin-1")
        )
        return reference

    def add(self, body: str | bytes) -> str:
        """Give the reference of a new object."""
        return self.tell(self.reserve(), body)

    def stream(self, content: bytes, entries: str = "") -> str:
        """Add bytes, packed, with the entries that say what they are."""
        packed = zlib.compress(content, 9)
        head = f"<< {entries} /Filter /FlateDecode /Length {len(packed)} >>\nstream\n"
        return self.add(head.encode("latin-1") + packed + b"\nendstream")

    def file(self, catalogue: str, title: str) -> bytes:
        """Write the file: its objects, and where each of them begins."""
        info = self.add(f"<< /Title {text(title)} >>")
        made, starts = bytearray(HEAD), []
        for number, body in enumerate(self.bodies, 1):
            starts.append(len(made))
            made += b"%d 0 obj\n%b\nendobj\n" % (number, body)
        rows = "".join(f"{start:010} 00000 n \n" for start in starts)
        size = len(starts) + 1
        table = f"xref\n0 {size}\n0000000000 65535 f \n{rows}trailer\n<< /Size {size} /Root {catalogue} /Info {info} >>"
        return bytes(made) + f"{table}\nstartxref\n{len(made)}\n%%EOF\n".encode("latin-1")


def text(words: str) -> str:
    """Write words as a string of a PDF."""
    return f"<FEFF{utf_16(words)}>"


def utf_16(words: str) -> str:
    """Write words as digits of UTF-16."""
    return words.encode("utf-16-be", "replace").hex().upper()
