"""After a start, Python's memory is kept on the device unpacked; the next start takes it from there, or does without."""

import pytest
from playwright.sync_api import Page

from tests.browser.builder import STATEMENT, Builder
from tests.browser.keeping import begins_with
from tests.browser.private_files import ANOTHER_BYTE, DAMAGE, EMPTY, FILES, IS_KEPT, NAMES, OWN, PUT
from tests.browser.test_snapshot import brought, written

OF_ANOTHER_COPY = "build-your-network%2Fcopy%2Fpython"
OF_ANOTHER_SITE = "python"
# The device says what it keeps only when the engine has begun to come, however long that takes.
SAYS_LATER = """self.setTimeout = () => 0;
const begun = new Promise((resolve) => {
  const compile = WebAssembly.compileStreaming;
  WebAssembly.compileStreaming = (source) => (resolve(), compile(source));
});
const open = StorageManager.prototype.getDirectory;
StorageManager.prototype.getDirectory = function () { return begun.then(() => open.call(this)); };
"""
HOLDS = f"""async ([folder, words]) => {{
  const text = new TextDecoder("latin1").decode(await (await ({FILES})(folder))[0].arrayBuffer());
  return words.map((each) => text.includes(each));
}}"""
"""Tells of each word whether the memory that is kept holds it."""
UNABLE = {
    "has no room of that kind": "delete StorageManager.prototype.getDirectory;",
    "does not answer": "StorageManager.prototype.getDirectory = () => new Promise(() => {});",
}


@pytest.fixture
def kept(page: Page) -> Page:
    """Someone wrote a text here, and the memory is kept."""
    page.goto("about/privacy/")
    page.evaluate(PUT, [OWN, "older"])
    written(page)
    page.evaluate(IS_KEPT, OWN)
    return page


def writes_again(page: Page) -> list[str]:
    names = brought(page)
    page.reload()
    Builder(page).says("Hello, my name is Ali Baba.")
    return names


def test_the_next_start_takes_what_is_kept_in_which_nothing_is_that_was_typed(kept: Page) -> None:
    begins_with(kept, SAYS_LATER)
    names = writes_again(kept)
    assert "pyodide.asm.wasm" in names
    assert "snapshot.bin" not in names
    inside = kept.evaluate(HOLDS, [OWN, ["ModuleNotFoundError", "Ali Baba"]])
    assert [True, False] == inside


@pytest.mark.parametrize("damage", [EMPTY, ANOTHER_BYTE], ids=["nothing", "another byte"])
def test_in_place_of_what_is_damaged_on_the_device_the_packed_one_comes(kept: Page, damage: str) -> None:
    kept.evaluate(f"() => ({DAMAGE})({OWN!r}, {damage})")
    names = writes_again(kept)
    assert "snapshot.bin" in names
    assert {"python_stdlib.zip", "tools.whl"}.isdisjoint(names)


def test_what_another_copy_or_another_site_of_the_host_keeps_stays(kept: Page) -> None:
    kept.evaluate(PUT, [OF_ANOTHER_SITE, "theirs"])
    before = kept.evaluate(NAMES, OWN)
    kept.route(
        "**/copy/**",
        lambda route: route.fulfill(response=route.fetch(url=route.request.url.replace("/copy/", "/"))),
    )
    kept.goto(f"copy/{STATEMENT}")
    builder = Builder(kept)
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")
    kept.evaluate(IS_KEPT, OF_ANOTHER_COPY)
    assert kept.evaluate(NAMES, OWN) == before
    assert kept.evaluate(NAMES, OF_ANOTHER_SITE) == ["theirs"]


@pytest.mark.parametrize("script", UNABLE.values(), ids=UNABLE.keys())
def test_a_browser_that_keeps_nothing_starts_from_what_comes(page: Page, script: str) -> None:
    begins_with(page, script)
    written(page)
