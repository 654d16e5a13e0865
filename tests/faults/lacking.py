"""What a browser lacks where words are kept, or never answers."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from macros.browser import FLAGS
from tests.browser.sheet import Sheet
from tests.browsers import chromium_path
from tests.faults.row import Row
from tests.faults.visitor import STATEMENT, is_said, is_written, lacks, lost, seen, typed, visit


def rows() -> Iterator[Row]:
    """List what a browser lacks."""
    yield Row(
        "The browser gives no random names (no secure connection)",
        partial(lacks, "crypto.randomUUID = undefined;"),
    )
    yield Row("The site stands at a plain http address, and you write and add a contact", insecure)
    yield Row(
        "The browser has no database",
        partial(lacks, "Object.defineProperty(window, 'indexedDB', { value: undefined });"),
    )
    yield Row("The browser's database never answers, and you choose a file", no_answer)
    yield Row(
        "The browser makes no promise to keep words",
        partial(lacks, "delete StorageManager.prototype.persist;"),
    )


def insecure(browser: Browser, origin: str) -> tuple[str, str]:
    """Write and add a contact where the browser lacks all that it gives to secure addresses only."""
    names = "--host-resolver-rules=MAP intranet 127.0.0.1"
    plain = browser.browser_type.launch(executable_path=chromium_path(), args=[*FLAGS, names])
    with visit(plain, origin.replace("127.0.0.1", "intranet")) as context:
        page = typed(context)
        assert not page.evaluate("isSecureContext"), "The address is secure"
        said, result = seen(page, is_written), lost(page)
        Sheet(page).open().add(First_name="Zed")
        page.reload()
        Sheet(page).rows.filter(has_text="Zed").wait_for()
    plain.close()
    return said, result


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
