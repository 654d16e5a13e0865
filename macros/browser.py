"""The Chromium of this machine, if there is one: it prints the workbook, draws the social pictures and runs the browser tests."""

import shutil
import subprocess
from collections.abc import Iterable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import sync_playwright

REMEMBERED = Path(__file__).parent.parent / ".cache" / "chromium"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-features=WebUIOmniboxPopup,WebUIOmniboxAimPopup",  # Each window would draw an address bar that nobody sees.
]


def chromium() -> Path | None:
    """Give the Chromium that is installed here, or None, and remember it for the next time."""
    return known(REMEMBERED) or remember(installed(), REMEMBERED)


def known(note: Path) -> Path | None:
    """Give the browser that was remembered, if it is still there."""
    found = Path(note.read_text(encoding="utf-8")) if note.exists() else None
    return found if found and found.exists() else None


def remember(candidates: Iterable[Path], note: Path) -> Path | None:
    """Choose the first candidate that runs, and remember it."""
    found = next((path for path in candidates if runs(path)), None)
    if found:
        note.parent.mkdir(exist_ok=True)
        note.write_text(str(found), encoding="utf-8")
    return found


def installed() -> Iterator[Path]:
    """Give each Chromium or Chrome that there may be: Playwright's, then those of the system."""
    yield of_playwright()
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    yield MAC


def of_playwright() -> Path:
    """Say where Playwright keeps its Chromium, asked in a thread of its own: no thread can run two Playwrights at a time."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asked).result()


def asked() -> Path:
    """Start Playwright to ask where it keeps its Chromium."""
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def runs(path: Path) -> bool:
    """Tell whether the browser starts: one that was fetched may lack libraries of the system."""
    return done([str(path), "--version"], seconds=60)


def done(command: list[str], seconds: int = 900) -> bool:
    """Run a command quietly and tell whether it went well."""
    with suppress(OSError, subprocess.TimeoutExpired):
        return subprocess.run(command, timeout=seconds, capture_output=True, check=False).returncode == 0
    return False
