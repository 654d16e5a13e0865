"""What befalls Python's memory where a device keeps it for the next start."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser

from tests.browser.private_files import ANOTHER_BYTE, CUT, DAMAGE, EMPTY, IS_KEPT, OWN
from tests.faults.row import Row
from tests.faults.visitor import is_written, lost, seen, typed, visit

DAMAGED = {
    "with an end that is missing": f"({DAMAGE})({OWN!r}, {CUT})",
    "empty": f"({DAMAGE})({OWN!r}, {EMPTY})",
    "with another byte": f"({DAMAGE})({OWN!r}, {ANOTHER_BYTE})",
    "of another version": f"""(async () => {{
      const folder = await (await navigator.storage.getDirectory()).getDirectoryHandle({OWN!r});
      for await (const [, each] of folder) await each.move("older");
    }})()""",
    "gone": f"navigator.storage.getDirectory().then((all) => all.removeEntry({OWN!r}, {{ recursive: true }}))",
}
TO_BE_KEPT = 4_000


def rows() -> Iterator[Row]:
    """List what befalls it."""
    for what, script in DAMAGED.items():
        yield Row(f"Python's memory, as the device kept it: {what}", partial(damaged, script))
    yield Row("The device is full when Python's memory is to be kept", full)


def damaged(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Come again, where what an earlier start kept is of no use."""
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate(IS_KEPT, OWN)
        page.evaluate(f"() => {script}")
        page.reload()
        return seen(page, is_written), lost(page)


def full(browser: Browser, origin: str) -> tuple[str, str]:
    """Give the whole site less room than the memory takes, but enough for words."""
    with visit(browser, origin) as context:
        page = context.new_page()
        room = {"origin": origin, "quotaSize": 1_000_000}
        context.new_cdp_session(page).send("Storage.overrideQuotaForOrigin", room)
        page = typed(context)
        page.wait_for_timeout(TO_BE_KEPT)
        page.reload()
        return seen(page, is_written), lost(page)
