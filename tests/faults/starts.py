"""What fails while a page starts: each file that a start or a download asks for, damaged in each way."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Page

from tests.browser.sheet import Sheet
from tests.faults import kept_memory
from tests.faults.host import FAULTS, Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, is_written, lost, name_field, seen, visit

STARTED = {
    "js/tool.js": "The page's script",
    "js/worker.js": "The script of the writing tool",
    "/pyodide.js": "Python's loader",
    "/pyodide.asm.js": "Python's engine, its script",
    "/pyodide.asm.wasm": "Python's engine",
    "/pyodide-lock.json": "The list of Python's packages",
    "/snapshot.bin": "Python's memory",
    ".css": "The style sheets",
    "/search_index.json": "The search",
    ".min.js": "The script of the menus",
}
BROUGHT = {
    "/python_stdlib.zip": "The first part of Python's library",
    "/python_stdlib_rest.bin": "The second part of Python's library",
    "/tools.whl": "The first part of the tools",
    "/tools_rest.bin": "The second part of the tools",
}


def rows() -> Iterator[Row]:
    """List what is damaged, and how."""
    for file, name in STARTED.items():
        for fault in FAULTS:
            yield Row(f"{name}: {fault}", partial(start, file, fault))
    yield from kept_memory.rows()
    for file, name in BROUGHT.items():
        for fault in FAULTS:
            yield Row(f"{name}, when a Word file is asked for: {fault}", partial(download, file, fault))
    for fault in FAULTS:
        yield Row(f"The writer of Excel files: {fault}", partial(workbook, "-none-any.whl", fault))


def start(file: str, fault: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open a page with a tool, and type."""
    with visit(browser, origin) as context:
        Host.faults[file] = fault
        page = context.new_page()
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page), lost(page)


def download(file: str, fault: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Ask for a Word file."""
    with visit(browser, origin) as context:
        page = context.new_page()
        page.goto("guide/networking-letter/")
        name_field(page).fill(NAME)
        seen(page, is_written)
        Host.faults[file] = fault
        said = pressed(page, "Word")
        Host.mend()
        again = pressed(page, "Word")
        whole = name_field(page).input_value() == NAME and again.endswith(".docx")
        return said, "nothing" if whole else f"the file ({again})"


def pressed(page: Page, button: str) -> str:
    """Press a button that gives a file; gives the name of the file, or what is said in its place."""
    got: list[str] = []
    page.once("download", lambda download: got.append(download.suggested_filename))
    notice = page.locator(".notice [role=status]").first
    page.get_by_role("button", name=button).first.click()
    for _moment in range(300):
        page.wait_for_timeout(100)
        if got:
            return f"The file comes all the same: {got[0]}"
        if "could not" in (said := notice.inner_text()):
            return said.partition(".")[0] + "."
    return "nothing"


def workbook(file: str, fault: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Ask for the contacts as an Excel file."""
    with visit(browser, origin) as context:
        page = context.new_page()
        sheet = Sheet(page).open([{"id": "a", "first_name": "Benoît", "last_name": "Roy"}])
        sheet.press("Download")
        Host.faults[file] = fault
        said = pressed(page, "Excel workbook")
        Host.mend()
        again = pressed(page, "Excel workbook")
        page.reload()
        kept = "Benoît" in (sheet.rows.first.text_content() or "")
        return said, "nothing" if kept and ".xlsx" in again else f"the file ({again})"
