"""What comes in from outside: backups, codes for a phone, files of contacts, and a file that is kept up to date."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.faults import backups, contacts
from tests.faults.damaged import stored
from tests.faults.row import Row
from tests.faults.visitor import NAME, is_said, lost, name_field, seen, typed, visit


def rows() -> Iterator[Row]:
    """List what comes in, and where it fails."""
    yield from backups.rows()
    for what, address in {"is cut": "#phone=abc", "is of other signs": "#phone=%00%ff"}.items():
        yield Row(f"A code for the phone {what}", partial(code, address))
    yield from contacts.rows()
    yield Row("The browser refuses the file that is kept up to date", refused_file)


def code(address: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open a damaged address, as a phone reads it."""
    with visit(browser, origin) as context:
        page = typed(context)
        page.goto(f"my-data/{address}")
        page.get_by_label("Code word").fill("bada bada bada")
        page.get_by_role("button", name="Open it").click()
        said = seen(page, lambda now: "word" in now and "Type" not in now)
        return said, "nothing" if json.loads(stored(page))["about"]["full_name"] == NAME else "the answer"


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
