"""A window of each engine, driven by what can drive it: Playwright for Chromium and Firefox, WebDriver for WebKitGTK."""

import json
import os
import shutil
import socket
import subprocess
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager, suppress
from http.client import HTTPConnection
from typing import Any, Protocol

from playwright.sync_api import Page, Playwright

from macros.browser import FLAGS
from tests.browsers import chromium_path

FIREFOX = ("firefox-esr", "firefox")
WEBKIT = ("WebKitWebDriver", "Xvfb")
PATIENCE = 60
# The first of what a selector finds that is there for the eye.
SHOWN = "[...document.querySelectorAll(given[0])].find((each) => each.offsetParent)"


class Window(Protocol):
    """One window: it opens an address, types and clicks as a visitor does, and runs a script that may give a promise."""

    def open(self, address: str) -> None: ...
    def type(self, selector: str, text: str) -> None: ...
    def click(self, selector: str) -> None: ...
    def run(self, script: str, *given: Any) -> Any: ...


def until(window: Window, script: str, *given: Any) -> Any:
    """Wait until a script gives something that counts, and give it."""
    end = time.monotonic() + PATIENCE
    while time.monotonic() < end:
        with suppress(Exception):  # The page is on its way.
            if found := window.run(script, *given):
                return found
        time.sleep(0.1)
    raise AssertionError(f"not seen in {PATIENCE} s: {script}")


class ByPlaywright:
    """Chromium and Firefox."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def open(self, address: str) -> None:
        self.page.goto(address)

    def type(self, selector: str, text: str) -> None:
        self.page.locator(selector).first.fill(text)

    def click(self, selector: str) -> None:
        self.page.locator(selector).first.click()

    def run(self, script: str, *given: Any) -> Any:
        return self.page.evaluate(f"(given) => (async (...given) => {{ {script} }})(...given)", list(given))

    def printed(self) -> bytes:
        """Print the page into a PDF file, on the paper that it asks for."""
        return self.page.pdf(prefer_css_page_size=True)


@contextmanager
def chromium(driver: Playwright) -> Iterator[Window]:
    browser = driver.chromium.launch(executable_path=chromium_path(), args=FLAGS)
    yield ByPlaywright(browser.new_context(locale="en-CA").new_page())
    browser.close()


@contextmanager
def firefox(driver: Playwright) -> Iterator[Window]:
    """Open the Firefox of the system, which Playwright drives over BiDi."""
    found = next(path for name in FIREFOX if (path := shutil.which(name)))
    browser = driver.firefox.launch(channel="moz-firefox", executable_path=found)
    yield ByPlaywright(browser.new_context(locale="en-CA").new_page())
    browser.close()


class ByWebDriver:
    """WebKitGTK, over the WebDriver protocol of the W3C."""

    def __init__(self, port: int) -> None:
        self.port = port
        self.session = self.ask("POST", "/session", {"capabilities": {}})["sessionId"]
        self.ask("POST", self.at("timeouts"), {"script": PATIENCE * 1_000})

    def at(self, place: str) -> str:
        return f"/session/{self.session}/{place}"

    def ask(self, method: str, place: str, given: object = None) -> Any:
        connection = HTTPConnection("127.0.0.1", self.port, timeout=2 * PATIENCE)
        connection.request(method, place, None if given is None else json.dumps(given))
        value = json.load(connection.getresponse())["value"]
        if isinstance(value, dict) and "error" in value:
            raise RuntimeError(f"{value['error']}: {place}")
        return value

    def open(self, address: str) -> None:
        self.ask("POST", self.at("url"), {"url": address})

    def found(self, selector: str) -> str:
        element = self.ask("POST", self.at("element"), {"using": "css selector", "value": selector})
        return str(next(iter(element.values())))

    def type(self, selector: str, text: str) -> None:
        """Type once the field is in its place, in the middle of the window: else the driver may call it not interactable."""
        until(
            self, f"{SHOWN}.scrollIntoView({{ block: 'center', behavior: 'instant' }}); return true", selector
        )
        patiently(lambda: self.ask("POST", self.at(f"element/{self.found(selector)}/clear"), {}))
        self.ask("POST", self.at(f"element/{self.found(selector)}/value"), {"text": text})

    def click(self, selector: str) -> None:
        """Click by a script: the driver of WebKitGTK calls some buttons in plain sight not interactable."""
        self.run(f"{SHOWN}.click(); return true", selector)

    def run(self, script: str, *given: Any) -> Any:
        given_to = "const done = arguments[arguments.length - 1]; const given = [...arguments].slice(0, -1);"
        whole = f"{given_to} (async () => {{ {script} }})().then(done)"
        return self.ask("POST", self.at("execute/async"), {"script": whole, "args": list(given)})


@contextmanager
def webkit(_driver: Playwright) -> Iterator[Window]:
    """Open WebKitGTK on a screen that nobody sees."""
    display, port = f":{90 + free_port() % 9}", free_port()
    screen = subprocess.Popen(["Xvfb", display, "-screen", "0", "1280x900x24"], stderr=subprocess.DEVNULL)
    service = subprocess.Popen(
        ["WebKitWebDriver", f"--port={port}"],
        env=os.environ | {"DISPLAY": display},
    )
    try:
        window = patiently(lambda: ByWebDriver(port))
        yield window
        window.ask("DELETE", f"/session/{window.session}")
    finally:
        service.terminate()
        screen.terminate()


def patiently[Made](make: Callable[[], Made]) -> Made:
    """Do what the service or the page may not be ready for yet."""
    end = time.monotonic() + 20
    while True:
        try:
            return make()
        except (ConnectionRefusedError, RuntimeError):
            if time.monotonic() > end:
                raise
            time.sleep(0.2)


def free_port() -> int:
    with socket.socket() as one:
        one.bind(("127.0.0.1", 0))
        return int(one.getsockname()[1])


def missing(name: str) -> str:
    """Name what an engine needs and this machine lacks, or nothing."""
    needs = {"chromium": (), "firefox": FIREFOX, "webkit": WEBKIT}[name]
    lacking = [each for each in needs if not shutil.which(each)]
    if name == "firefox" and len(lacking) < len(FIREFOX):
        return ""
    return ", ".join(lacking)


ENGINES = {"chromium": chromium, "firefox": firefox, "webkit": webkit}
