"""What comes in from outside, damaged or far too large: backups, codes for a phone, files of contacts; and the sheet for them."""

import json
import zlib
from collections.abc import Iterator
from functools import partial
from io import BytesIO
from zipfile import ZIP_DEFLATED, ZipFile

from playwright.sync_api import Browser, Page

from tests.browser.conftest import fill_storage, free_storage
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring
from tests.faults.damaged import KEPT, stored
from tests.faults.row import Row
from tests.faults.storing import OFF
from tests.faults.visitor import NAME, is_said, lost, name_field, seen, typed, visit

BACKUPS = {
    "is empty": b"",
    "is a photograph": b"\xff\xd8\xff\xe0" + bytes(range(256)),
    "is cut in the middle": json.dumps(KEPT).encode()[:50],
    "is a web page": b"<!doctype html><p>Sign in",
    "is of another program": b'{"version":"7.2","bookmarks":[]}',
    "is of a newer version": json.dumps(KEPT | {"version": 99}).encode(),
    "is nested 20,000 deep": b"[" * 20_000,
    "is locked, and damaged": json.dumps({"locked": {"rounds": 600_000, "data": "AAAA"}}).encode(),
    "is locked so that opening it would take days": json.dumps(
        {"locked": {"rounds": 10**12, "data": "AAAA"}}
    ).encode(),
}
WELCOME = {
    "holds names that would change its nature (__proto__)": (
        '{"version":2,"about":{"city":"Regina","__proto__":{"x":"y"}},"tools":{"constructor":{"a":"b"}}}'
    ),
    "holds two contacts of one name within": json.dumps(
        KEPT | {"contacts": [{"id": "a", "first_name": name} for name in "AB"]}
    ),
    "is of version 1": json.dumps({"version": 1, "about": {"city": "Regina"}}),
}  # fmt: skip


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
    """List what comes in, and where it fails."""
    for what, content in BACKUPS.items():
        yield Row(f"A backup that you bring back {what}", partial(backup, content))
    for what, text in WELCOME.items():
        yield Row(f"A backup that you bring back {what}", partial(welcome, text))
    yield Row("There is no room for a backup that you bring back", no_room)
    for what, address in {"is cut": "#phone=abc", "is of other signs": "#phone=%00%ff"}.items():
        yield Row(f"A code for the phone {what}", partial(code, address))
    for what, file in CONTACTS.items():
        yield Row(f"A file of contacts {what}", partial(contacts, file))
    yield Row("A long file of contacts is read, and the page is loaded again", broken_off)
    yield Row("Storage is full, and you add a contact", full_sheet)
    yield Row("Saving is off, and you add a contact", off_sheet)
    yield Row("Two tabs add a contact each", two_sheets)
    yield Row("The browser refuses the file that is kept up to date", refused_file)


def chosen(page: Page, content: bytes) -> None:
    """Choose a backup on My data."""
    page.goto("my-data/")
    page.get_by_text(NAME, exact=True).wait_for()
    page.get_by_label("Bring a backup back").set_input_files(
        {"name": "backup.json", "mimeType": "application/json", "buffer": content}
    )


def backup(content: bytes, browser: Browser, origin: str) -> tuple[str, str]:
    """Bring back what is no backup."""
    with visit(browser, origin) as context:
        page = typed(context)
        before = stored(page)
        chosen(page, content)
        page.locator("dialog[open], .notice [role=status]:not(:empty)").first.wait_for()
        if page.locator("dialog[open]").count():
            page.get_by_label("Password", exact=True).fill("my own words")
            page.get_by_role("button", name="Open it").click()
        said = seen(page, lambda now: "Nothing was changed" in now or "backup" in now or "password" in now)
        return said, "nothing" if json.loads(stored(page))["about"] == json.loads(before)[
            "about"
        ] else "the answer"


def welcome(text: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Bring back what is odd, and can be read: it is added to what is here."""
    with visit(browser, origin) as context:
        page = typed(context)
        chosen(page, text.encode())
        page.get_by_role("button", name="Add what is new").click()
        said = seen(page, lambda now: "added" in now)
        page.reload()
        page.get_by_text(NAME, exact=True).wait_for()
        known = json.loads(stored(page))
        return said, "nothing" if len(known["contacts"]) == len(
            json.loads(text).get("contacts", [])
        ) else "contacts"


def no_room(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        chosen(page, json.dumps(KEPT | {"about": {"city": "x" * 6_000_000}}).encode())
        page.get_by_role("button", name="Replace everything").click()
        said = seen(page, lambda now: "could not save" in now)
        return said, "nothing" if json.loads(stored(page))["about"]["full_name"] == NAME else "the answer"


def code(address: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open a damaged address, as a phone reads it."""
    with visit(browser, origin) as context:
        page = typed(context)
        page.goto(f"my-data/{address}")
        page.get_by_label("Code word").fill("bada bada bada")
        page.get_by_role("button", name="Open it").click()
        said = seen(page, lambda now: "word" in now and "Type" not in now)
        return said, "nothing" if json.loads(stored(page))["about"]["full_name"] == NAME else "the answer"


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


def refused_file(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(
            "window.showSaveFilePicker = () => Promise.reject(new DOMException('', 'SecurityError'));"
        )
        page = typed(context)
        page.goto("my-data/")
        page.get_by_role("button", name="Keep a file up to date").click()
        said = seen(page, is_said)
        page.go_back()
        return said, lost(page) if name_field(page).count() else "nothing"
