"""What befalls a page that is not alone, left, frozen or ended: other tabs, the way back, crashes."""

from collections.abc import Iterator

from playwright.sync_api import Browser, Error, Page

from tests.browser.keeping import fill_storage
from tests.browsers import chromium_path
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, is_written, lost, name_field, seen, typed, visit

TABS = ("Full name", "Your occupation", "The work you are looking for")


def rows() -> Iterator[Row]:
    """List what befalls a page among others."""
    yield Row("Three tabs are typed in at once", three_tabs)
    yield Row("You go on, and come back to the page that the browser kept alive", there_and_back)
    yield Row("You go on, and come back to the page that the browser loads anew", back_anew)
    yield Row("The phone freezes the page in the background", frozen)
    yield Row("The tab crashes and is opened again", crashed)
    yield Row("You print in the middle of a word", printed)
    yield Row("The phone leaves the page without asking, while storage is full", unasked)
    yield Row("You undo what you typed since, and do another step", undone)


def three_tabs(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        pages = [typed(context) for _tab in TABS]
        for page, label in zip(pages, TABS, strict=True):
            page.locator("[data-tool]").get_by_label(label, exact=True).press_sequentially(" now")
        pages[0].reload()
        values = [field(pages[0], label) for label in TABS]
        whole = all(each.endswith(" now") for each in values)
        return "What the other tabs wrote.", "nothing" if whole else f"words: {values}"


def field(page: Page, label: str) -> str:
    """Give what stands in a field."""
    return str(page.locator("[data-tool]").get_by_label(label, exact=True).input_value())


def there_and_back(_browser: Browser, origin: str) -> tuple[str, str]:
    """Come back in a browser that keeps pages alive, and type on with the Python that was kept alive too."""
    kind = _browser.browser_type
    keeping = kind.launch(
        executable_path=chromium_path(),
        args=["--no-sandbox"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    with visit(keeping, origin) as context:
        context.add_init_script(
            "addEventListener('pageshow', (event) => { window.isKept = event.persisted; });"
        )
        page = typed(context)
        page.goto("my-data/")
        page.evaluate("void setTimeout(() => history.back(), 50)")
        page.wait_for_url(f"**/{STATEMENT}", wait_until="commit")
        page.wait_for_function("window.isKept !== undefined")
        assert page.evaluate("window.isKept"), "The page was loaded anew"
        name_field(page).fill(f"{NAME} Khan")
        page.locator(".paper-text:visible", has_text=f"{NAME} Khan").first.wait_for()
        said = seen(page, is_written)
        result = lost(page, f"{NAME} Khan")
    keeping.close()
    return f"The page as it was. {said}", result


def back_anew(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.goto("guide/networking-cards/")
        page.go_back()
        return seen(page, is_written), lost(page)


def frozen(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        devtools = context.new_cdp_session(page)
        devtools.send("Page.setWebLifecycleState", {"state": "frozen"})
        devtools.send("Page.setWebLifecycleState", {"state": "active"})
        name_field(page).fill(f"{NAME} Khan")
        return seen(page, is_written), lost(page, f"{NAME} Khan")


def crashed(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        try:
            page.goto("chrome://crash", timeout=3_000)
        except Error:
            page.close()
        page = context.new_page()
        page.goto(STATEMENT)
        return seen(page, is_written), lost(page)


def printed(browser: Browser, origin: str) -> tuple[str, str]:
    """Print at once after a key: the paper has the last letter."""
    with visit(browser, origin) as context:
        context.add_init_script("window.print = () => { window.onPaper = document.body.innerText; };")
        page = typed(context)
        name_field(page).press_sequentially("!")
        page.locator("[data-tool]").get_by_role("button", name="Print").first.click()
        said = seen(page, is_written)
        return said, lost(page, f"{NAME}!")


def unasked(browser: Browser, origin: str) -> tuple[str, str]:
    """Go on to another page in a browser that tells of it only when it is done."""
    with visit(browser, origin) as context:
        context.add_init_script(
            "addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), true);"
        )
        page = typed(context)
        fill_storage(page)
        name_field(page).fill(long := f"{NAME} Khan of Regina and beyond")
        said = seen(page, lambda now: "full" in now)
        page.goto("guide/networking-letter/")
        return f"{said} The words go along.", "nothing" if name_field(
            page
        ).input_value() == long else "the answer"


def undone(browser: Browser, origin: str) -> tuple[str, str]:
    """Take a step back with what was typed after it, and take another step: Redo still has the words."""
    with visit(browser, origin) as context:
        page = typed(context)
        tool = page.locator("[data-tool]")
        for _step in range(2):
            tool.get_by_role("button", name="Clear this tool").click()
            page.get_by_role("dialog").get_by_role("button", name="Clear them too").click()
            name_field(page).fill(f"{NAME} Khan")
            seen(page, is_written)
            tool.get_by_role("button", name="Undo", exact=True).click()
        tool.get_by_role("button", name="Redo", exact=True).click()
        return seen(page, is_written), lost(page, f"{NAME} Khan")
