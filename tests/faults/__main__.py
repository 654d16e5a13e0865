"""Try every fault that we know of in a browser, and write what became of the visitor's words: `make faults`.

A word on the command line tries only the rows in which it stands, and writes nothing.
"""

import sys
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

Files get cut off. Storage fills up. Networks go. Browsers say no.

We put each of these faults in on purpose, in a real browser, and typed as you would.
Then we mended it, did what the page says, or loaded it again, and looked whether the words were still there.

**{count} faults were tried in Chromium {version}. {outcome}**

The host in these trials lets a browser keep files for a year, so that a damaged one would stay.
`make faults` runs the trials and writes this page.
"""
TABLE = """
## {room}

| What goes wrong | What you see | What is lost |
| --- | --- | --- |
"""
GOOD = "No word was lost."
BAD = "Words were lost in {count} of them."


def main(wanted: str = "") -> int:
    """Try the rows, print each, and write the page; 1 when anything was lost, or nothing was said."""
    chosen = [(room, row) for room, each in ROOMS.items() for row in each.rows() if wanted in row.fault]
    lines: dict[str, list[str]] = {}
    versions: set[str] = set()
    with Pool(AT_ONCE) as pool:
        results = pool.imap(tried, [row for _room, row in chosen])
        for (room, row), (seen, lost, version) in zip(chosen, results, strict=True):
            versions.add(version)
            lines.setdefault(room, []).append(line(row, seen, lost))
            print(lines[room][-1], flush=True)
    every = [each for room in lines.values() for each in room]
    bad = [each for each in every if not each.endswith("| nothing |") or "| nothing | nothing |" in each]
    if not wanted:
        outcome = BAD.format(count=len(bad)) if bad else GOOD
        page = HEAD.format(count=len(every), version=", ".join(sorted(versions)), outcome=outcome)
        tables = [TABLE.format(room=room) + "\n".join(each) + "\n" for room, each in lines.items()]
        PAGE.write_text(page + "".join(tables), encoding="utf-8")
    return int(bool(bad))


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


def line(row: Row, seen: str, lost: str) -> str:
    """Write a row of the table."""
    said = [each.replace("|", "/").replace("\n", " ") for each in (row.fault, seen, lost)]
    return f"| {' | '.join(said)} |"


if __name__ == "__main__":
    sys.exit(main(*sys.argv[1:2]))
