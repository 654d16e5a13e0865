"""A visitor who types on while things fail: what they see, and whether their words are still there."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.faults.host import Host

STATEMENT = "guide/networking-statement/"
NAME = "Ali Baba"
WRITTEN = "The text is written all the same."
NOTHING = "nothing"
WAIT = 40_000
# What a page says when all is well, by how it begins.
ORDINARY = (
    "Saved on this device", "What you type stays", "Kept in this tab", "Getting the writing tool", "This is needed once",
    "Starting the writing tool", "Making the file", "Only your own words", "Your data is", "The grey example words",
    "Your contacts stay", "Stop", "Getting files and dates",
)  # fmt: skip
# Gives the sentences that are shown and out of the ordinary, those of the whole page first.
SEEN = """([written, name, ordinary]) => {
  const shown = (element) => (element.closest("[hidden]") ? "" : element.innerText.trim());
  const places = ".page-notice, .notice [role=status], dialog[open] p, .status-line, .keeping [role=status], .practise-said";
  const texts = [...document.querySelectorAll(places)].map((each) => shown(each).split("\\n")[0]);
  const sentences = texts.flatMap((each) => each.match(/[^.]+\\.?/g) ?? []);
  const said = sentences.map((each) => each.trim()).filter((each) => each && !ordinary.some((begin) => each.startsWith(begin)));
  const paper = [...document.querySelectorAll(".paper:not([hidden]) .paper-text")].some((each) => each.innerText.includes(name));
  return said.concat(paper ? written : []);
}"""


@contextmanager
def visit(browser: Browser, origin: str, **device: Any) -> Iterator[BrowserContext]:
    """Open a browser that has never been on the site; whatever was wrong with the host is mended first.

    Each page has a Python of its own unless it `lives_on`, because Playwright cannot change what a worker that lives on is sent.
    """
    Host.mend()
    device = {"service_workers": "block"} | device
    lives_on = device.pop("lives_on", False)
    made = browser.new_context(base_url=origin, locale="en-CA", **device)
    if not lives_on:
        made.add_init_script("delete window.SharedWorker")
    yield made
    made.close()
    Host.mend()


def name_field(page: Page) -> Any:
    """Give the question that every tool begins with."""
    return page.locator("[data-tool]").get_by_label("Full name", exact=True)


def typed(context: BrowserContext) -> Page:
    """Open the page, type, and see the text."""
    page = context.new_page()
    page.goto(STATEMENT)
    name_field(page).fill(NAME)
    seen(page, is_written)
    return page


def is_written(said: str) -> bool:
    """Tell whether the text is there."""
    return said == WRITTEN


def is_said(said: str) -> bool:
    """Tell whether a page says something beside the text."""
    return said != WRITTEN


def seen(page: Page, until: Callable[[str], bool] = bool) -> str:
    """Give the first sentence of the page that is waited for, or "nothing" when it stays silent for long."""
    for _moment in range(WAIT // 100):
        try:
            said = page.evaluate(SEEN, [WRITTEN, NAME, ORDINARY])
        except Error:  # The page is being loaded again.
            said = []
        if found := next(filter(until, said), ""):
            return str(found)
        page.wait_for_timeout(100)
    return NOTHING


def lost(page: Page, name: str = NAME) -> str:
    """Tell what is lost of the visitor's words when all is mended, and they do what the page tells them, or load it again."""
    Host.mend()
    page.unroute_all()
    notice = page.locator(".page-notice:visible button")
    again = page.locator("[data-do=retry]:visible, [data-do=save-again]:visible")
    if notice.count():
        with page.expect_event("load"):
            notice.first.click()
        seen(page, lambda said: is_written(said) or "could not start" in said)
    elif not again.count():
        page.reload()
    if again.count():
        again.first.click()
    if seen(page, is_written) != WRITTEN:
        return "the tool"
    return NOTHING if name_field(page).input_value() == name else "the answer"


def lacks(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Type in a browser that lacks something, or does it otherwise, by a script that runs before the page's own."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        return seen(page, is_written), lost(page)


def went_along(page: Page, name: str = NAME) -> bool:
    """Go on to the next tool, and tell whether the visitor's words are there."""
    page.locator("[data-tool]").get_by_role("link", name="Use in").first.click()
    page.wait_for_url(lambda url: STATEMENT not in url)
    return bool(name_field(page).input_value() == name)
