"""A browser on the built site. Any request that leaves the origin, and any error on the page or its console, fails the test.

A test that has to meet errors names them: `@pytest.mark.meets("a part of the error")`.
"""

from collections.abc import Callable, Iterator
from functools import partial

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Playwright, expect, sync_playwright

from tests.browser.at_work import AtWork
from tests.browser.builder import Builder
from tests.browser.host import SITE, Quiet, serving
from tests.browser.visiting import QUIET, new_context, visit, watched
from tests.browsers import shell_path

expect.set_options(timeout=20_000)


@pytest.fixture(scope="session")
def origin() -> Iterator[str]:
    with serving(partial(Quiet, directory=str(SITE))) as address:
        yield address


@pytest.fixture(scope="session")
def driver() -> Iterator[Playwright]:
    with sync_playwright() as started:
        yield started


@pytest.fixture(scope="session")
def browser(driver: Playwright) -> Iterator[Browser]:
    started = driver.chromium.launch(executable_path=shell_path(), args=QUIET)
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
def builder(page: Page) -> Builder:
    return Builder(page).open()


@pytest.fixture
def clipboard(page: Page) -> Callable[[], str]:
    return lambda: str(page.evaluate("navigator.clipboard.readText()"))
