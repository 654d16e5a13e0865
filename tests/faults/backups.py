"""Backups that come back damaged, odd or too large, and one that never came to be."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Page

from tests.faults.damaged import KEPT, stored
from tests.faults.row import Row
from tests.faults.visitor import NAME, name_field, seen, typed, visit

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
    "was saved again by a text editor, with a mark before it": "\ufeff" + json.dumps(KEPT | {"about": {"city": "Regina"}}),
}  # fmt: skip


def rows() -> Iterator[Row]:
    """List what befalls backups."""
    for what, content in BACKUPS.items():
        yield Row(f"A backup that you bring back {what}", partial(backup, content))
    for what, text in WELCOME.items():
        yield Row(f"A backup that you bring back {what}", partial(welcome, text, "utf-8"))
    yield Row(
        "A backup that you bring back was saved again as “Unicode”",
        partial(welcome, WELCOME["is of version 1"], "utf-16"),
    )
    yield Row("The clock goes back a year between two edits, and an older backup comes back", clock_back)
    yield Row("The download of a backup is refused, which no page is told", refused)
    yield Row("There is no room for a backup that you bring back", no_room)


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


def welcome(text: str, coding: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Bring back what is odd, and can be read: it is added to what is here."""
    with visit(browser, origin) as context:
        page = typed(context)
        chosen(page, text.encode(coding))
        page.get_by_role("button", name="Add what is new").click()
        said = seen(page, lambda now: "added" in now)
        page.reload()
        page.get_by_text(NAME, exact=True).wait_for()
        known = json.loads(stored(page))
        return said, "nothing" if len(known["contacts"]) == len(
            json.loads(text.removeprefix("\ufeff")).get("contacts", [])
        ) else "contacts"


def no_room(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        chosen(page, json.dumps(KEPT | {"about": {"city": "x" * 6_000_000}}).encode())
        page.get_by_role("button", name="Replace everything").click()
        said = seen(page, lambda now: "could not save" in now)
        return said, "nothing" if json.loads(stored(page))["about"]["full_name"] == NAME else "the answer"


def clock_back(browser: Browser, origin: str) -> tuple[str, str]:
    """Add a backup from between two edits, of which the later one has the earlier time: it is newer all the same."""
    with visit(browser, origin) as context:
        page = context.new_page()
        page.clock.set_fixed_time("2026-11-20T12:00:00")
        page.goto("guide/networking-statement/")
        name_field(page).fill("Ali")
        between = stored(page)
        page.clock.set_fixed_time("2025-11-20T12:00:00")
        name_field(page).fill(NAME)
        chosen(page, between.encode())
        page.get_by_role("button", name="Add what is new").click()
        said = seen(page, lambda now: "added" in now)
        return said, "nothing" if json.loads(stored(page))["about"]["full_name"] == NAME else "the answer"


def refused(browser: Browser, origin: str) -> tuple[str, str]:
    """Save a backup where no file comes to be: it does not count, and erasing asks all the same."""
    with visit(browser, origin) as context:
        context.add_init_script("HTMLAnchorElement.prototype.click = () => {};")
        page = typed(context)
        page.goto("my-data/")
        page.get_by_role("button", name="Save a backup file").click()
        said = seen(page, lambda now: "Check that the file is there" in now)
        age = page.locator(".backup-age").inner_text()
        return said, "nothing" if age == "There is no backup yet." else f"the truth: {age}"
