"""After a start, Python's memory is kept on the device unpacked; the next start takes it from there, or does without."""

import pytest
from playwright.sync_api import Page, Route

from tests.browser.conftest import Builder
from tests.browser.test_snapshot import brought, written

FOLDER = "(await navigator.storage.getDirectory()).getDirectoryHandle('python', { create: true })"
FILES = f"""async () => {{
  const found = [];
  for await (const [, each] of await {FOLDER}) found.push(await each.getFile());
  return found;
}}"""
OLDER = f"async () => {{ await (await {FOLDER}).getFileHandle('older', {{ create: true }}); }}"
# While it is written, there is a file more, or for a moment that one alone.
IS_KEPT = f"""async () => {{
  for (;;) {{
    const [one, ...more] = await ({FILES})().catch(() => []);
    if (one?.size > 0 && !more.length && !one.name.endsWith(".crswap")) return;
    await new Promise(requestAnimationFrame);
  }}
}}"""
DAMAGE = f"""async (damage) => {{
  const folder = await {FOLDER};
  for await (const [, each] of folder) {{
    const bytes = new Uint8Array(await (await each.getFile()).arrayBuffer());
    const writing = await each.createWritable();
    await writing.write(damage(bytes));
    await writing.close();
  }}
}}"""
DAMAGED = {
    "an end that is missing": "(bytes) => bytes.slice(0, 100_000)",
    "nothing": "() => new Uint8Array()",
    "another byte": "(bytes) => (bytes[bytes.length >> 1] ^= 1, bytes)",
}
UNABLE = {
    "has no room of that kind": "delete StorageManager.prototype.getDirectory;",
    "does not answer": "StorageManager.prototype.getDirectory = () => new Promise(() => {});",
}


@pytest.fixture
def kept(page: Page) -> Page:
    """Someone wrote a text here, and the memory is kept."""
    page.goto("about/privacy/")
    page.evaluate(OLDER)
    written(page)
    page.evaluate(IS_KEPT)
    return page


def writes_again(page: Page) -> list[str]:
    names = brought(page)
    page.reload()
    Builder(page).says("Hello, my name is Ali Baba.")
    return names


def test_the_next_start_takes_what_is_kept_in_which_nothing_is_that_was_typed(kept: Page) -> None:
    names = writes_again(kept)
    assert "pyodide.asm.wasm" in names
    assert "snapshot.bin" not in names
    inside = kept.evaluate(
        f"async () => new TextDecoder('latin1').decode(await (await ({FILES})())[0].arrayBuffer())"
    )
    assert "ModuleNotFoundError" in inside
    assert "Ali Baba" not in inside


@pytest.mark.parametrize("damage", DAMAGED.values(), ids=DAMAGED.keys())
def test_what_is_damaged_on_the_device_comes_anew(kept: Page, damage: str) -> None:
    kept.evaluate(f"() => ({DAMAGE})({damage})")
    assert "snapshot.bin" in writes_again(kept)


@pytest.mark.parametrize("script", UNABLE.values(), ids=UNABLE.keys())
def test_a_browser_that_keeps_nothing_starts_from_what_comes(page: Page, script: str) -> None:
    def unable(route: Route) -> None:
        route.fulfill(response=(answer := route.fetch()), body=f"{script}{answer.text()}")

    page.route("**/js/worker.js", unable)
    written(page)
