"""A browser in which Python is at work already: each test has a tab of its own, and nothing that an earlier one kept.

As in a visit of several pages, Python lives on from tab to tab, for each is opened by the first, which keeps hold of it.
"""

from collections.abc import Iterator
from contextlib import contextmanager

import pytest
from playwright.sync_api import BrowserContext, Page, expect

NOTED = "build-your-network.python"
FIRST = "at-work"
"""The address of the first tab, where nothing of the site is."""
HOLD = """([key, note]) => {
  sessionStorage.setItem(key, note);
  window.python = new SharedWorker(note.split(" ")[0], { type: "module", extendedLifetime: true });
}"""
FORGET = """async () => {
  localStorage.clear();
  for (const { name } of await indexedDB.databases()) indexedDB.deleteDatabase(name);
  if (!String(Date).includes("native code")) return "the clock was set for all tabs";
  const answered = new Promise((resolve) => { python.port.onmessage = () => resolve(""); });
  python.port.postMessage("there?");
  return Promise.race([answered, new Promise((resolve) => setTimeout(resolve, 20_000, "Python was ended"))]);
}"""
"""Forgets what was kept, and says why the next test would not find all as it was."""
STOPPED = """(() => {
  const now = new Date("%s").getTime();
  Date = class extends Date {
    constructor(...given) { super(...(given.length ? given : [now])); }
    static now() { return now; }
  };
})()"""


class AtWork:
    """A browser whose first tab holds Python."""

    def __init__(self, context: BrowserContext) -> None:
        self.context = context
        self.first = context.new_page()
        self.first.route(f"**/{FIRST}", lambda route: route.fulfill(body="", content_type="text/html"))
        self.first.goto(FIRST)
        with self.tab() as tab:
            tab.goto("guide/networking-statement/")
            tab.get_by_label("Full name", exact=True).fill("Ali Baba")
            expect(tab.get_by_role("tabpanel")).to_contain_text("Ali Baba")
            self.first.evaluate(HOLD, [NOTED, tab.evaluate(f"sessionStorage.getItem('{NOTED}')")])

    @contextmanager
    def tab(self) -> Iterator[Page]:
        """Open a tab that knows of Python, and forget afterwards what it and those opened beside it kept."""
        with self.first.expect_popup() as opened:
            self.first.evaluate("void open()")
        yield opened.value
        for page in self.context.pages:
            if page != self.first:
                page.unroute_all(behavior="ignoreErrors")
                page.close()
        if left := self.first.evaluate(FORGET):
            pytest.fail(f"{left}: this test needs a browser of its own (`fresh`)")


def stop_the_clock(page: Page, moment: str) -> None:
    """Let it be the same local time on the page of a tab, and on each that it opens from now on; timers go on."""
    page.add_init_script(STOPPED % moment)
    page.evaluate(STOPPED % moment)
