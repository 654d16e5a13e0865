"""What the browser keeps for the site, looked at and spoiled from outside; and a Python that is held, or begins otherwise."""

import json
from collections.abc import Callable
from typing import Any

from playwright.sync_api import Page, Route, expect

ENGINE = "**/*.wasm"
WORKER = "**/js/worker.js"
KEY = "build-your-network"
# Waits until the guide is kept for offline.
KEEP_GUIDE = "navigator.serviceWorker.ready.then(() => true)"
# Asks as another tab does once its Python is ready.
KEEP_TOOLS = """() => navigator.serviceWorker.ready.then(({ active }) => new Promise((done) => {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = ({ data }) => done(data);
  active.postMessage("keep the tools", [port2]); }))"""


PICTURE = "assets/img/mark.svg"
"""A document of the site that is nothing but a picture, and comes in no time."""


def keep(page: Page, kept: str | dict[str, Any], key: str = KEY) -> None:
    """Let the browser have kept a text, or a document, before the visit begins."""
    page.goto(PICTURE)
    text = kept if isinstance(kept, str) else json.dumps(kept)
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [key, text])


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


def begins_with(page: Page, script: str) -> None:
    """Let the worker's script begin otherwise."""

    def change(route: Route) -> None:
        route.fulfill(response=(answer := route.fetch()), body=f"{script}{answer.text()}")

    page.route(WORKER, change)


def erase_everything(page: Page) -> None:
    expect(page.locator(".kept > *").first).to_be_visible()  # The script has come, and hears a click.
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("dialog").get_by_role("button", name="Erase everything").click()
