"""A browser on the built site. Any request that leaves the origin, and any error on the page or its console, fails the test.

A test that has to meet errors names them: `@pytest.mark.meets("a part of the error")`.
"""

import json
import threading
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from typing import Any

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, Route, expect, sync_playwright

from macros.browser import FLAGS
from tests.browser.at_work import AtWork
from tests.browsers import chromium_path

SITE = Path(__file__).parent.parent.parent / "site"
# No test lasts long enough to win back what a second, faster translation of Python costs.
QUIET = [*FLAGS, "--use-fake-device-for-media-stream", "--js-flags=--liftoff-only"]
STATEMENT = "guide/networking-statement/"
ENGINE = "**/*.wasm"
KEY = "build-your-network"

expect.set_options(timeout=20_000)


class Quiet(SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = (
        True  # else the body of a small file waits for the word that its headers have come
    )
    extensions_map = SimpleHTTPRequestHandler.extensions_map | {
        ".wasm": "application/wasm",
    }

    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture(scope="session")
def origin() -> Iterator[str]:
    with serving(partial(Quiet, directory=str(SITE))) as address:
        yield address


@contextmanager
def serving(handler: Callable[..., SimpleHTTPRequestHandler]) -> Iterator[str]:
    server = ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(driver: Playwright) -> Iterator[Browser]:
    started = driver.chromium.launch(executable_path=chromium_path(), args=QUIET)
    yield started
    started.close()


@pytest.fixture(scope="session")
def at_work(browser: Browser, origin: str) -> Iterator[AtWork]:
    made = new_context(browser, origin)
    yield AtWork(made)
    made.close()


@pytest.fixture
def context(browser: Browser, origin: str, request: pytest.FixtureRequest) -> Iterator[BrowserContext]:
    with visit(browser, origin, expected(request)) as made:
        yield made


@pytest.fixture
def page(request: pytest.FixtureRequest) -> Iterator[Page]:
    """A tab: fresh, or where the test says so, one in which Python is at work."""
    node = request.node
    if not node.get_closest_marker("at_work") or node.get_closest_marker("fresh"):
        yield request.getfixturevalue("context").new_page()
        return
    there: AtWork = request.getfixturevalue("at_work")
    with (
        watched(there.context, request.getfixturevalue("origin"), expected(request)),
        there.tab() as tab,
    ):
        yield tab


def expected(request: pytest.FixtureRequest) -> tuple[str, ...]:
    marker = request.node.get_closest_marker("meets")
    return marker.args if marker else ()


@pytest.fixture
def builder(page: Page) -> "Builder":
    return Builder(page).open()


@contextmanager
def visit(
    browser: Browser, origin: str, expected: tuple[str, ...] = (), **device: Any
) -> Iterator[BrowserContext]:
    """Open the site to a visitor, and watch every page.

    Python `lives_on` to the next page, where Playwright sees nothing of it, only if a test says so.
    """
    lives_on = device.pop("lives_on", False)
    made = new_context(browser, origin, **device)
    if not lives_on:
        made.add_init_script("delete window.SharedWorker")
    with watched(made, origin, expected):
        yield made
        for page in made.pages:
            page.unroute_all(
                behavior="ignoreErrors"
            )  # of a handler still at work, else it fails the next test
        made.close()


def new_context(browser: Browser, origin: str, **device: Any) -> BrowserContext:
    """Give a visitor's browser. What a test changes on the way comes to the page, so a service worker has to be allowed."""
    device = {"service_workers": "block"} | device
    made = browser.new_context(base_url=origin, locale="en-CA", reduced_motion="reduce", **device)
    made.grant_permissions(["clipboard-read", "clipboard-write"])
    return made


@contextmanager
def watched(made: BrowserContext, origin: str, expected: tuple[str, ...]) -> Iterator[None]:
    """Watch every page: no request to another host, no error but those expected."""
    requests: list[str] = []
    errors: list[str] = []
    hears: dict[Any, Callable[[Any], None]] = {
        "request": lambda sent: requests.append(sent.url),
        "weberror": lambda error: errors.append(str(error.error)),
        "console": lambda said: errors.append(said.text) if said.type == "error" else None,
    }
    for event, hear in hears.items():
        made.on(event, hear)
    yield
    for event, hear in hears.items():
        made.remove_listener(event, hear)
    assert [] == [url for url in requests if not url.startswith((origin, "data:", "blob:"))]
    assert [] == [error for error in errors if not any(each in error for each in expected)]


class Builder:
    """The statement builder as a visitor meets it."""

    def __init__(self, page: Page) -> None:
        self.page = page
        self.region = page.get_by_role("region", name="Statement builder")
        self.paper = self.region.get_by_role("tabpanel")
        self.status = self.region.locator(".status-line")
        self.copy = self.region.get_by_role("button", name="Copy the")

    def open(self) -> "Builder":
        self.page.goto(STATEMENT)
        expect(self.region.get_by_role("tablist")).to_be_visible()
        return self

    def type(self, label: str, text: str) -> None:
        self.region.get_by_label(label, exact=True).fill(text)

    def choose(self, label: str, text: str) -> None:
        self.region.get_by_label(label, exact=True).select_option(label=text)

    def answer_the_core(self, name: str = "Ali Baba") -> None:
        self.type("Full name", name)
        self.type("Your occupation", "cook")
        self.type("The work you are looking for", "a job in a hotel")

    def press(self, name: str) -> None:
        self.region.get_by_role("button", name=name).click()

    def clear(self, shared: str = "Clear them too") -> None:
        self.press("Clear this tool")
        self.page.get_by_role("dialog").get_by_role("button", name=shared).click()

    def says(self, text: str) -> None:
        expect(self.paper).to_contain_text(text)


@pytest.fixture
def clipboard(page: Page) -> Callable[[], str]:
    return lambda: str(page.evaluate("navigator.clipboard.readText()"))


def stored(page: Page) -> dict[str, Any]:
    """Give what is kept, without the notes of who wrote it and when."""
    kept: dict[str, Any] = json.loads(page.evaluate(f"localStorage.getItem({KEY!r})"))
    return {name: value for name, value in kept.items() if name not in ("turns", "times")}


def wait_until_kept(page: Page, text: str) -> None:
    """Wait until the store holds this text. Playwright's own wait needs eval, which the policy refuses."""
    page.evaluate(
        """([key, text]) => new Promise(done => { (function look() {
             localStorage.getItem(key)?.includes(text) ? done() : requestAnimationFrame(look) })() })""",
        [KEY, text],
    )


def fill_storage(page: Page, left: int = 0) -> None:
    page.evaluate(
        """(left) => { localStorage.setItem("left", "x".repeat(left)); for (let size = 2 ** 22, n = 0; size >= 1; n += 1)
             try { localStorage.setItem(`other-${n}`, "x".repeat(size)) } catch { size = Math.floor(size / 2) }
             localStorage.removeItem("left") }""",
        left,
    )


def free_storage(page: Page) -> None:
    page.evaluate(
        "Object.keys(localStorage).filter(key => key.startsWith('other-')).forEach(key => localStorage.removeItem(key))"
    )


def hold_python(page: Page) -> Callable[[], None]:
    """Keep Python from starting until what is given back is called."""
    held: list[Route] = []
    page.route(ENGINE, lambda route: held.append(route))

    def release() -> None:
        page.route(ENGINE, lambda route: route.continue_())
        for route in held:
            route.continue_()

    return release


def erase_everything(page: Page) -> None:
    expect(page.locator(".kept > *").first).to_be_visible()  # The script has come, and hears a click.
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("dialog").get_by_role("button", name="Erase everything").click()
