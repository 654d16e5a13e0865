"""Measure what a visitor waits for once the page is open: a keystroke, a Word document, thousands of contacts."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median, quantiles
from tempfile import TemporaryDirectory

from playwright.sync_api import BrowserContext, Page

import tools
from tests.bench.measure import Bench, Speed
from tests.bench.problems import noted
from tests.bench.report import FULL, HALF, milliseconds, verdict

TIMED = (Path(__file__).parent / "pages/timed.js").read_text(encoding="utf-8").strip()
ROWS = f"document.addEventListener('DOMContentLoaded', () => ({TIMED})({{place: 'table.contacts', text: 'Person'}}))"
LETTER, CONTACTS = "/guide/networking-letter/", "/contacts/"
KEYSTROKES, SEARCHES = 60, 20
MANY, CROWD = 5_000, 20_000  # The second is as many as the storage of a browser holds with a short note each.
TODAY = json.dumps({"today": "2026-11-23"})
NOTE = f"2026-11-20: {'They train their people on site. ' * 6}"
KEPT = [
    {
        "id": f"id-{each}",
        "first_name": f"Person {each}",
        "company": f"Example Mills {each % 90}",
        "discussion": NOTE,
    }
    for each in range(MANY)
]
PEOPLE = [
    {"id": f"id-{each}", "first_name": f"Person {each}", "company": f"Example Mills {each % 90}", "discussion": NOTE[:44]}
    | ({} if each % 3 else {"follow_up": f"2027-{each % 12 + 1:02d}-{each % 28 + 1:02d}"})
    for each in range(CROWD)
]  # fmt: skip
MOST = {FULL: {"key": 50, "first": 1_500, "next": 200}, HALF: {"key": 150}}
"""Milliseconds."""


@dataclass(frozen=True)
class Wait:
    """How long something took, in milliseconds, at most so many; and how long the same took in Python outside a browser."""

    what: str
    took: float
    most: float
    python: float | None = None

    def line(self) -> str:
        """Write it for the report."""
        said = verdict(self.what, self.took, self.most, milliseconds)
        return f"{said}; {self.took / self.python:.1f} times what CPython takes" if self.python else said


def waits(bench: Bench) -> Iterator[str]:
    """Give the lines of the report."""
    yield "At work"
    for speed in bench.speeds:
        for part in (writing, many_contacts) if speed.name == FULL else (writing,):
            with (
                noted(bench.problems, f"at work {speed.name}"),
                TemporaryDirectory(ignore_cleanup_errors=True) as profile,
                bench.open(speed, profile) as context,
                speed.load(),
            ):
                yield from (each.line() for each in part(context, speed))


def writing(context: BrowserContext, speed: Speed) -> Iterator[Wait]:
    """Type into the letter writer, and take two Word documents."""
    page = context.new_page()
    page.goto(LETTER)
    region, most = page.locator("#letter-tool"), MOST[speed.name]
    region.locator("#letter-full_name").fill("Robin Park")
    region.locator(".paper-text", has_text="Robin Park").first.wait_for()
    typed = [f"Robin Park {chr(97 + each % 26)}{chr(97 + each // 26)}" for each in range(KEYSTROKES)]
    took = [keystroke(page, "#letter-full_name", name, "#letter-tool .result", name) for name in typed]
    yield Wait(f"keystroke to preview {speed.name}, 95th percentile", quantiles(took, n=20)[-1], most["key"])
    if "first" in most:
        document = region.locator("[data-file=docx]")
        for which in ("first", "next"):
            yield Wait(f"the {which} Word document {speed.name}", download(page, document.click), most[which])


def many_contacts(context: BrowserContext, _speed: Speed) -> Iterator[Wait]:
    """Open the sheet with many contacts, search, bring a file and take a workbook."""
    page = context.new_page()
    page.goto(CONTACTS)
    keep(page, PEOPLE)
    page.add_init_script(ROWS)
    page.goto(CONTACTS)
    shown = page.evaluate("seen.then(() => performance.now())")
    yield Wait(f"{CROWD:,} contacts on the page", shown, 300)
    found = [
        keystroke(page, "#contacts-query", f"person {each}", "table.contacts", f"Person {each}")
        for each in range(CROWD - SEARCHES, CROWD)
    ]
    yield Wait("a search among them, median", median(found), 50)
    keep(page, KEPT)
    page.reload()
    choose(page, "Bring contacts")
    bring(page, "one.csv", b"First name\nAna", 1)  # Python has started before.
    for count, most in ((MANY, 2_000), (CROWD, 8_000)):
        files = (("Connections.csv", linkedin(count), count), ("people.xlsx", people(count + 1), count + 1))
        for name, data, fresh in files:  # One more person, so that the count of the file before does not do.
            took = bring(page, name, data, fresh)
            alone = python(partial(tools.bring, name, data, json.dumps(KEPT)))
            yield Wait(f"{name} with {count:,} rows to its preview", took, most, alone)
    choose(page, "Download")
    workbook = page.get_by_role("button", name="Excel workbook")
    yield Wait(
        "an Excel workbook of 5,000", download(page, workbook.click), 3_000, python(workbook_in_python)
    )


def keep(page: Page, contacts: list[dict[str, str]]) -> None:
    """Put contacts in the place of those kept."""
    kept = json.dumps({"version": 2, "about": {}, "tools": {}, "ticks": {}, "contacts": contacts})
    page.evaluate("(kept) => localStorage.setItem('build-your-network', kept)", kept)


def keystroke(page: Page, field: str, value: str, place: str, text: str) -> float:
    """Give the milliseconds from a keystroke until its text is there."""
    page.evaluate(TIMED, {"place": place, "text": text, "field": field, "value": value})
    return float(page.evaluate("seen"))


def choose(page: Page, name: str) -> None:
    """Choose from the menu of the sheet."""
    page.locator(".sheet-more > summary").click()
    page.get_by_role("button", name=name, exact=True).click()


def bring(page: Page, name: str, data: bytes, count: int) -> float:
    """Give the milliseconds from choosing a file until it is known how many it would add."""
    page.evaluate(TIMED, {"place": "#contacts-bring", "text": f"{count} new"})
    with TemporaryDirectory() as folder:
        (file := Path(folder) / name).write_bytes(data)
        page.get_by_label("Choose a file").set_input_files(file)
        return float(page.evaluate("seen"))


def linkedin(count: int) -> bytes:
    """Write connections as LinkedIn does."""
    headings = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n"
    return (
        headings
        + "\n".join(
            f"Ana {each},Silva,https://www.linkedin.com/in/ana-{each},ana{each}@example.com,Example Foods {each % 90},Buyer,"
            f"{each % 28 + 1:02d} Nov 2025"
            for each in range(count)
        )
    ).encode()


def people(count: int) -> bytes:
    """Write our own workbook of people who are not kept."""
    listed = [
        {"first_name": f"Ana {each}", "last_name": "Silva", "discussion": NOTE} for each in range(count)
    ]
    return tools.take("xlsx", json.dumps(listed), TODAY)


def download(page: Page, ask: Callable[[], None]) -> float:
    """Give the milliseconds from a click until the file comes."""
    started = time.perf_counter()
    with page.expect_download():
        ask()
    return (time.perf_counter() - started) * 1000


def python(act: Callable[[], object]) -> float:
    """Give the milliseconds that something takes in this Python, the median of three."""
    return median(timed(act) for _ in range(3))


def timed(act: Callable[[], object]) -> float:
    """Give the milliseconds that something takes."""
    started = time.perf_counter()
    act()
    return (time.perf_counter() - started) * 1000


def workbook_in_python() -> bytes:
    """Write the workbook as the page does."""
    return tools.take("xlsx", json.dumps(KEPT), TODAY)
