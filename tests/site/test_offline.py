"""What is kept for offline: every page and file, known by its content and light; and what links out tell."""

import gzip
import json

import pytest

from macros.publish import installing, offline
from tests.site.built import SITE, read

PAGES = sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))
GUIDE = offline.known(SITE, offline.READ + offline.READ_TOO)
TOOLS = offline.known(SITE, offline.TOOLS)


def test_every_page_and_every_file_of_the_tools_is_known() -> None:
    pages = {
        path.relative_to(SITE).as_posix().removesuffix("index.html") for path in SITE.rglob("index.html")
    }
    folders = [SITE / "assets" / kind for kind in ("app", "runtime", "style")]
    needed = {path.relative_to(SITE).as_posix() for folder in folders for path in folder.rglob("*.*")}
    assert {*pages, *needed} <= GUIDE.keys() | TOOLS.keys()
    worker = (SITE / offline.NAME).read_text()
    assert all(known in worker for known in (GUIDE | TOOLS).values())


def test_the_guide_is_light_to_keep() -> None:
    files = [SITE / place / "index.html" if (SITE / place).is_dir() else SITE / place for place in GUIDE]
    assert sum(len(gzip.compress(file.read_bytes())) for file in files) <= 1_500_000


def test_the_site_can_be_installed_with_a_name_icons_and_ways_to_the_tools() -> None:
    manifest = json.loads((SITE / installing.NAME).read_text())
    assert manifest["name"] and manifest["display"] == "standalone"
    for each in [*manifest["icons"], *manifest["screenshots"]]:
        assert (SITE / each["src"]).is_file()
    pictures = {(each["sizes"], each.get("purpose")) for each in manifest["icons"]}
    assert {("192x192", "any"), ("512x512", "any"), ("512x512", "maskable")} <= pictures
    assert len(manifest["shortcuts"]) == installing.MOST_SHORTCUTS
    for each in manifest["shortcuts"]:
        page, _, anchor = each["url"].partition("#")
        assert (SITE / page / "index.html").is_file()
        assert not anchor or read(SITE / page / "index.html").find(id=anchor)


@pytest.mark.parametrize("path", PAGES)
def test_no_other_site_learns_where_a_visitor_came_from(path: str) -> None:
    out = read(SITE / path).select("a[href^=http]")
    assert [] == [
        each["href"] for each in out if not {"noopener", "noreferrer"} <= {*(each.get("rel") or ())}
    ]
