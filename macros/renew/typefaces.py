"""Cut the site's own typefaces: `python -m macros.renew.typefaces` writes them for PDF files and for the page, with their widths.

They are Source Serif 4 and Source Sans 3 by Adobe, under the SIL Open Font License. Its reserved name is not used for
what is cut from them. In a PDF they write Latin, Vietnamese and Cyrillic; other letters are drawn by the visitor's device.
"""

import subprocess
from collections.abc import Iterable, Iterator, Mapping
from io import BytesIO
from pathlib import Path
from typing import Any

from fontTools import subset
from fontTools.ttLib import TTFont, newTable
from fontTools.ttLib.tables._c_m_a_p import CmapSubtable
from fontTools.ttLib.tables._k_e_r_n import KernTable_format_0
from fontTools.ttLib.tables.otTables import PairPos

from macros.keep import ROOT, keep

PACKAGES = ("@expo-google-fonts/source-sans-3@0.4.1", "@expo-google-fonts/source-serif-4@0.4.1")
SOURCES = {
    "sans": "source-sans-3/400Regular/SourceSans3_400Regular.ttf",
    "strong": "source-sans-3/600SemiBold/SourceSans3_600SemiBold.ttf",
    "serif": "source-serif-4/400Regular/SourceSerif4_400Regular.ttf",
}
FOR_PDF, FOR_PAGES = ROOT / "tools/formats/typefaces", ROOT / "docs/assets/fonts"
WIDTHS = ROOT / "tools/card/letter_table.py"
BASIC = {
    *range(0x20, 0x7F),
    *range(0xA0, 0x100),
    *(0x2010, 0x2011, 0x2013, 0x2014, 0x2018, 0x2019, 0x201C, 0x201D, 0x2022, 0x2026, 0x2212),
}
MORE = {
    *range(0x100, 0x180),
    *(
        0x1A0,
        0x1A1,
        0x1AF,
        0x1B0,
        0x218,
        0x219,
        0x21A,
        0x21B,
        0x2039,
        0x203A,
        0x20AC,
        0x2122,
        0x2190,
        0x2191,
        0x2192,
        0x2193,
    ),
    *(0x2264, 0x2265, 0x25A0, 0x2610, 0x2713),
    *range(0x1EA0, 0x1EFA),
}
CYRILLIC = {*range(0x400, 0x460), 0x490, 0x491}
WESTERN = {*range(0x21, 0x7F), *range(0xC0, 0x100), 0x2019, 0x201C, 0x201D}
CLOSER = 15
"""Thousandths of the size: pairs that kerning moves by less stay as they are."""
TABLE = '''\
"""How wide the letters of our typefaces are, in thousandths of their size: `python -m macros.renew.typefaces` writes this."""

WIDTHS = {{
{faces}
}}
"""By typeface: a width, and the letters that have it."""
'''


def fetch(folder: Path) -> None:
    """Put the packages of the typefaces into a folder."""
    npm = [ROOT / ".venv/bin/npm", "install", "--ignore-scripts", "--no-save", "--prefix", folder]
    subprocess.run([*map(str, npm), *PACKAGES], check=True, capture_output=True)


def cut(source: Path, name: str, letters: Iterable[int]) -> TTFont:
    """Keep of a typeface these letters (code points) and their kerning, and give it a name of our own."""
    font = TTFont(source)
    options = subset.Options(layout_features=["kern"], hinting=False, name_IDs=[0, 1, 2, 4, 6, 13, 14])
    cutter = subset.Subsetter(options)
    cutter.populate(unicodes=letters)
    cutter.subset(font)
    for number, text in {1: f"Networking {name}", 4: f"Networking {name}", 6: f"Networking-{name}"}.items():
        font["name"].setName(text, number, 3, 1, 0x409)
    return font


