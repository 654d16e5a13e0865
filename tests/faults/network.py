"""What fails on the way to the host: there is no network, or none for what was kept."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, BrowserContext, Page

from tests.browser.keeping import KEEP_GUIDE, KEEP_TOOLS
from tests.faults import renewed
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, is_written, lost, name_field, seen, typed, visit

# More than a device may take to find what it keeps, in milliseconds.
LONG = 3_500


def rows() -> Iterator[Row]:
    """List what befalls the way to the host."""
    yield Row("The network goes while you type", gone)
    yield Row("The network goes before the tool has come", gone_early)
    yield Row("The network is gone when you read on, after one visit", read_on)
    yield Row("The network never answers when you read on, after one visit", unanswered)
    yield Row("The network is gone when you first use a tool, after one visit", first_use)
    yield Row("The network is gone when you come back, after one use", back)
    yield Row("The network is gone when you ask for a Word file, after one use", partial(file, "Word"))
    yield Row("The network is gone when you ask for a PDF file, after one use", partial(file, "PDF"))
    yield from renewed.rows()
    yield Row("The browser throws away what was kept for offline", emptied)


def gone(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        context.set_offline(True)
        name_field(page).fill(f"{NAME} Khan")
        said = seen(page, is_written)
        context.set_offline(False)
        return said, lost(page, f"{NAME} Khan")


def gone_early(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        page.route("**/assets/runtime/**", lambda route: route.abort("internetdisconnected"))
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page), lost(page)


def kept(context: BrowserContext, script: str, address: str = "") -> Page:
    """Open a page, and wait until it is kept for offline; the network is gone then."""
    page = typed(context) if script == KEEP_TOOLS else context.new_page()
    page.goto(address)
    page.evaluate(script)
    context.set_offline(True)
    return page


def read_on(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_GUIDE)
        said = read(page, "guide/cold-calling/")
        name_field(page).fill(NAME)
        seen(page)
        context.set_offline(False)
        return said, lost(page)


def unanswered(browser: Browser, origin: str) -> tuple[str, str]:
    """Read on where every request hangs, also later than a device may take to find what it keeps."""
    with visit(browser, origin, service_workers="allow") as context:
        page = context.new_page()
        page.goto("")
        page.evaluate(KEEP_GUIDE)
        Host.takes[""] = 3_600
        read(page, STATEMENT)
        page.wait_for_timeout(LONG)
        said = read(page, "guide/cold-calling/")
        name_field(page).fill(NAME)
        return said, lost(page)


def read(page: Page, address: str) -> str:
    """Open a page, and give its title as what is seen of it."""
    page.goto(address)
    title = page.get_by_role("heading", level=1).inner_text()
    return f"The page, whole: “{title.strip('¶').strip()}”"


def first_use(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_GUIDE)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = seen(page)
        context.set_offline(False)
        return said, lost(page)


def back(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_TOOLS)
        page.goto(STATEMENT)
        return seen(page, is_written), lost(page)


def file(button: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Ask for a file without a network."""
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_TOOLS)
        page.goto("guide/networking-letter/")
        seen(page, is_written)
        with page.expect_download() as download:
            page.get_by_role("button", name=button).first.click()
        context.set_offline(False)
        return f"The file comes all the same: {download.value.suggested_filename}", lost(page)


def emptied(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_TOOLS)
        context.set_offline(False)
        page.evaluate("caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))")
        page.goto(STATEMENT)
        return seen(page, is_written), lost(page)
