"""Python in the browser: fetched only when it is wanted, kept inside the policy, and missed with grace."""

import re
from functools import partial

import pytest
from playwright.sync_api import Page, Route, expect

from tests.browser.builder import STATEMENT, Builder
from tests.browser.host import SITE, Quiet, serving
from tests.browser.keeping import ENGINE, WORKER, begins_with, hold_python

RUNTIME = "**/assets/runtime/**"
PYTHON = re.compile(r"/assets/runtime/|\.whl$|/pyodide-lock\.json$")
BREAK_ONCE = """
  const post = Worker.prototype.postMessage;
  Worker.prototype.postMessage = function (message, ...rest) {
    if (message.argumentList?.[0]?.value === "run" && !window.broken) {
      window.broken = true;
      message.argumentList[2].value = "{";
    }
    post.call(this, message, ...rest);
  };
"""
# A worker that computes without end, or ends, once it is asked for a text.
LOST = {
    "hangs": "if (event.data.argumentList?.[0]?.value === 'run') for (;;);",
    "swallows what it is asked": "if (event.data.argumentList?.[0]?.value === 'run') event.stopImmediatePropagation();",
    "dies": "if (event.data.argumentList?.[0]?.value === 'run') self.close();",
}
WATCH_ADDRESSES = """
  window.addresses = new Set();
  const [make, revoke] = [URL.createObjectURL, URL.revokeObjectURL];
  URL.createObjectURL = (blob) => { const made = make(blob); addresses.add(made); return made; };
  URL.revokeObjectURL = (address) => { addresses.delete(address); revoke(address); };
"""


def test_a_reader_who_never_comes_to_the_tool_downloads_no_python(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda made: fetched.append(made.url))
    page.goto(STATEMENT, wait_until="networkidle")
    assert not [url for url in fetched if "/assets/runtime/" in url]


def test_the_first_focus_brings_python_and_says_how_much(page: Page) -> None:
    release = hold_python(page)
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").focus()
    expect(builder.status).to_contain_text("This is needed once.")
    expect(builder.region.get_by_role("progressbar")).to_be_visible()
    release()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    expect(builder.region.get_by_role("progressbar")).to_be_hidden()


def test_the_numbers_of_a_download_are_for_the_eye_and_its_total_stays(page: Page) -> None:
    page.add_init_script(
        """addEventListener("DOMContentLoaded", () => {
             window.said = [];
             const line = document.querySelector(".status-line"), numbers = document.querySelector(".status-numbers");
             const note = (node) => () => window.said.push([node.className, node.textContent]);
             for (const node of [line, numbers]) new MutationObserver(note(node)).observe(node, { childList: true });
           })"""
    )
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    said = page.evaluate("said")
    assert not [text for name, text in said if name == "status-line" and " of " in text]
    assert 1 == len({text.split(" of ")[1] for name, text in said if name == "status-numbers"})
    expect(builder.region.locator(".status-numbers")).to_have_attribute("aria-hidden", "true")


def test_the_workers_address_is_given_back(page: Page) -> None:
    page.add_init_script(WATCH_ADDRESSES)
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    assert 0 == page.evaluate("addresses.size")


@pytest.mark.meets("JSONDecodeError")
def test_what_broke_is_said_until_it_works_again(page: Page) -> None:
    page.add_init_script(BREAK_ONCE)
    builder = Builder(page).open()
    builder.type("Full name", "Ali")
    expect(builder.status).to_contain_text("Something broke here.")
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    expect(builder.status).not_to_contain_text("Something broke here.")


@pytest.mark.parametrize("script", LOST.values(), ids=LOST.keys())
def test_a_worker_that_is_lost_is_said_and_comes_again_once_by_itself(page: Page, script: str) -> None:
    page.clock.install()
    begins_with(page, f"addEventListener('message', (event) => {{ {script} }});")
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.region).to_have_attribute("data-engine", "ready")
    page.clock.fast_forward(5_100)
    expect(builder.status).to_contain_text("takes longer than usual. Your words are safe.")
    page.unroute(WORKER)
    page.clock.fast_forward(10_000)
    page.clock.fast_forward(1_100)
    builder.says("Hello, my name is Ali Baba.")
    expect(builder.status).not_to_contain_text("takes longer")


@pytest.mark.meets("Python did not start in time")
def test_a_start_that_takes_too_long_is_given_up_and_can_be_tried_again(page: Page) -> None:
    page.clock.install()
    page.route(PYTHON, lambda route: None)  # Whatever comes would start the waiting anew.
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("This is needed once.")
    page.clock.fast_forward(61_000)
    expect(builder.status).to_contain_text("The writing tool could not start. Your words are safe.")
    page.unroute(PYTHON)
    builder.press("Try again")
    expect(builder.region.get_by_role("group", name="What it makes")).to_be_focused()
    builder.says("Ali Baba")
    expect(builder.status).not_to_contain_text("could not start")


@pytest.mark.meets("Failed to", "net::ERR_FAILED")
def test_when_python_cannot_come_the_words_stay_and_try_again_works(page: Page) -> None:
    page.route(RUNTIME, lambda route: route.abort())
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("The writing tool could not start. Your words are safe.")
    builder.press("Copy the 30 seconds")
    expect(builder.region.locator(".notice")).to_contain_text("could not start")
    page.reload()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    page.unroute(RUNTIME)
    builder.press("Try again")
    builder.says("Hello, my name is Ali Baba.")


@pytest.mark.meets("Content Security Policy", "The worker could not be loaded")
def test_a_browser_that_refuses_to_run_python_is_told_at_once(page: Page) -> None:
    def forbid(route: Route) -> None:
        answer = route.fetch()
        route.fulfill(
            response=answer,
            headers=answer.headers | {"content-security-policy": "script-src 'self' 'unsafe-inline'"},
        )

    page.route(f"**/{STATEMENT}", forbid)
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    assert "Ali Baba" in page.evaluate("localStorage.getItem('build-your-network')")


def test_a_host_that_does_not_know_what_wasm_is_serves_python_all_the_same(page: Page) -> None:
    (engine,) = SITE.rglob("*.wasm")
    page.route(ENGINE, lambda route: route.fulfill(body=engine.read_bytes(), content_type="text/plain"))
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")


WRONG = {
    "a page": b"<!doctype html>",
    "cut": b"\0asm\1\0\0\0",
    "with other bytes": b"\0asm\1\0\0\0" + bytes(100_000),
}


@pytest.mark.meets("is damaged", "CompileError")
@pytest.mark.parametrize("content", WRONG.values(), ids=WRONG.keys())
def test_an_engine_that_is_damaged_is_said_at_once_and_comes_past_the_cache(
    page: Page, content: bytes
) -> None:
    page.route(ENGINE, lambda route: route.fulfill(body=content, content_type="application/wasm"))
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    page.unroute(ENGINE)
    builder.press("Try again")
    builder.says("Ali Baba")


class Welcoming(Quiet):
    """A host that takes what any page sends it."""

    def end_headers(self) -> None:
        self.send_header("Access-Control-Allow-Origin", "*")
        super().end_headers()


@pytest.mark.meets("Content Security Policy")
def test_nothing_can_leave_the_page_or_the_worker(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    send = "url => fetch(url).then(() => 'sent', () => 'refused')"
    with serving(partial(Welcoming, directory=str(SITE))) as elsewhere:
        assert "refused" == builder.page.evaluate(send, elsewhere)
        assert ["refused"] == [
            worker.evaluate(send, elsewhere) for worker in builder.page.workers if "search" not in worker.url
        ]
