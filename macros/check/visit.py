"""Visit a live site with a browser, and keep what it answered."""

from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path, PurePosixPath
from time import monotonic
from urllib.parse import urljoin, urlsplit

from playwright.sync_api import Error, Page, Response, sync_playwright

from macros.browser import FLAGS
from macros.publish.publishing import READING

TOOL = "guide/networking-letter/"  # on every site, whatever a host leaves out
FIELD, PAPER = "#letter-full_name", "#letter-tool .paper:not([hidden]) .paper-text"
NAME = "Robin Park"
NOWHERE = "no/such/page/"
PATIENCE = 120_000  # milliseconds, for a slow host far away


class NotReached(Exception):
    """Say why a site could not be looked at."""


@dataclass(frozen=True)
class Answer:
    """What a host sent for one address: status, headers by their names in small letters, and bytes before packing."""

    address: str
    status: int
    headers: Mapping[str, str]
    size: int

    @property
    def type(self) -> str:
        """Give the type that the host names, without its charset."""
        return self.headers.get("content-type", "").partition(";")[0].strip().lower()

    @property
    def path(self) -> str:
        """Give the place on the host."""
        return urlsplit(self.address).path

    @property
    def ending(self) -> str:
        """Give the ending of the address, with its dot; empty for a page."""
        return PurePosixPath(self.path).suffix

    @property
    def seconds_kept(self) -> int:
        """Give how long a browser may keep the answer without asking."""
        rules = self.headers.get("cache-control", "").replace(" ", "").split(",")
        ages = [rule.removeprefix("max-age=") for rule in rules if rule.startswith("max-age=")]
        return next((int(age) for age in ages if age.isdigit()), 0)


@dataclass(frozen=True)
class Visit:
    """What a visit met: the answers, the status of a page that is not there, and the seconds until Python wrote, if it did."""

    site: str
    answers: list[Answer]
    missing: int
    own_error_page: bool
    wrote: float | None
    errors: list[str]


def visit(site: str, chromium: Path) -> Visit:
    """Open a page with a tool, type a name, wait for Python's text, then ask for a page that is not there.

    `NotReached` says why a site does not answer.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        page = browser.new_page()
        came: list[Response] = []
        errors: list[str] = []
        page.context.on("response", lambda response: came.append(response))
        page.context.on("weberror", lambda error: errors.append(str(error.error)))
        page.context.on("console", lambda said: errors.append(said.text) if said.type == "error" else None)
        try:
            opened = page.goto(urljoin(site, TOOL))
        except Error as problem:
            raise NotReached(problem.message.partition("\n")[0]) from problem
        if opened is None or not opened.ok:
            raise NotReached(f"{TOOL} answers {opened.status}" if opened else TOOL)
        wrote = seconds_until_written(page)
        answers = [answer(each) for each in came if each.url.startswith("http")]
        missing = page.request.get(urljoin(site, NOWHERE))
        made = Visit(site, answers, missing.status, READING in missing.text(), wrote, errors)
        browser.close()
    return made


def seconds_until_written(page: Page) -> float | None:
    """Type a name and give the seconds until Python has written it, or None if it never does."""
    start = monotonic()
    try:
        page.fill(FIELD, NAME, timeout=PATIENCE)
        page.locator(PAPER, has_text=NAME).first.wait_for(timeout=PATIENCE)
    except Error:
        return None
    return monotonic() - start


def answer(response: Response) -> Answer:
    """Keep of a response what is looked at."""
    return Answer(response.url, response.status, response.headers, size(response))


def size(response: Response) -> int:
    """Give the bytes of a response before packing; a browser does not keep the largest."""
    try:
        return len(response.body())
    except Error:
        return int(response.headers.get("content-length", 0))
