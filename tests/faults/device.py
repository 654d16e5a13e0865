"""What a device and a browser do to someone at work: clocks and refusals."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.faults import programs, tabs
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    ORDINARY,
    STATEMENT,
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


def rows() -> Iterator[Row]:
    """List what befalls a visitor at work."""
    for when, time in CLOCKS.items():
        yield Row(f"The device's clock stands {when}", partial(clock, time))
    yield Row("The device's clock is set back by a year while you type", clock_back)
    for name, (script, button) in REFUSED.items():
        yield Row(name, partial(refused, script, button))
    yield from tabs.rows()
    yield from programs.rows()


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
