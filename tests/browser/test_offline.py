"""Without a network: after one visit the guide reads on, and after one use the tools write on; a newer version comes quietly."""

import re
import shutil
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, expect

from macros.publish import offline
from tests.browser.builder import STATEMENT, Builder
from tests.browser.host import SITE, Quiet, serving
from tests.browser.keeping import KEEP_GUIDE, KEEP_TOOLS
from tests.browser.visiting import visit

HELD = """() => caches.keys().then((names) => Promise.all(names.map((name) => caches.open(name).then((each) => each.keys()))))
  .then((all) => all.flat().map(({ url }) => url))"""
OFFLINE = "net::ERR_INTERNET_DISCONNECTED"


@pytest.fixture
def own_site(tmp_path: Path) -> Path:
    """Give a copy of the site, to change."""
    return shutil.copytree(SITE, tmp_path / "site", ignore=shutil.ignore_patterns("workbook*"))


@pytest.fixture
def own_origin(own_site: Path) -> Iterator[str]:
    with serving(partial(Quiet, directory=str(own_site))) as address:
        yield address


@pytest.fixture
def visitor(browser: Browser, own_origin: str) -> Iterator[BrowserContext]:
    with visit(browser, own_origin, (OFFLINE, "404"), service_workers="allow") as made:
        yield made


def test_after_one_visit_the_guide_reads_and_on_request_the_tools_write(visitor: BrowserContext) -> None:
    page = visitor.new_page()
    page.goto("")
    assert page.evaluate(KEEP_GUIDE)
    assert not [url for url in page.evaluate(HELD) if "/assets/runtime/" in url]
    visitor.set_offline(True)
    page.goto("guide/cold-calling/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    visitor.set_offline(False)

    page.goto("my-data/")
    page.get_by_role("button", name=re.compile(r"Keep for offline \(\d\d\.\d MB\)")).click()
    assert page.evaluate(KEEP_TOOLS)
    expect(page.get_by_text("Everything is kept on this device for use offline.")).to_be_visible()
    expect(page.get_by_role("button", name="Keep for offline")).to_be_hidden()
    visitor.set_offline(True)
    builder = Builder(page).open()
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")
    expect(builder.region.get_by_text("Everything here works without the internet too.")).to_be_visible()
    page.goto("guide/networking-letter/")
    expect(page.locator("[data-tool=letter]")).to_have_attribute("data-engine", "ready")
    with page.expect_download() as download:
        page.get_by_role("button", name="Word").click()
    assert download.value.suggested_filename.endswith(".docx")


def renew(site: Path, old: str, new: str) -> None:
    """Put another version in the place of a site: a page says something else, and its script has another address."""
    page = site / STATEMENT / "index.html"
    page.write_text(page.read_text().replace(old, new))
    (app,) = (site / "assets/app").iterdir()
    for each in site.rglob("*.html"):
        each.write_text(each.read_text().replace(app.name, "0123456789abcdef"))
    app.rename(app.with_name("0123456789abcdef"))
    offline.write_offline(site)


def test_a_newer_version_is_told_quietly_and_taken_on_the_next_load(
    visitor: BrowserContext, own_site: Path
) -> None:
    page = visitor.new_page()
    page.goto(STATEMENT)
    assert page.evaluate(KEEP_GUIDE)
    page.goto(STATEMENT)
    renew(own_site, "Networking statement", "Another statement")
    page.goto(STATEMENT)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Networking statement")
    expect(page.get_by_text("A newer version of this site has come.")).to_be_visible()
    page.goto(STATEMENT)
    expect(page.get_by_role("heading", level=1)).to_contain_text("Another statement")
    builder = Builder(page)
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")


def test_a_host_can_take_the_worker_away_and_all_goes_on_without_it(
    visitor: BrowserContext, own_site: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    page = visitor.new_page()
    page.goto("")
    assert page.evaluate(KEEP_GUIDE)
    monkeypatch.setenv("OFFLINE", "off")
    offline.write_offline(own_site)
    page.evaluate("navigator.serviceWorker.getRegistration().then((each) => each.update())")
    page.evaluate(
        """() => new Promise((done) => (function look() {
             navigator.serviceWorker.getRegistration().then((each) => (each ? setTimeout(look, 50) : done())) })())"""
    )
    assert [] == page.evaluate(HELD)
    page.goto("guide/cold-calling/")
    expect(page.get_by_role("heading", level=1)).to_be_visible()


@pytest.mark.parametrize("content", ["", "throw 1", "<!doctype html>"], ids=["empty", "throws", "a page"])
def test_a_broken_worker_leaves_no_blank_page(visitor: BrowserContext, own_site: Path, content: str) -> None:
    (own_site / offline.NAME).write_text(content)
    page = visitor.new_page()
    for address in ("", "guide/cold-calling/", "guide/cold-calling/"):
        page.goto(address, wait_until="networkidle")
        expect(page.get_by_role("heading", level=1)).to_be_visible()


def test_a_file_that_is_damaged_is_never_kept(visitor: BrowserContext, own_site: Path) -> None:
    page_file = own_site / "guide/cold-calling/index.html"
    page_file.write_text(page_file.read_text() + "<!-- changed on the way -->")
    page = visitor.new_page()
    page.goto("")
    refused = page.evaluate(
        """() => navigator.serviceWorker.register("offline.js").then(({ installing }) => new Promise((done) =>
             installing.addEventListener("statechange", () => done(installing.state))))"""
    )
    assert "redundant" == refused
    assert not [url for url in page.evaluate(HELD) if re.search("/cold-calling/$", url)]
