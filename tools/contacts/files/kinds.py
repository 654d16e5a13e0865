"""What a file is that holds no contacts, told by how it begins or by what stands in it, with the sentence on what to do."""

import re
from itertools import islice

from tools.kit.language import later

PICTURE = later("This is a picture. Copy the words out of it with your phone’s camera, and paste them here.")
SOUND = later(
    "This is a recording or a video, which holds no contacts. Export your contacts from the contacts app, and bring that file."
)
PACKED = later(
    "This is an archive of a kind that cannot be opened here. Unpack it, and bring the file of contacts that is in it."
)

BEGINNINGS = (
    (
        b"%PDF",
        later("This is a PDF, which holds no columns to read. Bring a CSV, an Excel workbook or a vCard."),
    ),
    (b"!BDN", later("This is Outlook’s own data. Export your contacts from Outlook as CSV, and bring that.")),
    (
        b"SQLite format 3",
        later("This is a database. Export its contacts as CSV or as a vCard, and bring that."),
    ),
    (b"{\\rtf", later("This is formatted text (RTF). Copy its words, and paste them here.")),
    *((each, PICTURE) for each in (b"\x89PNG", b"\xff\xd8\xff", b"GIF8", b"BM", b"II*\0", b"MM\0*")),
    *((each, PACKED) for each in (b"\x1f\x8b", b"Rar!", b"7z\xbc\xaf", b"BZh", b"\xfd7zXZ")),
    *((each, SOUND) for each in (b"ID3", b"OggS", b"\x1aE\xdf\xa3")),
    (
        b"BEGIN:VCALENDAR",
        later(
            "This is a calendar, which holds no contacts. Export your contacts from the contacts app, and bring that file."
        ),
    ),
    (
        b"// <!-- <mdb:mork",
        later(
            "This is an old address book of Thunderbird’s own. Export it in Thunderbird as CSV or LDIF, and bring that."
        ),
    ),
)
COMPOUND = b"\xd0\xcf\x11\xe0"
"""How Microsoft's files began before they were archives, and still do when they have a password."""
PARTS = (
    (
        "EncryptedPackage",
        later(
            "This file has a password. Open it in Excel, save it as an Excel workbook (.xlsx) without one or as CSV, "
            "and bring that."
        ),
    ),
    (
        "__properties_version1.0",
        later(
            "This is an item of Outlook’s own. Open it in Outlook, save it there as a vCard or as text, and bring that."
        ),
    ),
    (
        "WordDocument",
        later(
            "This is an old Word document. Copy its table into a spreadsheet, save that as CSV, and bring it."
        ),
    ),
    (
        "PowerPoint Document",
        later(
            "This is a presentation, which holds no contacts. Export your contacts from the contacts app, and bring that file."
        ),
    ),
    *(
        (
            part,
            later(
                "This is an Excel file of before 2007 (.xls). Save it as an Excel workbook (.xlsx) or as CSV, and bring that."
            ),
        )
        for part in ("Workbook", "Book")
    ),
    (
        "",
        later(
            "This is a file of an old program that cannot be read here. "
            "Save it as an Excel workbook (.xlsx) or as CSV, and bring that."
        ),
    ),
)
"""What a compound file is that has a part of this name; Excel's are the usual ones ([MS-CFB], [MS-OFFCRYPTO], [MS-OXMSG])."""
MEDIA = re.compile(rb"(?:RIFF....|....ftyp)(\w+)", re.DOTALL)
"""Files of one box inside another: the brand says whether they are pictures."""
PICTURES = (b"WEBP", b"heic", b"heix", b"mif1", b"avif")

MAILBOX = re.compile(rb"From \S+ +\w{3},? +(?:\w{3} +\d|\d+ +\w{3})")
"""How a file of many messages begins (RFC 4155)."""
MESSAGES = later(
    "This is a mailbox, which holds messages. Export your address book as CSV or as a vCard, and bring that file."
)
MARKUP = later(
    "This is a web page or markup, without a table of people. Bring a CSV, an Excel workbook or a vCard."
)
CHAT = later(
    "This is a chat, which holds no contacts. Open the person’s contact in your phone, and share or export that."
)
MESSAGE = re.compile(r"\W*\d{1,4}[./-]\d{1,2}[./-]\d{1,4},?\s+\d{1,2}[:.]\d{2}.{0,12}?(?:\]|\s[-–])\s?\S")
LOOKED_AT = 20
BEGUN = 200  # bytes


def sentence(data: bytes) -> str:
    """Say what a file is, by how it begins; nothing when it may hold contacts."""
    start = data[:BEGUN].removeprefix(b"\xef\xbb\xbf").lstrip()
    if start.startswith(COMPOUND):
        return next(said for part, said in PARTS if part.encode("utf-16-le") in data)
    if MAILBOX.match(start):
        return MESSAGES
    if media := MEDIA.match(start):
        return PICTURE if media[1][:4] in PICTURES else SOUND
    return next((said for beginning, said in BEGINNINGS if start.startswith(beginning)), "")


def is_markup(data: bytes) -> bool:
    """Tell whether a file is a web page, or XML, in any form of Unicode."""
    return data[:BEGUN].lstrip(b"\xef\xbb\xbf\xff\xfe\0 \t\r\n").startswith(b"<")


def is_chat(text: str) -> bool:
    """Tell whether most of the first lines are messages with their times, as WhatsApp exports a chat."""
    lines = list(islice(filter(str.strip, text[:10_000].splitlines()), LOOKED_AT))
    return len(lines) < 2 * sum(bool(MESSAGE.match(each)) for each in lines)
