"""What a browser lacks where words are kept, or never answers."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.faults.row import Row
from tests.faults.visitor import STATEMENT, is_said, lacks, lost, seen, typed, visit


def rows() -> Iterator[Row]:
    """List what a browser lacks."""
    yield Row(
        "The browser gives no random names (no secure connection)",
        partial(lacks, "crypto.randomUUID = undefined;"),
    )
    yield Row(
        "The browser has no database",
        partial(lacks, "Object.defineProperty(window, 'indexedDB', { value: undefined });"),
    )
    yield Row("The browser's database never answers, and you choose a file", no_answer)
    yield Row(
        "The browser makes no promise to keep words",
        partial(lacks, "delete StorageManager.prototype.persist;"),
    )


def no_answer(browser: Browser, origin: str) -> tuple[str, str]:
    """Choose a file that is to be kept up to date, which only the database can remember."""
    with visit(browser, origin) as context:
        page = typed(context)
        page.add_init_script(
            "window.showSaveFilePicker = async () => ({ name: 'mine.json' }); IDBFactory.prototype.open = () => ({});"
        )
        page.goto("my-data/")
        page.get_by_role("button", name="Keep a file up to date").click()
        said = seen(page, is_said)
        page.goto(STATEMENT)
        return said, lost(page)
