"""A workbook of Excel's kind, also a strict one: dates as 2026-11-23, formulas as what they last came to, if that is stored."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import datetime
from itertools import islice
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from tools.contacts.cells.linked import led_to, linked
from tools.contacts.tables.table import Table, most_rows, of_rows
from tools.contacts.tables.workbooks import links
from tools.contacts.tables.workbooks.pieces import Depth, TooMuch, chunks, pieces
from tools.contacts.tables.workbooks.places import MOST_COLUMNS, Reaching, merged, place_of
from tools.contacts.tables.workbooks.values import number, spoken

BUILT_IN_DATES = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}
LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
MOST_GAP = 100_000
MOST_TEXT = 1_700
MOST_TEXTS = 24
"""Signs and texts of a row, on average: as many as all of our own columns can have."""
MOST_SHEETS = 50


class Excel:
    """A workbook, and what its sheets share."""

    def __init__(self, archive: ZipFile) -> None:
        self.archive = archive
        book = self.parsed("xl/workbook.xml")
        counts_from_1904 = any(
            each.get("date1904", "").lower() in ("1", "true", "on") for each in book.iterfind("workbookPr")
        )
        self.epoch = datetime(1904, 1, 1) if counts_from_1904 else datetime(1899, 12, 30)
        self.dates = self.date_styles()
        self.shared = list(self.shared_texts())
        self.parts = dict(islice(self.sheets(book), MOST_SHEETS))

    def parsed(self, path: str) -> Element:
        """Parse a small part of the workbook, without the names of its vocabulary."""
        parser, depth = ElementTree.XMLParser(), Depth()  # noqa: S314 (expat stops bombs of entities by itself)
        with self.archive.open(path) as part:
            for chunk in chunks(part):
                depth.see(chunk)
                parser.feed(chunk)
        root: Element = parser.close()
        for element in root.iter():
            element.tag = element.tag.rpartition("}")[2]
        return root

    def sheets(self, book: Element) -> Iterator[tuple[str, str]]:
        """Give the name and the part of each sheet; one of a chart alone has no rows."""
        places = {
            each.get("Id"): each.get("Target", "") for each in self.parsed("xl/_rels/workbook.xml.rels")
        }
        for sheet in book.iterfind("sheets/sheet"):
            link = next(value for name, value in sheet.items() if name.endswith("}id"))
            target = places[link]
            if "chartsheets/" not in target:
                yield sheet.get("name", ""), target[1:] if target.startswith("/") else f"xl/{target}"

    def names(self) -> Sequence[str]:
        """Name the sheets in their order, hidden ones too."""
        return list(self.parts)

    def sheet(self, name: str, most: int | None = None) -> Table:
        """Read a sheet with the addresses that its cells lead to, or so many of its first rows."""
        path = self.parts[name]
        leads = {} if most else links.of_sheet(self.archive, path, self.parsed)
        reaching = Reaching() if most else merged(self.archive, path)
        with self.archive.open(path) as part:
            return of_rows(name, islice(self.rows(pieces(part, {"row"}), leads, reaching), most))

    def rows(
        self, found: Iterator[tuple[object, Element]], leads: Mapping[str, str], reaching: Reaching
    ) -> Iterator[list[str]]:
        """Give each row, and the empty ones between."""
        last = 0
        for _around, row in found:
            number = int(row.get("r", last + 1))
            if number - last > MOST_GAP:
                raise TooMuch
            yield from ([] for _empty in range(number - last - 1))
            last = number
            yield reaching.fill(number, self.cells(row, leads))

    def cells(self, row: Element, leads: Mapping[str, str]) -> list[str]:
        """Read the cells of a row."""
        names = row.tag.removesuffix("row")
        cells: list[str] = []
        for cell in row.iterfind(f"{names}c"):
            place = place_of(cell.get("r", "")) if cell.get("r") else len(cells)
            if place >= MOST_COLUMNS:
                raise TooMuch
            cells += [""] * (place - len(cells))
            formula = cell.findtext(f"{names}f") or ""
            text = led_to(formula, self.text(cell, names)) or uncounted(cell, formula)
            cells.append(linked(text, leads[cell.get("r", "")]) if cell.get("r") in leads else text)
        return cells

    def text(self, cell: Element, names: str) -> str:
        """Read a cell as text."""
        kind, value = cell.get("t", "n"), cell.findtext(f"{names}v") or ""
        if kind == "s":
            return self.shared[int(value)] if value else ""
        if kind == "n":
            return number(value, self.epoch if int(cell.get("s", "0")) in self.dates else None)
        if kind == "inlineStr":
            inline = cell.find(f"{names}is")
            return spoken(inline, names) if inline is not None else ""
        return {"b": {"1": "TRUE", "0": "FALSE"}.get(value, value), "e": ""}.get(kind, value)

    def shared_texts(self) -> Iterator[str]:
        """Read the texts that cells share."""
        if "xl/sharedStrings.xml" not in self.archive.namelist():
            return
        room, most = MOST_TEXT * most_rows(), MOST_TEXTS * most_rows()
        with self.archive.open("xl/sharedStrings.xml") as part:
            for _around, each in pieces(part, {"si"}):
                text = spoken(each, each.tag.removesuffix("si"))
                room -= len(text)
                most -= 1
                if room < 0 or most < 0:
                    raise TooMuch
                yield text

    def date_styles(self) -> set[int]:
        """Find the styles that show a date, by their numbers."""
        if "xl/styles.xml" not in self.archive.namelist():
            return set()
        styles = self.parsed("xl/styles.xml")
        own = {
            int(each.get("numFmtId", "0"))
            for each in styles.iterfind("numFmts/numFmt")
            if re.search("[dy]", LITERAL.sub("", each.get("formatCode", "")), re.IGNORECASE)
        }
        looks = [int(each.get("numFmtId", "0")) for each in styles.iterfind("cellXfs/xf")]
        return {index for index, look in enumerate(looks) if look in own or look in BUILT_IN_DATES}


def uncounted(cell: Element, formula: str) -> str:
    """Give a formula as it is written where no program has stored what it comes to, so that nothing goes without a word."""
    return f"={formula}" if formula and cell.get("t", "n") == "n" else ""
