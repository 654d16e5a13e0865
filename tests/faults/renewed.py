"""What fails when the site is renewed, and when its service worker is broken."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.keeping import KEEP_GUIDE
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    STATEMENT,
    is_said,
    is_written,
    lacks,
    lost,
    name_field,
    seen,
    typed,
    visit,
)

NO_SERVICE_WORKER = "Object.defineProperty(navigator, 'serviceWorker', { value: undefined });"
# What comes over the caches once they are asked for a page.
FAILING = b"self.addEventListener('activate', () => { caches.open = () => Promise.reject(new Error()); });"
HANGING = b"self.addEventListener('activate', () => { caches.open = () => new Promise(() => {}); });"
# Looks for a newer service worker, and waits until it is in charge, or given up.
RENEWED = """navigator.serviceWorker.getRegistration().then((known) => known.update())
  .then(({ installing: newer }) => new Promise((done) => newer.addEventListener("statechange", () => {
    if (["activated", "redundant"].includes(newer.state)) done(true); })))"""
# What a service worker begins with that finds no room.
NO_ROOM = b"Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));"


def rows() -> Iterator[Row]:
    """List what befalls a visitor when files change."""
    yield Row("A new version is published under an open page, and the old files are gone", renewed)
    yield Row("A new version comes while the old one is kept for offline", newer)
    yield Row("A new version comes, and the device has no room to keep it for offline", newer_without_room)
    yield Row("The browser refuses service workers (private windows)", partial(lacks, NO_SERVICE_WORKER))
    for name, content in {
        "is empty": "",
        "throws": "throw 1",
        "is a web page": "<!doctype html>",
        "is cut": "const a = (",
    }.items():
        yield Row(f"The service worker {name}", partial(broken, content))
    yield Row("The service worker fails at every request", partial(failing, FAILING))
    yield Row("What is kept for offline never answers", partial(failing, HANGING))
    yield Row("“Keep for offline” is pressed, and a file never comes", partial(not_kept, "takes", 3_600))
    yield Row(
        "“Keep for offline” is pressed, and a file is damaged",
        partial(not_kept, "faults", "with other bytes"),
    )


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


def newer(browser: Browser, origin: str) -> tuple[str, str]:
    """Let the next look for a newer service worker find one."""
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.evaluate(KEEP_GUIDE)
        page.reload()
        seen(page, is_written)
        Host.changes["/offline.js"] = lambda content: content + b"// another version"
        page.evaluate("navigator.serviceWorker.getRegistration().then((known) => known.update())")
        return seen(page, lambda now: "newer version" in now), lost(page)


def newer_without_room(browser: Browser, origin: str) -> tuple[str, str]:
    """Renew the site where nothing more can be kept: the next page is the new one."""
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.evaluate(KEEP_GUIDE)
        page.reload()
        version = page.evaluate("caches.keys().then((names) => names[0].split(' ').at(-1))").encode()
        Host.changes["/offline.js"] = lambda content: NO_ROOM + content.replace(version, b"newer")
        Host.changes["cold-calling/"] = lambda content: content.replace(b"</h1>", b" (renewed)</h1>")
        page.evaluate(RENEWED)
        page.goto("guide/cold-calling/")
        title = page.get_by_role("heading", level=1).inner_text()
        page.goto(STATEMENT)
        return "The new page." if "renewed" in title else "nothing", lost(page)


def broken(content: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Send another service worker."""
    with visit(browser, origin, service_workers="allow") as context:
        Host.changes["/offline.js"] = lambda _content: content.encode()
        page = typed(context)
        page.reload()
        return seen(page, is_written), lost(page)


def failing(begin: bytes, browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.evaluate(KEEP_GUIDE)
        Host.changes["/offline.js"] = lambda content: content + begin
        page.evaluate(RENEWED)
        page.reload()
        return seen(page, is_written), lost(page)


def not_kept(how: str, what: object, browser: Browser, origin: str) -> tuple[str, str]:
    """Type where no Python comes, and let a file come to harm: that is said, and the button works once it comes."""
    with visit(browser, origin, service_workers="allow") as context:
        page = context.new_page()
        page.route("**/assets/runtime/**", lambda route: route.abort())
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        seen(page, is_said)
        page.unroute_all()
        page.goto("my-data/")
        page.evaluate(KEEP_GUIDE)
        button = page.get_by_role("button", name="Keep for offline")
        button.wait_for()
        getattr(Host, how)[".wasm"] = what
        button.click()
        said = seen(page, lambda now: "Nothing has come" in now or "could be kept" in now)
        Host.mend()
        button.click()
        page.get_by_text("Everything is kept on this device for use offline.").wait_for(timeout=60_000)
        page.goto(STATEMENT)
        return said, lost(page)
