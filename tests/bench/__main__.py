"""Measure how fast the first text appears and what follows, and print a report: `python -m tests.bench`."""

import os
import subprocess
import sys
from argparse import ArgumentParser
from contextlib import nullcontext
from functools import partial
from statistics import median

from playwright.sync_api import BrowserType, sync_playwright

from tests.bench import page, stock
from tests.bench.at_work import waits
from tests.bench.half_core import HalfCore
from tests.bench.measure import Bench, Speed, Subject
from tests.bench.problems import noted
from tests.bench.report import BARE, FULL, HALF, LIBRARIES, OURS, Report
from tests.bench.server import Server, serving
from tests.browser.builder import STATEMENT
from tests.browser.host import SITE
from tests.browsers import NoChromium, chromium_path

READING = "/guide/expand-your-network/"
TOOL = Subject(
    OURS,
    lambda name: f"/{STATEMENT}",
    text="[data-tool] .paper:not([hidden]) .paper-text",
    field="#statement-full_name",
    alive="#statement-tool .tabs:not([hidden])",
    onward="/guide/networking-letter/",
)
ABOUT = f"""\
First text: from the start of the navigation until a text written by Python is in the page.
  In {OURS}, a name is typed as soon as the form takes it; {BARE} (Pyodide 0.29.5 in a worker) begins by itself.
  {LIBRARIES}: the same, with {", ".join(stock.LIBRARIES)} loaded and imported.
First visit: a new profile. Onward visit: the next page in the same tab. Repeat visit: the same browser again, in another tab.
Page blocked: what tasks of the page's main thread take beyond 50 ms each.
Bytes sent: counted at the server, headers included; text, scripts and wasm travel with gzip, level 9.
"""


def main() -> int:
    """Measure, print the report, and give the exit code: 1 when something could not be measured."""
    parser = ArgumentParser(prog="python -m tests.bench", description=__doc__)
    parser.add_argument("--rounds", type=int, default=5, help="how often everything is measured (default: 5)")
    parser.add_argument("--write", action="store_true", help="write docs/about/speed.md and its drawing")
    asked = parser.parse_args()
    rounds = asked.rounds
    problems: list[str] = []
    before = load()
    with serving({"/": SITE} | stock.FOLDERS) as server, sync_playwright() as playwright:
        report, lines = measured(server, playwright.chromium, rounds, problems)
    browser = subprocess.run(
        [chromium_path(), "--version"], capture_output=True, text=True, check=True
    ).stdout.strip()
    print(f"{browser}, {os.cpu_count()} cores; load average {before} before, {load()} after.")
    print(f"Medians; rounds: {rounds}. In a round, all take turns.", ABOUT, *lines, sep="\n")
    print(*(f"Not measured: {problem}" for problem in dict.fromkeys(problems)), sep="\n")
    if asked.write:
        cores = f"a computer with {os.cpu_count()} processor cores"
        page.save(report, browser=browser, cores=cores, rounds=rounds, before=before, after=load())
    return 1 if problems else 0


def measured(
    server: Server, chromium: BrowserType, rounds: int, problems: list[str]
) -> tuple[Report, list[str]]:
    """Measure everything, and give the report, and all that was found as lines."""
    speeds = [Speed(FULL, chromium_path(), nullcontext)]
    shares: list[float] = []
    with noted(problems, HALF):
        half = HalfCore(shares)
        speeds += [Speed(HALF, half.browser(chromium_path()), half.busy)]
    bench = Bench(server, chromium, subjects(problems), speeds, problems)
    samples = list(bench.samples(rounds))
    report = Report(samples, bench.reading(READING))
    lines = [*report.lines(), "", *waits(bench)]
    if shares:
        lines += [
            "",
            f"{HALF.capitalize()}: the whole browser on one core, with a busy loop that took {median(shares):.0%} of it.",
        ]
    return report, lines


def subjects(problems: list[str]) -> list[Subject]:
    """List the pages to compare."""
    listed = [TOOL, Subject(BARE, stock.address, text="#text")]
    with noted(problems, LIBRARIES):
        listed += [Subject(LIBRARIES, partial(stock.address, wheels=stock.wheels()), text="#text")]
    return listed


def load() -> str:
    """Write the load average of the last minutes."""
    return " ".join(f"{each:.2f}" for each in os.getloadavg())


if __name__ == "__main__":
    try:
        sys.exit(main())
    except NoChromium as none:
        sys.exit(str(none))
