"""The file of contacts in an archive, such as LinkedIn and Google send: what it is called, and what else it could be.

It takes zipfile: import it only where an archive is brought.
"""

import re
import zlib
from collections.abc import Sequence
from dataclasses import dataclass, field
from io import BytesIO
from zipfile import BadZipFile, ZipFile, ZipInfo

from tools.contacts.files import encoding
from tools.contacts.files.refused import MOST_BYTES, MOST_UNPACKED, TOO_LARGE, Refused
from tools.contacts.meaning.heading_row import find
from tools.contacts.meaning.headings import meaning
from tools.contacts.tables import table
from tools.kit.language import _, later

CONNECTIONS, PROFILE = "Connections.csv", "Profile.csv"
ENDINGS = (".vcf", ".csv", ".ldif", ".xlsx", ".ods", ".tsv")
"""How files of contacts end, the surest first."""
CARDS = ".vcf"
BEGIN = re.compile(r"BEGIN:VCARD", re.IGNORECASE)
TABLES = (".csv", ".tsv")
NAMES = {"first", "last", "whole", "name"}
LOOKED_AT = 20_000
"""So many bytes of a table tell its headings."""
SPREADSHEET = b"application/vnd.oasis.opendocument.spreadsheet"

INSIDE = {
    "content.xml": later(
        "This is an OpenDocument file, and not a spreadsheet. Copy its table into one, save that, and bring it."
    ),
    "Document.iwa": later(
        "This is a Numbers file. Export it as CSV or as an Excel workbook, and bring that."
    ),
    "Contacts.xml": later(
        "This is an archive of Outlook for Mac. Export your contacts as CSV on outlook.com, and bring that file."
    ),
    "AddressBook-v22.abcddb": later(
        "This is an archive of Apple’s Contacts. Choose File, Export, Export vCard there, and bring that file."
    ),
    "document.xml": later(
        "This is a Word document. Copy its table into a spreadsheet, save that as CSV, and bring it."
    ),
    "presentation.xml": later(
        "This is a presentation, which holds no contacts. Export your contacts from the contacts app, and bring that file."
    ),
    PROFILE: later(
        "This archive from LinkedIn has no list of connections. Ask LinkedIn for your data again, with Connections ticked."
    ),
}
"""What an archive is that holds a file of this name."""
OTHER = later("This is an archive. Unpack it, and bring the file of contacts that is in it.")
TOO_MUCH = later(
    "This file unpacks to more than 200 MB, which no list of people needs. Save it again, and bring that."
)
DAMAGED = later("This file is damaged. Save or download it again, and bring that.")


@dataclass(frozen=True)
class Contacts:
    """A file in an archive, and the names of those that may be read instead."""

    name: str
    data: bytes
    others: list[str] = field(default_factory=list)


def contacts(data: bytes, chosen: str) -> Contacts | None:
    """Find the file of contacts; None for a workbook, and Refused when there is none, or too much."""
    try:
        with ZipFile(BytesIO(data)) as archive:
            entries = archive.infolist()
            if sum(each.file_size for each in entries) > MOST_UNPACKED:
                raise Refused(_(TOO_MUCH))
            return None if is_workbook(archive) else best(archive, entries, chosen)
    except (BadZipFile, NotImplementedError, RuntimeError, EOFError, zlib.error):
        raise Refused(_(DAMAGED)) from None


def best(archive: ZipFile, entries: Sequence[ZipInfo], chosen: str) -> Contacts:
    """Take the file that the visitor chose, or LinkedIn's connections, or the largest of the surest kind that names people."""
    fitting = [each for each in entries if each.filename.lower().endswith(ENDINGS) and not hidden(each)]
    named = {base(each): each for each in entries}
    linkedin = named.get(CONNECTIONS)
    people = [
        each
        for each in fitting
        if each is linkedin or (base(each) != PROFILE and names_people(archive, each))
    ]
    found = sorted(
        people or fitting, key=lambda each: (each.filename != chosen, each is not linkedin, *surest(each))
    )
    if not found or (PROFILE in named and not linkedin):
        raise Refused(_(next((sentence for name, sentence in INSIDE.items() if name in named), OTHER)))
    if found[0].file_size > MOST_BYTES:
        raise Refused(_(TOO_LARGE))
    if not chosen and (cards := of_one_each(archive, found)):
        return cards
    return Contacts(found[0].filename, archive.read(found[0]), [each.filename for each in found[1:]])


def of_one_each(archive: ZipFile, found: Sequence[ZipInfo]) -> Contacts | None:
    """Take cards that have a file each, as a Mac or Outlook saves them, for one list; None where a file holds several."""
    cards = [each for each in found if each.filename.lower().endswith(CARDS)]
    if len(cards) < 2 or sum(each.file_size for each in cards) > MOST_BYTES:
        return None
    read = [encoding.text(archive.read(each)) for each in cards]
    if any(len(BEGIN.findall(text)) != 1 for text in read):
        return None
    return Contacts(
        f"*{CARDS}", "\n".join(read).encode(), [each.filename for each in found if each not in cards]
    )


def names_people(archive: ZipFile, entry: ZipInfo) -> bool:
    """Tell whether a file may be a list of people: of a table, its headings say so."""
    if not entry.filename.lower().endswith(TABLES):
        return True
    with archive.open(entry) as file:
        begun = encoding.text(file.read(LOOKED_AT))
    headings = find(table.of_text(begun).rows)
    things = {meaning(each.strip()).thing for each in headings.cells}
    return not headings.cells or not things.isdisjoint(NAMES)


def surest(entry: ZipInfo) -> tuple[int, int]:
    """Order files by their kind, and the largest first."""
    return next(
        at for at, ending in enumerate(ENDINGS) if entry.filename.lower().endswith(ending)
    ), -entry.file_size


def base(entry: ZipInfo) -> str:
    """Give the name of a file without its folders."""
    return entry.filename.rpartition("/")[2]


def hidden(entry: ZipInfo) -> bool:
    """Tell whether a program keeps a file for itself, such as a Mac beside each file of an archive."""
    return entry.filename.startswith("__MACOSX") or base(entry).startswith(".")


def is_workbook(archive: ZipFile) -> bool:
    """Tell whether an archive is a workbook of Excel's kind, or a spreadsheet of OpenDocument."""
    names = archive.namelist()
    if "mimetype" in names:
        return archive.read("mimetype").strip().startswith(SPREADSHEET)
    return any(name.endswith(("xl/workbook.xml", "xl/workbook.bin")) for name in names)


def beside(data: bytes, name: str) -> bytes:
    """Give another file of an archive by its name without folders; nothing when there is none, or it is too large."""
    with ZipFile(BytesIO(data)) as archive:
        entry = next((each for each in archive.infolist() if base(each) == name), None)
        return archive.read(entry) if entry and entry.file_size <= 4 * MOST_BYTES else b""
