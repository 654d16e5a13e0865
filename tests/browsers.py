"""Find a Chromium for the browser tests, or fetch one: `python -m tests.browsers`."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import suppress
from pathlib import Path

from playwright.sync_api import sync_playwright

REMEMBERED = Path(__file__).parent.parent / ".cache" / "chromium"
NAMES = ("chromium", "chromium-browser", "google-chrome", "google-chrome-stable")
MAC = Path("/Applications/Google Chrome.app/Contents/MacOS/Google Chrome")
DOWNLOAD_SECONDS = 300
ADVICE = "The browser tests need Chromium: install it (on Debian: apt-get install chromium), then try again."


class NoChromium(Exception):
    """Say that no Chromium runs on this machine and none could be fetched."""


def chromium_path() -> Path:
    """Give the Chromium that the tests drive, and remember it for the next time."""
    if REMEMBERED.exists():
        known = Path(REMEMBERED.read_text(encoding="utf-8"))
        if known.exists():
            return known
    found = next((path for path in candidates() if runs(path)), None)
    if found is None:
        raise NoChromium(ADVICE)
    REMEMBERED.parent.mkdir(exist_ok=True)
    REMEMBERED.write_text(str(found), encoding="utf-8")
    return found


def candidates() -> Iterator[Path]:
    """Give every Chromium that there may be, fetching one only when those before it do not run."""
    yield playwrights_own()
    yield from installed()
    if done([sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"], DOWNLOAD_SECONDS):
        yield playwrights_own()
    if install_package():
        yield from installed()


def playwrights_own() -> Path:
    """Give the place where Playwright keeps its Chromium, there or not."""
    with sync_playwright() as playwright:
        return Path(playwright.chromium.executable_path)


def installed() -> Iterator[Path]:
    """Give each Chromium or Chrome of the system."""
    yield from (Path(found) for name in NAMES if (found := shutil.which(name)))
    yield MAC


def install_package() -> bool:
    """Install Debian's Chromium where that needs no password."""
    if not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    return done([*apt, "update"]) and done([*apt, "install", "-y", "--no-install-recommends", "chromium"])


def runs(path: Path) -> bool:
    """Tell whether the browser starts: one that was fetched may lack libraries of the system."""
    return done([str(path), "--version"], seconds=60)


def done(command: list[str], seconds: int = 900) -> bool:
    """Run a command quietly and tell whether it went well."""
    with suppress(OSError, subprocess.TimeoutExpired):
        return subprocess.run(command, timeout=seconds, capture_output=True, check=False).returncode == 0
    return False


if __name__ == "__main__":
    try:
        chromium_path()
    except NoChromium as none:
        sys.exit(str(none))
