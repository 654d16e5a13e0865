"""The first sheet of an Excel workbook as rows of text: dates as 2026-11-23, formulas as what they last came to.

A workbook is a zip file of XML. Read so, text comes back to the last character, in a third of a library's time.
It takes zipfile and the XML parser of the standard library: import it only where a workbook is brought.
"""

import re
from collections.abc import Iterator
from datetime import datetime, timedelta
from io import BytesIO
from xml.etree import ElementTree
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from tools.contacts.table import Row

BUILT_IN_DATES = {*range(14, 18), 22, *range(27, 37), *range(50, 59)}
ESCAPED = re.compile(r"_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")  # Half of a surrogate pair stays as it is.
LITERAL = re.compile(r'"[^"]*"|\\.|\[[^\]]*\]')
REFERENCE = re.compile(r"([A-Z]{1,3})[0-9]+\Z")
MOST_COLUMNS = 16_384
MOST_GAP = 100_000


class Unreadable(ValueError):
    """A zip file that is no workbook, or a damaged one."""


def rows(data: bytes) -> list[Row]:
    """Read the first sheet; Unreadable when that is not possible."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            return list(read(archive))
    except ImportError:
        raise  # so that a browser brings what is missing
    except Exception as error:  # A damaged zip file or XML fails in more ways than can be listed.
        raise Unreadable from error


def read(archive: ZipFile) -> Iterator[list[str]]:
    """Give each row of the first sheet, and the empty ones between."""
    book = parsed(archive, "xl/workbook.xml")
    epoch = (
        datetime(1904, 1, 1) if book.find("workbookPr[@date1904='1']") is not None else datetime(1899, 12, 30)
    )
    dates, shared = date_styles(archive), shared_texts(archive)
    last = 0
    for row in parsed(archive, first_sheet(archive, book)).iterfind("sheetData/row"):
        number = int(row.get("r", last + 1))
        if number - last > MOST_GAP:
            raise Unreadable
        yield from ([] for _empty in range(number - last - 1))
        last = number
        cells: list[str] = []
        for cell in row.iterfind("c"):
            place = place_of(cell.get("r", "")) if cell.get("r") else len(cells)
            cells += [""] * (place - len(cells))
            cells.append(text_of(cell, shared, dates, epoch))
        yield cells


def parsed(archive: ZipFile, path: str) -> Element:
    """Parse a part of the workbook, without the names of its vocabulary."""
    text = archive.read(path)
    root = ElementTree.fromstring(text)  # noqa: S314 (expat stops bombs of entities by itself)
    for element in root.iter():
        element.tag = element.tag.rpartition("}")[2]
    return root


def first_sheet(archive: ZipFile, book: Element) -> str:
    """Find the part that holds the first sheet."""
    sheet = next(book.iterfind("sheets/sheet"))
    link = next(value for name, value in sheet.items() if name.endswith("}id"))
    for each in parsed(archive, "xl/_rels/workbook.xml.rels"):
        if each.get("Id") == link:
            target = each.get("Target", "")
            return target[1:] if target.startswith("/") else f"xl/{target}"
    raise Unreadable


def shared_texts(archive: ZipFile) -> list[str]:
    """Read the texts that cells share."""
    if "xl/sharedStrings.xml" not in archive.namelist():
        return []
    return [spoken(each) for each in parsed(archive, "xl/sharedStrings.xml").iterfind("si")]


def spoken(element: Element) -> str:
    """Join the runs of a text, without what is only for pronouncing it, and undo the escapes of control characters."""
    runs = [*element.iterfind("t"), *element.iterfind("r/t")]
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(each.text or "" for each in runs))


def date_styles(archive: ZipFile) -> set[int]:
    """Find the styles that show a date, by their numbers."""
    if "xl/styles.xml" not in archive.namelist():
        return set()
    styles = parsed(archive, "xl/styles.xml")
    own = {
        int(each.get("numFmtId", "0"))
        for each in styles.iterfind("numFmts/numFmt")
        if re.search("[dy]", LITERAL.sub("", each.get("formatCode", "")), re.IGNORECASE)
    }
    looks = [int(each.get("numFmtId", "0")) for each in styles.iterfind("cellXfs/xf")]
    return {index for index, look in enumerate(looks) if look in own or look in BUILT_IN_DATES}


def place_of(reference: str) -> int:
    """Turn the letters of a cell's reference into a number from 0."""
    found = REFERENCE.match(reference)
    number = 0
    for letter in found[1] if found else "":
        number = 26 * number + ord(letter) - 64
    if not 0 < number <= MOST_COLUMNS:
        raise Unreadable
    return number - 1


def text_of(cell: Element, shared: list[str], dates: set[int], epoch: datetime) -> str:
    """Read a cell as text."""
    kind, value = cell.get("t", "n"), cell.findtext("v") or ""
    if kind == "inlineStr":
        inline = cell.find("is")
        return spoken(inline) if inline is not None else ""
    if kind == "s":
        return shared[int(value)]
    if kind == "n":
        return number(value, epoch if int(cell.get("s", "0")) in dates else None)
    return {"b": {"1": "TRUE", "0": "FALSE"}.get(value, value), "e": ""}.get(kind, value)


def number(value: str, epoch: datetime | None) -> str:
    """Write a number in full, or the date that it counts days to."""
    try:
        if epoch:
            return (epoch + timedelta(days=float(value))).date().isoformat()
        return f"{float(value):.0f}" if float(value).is_integer() else value
    except (ValueError, OverflowError):
        return value
