"""What happens to the words where the browser keeps them: no room, no access, and other tabs."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.keeping import fill_storage, free_storage
from tests.faults import damaged, elsewhere, lacking, shared
from tests.faults.damaged import put, stored
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    WRITTEN,
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
    yield from elsewhere.rows()
    yield from lacking.rows()
    yield Row("The tab itself holds no more, and you go on to the next tool", full_tab)
    yield Row("You paste a whole book", book)


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


def full_tab(browser: Browser, origin: str) -> tuple[str, str]:
    """Fill what the tab keeps for itself: steps, and the way to the writing tool, are noted there."""
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate(
            """() => { for (let size = 2 ** 22, n = 0; size >= 1; n += 1)
                 try { sessionStorage.setItem(`other-${n}`, "x".repeat(size)) } catch { size = Math.floor(size / 2) } }"""
        )
        name_field(page).fill(f"{NAME} Khan")
        seen(page, is_written)
        return WRITTEN, "nothing" if went_along(page, f"{NAME} Khan") else "the answer"


def book(browser: Browser, origin: str) -> tuple[str, str]:
    """Paste half a million letters into a question of a few words."""
    with visit(browser, origin) as context:
        page = typed(context)
        text = "All of my work so far. " * 22_000
        field = page.locator("[data-tool] textarea:visible").first
        field.fill(text)
        said = seen(page)
        page.reload()
        name_field(page).wait_for()
        whole = field.input_value() == text
        return said, "nothing" if whole and name_field(page).input_value() == NAME else "the answer"
