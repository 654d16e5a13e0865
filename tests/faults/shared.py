"""A computer that others use too: what comes back to its visitor, and what shows to nobody else."""

import json
from collections.abc import Iterator
from contextlib import suppress
from functools import partial

from playwright.sync_api import Browser, BrowserContext, Error, Page

from tests.browser.keeping import KEY
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, name_field, typed, visit

# Puts back, an hour later, what a browser had kept of a tab, as it does for a closed one and after a crash.
RESTORED = """for (const [key, text] of %s) sessionStorage.setItem(key, text);
  const { now } = Date; Date.now = () => now() + 3_600_000;"""
# Goes on five seconds later.
LATER = "const { now } = Date; Date.now = () => now() + 5_000;"
SHARED = "Shared computer: what you type"


def rows() -> Iterator[Row]:
    """List what befalls a shared computer."""
    yield Row("On a shared computer, the script of the next page takes 25 seconds", slow)
    yield Row("On a shared computer, the next page does not come, and is loaded again", partial(again, ""))
    yield Row(
        "On a shared computer, you load the next page again while its script is on its way",
        partial(again, "js/my-data.js"),
    )
    yield Row(
        "On a shared computer, the next person opens your closed tab an hour later", partial(reopened, True)
    )
    yield Row(
        "A shared computer crashes, and the browser brings your tab back later", partial(reopened, False)
    )


def sharing(context: BrowserContext) -> Page:
    """Type, and say that the computer is shared."""
    page = typed(context)
    page.locator("[data-tool]").get_by_role("button", name="This is a shared computer").click()
    page.get_by_role("button", name="Erase it from the computer").click()
    page.get_by_text("It is kept in this tab until you close it").wait_for()
    return page


def slow(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = sharing(context)
        Host.takes["js/my-data.js"] = 25
        page.goto("my-data/")
        page.get_by_text(SHARED).first.wait_for(timeout=60_000)
        return "The words are there.", "nothing" if page.get_by_text(NAME).count() else "the answer"


def again(file: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Go on to a page of which a file is on its way, or which no network brings, and load it again a little later."""
    with visit(browser, origin) as context:
        page = sharing(context)
        if file:
            Host.takes[file] = 25
        else:
            context.set_offline(True)
        with suppress(Error):
            page.goto("my-data/", wait_until="commit")
        Host.mend()
        context.set_offline(False)
        context.add_init_script(LATER)
        page.goto("my-data/")
        page.get_by_text(SHARED).first.wait_for()
        return "The words are there.", "nothing" if page.get_by_text(NAME).count() else "the answer"


def reopened(closed: bool, browser: Browser, origin: str) -> tuple[str, str]:
    """Open a tab with what the browser had kept of it; gives what the next person sees."""
    with visit(browser, origin) as context:
        page = sharing(context)
        texts = page.evaluate("Object.entries(sessionStorage)")
        left = [[f"{KEY}.left", page.evaluate("String(Date.now())")]] if closed else []
        page.close()
        other = context.new_page()
        other.add_init_script(RESTORED % json.dumps(texts + left))
        other.goto(STATEMENT)
        other.get_by_text(SHARED).first.wait_for()
        shown = name_field(other).input_value()
        return (f"The next person sees {shown}.", "a secret") if shown else ("An empty form.", "nothing")
