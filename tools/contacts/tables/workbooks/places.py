"""Where the cells of a sheet stand: the place that a reference names, and cells that reach over several rows."""

import re
from collections.abc import Iterator
from itertools import islice
from zipfile import ZipFile

from tools.contacts.tables.table import most_rows
from tools.contacts.tables.workbooks.pieces import TooMuch

MOST_COLUMNS = 16_384
REFERENCE = re.compile(r"([A-Z]{1,3})[0-9]+\Z")
MERGED = re.compile(rb'mergeCell\s+ref="([A-Z]{1,3}(\d{1,7})):[A-Z]{1,3}(\d{1,7})"')
CHUNK, LONGEST = 1_000_000, 100  # bytes


def place_of(reference: str) -> int:
    """Turn the letters of a cell's reference into a number from 0."""
    found = REFERENCE.match(reference)
    number = 0
    for letter in found[1] if found else "":
        number = 26 * number + ord(letter) - 64
    if not 0 < number <= MOST_COLUMNS:
        raise TooMuch
    return number - 1


class Reaching:
    """The cells that reach down into the rows below them, which say the same in each."""

    def __init__(self) -> None:
        self.begin: dict[int, list[tuple[int, int]]] = {}
        self.held: dict[int, tuple[int, str]] = {}

    def note(self, place: int, first: int, last: int) -> None:
        """Note that a cell reaches from one row to another."""
        if last > first:
            self.begin.setdefault(first, []).append((place, last))

    def fill(self, number: int, cells: list[str]) -> list[str]:
        """Put what reaches into a row from above where the row, which holds something else too, leaves room for it."""
        self.held = {place: each for place, each in self.held.items() if each[0] >= number}
        for place, (_last, text) in sorted(self.held.items()) if any(cells) else ():
            cells += [""] * (place + 1 - len(cells))
            cells[place] = cells[place] or text
        for place, last in self.begin.get(number, ()):
            self.held[place] = last, cells[place] if place < len(cells) else ""
        return cells


def merged(archive: ZipFile, part: str) -> Reaching:
    """Find the merged cells of a sheet of Excel's kind, which are named behind its rows."""
    reaching = Reaching()
    for reference, first, last in islice(found(archive, part), most_rows()):
        reaching.note(place_of(reference), first, last)
    return reaching


def found(archive: ZipFile, part: str) -> Iterator[tuple[str, int, int]]:
    """Give the first cell of each merged one, and its first and last row."""
    rest = b""
    with archive.open(part) as sheet:
        while chunk := sheet.read(CHUNK):
            text, at = rest + chunk, 0
            for each in MERGED.finditer(text):
                yield each[1].decode(), int(each[2]), int(each[3])
                at = each.end()
            rest = text[max(at, len(text) - LONGEST) :]
