"""What a device and a browser do to someone at work: clocks, refusals, tabs, crashes."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Error, Page

from tests.browsers import chromium_path
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    ORDINARY,
    STATEMENT,
    is_said,
    is_written,
    lost,
    name_field,
    seen,
    typed,
    visit,
)

CLOCKS = {
    "in 1970": "1970-01-01T00:00:10",
    "in 2040": "2040-12-25T12:00:00",
    "in the hour that daylight saving skips": "2026-03-08T02:30:00",
    "in the hour that comes twice": "2026-11-01T01:30:00",
    "on the last second of a year": "2026-12-31T23:59:59",
    "on February 29": "2028-02-29T12:00:00",
}
# What a browser may refuse: how it is made to, and the button that asks for it.
REFUSED = {
    "The clipboard is refused": ("navigator.clipboard.writeText = () => Promise.reject(new Error());", "Copy the"),
    "There is no clipboard": ("Object.defineProperty(navigator, 'clipboard', { value: undefined });", "Copy the"),
    "Sharing is refused": (
        "navigator.canShare = () => true; navigator.share = () => Promise.reject(new DOMException('', 'NotAllowedError'));",
        "Share",
    ),
    "Downloads are refused, which no page is told": ("HTMLAnchorElement.prototype.click = () => {};", "Download as text"),
    "Printing is refused, which no page is told": ("window.print = () => {};", "Print"),
    "The microphone is refused": (
        "navigator.mediaDevices.getUserMedia = () => Promise.reject(new DOMException('', 'NotAllowedError'));",
        "Record",
    ),
    "The device has no voice": ("speechSynthesis.getVoices = () => [];", "Hear it"),
}  # fmt: skip
TABS = ("Full name", "Your occupation", "The work you are looking for")


def rows() -> Iterator[Row]:
    """List what befalls a visitor at work."""
    for when, time in CLOCKS.items():
        yield Row(f"The device's clock stands {when}", partial(clock, time))
    yield Row("The device's clock is set back by a year while you type", clock_back)
    for name, (script, button) in REFUSED.items():
        yield Row(name, partial(refused, script, button))
    yield Row("Three tabs are typed in at once", three_tabs)
    yield Row("You go on, and come back to the page that the browser kept alive", there_and_back)
    yield Row("You go on, and come back to the page that the browser loads anew", back_anew)
    yield Row("The phone freezes the page in the background", frozen)
    yield Row("The tab crashes and is opened again", crashed)


def clock(time: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Set the device's clock."""
    with visit(browser, origin, timezone_id="America/Toronto") as context:
        page = context.new_page()
        page.clock.set_fixed_time(time)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page, is_written), lost(page)


def clock_back(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        page.clock.set_fixed_time("2026-11-20T12:00:00")
        page.goto(STATEMENT)
        name_field(page).fill("Ali")
        seen(page, is_written)
        page.clock.set_fixed_time("2025-11-20T12:00:00")
        name_field(page).fill(NAME)
        return seen(page, is_written), lost(page)


def refused(script: str, button: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Press a button whose wish the browser refuses; gives what the page says, or what the button itself does."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        pressed = page.locator("[data-tool]").get_by_role("button", name=button).locator("visible=true").first
        element = pressed.element_handle()
        assert element
        own = element.inner_text()
        pressed.click()
        for _moment in range(100):
            notice = page.locator(".notice [role=status], .practise-said").all_inner_texts()
            said = [
                each
                for each in (*notice, element.inner_text())
                if each not in ("", own) and not each.startswith(ORDINARY)
            ]
            if said:
                return said[0], lost(page)
            page.wait_for_timeout(50)
        return "nothing", lost(page)


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
    """Come back in a browser that keeps pages alive, which it does for one without Python."""
    kind = _browser.browser_type
    keeping = kind.launch(
        executable_path=chromium_path(),
        args=["--no-sandbox"],
        ignore_default_args=["--disable-back-forward-cache"],
    )
    with visit(keeping, origin) as context:
        page = context.new_page()
        page.route("**/assets/runtime/**", lambda route: route.abort())
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = seen(page, is_said)
        page.goto("my-data/")
        page.evaluate("void setTimeout(() => history.back(), 50)")
        page.wait_for_url(f"**/{STATEMENT}", wait_until="commit")
        name_field(page).fill(f"{NAME} Khan")
        result = lost(page, f"{NAME} Khan")
    keeping.close()
    return f"The page as it was: {said}", result


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
