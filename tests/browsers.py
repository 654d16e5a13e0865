"""Find a Chromium for the browser tests, or fetch one: `python -m tests.browsers`."""

import os
import shutil
import sys
from collections.abc import Iterator
from pathlib import Path

from macros.browser import chromium, done, installed, remember

DOWNLOAD_SECONDS = 300
ADVICE = "The browser tests need Chromium: install it (on Debian: apt-get install chromium), then try again."


class NoChromium(Exception):
    """Say that no Chromium runs on this machine and none could be fetched."""


def chromium_path() -> Path:
    """Give the Chromium that the tests drive, fetched only when none is installed."""
    found = chromium() or remember(fetched())
    if found is None:
        raise NoChromium(ADVICE)
    return found


def fetched() -> Iterator[Path]:
    """Give every Chromium that there may be after fetching Playwright's, and then after installing Debian's."""
    if done([sys.executable, "-m", "playwright", "install", "--no-shell", "chromium"], DOWNLOAD_SECONDS):
        yield from installed()
    if install_package():
        yield from installed()


def install_package() -> bool:
    """Install Debian's Chromium where that needs no password."""
    if not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    return done([*apt, "update"]) and done([*apt, "install", "-y", "--no-install-recommends", "chromium"])


if __name__ == "__main__":
    try:
        chromium_path()
    except NoChromium as none:
        sys.exit(str(none))
