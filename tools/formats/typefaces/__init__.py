"""The typefaces of PDF files and drawings: read, measured, and cut to the letters that a file shows.

They are made by macros/renew/typefaces.py: TrueType files whose letters stand in a table of groups, and whose kerning is a list.
"""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from functools import cache
from itertools import pairwise
from pkgutil import get_data
from struct import calcsize, iter_unpack, pack, unpack_from

FACES = ("serif", "sans", "strong")
COMPONENT, WORDS, SCALE, TWO_SCALES, MATRIX, MORE = ">HH", 0x1, 0x8, 0x40, 0x80, 0x20


@dataclass(frozen=True)
class Typeface:
    """A typeface: its tables, the number of the glyph of each letter, and, in thousandths of its size, widths and kerning."""

    name: str
    tables: Mapping[str, bytes]
    glyphs: Mapping[str, int]
    advances: tuple[int, ...]
    kerning: Mapping[tuple[int, int], int]

    def writes(self, text: str) -> bool:
        """Tell whether it has all letters of a text."""
        return all(sign in self.glyphs for sign in text)

    def set(self, text: str) -> list[tuple[int, int]]:
        """Give the glyphs of a text it can write, each with the move of the next one towards it."""
        row = [self.glyphs[sign] for sign in text]
        return [
            (one, self.kerning.get((one, other), 0)) for one, other in zip(row, [*row[1:], -1], strict=True)
        ]

    def width(self, text: str) -> float:
        """Measure a text it can write, in units of its size."""
        return sum(self.advances[glyph] + move for glyph, move in self.set(text)) / 1000

    def cut(self, glyphs: Iterable[int]) -> bytes:
        """Write the typeface as a file with these glyphs only; they keep their numbers."""
        places, outlines = (
            unpack_from(f">{len(self.tables['loca']) // 2}H", self.tables["loca"]),
            self.tables["glyf"],
        )
        shapes = [outlines[2 * start : 2 * end] for start, end in pairwise(places)]
        kept = set(parts(shapes, {0, *glyphs}))
        left = [shape if number in kept else b"" for number, shape in enumerate(shapes)]
        ends = [0]
        for shape in left:
            ends.append(ends[-1] + len(shape) // 2)
        own = {"glyf": b"".join(left), "loca": pack(f">{len(ends)}H", *ends)}
        return font_file(
            {name: own.get(name, table) for name, table in self.tables.items() if name != "kern"}
        )


@cache
def typeface(name: str) -> Typeface:
    """Read a typeface by its name."""
    content = get_data(__name__, f"{name}.ttf") or b""
    tables = {
        tag.decode(): content[start : start + length]
        for tag, _sum, start, length in iter_unpack(
            ">4sIII", content[12 : 12 + 16 * unpack_from(">H", content, 4)[0]]
        )
    }
    (count,) = unpack_from(">H", tables["hhea"], 34)
    widths = [width for width, _bearing in iter_unpack(">Hh", tables["hmtx"][: 4 * count])]
    (glyphs,) = unpack_from(">H", tables["maxp"], 4)
    widths += widths[-1:] * (glyphs - count)
    return Typeface(name, tables, dict(letters(tables["cmap"])), tuple(widths), dict(pairs(tables["kern"])))


def letters(table: bytes) -> Iterator[tuple[str, int]]:
    """Read the letters and the numbers of their glyphs: groups that follow one another (format 12)."""
    (start,) = unpack_from(">I", table, 8)
    for first, last, glyph in iter_unpack(">III", table[start + 16 :]):
        for letter in range(first, last + 1):
            yield chr(letter), glyph + letter - first


def pairs(table: bytes) -> Iterator[tuple[tuple[int, int], int]]:
    """Read the kerning (format 0)."""
    for left, right, move in iter_unpack(">HHh", table[18:]):
        yield (left, right), move


def parts(shapes: list[bytes], glyphs: Iterable[int]) -> Iterator[int]:
    """Name these glyphs and all of which they are composed, such as a letter and its accent."""
    for glyph in glyphs:
        yield glyph
        shape = shapes[glyph]
        if shape and unpack_from(">h", shape)[0] < 0:
            yield from parts(shapes, components(shape))


def components(shape: bytes) -> Iterator[int]:
    """Name the glyphs of which one is composed."""
    place, flags = 10, MORE
    while flags & MORE:
        flags, glyph = unpack_from(COMPONENT, shape, place)
        yield glyph
        place += calcsize(COMPONENT) + (4 if flags & WORDS else 2)
        place += 2 if flags & SCALE else 4 if flags & TWO_SCALES else 8 if flags & MATRIX else 0


def font_file(tables: Mapping[str, bytes]) -> bytes:
    """Write tables as a TrueType file."""
    power = len(tables).bit_length() - 1
    head = pack(">IHHHH", 0x00010000, len(tables), 16 << power, power, 16 * len(tables) - (16 << power))
    place, rows, body = 12 + 16 * len(tables), b"", b""
    for tag, table in sorted(tables.items()):
        padded = table + bytes(-len(table) % 4)
        total = sum(word for (word,) in iter_unpack(">I", padded)) & 0xFFFFFFFF
        rows += pack(">4sIII", tag.encode(), total, place + len(body), len(table))
        body += padded
    return head + rows + body
