"""Files of contacts that come in damaged or far too large, and the sheet for them."""

import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from playwright.sync_api import Browser

from tests.browser.keeping import fill_storage, free_storage
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring
from tests.faults.row import Row
from tests.faults.storing import OFF
from tests.faults.visitor import is_said, seen, visit


def bomb() -> bytes:
    """Pack a workbook's sheet of 1 GB of spaces in about 1 MB."""
    packed = BytesIO()
    with ZipFile(packed, "w", ZIP_DEFLATED) as archive:
        archive.writestr("[Content_Types].xml", "<Types/>")
        with archive.open("xl/workbook.xml", "w") as sheet:
            for _megabyte in range(300):
                sheet.write(b" " * 1_000_000)
    return packed.getvalue()


CONTACTS = {
    "is empty": b"",
    "is a photograph": b"\xff\xd8\xff\xe0" + bytes(range(256)),
    "is a PDF": b"%PDF-1.7\n",
    "is larger than 25 MB": b"Name\n" + b"a" * 26_000_000,
    "has a million rows": b"Name,Company\n" + b"Sara,Foods\n" * 1_000_000,
    "is JSON nested 20,000 deep": b'{"a":[' * 10_000,
    "is a workbook that is cut": b"PK\x03\x04 and then nothing",
    "is a workbook that unpacks to far more than it weighs": None,
    "is packed twice and damaged": zlib.compress(b"Name,Company\n" * 1_000),
}


def rows() -> Iterator[Row]:
    """List what comes in with contacts, and what befalls the sheet."""
    for what, file in CONTACTS.items():
        yield Row(f"A file of contacts {what}", partial(contacts, file))
    yield Row("A long file of contacts is read, and the page is loaded again", broken_off)
    yield Row("Storage is full, and you add a contact", full_sheet)
    yield Row("Saving is off, and you add a contact", off_sheet)
    yield Row("Two tabs add a contact each", two_sheets)


def contacts(content: bytes | None, browser: Browser, origin: str) -> tuple[str, str]:
    """Bring a file into a sheet of two."""
    with visit(browser, origin) as context:
        sheet = Sheet(context.new_page()).open([BENOIT, MIREILLE])
        bring(
            sheet,
            bomb() if content is None else content,
            "contacts.xlsx" if content is None else "contacts.csv",
        )
        told = sheet.region.locator(".brought p, .brought li").first
        told.wait_for(timeout=120_000)
        said = told.inner_text().split("\n")[0]
        return said, "nothing" if len(sheet.kept()) == 2 else "contacts"


def broken_off(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        sheet = Sheet(context.new_page()).open([BENOIT, MIREILLE])
        crowd = "First name,Company\n" + "\n".join(f"Person {each},Firm {each}" for each in range(20_000))
        bring(sheet, crowd, "crowd.csv")
        sheet.button("Stop reading").wait_for()
        sheet.page.reload()
        return f"The contacts as they were: {sheet.rows.count()}", "nothing" if len(
            sheet.kept()
        ) == 2 else "contacts"


def full_sheet(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        sheet = Sheet(context.new_page()).open([BENOIT, MIREILLE])
        fill_storage(sheet.page)
        sheet.add(First_name="Zed")
        said = seen(sheet.page, is_said)
        free_storage(sheet.page)
        if sheet.adding.is_visible():
            sheet.press("Save")
        sheet.page.get_by_text("Zed is saved.").wait_for()
        sheet.page.reload()
        sheet.rows.first.wait_for()
        names = [each["first_name"] for each in sheet.kept()]
        return said, "nothing" if "Zed" in names else f"contacts: {names}"


def off_sheet(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(OFF)
        sheet = Sheet(context.new_page()).open()
        sheet.add(First_name="Zed")
        said = seen(sheet.page, is_said)
        return said, "nothing" if "Zed" in sheet.rows.first.inner_text() else "contacts"


def two_sheets(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        one, other = (Sheet(context.new_page()).open([BENOIT]) for _tab in range(2))
        one.add(First_name="Zed")
        other.add(First_name="Yan")
        one.page.reload()
        one.rows.first.wait_for()
        names = {each["first_name"] for each in one.kept()}
        return "What the other tab added.", "nothing" if {"Zed", "Yan"} <= names else f"contacts: {names}"
