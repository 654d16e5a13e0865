"""Try every fault that we know of in a browser, and write what became of the visitor's words: `make faults`.

A word on the command line tries only the rows in which it stands, and writes nothing.
"""

import sys
from multiprocessing import Pool
from pathlib import Path

from playwright.sync_api import Error, sync_playwright

from macros.browser import FLAGS
from tests.browsers import chromium_path
from tests.faults import later, starts
from tests.faults.host import host
from tests.faults.row import Row

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
PAGE = ROOT / "docs/about/reliability.md"
AT_ONCE = 2
HEAD = """\
---
title: When something fails
description: Every fault that we have tried in a browser, what a visitor sees then, and what is lost of their words.
search:
  exclude: true
---

# When something fails

For maintainers and hosts: `make faults` puts each of these faults in, types on as a visitor does, and writes this page.
The host in these trials lets the browser keep files for a year, so that a damaged one would stay.
Each row ends with the fault mended, and the visitor pressing *Try again* or loading the page anew.

{count} faults were tried in Chromium {version}.

| Fault | What a visitor sees | What was lost |
| --- | --- | --- |
"""


def main(wanted: str = "") -> int:
    """Try the rows, print each, and write the page; 1 when anything was lost."""
    chosen = [each for each in (*starts.rows(), *later.rows()) if wanted in each.fault]
    lines: list[str] = []
    versions: set[str] = set()
    with Pool(AT_ONCE) as pool:
        for row, (seen, lost, version) in zip(chosen, pool.imap(tried, chosen), strict=True):
            versions.add(version)
            lines.append(line(row, seen, lost))
            print(lines[-1], flush=True)
    if not wanted:
        head = HEAD.format(count=len(lines), version=", ".join(sorted(versions)))
        PAGE.write_text(head + "\n".join(lines) + "\n", encoding="utf-8")
    return int(any(not each.endswith("| nothing |") for each in lines))


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
