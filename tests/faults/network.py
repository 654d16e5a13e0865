"""What fails between a visitor and the host: no network, a renewed site, a broken service worker."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, BrowserContext, Page

from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    STATEMENT,
    is_written,
    lost,
    name_field,
    seen,
    typed,
    visit,
)

KEEP_TOOLS = """() => navigator.serviceWorker.ready.then(({ active }) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  active.postMessage("keep the tools", [port2]); }))"""
# Looks for a newer service worker, and waits until it is in charge, or given up.
RENEWED = """navigator.serviceWorker.getRegistration().then((known) => known.update())
  .then(({ installing: newer }) => new Promise((done) => newer.addEventListener("statechange", () => {
    if (["activated", "redundant"].includes(newer.state)) done(true); })))"""
# What a service worker begins with that finds no room.
NO_ROOM = b"Cache.prototype.put = () => Promise.reject(new DOMException('', 'QuotaExceededError'));"
KEEP_GUIDE = "navigator.serviceWorker.ready.then(() => true)"


def rows() -> Iterator[Row]:
    """List what befalls the way to the host."""
    yield Row("The network goes while you type", gone)
    yield Row("The network goes before the tool has come", gone_early)
    yield Row("The network is gone when you read on, after one visit", read_on)
    yield Row("The network is gone when you first use a tool, after one visit", first_use)
    yield Row("The network is gone when you come back, after one use", back)
    yield Row("The network is gone when you ask for a Word file, after one use", partial(file, "Word"))
    yield Row("The network is gone when you ask for a PDF file, after one use", partial(file, "PDF"))
    yield Row("A new version is published under an open page, and the old files are gone", renewed)
    yield Row("A new version comes while the old one is kept for offline", newer)
    yield Row("A new version comes, and the device has no room to keep it for offline", newer_without_room)
    yield Row("The browser refuses service workers (private windows)", no_service_worker)
    for name, content in {
        "is empty": "",
        "throws": "throw 1",
        "is a web page": "<!doctype html>",
        "is cut": "const a = (",
    }.items():
        yield Row(f"The service worker {name}", partial(broken, content))
    yield Row("The service worker fails at every request", failing)
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
        page.goto("guide/cold-calling/")
        read = page.get_by_role("heading", level=1).inner_text()
        return f"The page, whole: “{read.strip('¶').strip()}”", "nothing"


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
        return f"The file comes all the same: {download.value.suggested_filename}", "nothing"


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


def no_service_worker(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script("Object.defineProperty(navigator, 'serviceWorker', { value: undefined });")
        page = typed(context)
        return seen(page, is_written), lost(page)


def broken(content: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Send another service worker."""
    with visit(browser, origin, service_workers="allow") as context:
        Host.changes["/offline.js"] = lambda _content: content.encode()
        page = typed(context)
        page.reload()
        return seen(page, is_written), lost(page)


def failing(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.evaluate(KEEP_GUIDE)
        Host.changes["/offline.js"] = lambda content: (
            b"caches.match = caches.open = () => Promise.reject(new Error());" + content
        )
        page.evaluate("navigator.serviceWorker.getRegistration().then((known) => known.update())")
        page.reload()
        return seen(page, is_written), lost(page)


def emptied(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, service_workers="allow") as context:
        page = kept(context, KEEP_TOOLS)
        context.set_offline(False)
        page.evaluate("caches.keys().then((names) => Promise.all(names.map((name) => caches.delete(name))))")
        page.goto(STATEMENT)
        return seen(page, is_written), lost(page)
