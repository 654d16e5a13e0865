"""What fails while someone works: Python, the device, the browser, the network, and the host."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, BrowserContext, Page

from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, WRITTEN, lost, name_field, seen, visit

# What befalls a worker once it is asked for a text, by what its script begins with.
LOST = {
    "hangs": "for (;;);",
    "ends itself": "self.close();",
    "throws": "setTimeout(() => { throw new Error('thrown') });",
    "swallows the question": "event.stopImmediatePropagation();",
}
CLOCKS = {
    "in 1970": "1970-01-01T00:00:10",
    "in 2040": "2040-12-25T12:00:00",
    "in the hour that daylight saving skips": "2026-03-08T02:30:00",
    "in the hour that comes twice": "2026-11-01T01:30:00",
}
# What a browser may refuse: how it is made to, and the button that asks for it.
REFUSED = {
    "The clipboard is refused": (
        "navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));",
        "Copy the",
    ),
    "There is no clipboard": (
        "Object.defineProperty(navigator, 'clipboard', { value: undefined });",
        "Copy the",
    ),
    "Printing is refused": ("window.print = () => {};", "Print"),
    "Downloads are refused": ("HTMLAnchorElement.prototype.click = () => {};", "Download as text"),
}


def rows() -> Iterator[Row]:
    """List what befalls a visitor at work."""
    for fate, script in LOST.items():
        yield Row(f"The writing tool {fate} while one types", partial(worker, script, ""))
        yield Row(f"The writing tool {fate} again and again", partial(worker, script, "always"))
    for when, time in CLOCKS.items():
        yield Row(f"The device's clock stands {when}", partial(clock, time))
    for name, (script, button) in REFUSED.items():
        yield Row(name, partial(refused, script, button))
    yield Row("The browser has no workers", partial(at_start, "delete window.Worker;"))
    yield Row("The browser keeps nothing (storage is off)", partial(at_start, OFF))
    yield Row(
        "The browser gives no random names (no secure connection)",
        partial(at_start, "crypto.randomUUID = undefined;"),
    )
    yield Row("The network goes while one types", gone_offline)
    yield Row("The network is gone when one comes back, after one use", back_offline)
    yield Row("A new version is published under an open page, and the old files are gone", renewed)
    yield Row("Three tabs are typed in", three_tabs)
    yield Row("One goes on and comes back (the back-forward cache)", there_and_back)
    yield Row("The tab crashes and is opened again", crashed)
    for content in ("", "throw 1", "<!doctype html>"):
        yield Row(
            f"The service worker is broken: {content or 'empty'}".replace("<", "&lt;"),
            partial(broken_worker, content),
        )


OFF = """
  for (const each of ["localStorage", "sessionStorage"])
    Object.defineProperty(window, each, { get() { throw new DOMException("off", "SecurityError"); } });"""


def typed(context: BrowserContext) -> Page:
    """Open the page, type, and see the text."""
    page = context.new_page()
    page.goto(STATEMENT)
    name_field(page).fill(NAME)
    seen(page, lambda said: said == WRITTEN)
    return page


def worker(script: str, how_often: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Let the worker fail as soon as it is asked for a text."""
    begin = f"addEventListener('message', (event) => {{ if (event.data.argumentList?.[0]?.value === 'run') {{ {script} }} }});"
    with visit(browser, origin) as context:
        page = context.new_page()
        page.route(
            "**/js/worker.js",
            lambda route: route.fulfill(response=(got := route.fetch()), body=begin + got.text()),
        )
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = [seen(page)]
        if how_often:
            said.append(seen(page, lambda now: "could not start" in now))
        else:
            page.unroute_all()
            said.append(seen(page, lambda now: now == WRITTEN))
        return "; then ".join(dict.fromkeys(said)), lost(page)


def clock(time: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Set the device's clock."""
    with visit(browser, origin, timezone_id="America/Toronto") as context:
        page = context.new_page()
        page.clock.set_fixed_time(time)
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page, lambda now: now == WRITTEN), lost(page)


def refused(script: str, button: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Press a button whose wish the browser refuses."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        page.get_by_role("button", name=button).locator("visible=true").first.click()
        return seen(page, lambda now: bool(now) and now != WRITTEN), lost(page)


def at_start(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open the page in a browser that lacks something."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = context.new_page()
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        said = seen(page)
        return said, "nothing" if name_field(page).input_value() == NAME else "the answer"


def gone_offline(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        context.set_offline(True)
        name_field(page).fill(f"{NAME} Khan")
        said = seen(page, lambda now: now == WRITTEN)
        context.set_offline(False)
        name_field(page).fill(NAME)
        return said, lost(page)


def back_offline(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.evaluate(
            """() => navigator.serviceWorker.ready.then(({ active }) => new Promise((done) => {
                 const { port1, port2 } = new MessageChannel();
                 port1.onmessage = ({ data }) => done(data);
                 active.postMessage("keep the tools", [port2]); }))"""
        )
        context.set_offline(True)
        page.goto(STATEMENT)
        return seen(page, lambda now: now == WRITTEN), lost(page)


def renewed(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        page.goto(STATEMENT)
        page.route(
            f"**/{STATEMENT}",
            lambda route: route.fulfill(
                response=(got := route.fetch()), body=got.text().replace("/assets/app/", "/assets/app/0/")
            ),
        )
        Host.faults |= {"js/worker.js": "missing", ".wasm": "missing"}
        name_field(page).fill(NAME)
        return seen(page, lambda now: "renewed" in now), lost(page)


def three_tabs(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        pages = [typed(context) for _tab in range(3)]
        labels = ("Full name", "Your occupation", "The work you are looking for")
        for page, label in zip(pages, labels, strict=True):
            page.locator("[data-tool]").get_by_label(label, exact=True).press_sequentially(" now")
        pages[0].reload()
        values = [
            pages[0].locator("[data-tool]").get_by_label(label, exact=True).input_value() for label in labels
        ]
        return "what the other tabs wrote", "nothing" if all(
            each.endswith(" now") for each in values
        ) else f"words: {values}"


def there_and_back(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.goto("guide/networking-cards/")
        page.go_back()
        return seen(page, lambda now: now == WRITTEN), lost(page)


def crashed(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        typed(context).close()
        page = context.new_page()
        page.goto(STATEMENT)
        return seen(page, lambda now: now == WRITTEN), lost(page)


def broken_worker(content: str, browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        context.route(
            "**/offline.js", lambda route: route.fulfill(body=content, content_type="text/javascript")
        )
        return seen(typed(context), lambda now: now == WRITTEN), lost(context.pages[0])
