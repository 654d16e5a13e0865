"""A file that a visitor brings: refused in one sentence when it cannot hold contacts, else opened as text or rows."""

import re
from collections.abc import Callable
from functools import cached_property

from tools.contacts.files import encoding, kinds
from tools.contacts.files.refused import MOST_BYTES, TOO_LARGE, Refused
from tools.contacts.meaning.heading_row import FEW
from tools.contacts.tables import table
from tools.contacts.tables.table import Table, TooManyRows, most_rows
from tools.contacts.tables.upright import known, upright
from tools.kit.language import _, later

__all__ = ["MOST_BYTES", "File", "Refused"]

MOST_SPACES = 100
SPACES = re.compile(f" {{{MOST_SPACES + 1},}}")
"""More of them in a row say no more, and patterns would look through them again from each."""
NO_TEXT = later("This is not text. Bring a CSV, an Excel workbook or a vCard.")
NO_WORKBOOK = later(
    "This workbook cannot be read. Open it in a spreadsheet, save it again as .xlsx, and bring that."
)


class File:
    """A file's name and bytes; Refused when nothing in it can be a contact.

    Of an archive it is the file inside that holds contacts: `inside` names it, and `others` those that may be read instead.
    """

    def __init__(self, name: str, data: bytes, chosen: str = "") -> None:
        if len(data) > MOST_BYTES:
            raise Refused(_(TOO_LARGE))
        self.name, self.archive = name, b""
        self.inside, self.others = "", list[str]()
        self.data = data
        if data.startswith(b"PK\x03\x04"):
            self.unpack(chosen)
        self.is_workbook = self.data.startswith(b"PK\x03\x04")
        self.is_markup = kinds.is_markup(self.data)
        if not self.data.strip(b"\xef\xbb\xbf\xfe\xff \t\r\n\x00"):
            raise Refused(_("This file is empty."))
        if sentence := kinds.sentence(self.data):
            raise Refused(_(sentence))

    def unpack(self, chosen: str) -> None:
        """Take the file of contacts out of an archive; a workbook, which is one too, stays whole."""
        from tools.contacts.files import archive  # here, because text needs no archives

        if found := archive.contacts(self.data, chosen):
            self.archive, self.data = self.data, found.data
            self.inside, self.others = found.name, found.others

    @property
    def has_tables_only(self) -> bool:
        """Tell whether the file is a workbook or markup, of which nothing is read but tables."""
        return self.is_workbook or self.is_markup

    @cached_property
    def text(self) -> str:
        """The file as text; one of tables only has none. Refused when it is not text."""
        return "" if self.has_tables_only else self.decoded()

    def decoded(self) -> str:
        """Decode a file of text."""
        begun = encoding.text(self.data[:4000])
        if sum(sign < " " and sign not in "\t\r\n" for sign in begun) > len(begun) // 10:
            raise Refused(_(NO_WORKBOOK if self.name.lower().endswith(".xlsx") else NO_TEXT))
        text = SPACES.sub(" " * MOST_SPACES, encoding.text(self.data))
        if kinds.is_chat(text):
            raise Refused(_(kinds.CHAT))
        return text

    @cached_property
    def tables(self) -> list[Table]:
        """The file as tables, one for each sheet; of a workbook, only the first rows. Refused when it cannot be read."""
        if self.is_markup:
            return self.of_markup()
        if not self.is_workbook:
            return [upright(refused_if_too_many(lambda: table.of_text(self.text)))]
        from tools.contacts.tables import workbooks  # here, because it takes the rest of the standard library

        try:
            return list(map(upright, workbooks.heads(self.data)))
        except workbooks.Unreadable:
            raise Refused(_(NO_WORKBOOK)) from None

    def of_markup(self) -> list[Table]:
        """Give the tables that have known headings: most pages lay themselves out in tables. Refused when there is none."""
        from tools.contacts.tables import markup  # here, because it takes the rest of the standard library

        def read() -> list[Table]:
            found = map(upright, markup.tables(self.decoded()))
            return [each for each in found if known(each) >= FEW]

        tables = refused_if_too_many(read)
        if not tables:
            raise Refused(_(kinds.MARKUP))
        return tables

    def whole(self, begun: Table) -> Table:
        """Give a table with all its rows; Refused when there are more than a sheet can hold."""
        if not self.is_workbook:
            return begun
        from tools.contacts.tables import workbooks

        try:
            return upright(refused_if_too_many(lambda: workbooks.whole(self.data, begun.name)))
        except workbooks.Unreadable:
            raise Refused(_(NO_WORKBOOK)) from None


def refused_if_too_many[Made](read: Callable[[], Made]) -> Made:
    """Read a table or several, and say so when it has more rows than a sheet can hold."""
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
        raise Refused(said.format(count=f"{count:,}", most=f"{most_rows():,}")) from None
