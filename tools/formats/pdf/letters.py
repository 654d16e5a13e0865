"""The letters of a PDF file: those of our typefaces, and pictures of words whose letters only the visitor's device has."""

import json
from base64 import b64decode
from collections.abc import Mapping, Sequence
from dataclasses import dataclass, replace
from itertools import batched

from tools.formats.pdf.objects import Objects, utf_16
from tools.formats.pdf.words import Word, gaps, in_place, is_wide
from tools.formats.typefaces import FACES, Typeface, typeface
from tools.kit.document.figure import Face

GUESS = 1.0
"""The width of a letter that is not drawn yet, in units of its size."""
MOST = 250
"""How many words one font of pictures holds."""


@dataclass(frozen=True)
class Picture:
    """A word as the device draws it: dots in rows, and its place and width, in dots of which `em` are the size."""

    em: int
    width: float
    left: int
    top: int
    columns: int
    rows: int
    dots: str


type Pictures = Mapping[tuple[str, str], Picture]
"""By typeface and word."""


def read(told: str) -> Pictures:
    """Read the pictures that the page made: a JSON list of a typeface, a word and its picture."""
    return {(face, word): Picture(**picture) for face, word, picture in json.loads(told)}


@dataclass(frozen=True)
class Piece:
    """Words shown at once: where in a row they start, their place as they are read, and whether our typeface has them."""

    text: str
    start: float
    place: int
    ours: bool


class Letters:
    """Sets words, and remembers which letters a file needs and which words are to be drawn."""

    def __init__(self, pictures: Pictures | None = None) -> None:
        self.pictures = pictures or {}
        self.used: dict[str, dict[int, str]] = {face: {} for face in FACES}
        self.shown: list[tuple[str, str]] = []
        self.missing: dict[tuple[str, str], None] = {}

    def width(self, word: str, face: Face) -> float:
        """Measure a word in units of its size."""
        if typeface(face).writes(word):
            return typeface(face).width(word)
        if picture := self.pictures.get((face, word)):
            return picture.width / picture.em
        self.missing[face, word] = None
        return GUESS * len(word)

    def row(self, words: Sequence[Word], face: Face, *, rightward: bool) -> tuple[float, list[Piece]]:
        """Set words in a row: its width in units of the size, and its pieces in the order in which they are read."""
        placed = in_place(words, rightward=rightward)
        x, row = 0.0, list[Piece]()
        for word, gap in zip(placed, [False, *gaps(placed)], strict=False):
            ours = typeface(face).writes(word.text)
            if ours and row and row[-1].ours:
                x, last = row[-1].start, row.pop()
                row.append(replace(last, text=f"{last.text}{' ' if gap else ''}{word.text}"))
            else:
                x += typeface(face).width(" ") if gap else 0
                row.append(Piece(word.text, x, word.place, ours))
            x += self.width(row[-1].text, face)
        return x, sorted(row, key=lambda each: each.place)

    def written(self, word: str, face: Face) -> tuple[str, str]:
        """Give the name of the font that shows a word, and how it is told to."""
        if typeface(face).writes(word):
            row = typeface(face).set(word)
            self.used[face].update(zip((glyph for glyph, _move in row), word, strict=True))
            return (
                face,
                f"[{''.join(f'<{glyph:04X}>{f" {-move} " if move else ""}' for glyph, move in row)}] TJ",
            )
        if (face, word) not in self.shown:
            self.shown.append((face, word))
        number, code = divmod(self.shown.index((face, word)), MOST)
        return f"drawn{number}", f"<{code:02X}> Tj"

    def fonts(self, objects: Objects) -> str:
        """Add the fonts in use, and give them as entries of a dictionary."""
        ours = [
            f"/{face} {embedded(objects, typeface(face), used)}" for face, used in self.used.items() if used
        ]
        groups = enumerate(batched(self.shown, MOST, strict=False))
        theirs = [
            f"/drawn{number} {font_of_pictures(objects, words, self.pictures)}" for number, words in groups
        ]
        return " ".join(ours + theirs)


