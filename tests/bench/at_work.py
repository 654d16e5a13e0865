"""Measure what a visitor waits for once the page is open: a keystroke, a Word document, thousands of contacts."""

import json
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
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
MANY, CROWD = 5_000, 20_000
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
"""As many as the storage of a browser holds with a short note each."""
LINKEDIN = "First Name,Last Name,URL,Email Address,Company,Position,Connected On\n" + "\n".join(
    f"Ana {each},Silva,https://www.linkedin.com/in/ana-{each},ana{each}@example.com,Example Foods {each % 90},Buyer,"
    f"{each % 28 + 1:02d} Nov 2025"
    for each in range(MANY)
)
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
    yield Wait("a file of 5,000 LinkedIn rows to its preview", bring(page), 2_000, python(brought))
    page.locator(".sheet-more > summary").click()
    page.get_by_role("button", name="Download", exact=True).click()
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


def bring(page: Page) -> float:
    """Give the milliseconds from choosing a file until it is known what it would change; Python has started before."""
    page.locator(".sheet-more > summary").click()
    page.get_by_role("button", name="Bring contacts").click()
    chosen = page.get_by_label("Choose a file")
    with TemporaryDirectory() as folder:
        for name, text, counted in (
            ("one.csv", "First name\nAna", "1 new"),
            ("Connections.csv", LINKEDIN, f"{MANY} new"),
        ):
            file = Path(folder) / name
            file.write_text(text, encoding="utf-8")
            page.evaluate(TIMED, {"place": "#contacts-bring", "text": counted})
            chosen.set_input_files(file)
            took = float(page.evaluate("seen"))
    return took


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


def brought() -> str:
    """Read the rows into the contacts as the page does."""
    return tools.bring("Connections.csv", LINKEDIN.encode(), json.dumps(KEPT))


def workbook_in_python() -> bytes:
    """Write the workbook as the page does."""
    return tools.take("xlsx", json.dumps(KEPT), TODAY)
