"""A start goes on from Python's memory as the build left it, and does without where that does not work."""

import gzip

import pytest
from playwright.sync_api import Browser, Page

from tests.browser.builder import Builder
from tests.browser.host import SITE
from tests.browser.keeping import begins_with
from tests.browser.visiting import visit

FILE = "**/snapshot.bin"
IPHONE = "Mozilla/5.0 (iPhone; CPU iPhone OS 18_0 like Mac OS X) AppleWebKit/605.1.15 (KHTML, like Gecko) Safari/604.1"
(PACKED,) = SITE.glob("assets/app/*/snapshot.bin")
MEMORY = gzip.decompress(PACKED.read_bytes())
DAMAGED = {
    "no packed file": b"<!doctype html>",
    "an end that is missing": PACKED.read_bytes()[:100_000],
    "too little": gzip.compress(MEMORY[:-1], 1),
    "another engine": gzip.compress(bytes(len(MEMORY)), 1),
}


def brought(page: Page) -> list[str]:
    names: list[str] = []
    page.on("request", lambda asked: names.append(asked.url.split("/")[-1]))
    return names


def written(page: Page) -> None:
    builder = Builder(page).open()
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")


def test_a_start_brings_the_snapshot_and_neither_library_nor_tools(page: Page) -> None:
    names = brought(page)
    written(page)
    assert "snapshot.bin" in names
    assert {"python_stdlib.zip", "tools.whl"}.isdisjoint(names)


@pytest.mark.parametrize("content", DAMAGED.values(), ids=DAMAGED.keys())
def test_a_damaged_snapshot_is_done_without(page: Page, content: bytes) -> None:
    page.route(FILE, lambda route: route.fulfill(body=content))
    written(page)


@pytest.mark.meets("404")
def test_a_host_without_the_snapshot_serves_the_tools_all_the_same(page: Page) -> None:
    page.route(FILE, lambda route: route.fulfill(status=404))
    written(page)


def test_a_browser_that_cannot_unpack_the_snapshot_never_asks_for_it(page: Page) -> None:
    names = brought(page)
    begins_with(page, "delete self.DecompressionStream;")
    written(page)
    assert "snapshot.bin" not in names


def test_an_iphone_goes_on_from_the_snapshot_too(browser: Browser, origin: str) -> None:
    with visit(browser, origin, user_agent=IPHONE) as context:
        page = context.new_page()
        names = brought(page)
        written(page)
        assert "python_stdlib.zip" not in names