def embedded(objects: Objects, face: Typeface, used: Mapping[int, str]) -> str:
    """Add a typeface with the glyphs in use, which are told by their numbers."""
    file = face.cut(used)
    name = f"AAAAAA+Networking-{face.name}"
    program = objects.stream(file, f"/Length1 {len(file)}")
    described = objects.add(
        f"<< /Type /FontDescriptor /FontName /{name} /Flags 32 /FontBBox [-500 -400 1500 1100] /ItalicAngle 0"
        f" /Ascent 1024 /Descent -400 /CapHeight 660 /StemV 80 /FontFile2 {program} >>"
    )
    widths = " ".join(f"{glyph} [{face.advances[glyph]}]" for glyph in sorted(used))
    inner = objects.add(
        f"<< /Type /Font /Subtype /CIDFontType2 /BaseFont /{name} /CIDToGIDMap /Identity /FontDescriptor {described}"
        f" /CIDSystemInfo << /Registry (Adobe) /Ordering (Identity) /Supplement 0 >> /W [{widths}] >>"
    )
    meant = readable(objects, {f"{glyph:04X}": letter for glyph, letter in used.items()}, "<0000> <FFFF>")
    return objects.add(
        f"<< /Type /Font /Subtype /Type0 /BaseFont /{name} /Encoding /Identity-H /DescendantFonts [{inner}]"
        f" /ToUnicode {meant} >>"
    )


def font_of_pictures(objects: Objects, words: Sequence[tuple[str, str]], pictures: Pictures) -> str:
    """Add a font whose every letter is a whole word: seen as the device draws it, and read as it is written."""
    shown = [pictures[each] for each in words]
    dots = " ".join(f"/dots{code} {dotted(objects, each)}" for code, each in enumerate(shown))
    shapes = " ".join(f"/word{code} {shape(objects, code, each)}" for code, each in enumerate(shown))
    names = " ".join(f"/word{code}" for code in range(len(shown)))
    meant = readable(
        objects,
        {
            f"{code:02X}": word if is_wide(word[-1]) else f"{word} "
            for code, (_face, word) in enumerate(words)
        },
        "<00> <FF>",
    )
    widths = " ".join(f"{each.width:.2f}" for each in shown)
    size = 1 / shown[0].em
    return objects.add(
        f"<< /Type /Font /Subtype /Type3 /FontBBox [0 0 0 0] /FontMatrix [{size} 0 0 {size} 0 0] /FirstChar 0"
        f" /LastChar {len(shown) - 1} /Widths [{widths}] /CharProcs << {shapes} >> /ToUnicode {meant}"
        f" /Encoding << /Type /Encoding /Differences [0 {names}] >> /Resources << /XObject << {dots} >> >> >>"
    )


def dotted(objects: Objects, picture: Picture) -> str:
    """Add the dots of a word, which take the colour of the text."""
    size = f"/Width {picture.columns} /Height {picture.rows}"
    return objects.stream(
        b64decode(picture.dots),
        f"/Type /XObject /Subtype /Image {size} /ImageMask true /BitsPerComponent 1 /Decode [1 0]",
    )


def shape(objects: Objects, code: int, picture: Picture) -> str:
    """Add how a word is drawn: its width, its box, and its dots in their place."""
    foot, right = picture.top - picture.rows, picture.left + picture.columns
    box = f"{picture.width:.2f} 0 {picture.left} {foot} {right} {picture.top} d1"
    place = f"{picture.columns} 0 0 {picture.rows} {picture.left} {foot} cm"
    return objects.stream(f"{box} q {place} /dots{code} Do Q".encode())


def readable(objects: Objects, letters: Mapping[str, str], codes: str) -> str:
    """Add what the codes of a font mean, so that a text can be searched and copied."""
    rows = (
        f"{len(some)} beginbfchar\n"
        + "".join(f"<{code}> <{utf_16(letter)}>\n" for code, letter in some)
        + "endbfchar\n"
        for some in batched(sorted(letters.items()), 100, strict=False)
    )
    return objects.stream(
        (
            "/CIDInit /ProcSet findresource begin 12 dict begin begincmap\n/CMapName /Meant def /CMapType 2 def\n"
            f"1 begincodespacerange {codes} endcodespacerange\n{''.join(rows)}endcmap end end"
        ).encode("latin-1")
    )
