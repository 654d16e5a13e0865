"""An OpenDocument spreadsheet, as LibreOffice writes it: dates as 2026-11-23, formulas as what they last came to."""

from collections.abc import Iterator, Sequence
from itertools import islice
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from tools.contacts.cells.linked import led_to, linked
from tools.contacts.tables.table import MOST_COLUMNS, MOST_EMPTY, Row, Table, most_rows, of_rows
from tools.contacts.tables.workbooks.pieces import local, pieces
from tools.contacts.tables.workbooks.places import Reaching
from tools.contacts.tables.workbooks.values import number

CONTENT = "content.xml"
NOT_TEXT = {"annotation"}


class OpenDocument:
    """A spreadsheet, whose tables stand one behind the other in one part."""

    def __init__(self, archive: ZipFile) -> None:
        self.archive = archive

    def names(self) -> Sequence[str]:
        """Name the sheets in their order."""
        return list(dict.fromkeys(name for name, _row in self.rows()))

    def sheet(self, name: str, most: int | None = None) -> Table:
        """Read a sheet, or so many of its first rows."""
        return of_rows(name, islice(self.lines(name), most))

    def lines(self, name: str) -> Iterator[Row]:
        """Give the rows of a sheet, with what reaches down into them."""
        reaching, number = Reaching(), 0
        for row in (row for sheet, row in self.rows() if sheet == name):
            for cells in repeated(row):
                number += 1
                for place, rows in reaching_down(row):
                    reaching.note(place, number, number + rows - 1)
                yield reaching.fill(number, cells)

    def rows(self) -> Iterator[tuple[str, Element]]:
        """Give each row with the name of its sheet."""
        with self.archive.open(CONTENT) as part:
            for around, row in pieces(part, {"table-row"}):
                table = next((each for each in reversed(around) if local(each) == "table"), None)
                if table is not None:
                    yield said(table, "name"), row


def reaching_down(row: Element) -> Iterator[tuple[int, int]]:
    """Give the place of each cell that reaches down, and over how many rows."""
    place = 0
    for cell in row:
        if rows := said(cell, "number-rows-spanned"):
            yield place, int(rows)
        place += int(said(cell, "number-columns-repeated") or 1)


def repeated(row: Element) -> Iterator[list[str]]:
    """Give a row as often as it stands in the sheet; many empty ones end it."""
    cells = list(cells_of(row))
    times = int(said(row, "number-rows-repeated") or 1)
    if any(cells) or times <= MOST_EMPTY:
        yield from (list(cells) for _time in range(min(times, most_rows() + 1)))


def cells_of(row: Element) -> Iterator[str]:
    """Give the texts of the cells, without the empty ones at the end."""
    empty = 0
    for cell in row:
        times = min(int(said(cell, "number-columns-repeated") or 1), MOST_COLUMNS + 1)
        text = text_of(cell) if local(cell) == "table-cell" else ""
        if text:
            yield from [""] * empty
            yield from [text] * times
        empty = 0 if text else empty + times


def text_of(cell: Element) -> str:
    """Read a cell as text."""
    kind = said(cell, "value-type")
    if kind == "date":
        return said(cell, "date-value")[:10]
    if kind == "float":
        return number(said(cell, "value"), None)
    text = "\n".join("".join(spoken(each)) for each in cell if local(each) == "p")
    return led_to(said(cell, "formula"), text)


def spoken(element: Element) -> Iterator[str]:
    """Give the text of a paragraph; spaces and line breaks are elements of their own."""
    yield element.text or ""
    for each in element:
        name = local(each)
        if name == "s":
            yield " " * min(int(said(each, "c") or 1), 1_000)
        elif name in ("tab", "line-break"):
            yield "\t" if name == "tab" else "\n"
        elif name == "a":
            yield linked("".join(spoken(each)), said(each, "href"))
        elif name not in NOT_TEXT:
            yield from spoken(each)
        yield each.tail or ""


def said(element: Element, name: str) -> str:
    """Give an attribute, of whatever vocabulary."""
    return next((value for key, value in element.items() if key.rpartition("}")[2] == name), "")
