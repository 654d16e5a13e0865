"""Where the cells of a sheet of Excel's kind lead to: their addresses stand behind the rows, and in a part beside the sheet."""

from collections.abc import Callable
from xml.etree.ElementTree import Element
from zipfile import ZipFile

from tools.contacts.tables.workbooks.pieces import local, pieces


def of_sheet(archive: ZipFile, part: str, parsed: Callable[[str], Element]) -> dict[str, str]:
    """Give the address that each linked cell leads to out of the workbook: F4 → https://…"""
    folder, _slash, name = part.rpartition("/")
    beside = f"{folder}/_rels/{name}.rels"
    if beside not in archive.namelist():
        return {}
    outside = {
        each.get("Id"): each.get("Target", "")
        for each in parsed(beside)
        if each.get("Type", "").endswith("/hyperlink")
    }
    if not outside:
        return {}
    with archive.open(part) as sheet:
        return {
            each.get("ref", "").partition(":")[0]: outside[link]
            for _around, each in pieces(sheet, {"row", "hyperlink"})
            if local(each) == "hyperlink"
            for name, link in each.items()
            if name.endswith("}id") and link in outside
        }
