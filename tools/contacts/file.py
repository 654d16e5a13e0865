"""A file that a visitor brings: refused in one sentence when it cannot hold contacts, else opened as text or rows."""

from collections.abc import Callable
from functools import cached_property
from io import BytesIO
from typing import TYPE_CHECKING

from tools.contacts import encoding, table
from tools.contacts.table import MOST_ROWS, Table, TooManyRows
from tools.kit.language import _, later

if TYPE_CHECKING:
    from zipfile import ZipFile

MOST_BYTES = 25_000_000
MOST_UNPACKED = 200_000_000
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"

BEGINNINGS = (
    (
        b"%PDF",
        later("This is a PDF, which holds no columns to read. Bring a CSV, an Excel workbook or a vCard."),
    ),
    (
        b"\xd0\xcf\x11\xe0",
        later(
            "This is an old kind of Excel file. Save it as an Excel workbook (.xlsx) or as CSV, and bring that."
        ),
    ),
    (b"\x89PNG", later("This is a picture. Bring a CSV, an Excel workbook or a vCard.")),
    (b"\xff\xd8\xff", later("This is a picture. Bring a CSV, an Excel workbook or a vCard.")),
    (b"BEGIN:VCALENDAR", later("This is a calendar, which holds no contacts.")),
    (b"<", later("This is a web page or markup. Bring a CSV, an Excel workbook or a vCard.")),
)
INSIDE = {
    "content.xml": later(
        "This is an OpenDocument file, and not a spreadsheet. Copy its table into one, save that, and bring it."
    ),
    "Document.iwa": later(
        "This is a Numbers file. Export it as CSV or as an Excel workbook, and bring that."
    ),
    "document.xml": later(
        "This is a Word document. Copy its table into a spreadsheet, save that as CSV, and bring it."
    ),
}
"""What an archive is that holds a file of this name."""
ARCHIVE = later("This is an archive. Unpack it, and bring the file of contacts that is in it.")
NO_TEXT = later("This is not text. Bring a CSV, an Excel workbook or a vCard.")
NO_WORKBOOK = later(
    "This workbook cannot be read. Open it in a spreadsheet, save it again as .xlsx, and bring that."
)


class Refused(ValueError):
    """A file that cannot be read; the message says why and what to do."""


class File:
    """A file's name and bytes; Refused when nothing in it can be a contact."""

    def __init__(self, name: str, data: bytes) -> None:
        if len(data) > MOST_BYTES:
            raise Refused(_("This file is larger than 25 MB. Split it, and bring it in parts."))
        self.name = name
        self.data = from_archive(data) if data.startswith(b"PK\x03\x04") else data
        self.is_workbook = self.data.startswith(b"PK\x03\x04")
        if not self.data.strip(b"\xef\xbb\xbf\xfe\xff \t\r\n\x00"):
            raise Refused(_("This file is empty."))
        start = self.data[:200].removeprefix(b"\xef\xbb\xbf").lstrip()
        for beginning, sentence in BEGINNINGS:
            if start.startswith(beginning):
                raise Refused(_(sentence))

    @cached_property
    def text(self) -> str:
        """The file as text; a workbook has none. Refused when it is not text."""
        if self.is_workbook:
            return ""
        text = encoding.text(self.data)
        begun = text[:4000]
        if sum(sign < " " and sign not in "\t\r\n" for sign in begun) > len(begun) // 10:
            raise Refused(_(NO_WORKBOOK if self.name.lower().endswith(".xlsx") else NO_TEXT))
        return text

    @cached_property
    def tables(self) -> list[Table]:
        """The file as tables, one for each sheet; of a workbook, only the first rows. Refused when it cannot be read."""
        if not self.is_workbook:
            return [refused_if_too_many(lambda: table.of_text(self.text))]
        from tools.contacts import workbooks  # here, because it takes the rest of the standard library

        try:
            return workbooks.heads(self.data)
        except workbooks.Unreadable:
            raise Refused(_(NO_WORKBOOK)) from None

    def whole(self, begun: Table) -> Table:
        """Give a table with all its rows; Refused when there are more than a sheet can hold."""
        if not self.is_workbook:
            return begun
        from tools.contacts import workbooks

        try:
            return refused_if_too_many(lambda: workbooks.whole(self.data, begun.name))
        except workbooks.Unreadable:
            raise Refused(_(NO_WORKBOOK)) from None


def refused_if_too_many(read: Callable[[], Table]) -> Table:
    """Read a table, and say so when it has more rows than a sheet can hold."""
    try:
        return read()
    except TooManyRows as too_many:
        (count,) = too_many.args
        sentence = _(
            "This file has {count} rows, and at most {most} can be read. Split it, and bring it in parts."
        )
        unknown = _(
            "This file has more than {most} rows, which is the most that can be read. Split it, and bring it in parts."
        )
        said = sentence if count else unknown
        raise Refused(said.format(count=f"{count:,}", most=f"{MOST_ROWS:,}")) from None


def from_archive(data: bytes) -> bytes:
    """Take LinkedIn's list of connections out of the archive that it comes in; a workbook stays as it is."""
    from zipfile import BadZipFile, ZipFile  # here, because text needs no archives

    try:
        with ZipFile(BytesIO(data)) as archive:
            if sum(each.file_size for each in archive.infolist()) > MOST_UNPACKED:
                raise Refused(
                    _(
                        "This file unpacks to more than 200 MB, which no list of people needs. Save it anew, and bring that."
                    )
                )
            listed = {each.filename.rpartition("/")[2]: each for each in archive.infolist()}
            if "workbook.xml" in listed or is_spreadsheet(archive):
                return data
            if "Connections.csv" in listed:
                return archive.read(listed["Connections.csv"])
    except (BadZipFile, NotImplementedError, RuntimeError):
        raise Refused(_("This file is damaged. Save or download it again, and bring that.")) from None
    raise Refused(_(next((sentence for name, sentence in INSIDE.items() if name in listed), ARCHIVE)))


def is_spreadsheet(archive: "ZipFile") -> bool:
    """Tell whether an archive is a spreadsheet of OpenDocument, whose kind is written in it."""
    return "mimetype" in archive.namelist() and archive.read("mimetype").strip().startswith(SPREADSHEET)
