"""What others do to the store under an open page: the browser, other tabs, other sites at the same address."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.keeping import KEY, fill_storage, free_storage
from tests.faults.damaged import KEPT, NEWER, stored
from tests.faults.row import Row
from tests.faults.visitor import NAME, is_said, is_written, lost, name_field, seen, typed, visit

# Tells a page again what was stored at its beginning and in between, the latest first.
STALE = """([key, ...texts]) => texts.forEach((newValue) => dispatchEvent(new StorageEvent("storage", { key, newValue })))"""


def rows() -> Iterator[Row]:
    """List what others do."""
    yield Row("The browser erases what is saved, under the open page", emptied)
    yield Row("Another tab erases everything while you type", erased)
    yield Row("Another tab changes the answer that you are typing", same_answer)
    yield Row("An older version of this site writes in another tab", older_tab)
    yield Row("A newer version of this site writes in another tab", newer_tab)
    for when, is_open in {", and you look at": False, " while you look at": True}.items():
        yield Row(
            f"Another site at the same address fills the storage{when} My data", partial(filled, is_open)
        )
    yield Row("News of other tabs come late, twice and out of order", stale)


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


def same_answer(browser: Browser, origin: str) -> tuple[str, str]:
    """Type in the same field of two tabs: the words that go are said, and Undo brings them back."""
    with visit(browser, origin) as context:
        page = typed(context)
        name_field(page).focus()
        other = typed(context)
        name_field(other).press_sequentially(" Khan")
        said = seen(page, lambda now: "tab" in now)
        page.locator("[data-tool]").get_by_role("button", name="Undo", exact=True).click()
        seen(page, is_written)
        return said, lost(page)


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


def newer_tab(browser: Browser, origin: str) -> tuple[str, str]:
    """Let a page of a version to come write under this one, which goes on being typed in."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("about/privacy/")
        other.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, NEWER])
        name_field(page).fill(f"{NAME} Khan")
        said = seen(page, is_said)
        whole = stored(page) == NEWER and name_field(page).input_value() == f"{NAME} Khan"
        return said, "nothing" if whole else "what was saved"


def filled(is_open: bool, browser: Browser, origin: str) -> tuple[str, str]:
    """Fill the storage from another page: My data says so before a word is at risk, also where it `is_open` already."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("about/privacy/")
        if is_open:
            page.goto("my-data/")
        fill_storage(other)
        if not is_open:
            page.goto("my-data/")
        said = seen(page, is_said)
        free_storage(other)
        page.go_back()
        return said, lost(page)


def stale(browser: Browser, origin: str) -> tuple[str, str]:
    """Tell the page of what was stored before its last words."""
    with visit(browser, origin) as context:
        page = typed(context)
        early = stored(page)
        name_field(page).fill(f"{NAME} Khan")
        late = stored(page)
        page.evaluate(STALE, [KEY, late, early, "", early, late])
        said = seen(page, is_written)
        return said, lost(page, f"{NAME} Khan")
