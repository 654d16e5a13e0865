"""A visitor who types on while things fail: what they see, and whether their words are still there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.faults.host import Host

STATEMENT = "guide/networking-statement/"
NAME = "Ali Baba"
WRITTEN = "the text is written all the same"
WAIT = 40_000
SEEN = """([written, name]) => {
  const shown = (element) => element && !element.hidden && element.innerText.trim();
  const notices = [...document.querySelectorAll("#not-whole, #renewed, .notice [role=status]")].map(shown).filter(Boolean);
  const status = document.querySelector(".status-line")?.innerText ?? "";
  const sentence = status.match(/[^.]*(could not start|takes longer|starts again|not available)[^.]*\\./)?.[0].trim();
  const paper = [...document.querySelectorAll(".paper:not([hidden]) .paper-text")].some((each) => each.innerText.includes(name));
  return notices.map((each) => each.split("\\n")[0]).concat(sentence ?? [], paper ? written : [])[0] ?? "";
}"""


@contextmanager
def visit(browser: Browser, origin: str, **device: Any) -> Iterator[BrowserContext]:
    """Open a browser that has never been on the site; whatever was wrong with the host is mended first."""
    Host.faults.clear()
    device = {"service_workers": "block"} | device
    made = browser.new_context(base_url=origin, locale="en-CA", **device)
    yield made
    made.close()
    Host.faults.clear()


def name_field(page: Page) -> Any:
    """Give the question that every tool begins with."""
    return page.locator("[data-tool]").get_by_label("Full name", exact=True)


def seen(page: Page, until: Callable[[str], bool] = bool) -> str:
    """Give the first thing that the page says, or "nothing" when it stays silent for long."""
    for _moment in range(WAIT // 100):
        try:
            said = str(page.evaluate(SEEN, [WRITTEN, NAME]))
        except Error:  # The page is being loaded again.
            continue
        if until(said):
            return said
        page.wait_for_timeout(100)
    return "nothing"


def lost(page: Page) -> str:
    """Tell what is lost of the visitor's words when they come back to the page in good order."""
    Host.faults.clear()
    page.unroute_all()
    for button in page.get_by_role("button", name="Try again").all():
        if button.is_visible():
            button.click()
            break
    else:
        page.reload()
    if seen(page, lambda said: said == WRITTEN) != WRITTEN:
        return "the tool"
    return "nothing" if name_field(page).input_value() == NAME else "the answer"
