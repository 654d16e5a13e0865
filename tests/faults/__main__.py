"""Try every fault that we know of in a browser, and write what became of the visitor's words: `make faults`.

Words on the command line try only the rows in which one of them stands, and put them in the place of those on the page.
Each row says on which day it was tried last, and one that never was says so.
"""

import re
import sys
from collections.abc import Iterable, Mapping
from datetime import UTC, datetime
from multiprocessing import Pool
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from macros.browser import FLAGS
from tests.browsers import chromium_path
from tests.faults import brought, device, network, python, starts, storing
from tests.faults.host import host
from tests.faults.row import Row

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
PAGE = ROOT / "docs/about/reliability.md"
AT_ONCE = 2
ROOMS = {
    "While a page loads": starts,
    "While the tool writes": python,
    "Where your words are saved": storing,
    "What you bring in": brought,
    "Without a network, and when the site is renewed": network,
    "Your device and your browser": device,
}
HEAD = """\
---
title: When something fails
description: Every fault that we have tried in a browser, what a visitor sees then, and what is lost of their words.
search:
  exclude: true
---

# When something fails

Files get cut off, storage fills up, networks go, and browsers say no.

We put each of these faults in on purpose, in a real browser, and typed as you would.
Then we mended it, did what the page says, or loaded it again, and looked whether the words were still there.

**{count} faults were tried in Chromium {version}, {when}. {outcome}**

The host in these trials lets a browser keep files for a year, so that a damaged one would stay.
All of the trials are run by `make faults`, which writes this page. Each row says when it was tried last.
"""
TABLE = """
## {room}

| What goes wrong | What you see | What is lost | Tried on |
| --- | --- | --- | --- |
"""
GOOD = "No word was lost."
BAD = "Words were lost, or nothing was said, in {count} of them."
NEVER = "not yet"
SILENCE = re.compile(r"(\| |Then: )nothing \| nothing \|")


def main(*wanted: str) -> int:
    """Try the rows, print each, and write the page; 1 when anything was lost, or nothing was said."""
    chosen = [
        row
        for room in ROOMS.values()
        for row in room.rows()
        if any(each in row.fault for each in wanted or ("",))
    ]
    lines = known() if wanted else {}
    versions: set[str] = set()
    today = datetime.now(UTC).date().isoformat()
    with Pool(AT_ONCE) as pool:
        for row, (seen, lost, version) in zip(chosen, pool.imap(tried, chosen), strict=True):
            versions.add(version)
            lines[cell(row.fault)] = line(row, seen, lost, today)
            print(lines[cell(row.fault)], flush=True)
    PAGE.write_text(page(lines, ", ".join(sorted(versions))), encoding="utf-8")
    return int(bool(bad(lines.values())))


def known() -> dict[str, str]:
    """Read the lines of the page that is there, by their faults."""
    text = PAGE.read_text(encoding="utf-8") if PAGE.exists() else ""
    return {
        each.split(" | ")[0].removeprefix("| "): each for each in text.splitlines() if each.startswith("| ")
    }


def page(lines: Mapping[str, str], version: str) -> str:
    """Write the page, with each line under its room."""
    rooms = {title: [cell(row.fault) for row in room.rows()] for title, room in ROOMS.items()}
    never = " | ".join(("", "?", "?", NEVER)) + " |"
    tables = {
        title: [lines.get(fault, f"| {fault}{never}") for fault in faults] for title, faults in rooms.items()
    }
    every = [each for table in tables.values() for each in table]
    days = sorted({each.rsplit(" | ", 1)[1].removesuffix(" |") for each in every} - {NEVER})
    when = f"on {days[0]}" if len(days) == 1 else f"from {days[0]} to {days[-1]}"
    outcome = BAD.format(count=len(bad(every))) if bad(every) else GOOD
    written = [TABLE.format(room=title) + "\n".join(table) + "\n" for title, table in tables.items()]
    return HEAD.format(count=len(every), version=version, when=when, outcome=outcome) + "".join(written)


def bad(lines: Iterable[str]) -> list[str]:
    """Choose the lines that tell of a loss, or of silence, also after something was said."""
    return [each for each in lines if " | nothing | " not in each or SILENCE.search(each)]


def tried(row: Row) -> tuple[str, str, str]:
    """Try a row in a browser of its own, and give its version too; what the trial itself could not do counts as a loss."""
    with sync_playwright() as driver, host(SITE) as origin:
        browser = driver.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        version = browser.version.partition(".")[0]
        try:
            return *row.act(browser, origin), version
        except (Error, AssertionError) as problem:
            return "?", str(problem).splitlines()[0], version
        finally:
            browser.close()


def line(row: Row, *cells: str) -> str:
    """Write a row of the table."""
    return f"| {' | '.join(cell(each) for each in (row.fault, *cells))} |"


def cell(text: str) -> str:
    """Write a text into a cell of a table."""
    return text.replace("|", "/").replace("\n", " ").replace("<", "&lt;").replace("__", r"\_\_")


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:]))
