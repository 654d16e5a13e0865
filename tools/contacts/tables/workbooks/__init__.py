"""Workbooks, which are zip files of XML: read piece by piece, so that a small file that unpacks to a large one does no harm.

They take zipfile and the XML parser of the standard library: import them only where a workbook is brought. Read so, text comes
back to the last character, in a third of a library's time.
"""

from collections.abc import Callable
from contextlib import suppress
from functools import partial
from io import BytesIO
from zipfile import ZipFile

from tools.contacts.tables.table import LOOKED_AT, Table, TooManyRows
from tools.contacts.tables.workbooks.excel import Excel
from tools.contacts.tables.workbooks.open_document import OpenDocument

type Book = Excel | OpenDocument


class Unreadable(ValueError):
    """A zip file that isn't a workbook, or a damaged one."""


def heads(data: bytes) -> list[Table]:
    """Read the first rows of every sheet that can be read; Unreadable when none can."""

    def read(book: Book) -> list[Table]:
        found = []
        for name in book.names():
            with suppress(Unreadable):
                found.append(guarded(partial(book.sheet, name, LOOKED_AT + 1)))
        return found

    tables = opened(data, read)
    if not tables:
        raise Unreadable
    return tables


def whole(data: bytes, sheet: str) -> Table:
    """Read one sheet; Unreadable when that is not possible, and TooManyRows when it has more rows than can be read."""
    return opened(data, lambda book: book.sheet(sheet))


def opened[Made](data: bytes, act: Callable[[Book], Made]) -> Made:
    """Do a thing with a workbook."""

    def begin() -> Made:
        with ZipFile(BytesIO(data)) as archive:
            return act((OpenDocument if "content.xml" in archive.namelist() else Excel)(archive))

    return guarded(begin)


def guarded[Made](act: Callable[[], Made]) -> Made:
    """Do a thing that fails in more ways than can be listed, for a damaged zip file or XML; Unreadable when it does."""
    try:
        return act()
    except (ImportError, TooManyRows, Unreadable):
        raise  # ImportError, so that a browser brings what is missing
    except Exception as error:
        raise Unreadable from error
