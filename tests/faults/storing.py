"""What happens to the words where the browser keeps them: no room, no access, and other tabs."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.conftest import KEY, fill_storage, free_storage
from tests.faults import damaged, shared
from tests.faults.damaged import KEPT, put, stored
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    is_said,
    is_written,
    lost,
    name_field,
    seen,
    typed,
    visit,
    went_along,
)

OFF = """for (const each of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, each, { get() { throw new DOMException("off", "SecurityError"); } });"""
# Lets a browser hold no more than so many letters, as when its quota is lowered under what is there.
LOWERED = """const put = window.put = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    if (key.length + text.length > %d) throw new DOMException("full", "QuotaExceededError");
    put.call(this, key, text); };"""


def rows() -> Iterator[Row]:
    """List what befalls the store."""
    yield Row("Saving is off in the browser", off)
    yield Row("Saving is off, and you go on to the next tool", partial(onward, OFF, 0))
    yield Row("Saving is off, and the way to the next tool takes six seconds", partial(onward, OFF, 6))
    yield Row("Storage is full in the middle of your typing", full)
    yield Row("Storage is full, and you go on to the next tool", full_onward)
    yield Row(
        "The browser gives no room at all, and you go on to the next tool", partial(onward, LOWERED % 0, 0)
    )
    yield Row("The browser lowers how much a site may keep", lowered)
    yield Row("There is no room to set aside what cannot be read", no_room_aside)
    yield from damaged.rows()
    yield from shared.rows()
    yield Row("The browser erases what is saved, under the open page", emptied)
    yield Row("Another tab erases everything while you type", erased)
    yield Row("An older version of this site writes in another tab", older_tab)
    yield Row("The browser gives no random names (no secure connection)", no_names)
    yield Row(
        "The browser has no database",
        partial(lacks, "Object.defineProperty(window, 'indexedDB', { value: undefined });"),
    )
    yield Row(
        "The browser makes no promise to keep words",
        partial(lacks, "delete StorageManager.prototype.persist;"),
    )


def off(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(OFF)
        page = typed(context)
        return seen(page, is_said), "nothing" if name_field(page).input_value() == NAME else "the answer"


def onward(script: str, takes: int, browser: Browser, origin: str) -> tuple[str, str]:
    """Go to another tool, so many seconds away, with words that no storage holds."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        said = seen(page, is_said)
        Host.takes["/"] = takes
        return f"{said} The words go along.", "nothing" if went_along(page) else "the answer"


def full(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        fill_storage(page)
        name_field(page).press_sequentially(" Khan of Regina and beyond")
        said = seen(page, lambda now: "full" in now)
        free_storage(page)
        name_field(page).fill(f"{NAME} Khan")
        return said, lost(page, f"{NAME} Khan")


def full_onward(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        fill_storage(page)
        name_field(page).fill(long := f"{NAME} Khan of Regina and beyond")
        said = seen(page, lambda now: "full" in now)
        return f"{said} The words go along.", "nothing" if went_along(page, long) else "the answer"


def lowered(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate(f"() => {{ {LOWERED % 40} }}")
        name_field(page).fill(f"{NAME} Khan")
        said = seen(page, lambda now: "full" in now)
        page.evaluate("() => { Storage.prototype.setItem = put }")
        name_field(page).fill(f"{NAME} Khan!")
        return said, lost(page, f"{NAME} Khan!")


def no_room_aside(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(
            "const put = Storage.prototype.setItem; Storage.prototype.setItem = function (key, text) {"
            " if (key.includes('set-aside')) throw new DOMException('full', 'QuotaExceededError'); put.call(this, key, text); };"
        )
        page = context.new_page()
        put(page, "{damaged")
        name_field(page).fill(NAME)
        said = seen(page, is_said)
        return said, "nothing" if stored(page) == "{damaged" and name_field(
            page
        ).input_value() == NAME else "what was saved"


def emptied(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate("localStorage.clear(); dispatchEvent(new Event('focus'))")
        return seen(page, is_said), lost(page)


def erased(browser: Browser, origin: str) -> tuple[str, str]:
    """Erase everything on purpose, in another tab: what is typed after that is kept."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("my-data/")
        other.get_by_role("button", name="Erase everything").click()
        other.get_by_role("dialog").get_by_role("button", name="Erase everything").click()
        other.get_by_text("Nothing is saved on this device.").wait_for()
        name_field(page).fill(NAME)
        return seen(page, is_written), lost(page)


def older_tab(browser: Browser, origin: str) -> tuple[str, str]:
    """Let a page that knows nothing of turns and times write over what two tabs share."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("about/privacy/")
        other.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(KEPT)])
        page.wait_for_timeout(500)
        said = seen(page, is_written)
        result = lost(page)
        return said, result if json.loads(stored(page))["about"].get(
            "occupation"
        ) == "cook" else "what the other tab wrote"


def no_names(browser: Browser, origin: str) -> tuple[str, str]:
    return lacks("crypto.randomUUID = undefined;", browser, origin)


def lacks(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open the page in a browser that lacks something."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        return seen(page, is_written), lost(page)
