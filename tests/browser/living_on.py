"""A host for a Python that lives on to the next page, whose files Playwright cannot change, and a visitor."""

import re
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from pathlib import Path
from typing import ClassVar, override

from playwright.sync_api import Page, expect

from tests.browser.builder import Builder
from tests.browser.host import SITE, Quiet, serving

LETTER = "guide/networking-letter/"
PYTHON = re.compile(r"/assets/runtime/|/snapshot\.bin$")
WORKER = "/js/worker.js"
NOTED = "sessionStorage.getItem('build-your-network.python')"
# What befalls the worker, by what its script begins with; `count` counts its pages.
BEFALLS = "let count = 0; addEventListener('connect', ({{ ports: [port] }}) => {{ count += 1; {} }});"
WHEN_ASKED = "port.addEventListener('message', (event) => {{ if (event.data.argumentList?.[0]?.value === 'run') {{ {} }} }});"
LOST = {
    "hangs": "for (;;);",
    "swallows what it is asked": "event.stopImmediatePropagation();",
    "dies": "self.close();",
}
GONE_BY_THEN = {
    "hangs": BEFALLS.format("if (count > 1) for (;;);"),
    "ends": BEFALLS.format("if (count > 1) self.close();"),
    "says nothing": BEFALLS.format("if (count > 1) port.postMessage = () => {};"),
}


class Host(Quiet):
    """Notes what it is asked for and lets browsers keep nothing. The worker's script begins as told; a network can be down."""

    asked: ClassVar[list[str]] = []
    begins = ""
    damaged = ""
    is_down = False

    @override
    def do_GET(self) -> None:
        Host.asked.append(self.path)
        if Host.is_down:
            self.close_connection = True
        elif self.path.endswith(WORKER) and Host.begins:
            self.send(Host.begins.encode() + self.read())
        elif Host.damaged and self.path.endswith(Host.damaged):
            self.send(self.read()[:100_000])
        else:
            super().do_GET()

    def read(self) -> bytes:
        return Path(self.translate_path(self.path)).read_bytes()

    def send(self, content: bytes) -> None:
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(self.path))
        self.send_header("Content-Length", str(len(content)))
        self.end_headers()
        self.wfile.write(content)

    def end_headers(self) -> None:
        self.send_header("Cache-Control", "no-store")
        super().end_headers()


@contextmanager
def host() -> Iterator[str]:
    """Serve the site as it is."""
    Host.asked, Host.begins, Host.damaged, Host.is_down = [], "", "", False
    with serving(partial(Host, directory=str(SITE))) as address:
        yield address


def written(page: Page) -> Builder:
    builder = Builder(page).open()
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")
    return builder


def letter_says(page: Page) -> None:
    """Go on to the letter, whose text has the name that was typed in the statement."""
    Host.asked.clear()
    page.goto(LETTER)
    expect(page.locator("#letter-tool .paper:not([hidden]) .paper-text")).to_contain_text("Ali Baba")


def python_came() -> bool:
    return any(PYTHON.search(address) for address in Host.asked)