def for_pdf(font: TTFont) -> bytes:
    """Write a typeface with its letters and its kerning in tables that take few lines to read."""
    kern = KernTable_format_0()
    kern.coverage, kern.kernTable = 1, kerning(font)
    font["kern"] = newTable("kern")
    font["kern"].version, font["kern"].kernTables = 0, [kern]
    letters = CmapSubtable.newSubtable(12)
    letters.platformID, letters.platEncID, letters.language = 3, 10, 0
    letters.format, letters.reserved, letters.length, letters.nGroups = 12, 0, 0, 0
    letters.cmap = font.getBestCmap()
    font["cmap"].tables = [letters]
    for each in ("GPOS", "GSUB", "GDEF", "BASE", "STAT", "gasp"):
        if each in font:
            del font[each]
    return saved(font)


def for_pages(font: TTFont) -> bytes:
    """Write a typeface as browsers like it best."""
    font.flavor = "woff2"
    return saved(font)


def saved(font: TTFont) -> bytes:
    """Write a typeface, the same bytes each time."""
    font.recalcTimestamp = False
    file = BytesIO()
    font.save(file)
    return file.getvalue()


def kerning(font: TTFont) -> dict[tuple[str, str], int]:
    """Read by how much pairs of Western letters stand closer or wider, the first rule for a pair counting."""
    western = {name for letter, name in font.getBestCmap().items() if letter in WESTERN}
    pairs: dict[tuple[str, str], int] = {}
    for table in pair_tables(font):
        for left in western.intersection(table.Coverage.glyphs):
            for right, moved in moves(table, left, western):
                pairs.setdefault((left, right), moved)
    return {pair: moved for pair, moved in pairs.items() if abs(moved) >= CLOSER}


def pair_tables(font: TTFont) -> Iterator[Any]:
    """Give the tables of the kerning feature."""
    rules = font["GPOS"].table
    numbers = {
        number
        for each in rules.FeatureList.FeatureRecord
        if each.FeatureTag == "kern"
        for number in each.Feature.LookupListIndex
    }
    for number in sorted(numbers):
        tables = (getattr(each, "ExtSubTable", each) for each in rules.LookupList.Lookup[number].SubTable)
        yield from (each for each in tables if isinstance(each, PairPos))


def moves(table: Any, left: str, among: Iterable[str]) -> Iterator[tuple[str, int]]:
    """Give each letter on the right of another, and by how much a table moves it."""
    if table.Format == 1:
        for pair in table.PairSet[table.Coverage.glyphs.index(left)].PairValueRecord:
            if pair.SecondGlyph in among:
                yield pair.SecondGlyph, pair.Value1.XAdvance
        return
    row = table.Class1Record[table.ClassDef1.classDefs.get(left, 0)].Class2Record
    for right in among:
        yield right, row[table.ClassDef2.classDefs.get(right, 0)].Value1.XAdvance or 0


def widths(fonts: Mapping[str, TTFont]) -> str:
    """Write the widths of all letters as a Python module."""
    faces = []
    for name, font in fonts.items():
        by_width: dict[int, str] = {}
        for letter, glyph in sorted(font.getBestCmap().items()):
            width = font["hmtx"][glyph][0]
            by_width[width] = by_width.get(width, "") + chr(letter)
        rows = "".join(f"        {width}: {letters!r},\n" for width, letters in sorted(by_width.items()))
        faces.append(f'    "{name}": {{\n{rows}    }},')
    return TABLE.format(faces="\n".join(faces))


def make() -> None:
    """Write all typefaces and their widths."""
    folder = keep("typefaces", [Path(__file__), *PACKAGES], fetch) / "node_modules/@expo-google-fonts"
    every = BASIC | MORE | CYRILLIC
    fonts = {name: cut(folder / source, name, every) for name, source in SOURCES.items()}
    WIDTHS.write_text(widths(fonts), encoding="utf-8")
    for name, source in SOURCES.items():
        (FOR_PDF / f"{name}.ttf").write_bytes(for_pdf(fonts[name]))
        for part, letters in {"basic": BASIC, "more": MORE | CYRILLIC}.items():
            (FOR_PAGES / f"{name}-{part}.woff2").write_bytes(for_pages(cut(folder / source, name, letters)))
    for place in (FOR_PDF, FOR_PAGES):
        (place / "OFL.txt").write_bytes((folder / "source-sans-3/LICENSE_FONT").read_bytes())


if __name__ == "__main__":
    make()
