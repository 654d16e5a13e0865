"""Find a Chromium for the browser tests, or fetch one: `python -m tests.browsers`."""

import os
import shutil
import sys
from collections.abc import Callable, Iterator
from itertools import chain
from pathlib import Path

from macros import browser
from macros.browser import chromium, done, installed, known, of_playwright, remember

DOWNLOAD_SECONDS = 300
SHELL = "chromium-headless-shell"
ADVICE = "The browser tests need Chromium: install it (on Debian: apt-get install chromium), then try again."


class NoChromium(Exception):
    """Say that no Chromium runs on this machine and none could be fetched."""


def chromium_path() -> Path:
    """Give the Chromium that the tests drive, fetched only when none is installed."""
    found = chromium() or remember(fetched("--no-shell", "chromium", installed), browser.REMEMBERED)
    if found is None:
        raise NoChromium(ADVICE)
    return found


def shell_path() -> Path:
    """Give a Chromium that draws no window, so that a test has a third less to do; where none can be had, one with windows."""
    note = browser.REMEMBERED.with_name(SHELL)
    found = known(note) or remember(chain(shells(), fetched("--only-shell", SHELL, shells)), note)
    return found or whole(note)


def whole(note: Path) -> Path:
    """Take the Chromium with windows, and look no more for the other."""
    found = chromium_path()
    note.write_text(str(found), encoding="utf-8")
    return found


def shells() -> Iterator[Path]:
    """Give each Chromium without windows that there may be: Playwright's, then the system's."""
    for folder in (each for each in of_playwright().parents if each.name.startswith("chromium-")):
        beside = folder.with_name(folder.name.replace("chromium-", "chromium_headless_shell-"))
        yield from beside.glob("*/*headless*shell*")
    if found := shutil.which(SHELL):
        yield Path(found)


def fetched(option: str, package: str, there: Callable[[], Iterator[Path]]) -> Iterator[Path]:
    """Give every Chromium that there may be after fetching Playwright's, and then after installing Debian's."""
    if done([sys.executable, "-m", "playwright", "install", option, "chromium"], DOWNLOAD_SECONDS):
        yield from there()
    if install_package(package):
        yield from there()


def install_package(name: str) -> bool:
    """Install a package of Debian where that needs no password."""
    if not shutil.which("apt-get"):
        return False
    rights = [] if os.geteuid() == 0 else ["sudo", "-n"]
    apt = [*rights, "env", "DEBIAN_FRONTEND=noninteractive", "apt-get", "-qq"]
    return done([*apt, "update"]) and done([*apt, "install", "-y", "--no-install-recommends", name])


if __name__ == "__main__":
    try:
        shell_path()
        chromium_path()
    except NoChromium as none:
        sys.exit(str(none))
