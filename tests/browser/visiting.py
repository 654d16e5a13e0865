"""A visitor's browser: any request that leaves the origin, and any error that is not expected, fails the test."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext

from macros.browser import FLAGS

# No test lasts long enough to win back what a second, faster translation of Python costs.
QUIET = [*FLAGS, "--use-fake-device-for-media-stream", "--js-flags=--liftoff-only"]


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
