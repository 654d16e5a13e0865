"""A Chromium for the tests: what is here is taken before anything is fetched."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import sync_playwright

from macros import browser
from tests import browsers

OWN, SYSTEM, PACKAGED, SHELL = (Path(each) for each in ("own", "system", "packaged", "shell"))
FETCHED, INSTALLED = "playwright install", "apt-get install"

CASES = {
    "Playwright's own is here": ({OWN, SYSTEM}, OWN, []),
    "the system has one": ({SYSTEM}, SYSTEM, []),
    "Playwright's own can be fetched": ({FETCHED}, OWN, [FETCHED]),
    "only Debian has one": ({INSTALLED}, PACKAGED, [FETCHED, INSTALLED]),
}


@pytest.fixture
def machine(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> tuple[set[object], list[str]]:
    """What the machine has or can get, to be filled by a test, and what was tried to get more."""
    there: set[object] = set()
    tried: list[str] = []

    def fetch(what: str, brings: Path) -> bool:
        tried.append(what)
        there.update({brings} if what in there else ())
        return what in there

    def installed() -> Iterator[Path]:
        yield from (OWN, SYSTEM, PACKAGED)

    monkeypatch.setattr(browser, "REMEMBERED", tmp_path / "chromium")
    monkeypatch.setattr(browser, "runs", there.__contains__)
    for module in (browser, browsers):
        monkeypatch.setattr(module, "installed", installed)
    monkeypatch.setattr(browsers, "shells", lambda: iter((SHELL,)))
    monkeypatch.setattr(browsers, "done", lambda command, seconds: fetch(FETCHED, OWN))
    monkeypatch.setattr(browsers, "install_package", lambda _name: fetch(INSTALLED, PACKAGED))
    return there, tried


@pytest.mark.parametrize(("has", "taken", "tries"), CASES.values(), ids=list(CASES))
def test_a_browser_that_is_here_is_taken_before_one_is_fetched(
    machine: tuple[set[object], list[str]], has: set[object], taken: Path, tries: list[str]
) -> None:
    there, tried = machine
    there |= has
    assert (taken, tries) == (browsers.chromium_path(), tried)


def test_where_none_can_be_had_a_sentence_says_what_to_install(
    machine: tuple[set[object], list[str]],
) -> None:
    with pytest.raises(browsers.NoChromium, match="apt-get install chromium"):
        browsers.chromium_path()
    assert [FETCHED, INSTALLED] == machine[1]


@pytest.mark.parametrize(
    ("has", "taken", "tries"),
    [({SYSTEM, SHELL}, SHELL, []), ({SYSTEM}, SYSTEM, [FETCHED, INSTALLED])],
    ids=["one without windows is here", "none can be had"],
)
def test_the_tests_take_a_browser_without_windows_or_else_the_one_with_them(
    machine: tuple[set[object], list[str]], has: set[object], taken: Path, tries: list[str]
) -> None:
    there, tried = machine
    there |= has
    assert (taken, tries) == (browsers.shell_path(), tried)


def test_a_browser_is_found_also_while_another_playwright_runs() -> None:
    with sync_playwright():
        assert browser.of_playwright().is_absolute()
