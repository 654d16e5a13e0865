"""Visit pages and note how long the first text takes, what travels, and how long the page is blocked."""

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, BrowserType, Page

from macros.browser import FLAGS
from tests.bench.problems import NotMeasured, noted
from tests.bench.server import Server

WATCH = (Path(__file__).parent / "pages/watch.js").read_text(encoding="utf-8").strip()
MARK = "First text after milliseconds: "
PATIENCE = 180_000
NAMES = {"first": "Robin Park", "repeat": "Sasha Park"}
ONWARD = "onward"


@dataclass(frozen=True)
class Subject:
    """A page under measurement: its address for a name, where the text appears, where a name is typed, and what comes next."""

    name: str
    address: Callable[[str], str]
    text: str
    field: str = ""
    alive: str = ""
    onward: str = ""


@dataclass(frozen=True)
class Speed:
    """A browser, and what keeps it slow during a visit."""

    name: str
    browser: Path
    load: Callable[[], AbstractContextManager[None]]


@dataclass(frozen=True)
class Sample:
    """One visit: seconds to the first text, bytes sent, and milliseconds that the page was blocked."""

    subject: str
    speed: str
    visit: str
    seconds: float
    sent: int
    blocked: float


@dataclass(frozen=True)
class Bench:
    """What is measured where; the problems that came up are listed in sentences."""

    server: Server
    chromium: BrowserType
    subjects: list[Subject]
    speeds: list[Speed]
    problems: list[str]

    def samples(self, rounds: int) -> Iterator[Sample]:
        """Give the samples of all rounds: a round visits every page at every speed."""
        for done in range(rounds):
            print(f"Round {done + 1} of {rounds}", file=sys.stderr, flush=True)
            for speed, subject in product(self.speeds, self.subjects):
                yield from self.pair(speed, subject)

    def pair(self, speed: Speed, subject: Subject) -> Iterator[Sample]:
        """Give a first and a repeat visit by a browser that was never used before."""
        with (
            TemporaryDirectory(ignore_cleanup_errors=True) as profile,
            noted(self.problems, f"{subject.name} {speed.name}"),
            self.open(speed, profile) as context,
        ):
            for visit in NAMES:
                yield from self.visit(context, speed, subject, visit)

    def open(self, speed: Speed, profile: str) -> BrowserContext:
        """Start a browser with an ordinary profile: a private one would keep no compiled code for a repeat visit."""
        origin = self.server.origin
        return self.chromium.launch_persistent_context(
            profile, executable_path=speed.browser, args=FLAGS, base_url=origin, locale="en-CA"
        )

    def visit(self, context: BrowserContext, speed: Speed, subject: Subject, visit: str) -> Iterator[Sample]:
        """Open a page, and on a first visit go on to the next one, where the name is known."""
        name = NAMES[visit]
        page = context.new_page()
        asked = {"name": name, "field": subject.field, "alive": subject.alive, "text": subject.text}
        page.add_init_script(f"({WATCH})({json.dumps(asked | {'mark': MARK})})")
        yield self.sample(page, speed, subject, visit, subject.address(name))
        if visit == "first":
            yield self.sample(page, speed, subject, ONWARD, subject.onward or subject.address(name))
        page.close()

    def sample(self, page: Page, speed: Speed, subject: Subject, visit: str, address: str) -> Sample:
        """Go to a page and wait until it says that Python's text is there; nothing is polled meanwhile."""
        self.server.settle()
        marked = page.expect_console_message(lambda message: message.text.startswith(MARK), timeout=PATIENCE)
        with speed.load(), marked as mark:
            go(page, address)
        seconds = float(mark.value.text.removeprefix(MARK)) / 1000
        sent = self.server.settle()
        blocked = float(page.evaluate("blocked()"))
        return Sample(subject.name, speed.name, visit, seconds, sent, blocked)

    def reading(self, address: str) -> int | None:
        """Give the bytes that a first visit to a page without a tool transfers."""
        with (
            TemporaryDirectory(ignore_cleanup_errors=True) as profile,
            noted(self.problems, address),
            self.open(self.speeds[0], profile) as context,
        ):
            self.server.settle()
            go(context.new_page(), address)
            return self.server.settle(quiet=2)
        return None


def go(page: Page, address: str) -> None:
    """Start to open a page."""
    answer = page.goto(address, wait_until="commit")
    if not answer or not answer.ok:
        raise NotMeasured(f"{address} is not there. Build the site first: make build.")
