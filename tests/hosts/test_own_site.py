"""Three organizations make the site theirs with nothing but a site.toml, and host it on nginx below a path: `make hosts`."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import NamedTuple

import pytest
from bs4 import BeautifulSoup
from playwright.sync_api import Page, expect, sync_playwright

from macros.browser import FLAGS
from macros.check.findings import Verdict, findings
from macros.check.visit import visit
from macros.own import settings
from macros.own.settings import Settings
from tests.browsers import chromium_path
from tests.hosts.servers import SERVERS, open_to_all, running
from tools import examples

ROOT = Path(__file__).parents[2]
SAMPLES = sorted((Path(__file__).parent / "samples").iterdir())
PLACE = "careers/"
NGINX = next(each for each in SERVERS if each.name == "nginx")


class Own(NamedTuple):
    settings: Settings
    folder: Path
    address: str


@pytest.fixture(scope="module", params=SAMPLES, ids=lambda sample: sample.name)
def own(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Own]:
    file = request.param / "site.toml"
    with TemporaryDirectory() as folder:
        command = [
            sys.executable,
            "-m",
            "mkdocs",
            "--quiet",
            "build",
            "--strict",
            "--site-dir",
            f"{folder}/{PLACE}",
        ]
        given = {"SITE_URL": f"http://127.0.0.1/{PLACE}", "SITE_FILE": str(file)}
        subprocess.run(command, cwd=ROOT, env=os.environ | given, check=True)
        open_to_all(Path(folder))
        with running(NGINX, NGINX.plain, Path(folder), tmp_path_factory.mktemp("nginx")) as address:
            yield Own(settings.read(file), Path(folder, PLACE), address + PLACE)


@pytest.fixture
def page(own: Own) -> Iterator[Page]:
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium_path(), args=FLAGS)
        yield browser.new_page(base_url=own.address, locale="en-CA")
        browser.close()


def test_the_check_finds_nothing_wrong(own: Own) -> None:
    found = findings(visit(own.address, chromium_path()))
    assert [] == [each.sentence for each in found if each.verdict is Verdict.WRONG]


def test_nothing_leads_to_a_page_that_is_left_out(own: Own) -> None:
    gone = re.compile(f'[/"]({"|".join(own.settings.gone)})')
    assert [] == [
        str(path.relative_to(own.folder))
        for path in own.folder.rglob("*")
        if path.suffix in (".html", ".json", ".xml") and gone.search(path.read_text(encoding="utf-8"))
    ]


def test_no_heading_stands_over_nothing(own: Own) -> None:
    assert [] == [
        (path.relative_to(own.folder).as_posix(), heading.get_text())
        for path in own.folder.rglob("*.html")
        for heading in BeautifulSoup(path.read_text(encoding="utf-8"), "html.parser").select(
            "main :is(h1, h2, h3)"
        )
        if (
            (after := heading.find_next_sibling()) is None
            and heading.parent
            and heading.parent.name != "header"
        )
        or (after is not None and "h1" <= after.name <= heading.name)
    ]


def test_a_visitor_sees_whose_site_it_is_and_gets_a_text(own: Own, page: Page) -> None:
    page.goto("")
    expect(page).to_have_title(re.compile(f"^{own.settings.name}"))
    expect(page.get_by_role("contentinfo")).to_contain_text(own.settings.contact or "Build Your Network")
    page.goto("guide/networking-letter/")
    page.get_by_label("Full name", exact=True).fill("Robin Park")
    expect(page.get_by_role("tabpanel")).to_contain_text("Robin Park", timeout=60_000)
    action = page.evaluate("getComputedStyle(document.body).getPropertyValue('--action').trim()")
    assert own.settings.colour == action


def test_places_of_the_hosts_own_region_come_first(own: Own, page: Page) -> None:
    if "resources" in own.settings.leave_out:
        pytest.skip("this host leaves the places to go out")
    page.goto("resources/")
    first = page.locator(".resource-group").first
    expect(first).to_have_attribute("data-group", own.settings.province)
    if own.settings.resources:
        expect(first).to_contain_text("Job Desk of the Public Library")


def test_the_hosts_own_people_have_a_page_and_ours_go_where_they_are_alone(own: Own, page: Page) -> None:
    theirs = [path.stem for path in own.settings.examples.glob("*.toml")] if own.settings.examples else []
    page.goto("people/")
    expect(page.locator(".people li")).to_have_count(
        len(theirs) + (0 if own.settings.only_own_examples else len(examples.ours()))
    )
    for name in theirs:
        page.goto(f"people/{name}/")
        expect(page.locator("article.alone, .example").first).to_be_visible()
    page.goto("guide/networking-letter/")
    named = page.locator(".examples .example").first
    expect(named).to_have_attribute(
        "data-example-name", theirs[0] if own.settings.only_own_examples else "nurse"
    )
