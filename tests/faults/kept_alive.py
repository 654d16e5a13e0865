"""What befalls a Python that lived on to the next page of the tab."""

from collections.abc import Callable, Iterable, Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.living_on import BEFALLS, GONE_BY_THEN, LOST, NOTED, WHEN_ASKED
from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, is_said, is_written, lost, name_field, seen, typed, visit

LETTER = "guide/networking-letter/"


def rows() -> Iterator[Row]:
    """List what befalls it, between two pages and at work."""
    for fate, script in GONE_BY_THEN.items():
        yield Row(
            f"You go on, and the writing tool that the last page left {fate}",
            partial(onward, script, [is_written]),
        )
    for fate, script in LOST.items():
        at_work = BEFALLS.format(f"if (count > 1) {WHEN_ASKED.format(script)}")
        yield Row(
            f"You go on, and the writing tool that the last page left {fate} when it is asked",
            partial(onward, at_work, [is_said, is_written]),
        )
        yield Row(f"The writing tool {fate} in one tab while another one is typed in", partial(alone, script))
    yield Row("The browser forgets the writing tool that the last page left, to save memory", forgotten)


def onward(
    script: str, until: Iterable[Callable[[str], bool]], browser: Browser, origin: str
) -> tuple[str, str]:
    """Go on to the next page, where what the last one left is of no use, or fails at the first text."""
    with visit(browser, origin, lives_on=True) as context:
        Host.changes["/js/worker.js"] = lambda content: script.encode() + content
        page = typed(context)
        page.goto(LETTER)
        said = [seen(page, each) for each in until]
        return " Then: ".join(said), lost(page)


def alone(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Let Python fail in one tab: another one goes on."""
    with visit(browser, origin, lives_on=True) as context:
        failing = BEFALLS.format(WHEN_ASKED.format(script))
        Host.changes["/js/worker.js"] = lambda content: failing.encode() + content
        one = context.new_page()
        one.goto(STATEMENT)
        name_field(one).fill("Ali")
        one.locator("[data-tool][data-engine=ready]").wait_for(timeout=60_000)
        Host.mend()
        other = context.new_page()
        other.goto(STATEMENT)
        name_field(other).fill(NAME)
        return seen(other, is_written), lost(other)


def forgotten(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin, lives_on=True) as context:
        page = typed(context)
        page.evaluate(
            f"sessionStorage.setItem('build-your-network.python', {NOTED}.replace('blob:', 'blob:gone'))"
        )
        page.goto(LETTER)
        return seen(page, is_written), lost(page)
