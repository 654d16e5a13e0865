"""What other sites and search engines read of a page: its description, its picture, its true address."""

import json
import re
import struct
from contextlib import nullcontext
from pathlib import Path
from types import SimpleNamespace
from typing import Any

import pytest
from mkdocs.structure.files import Files

from macros import keep, whole
from macros.paper import press
from tests.site.built import ADDRESS, SITE, read

ROOT = Path(__file__).parents[2]
PAGES = sorted(str(path.parent.relative_to(SITE)) for path in SITE.rglob("index.html"))
GUIDE = [page for page in PAGES if page.startswith("guide/")]
PICTURE = (1200, 630)

every_page = pytest.mark.parametrize("page", PAGES)
of_public = pytest.mark.xdist_group("public")


def said(page: Path) -> dict[str, str]:
    found = read(page).select("meta[content]:is([property], [name])")
    return {str(each.get("property") or each.get("name")): str(each["content"]) for each in found}


def address(page: str) -> str:
    return ADDRESS if page == "." else f"{ADDRESS}{page}/"


def size(picture: Path) -> tuple[int, int]:
    png = picture.read_bytes()
    assert png.startswith(b"\x89PNG")
    width, height = struct.unpack(">II", png[16:24])
    return width, height


@every_page
def test_each_page_describes_itself_in_one_sentence(page: str) -> None:
    description = said(SITE / page / "index.html")["description"]
    assert re.fullmatch(r"[A-Z][^.!?]*\.", description)
    assert len(description) <= 160


def test_no_two_pages_say_the_same() -> None:
    descriptions = [said(SITE / page / "index.html")["description"] for page in PAGES]
    assert len(set(descriptions)) == len(descriptions)


@every_page
def test_a_preview_says_what_the_page_says(page: str) -> None:
    words = said(SITE / page / "index.html")
    assert words["description"] == words["og:description"]
    heading = read(SITE / page / "index.html").select_one("h1")
    assert heading
    assert words["og:title"] in ("Build Your Network", *heading.find_all(string=True))


@every_page
def test_a_site_that_does_not_know_its_address_claims_none(page: str) -> None:
    assert {"og:url", "og:image"}.isdisjoint(said(SITE / page / "index.html"))
    assert not read(SITE / page / "index.html").select(
        "link[rel=canonical], script[type='application/ld+json']"
    )


@every_page
@of_public
def test_a_public_page_has_its_address_and_a_picture_of_its_own(page: str, public: Path) -> None:
    words = said(public / page / "index.html")
    canonical = read(public / page / "index.html").select_one("link[rel=canonical]")
    assert canonical
    assert address(page) == canonical["href"] == words["og:url"]
    assert words["og:image"].startswith(f"{ADDRESS}assets/social/")
    assert PICTURE == size(public / words["og:image"].removeprefix(ADDRESS))


@every_page
@of_public
def test_search_engines_are_told_what_a_public_page_is(page: str, public: Path) -> None:
    script = read(public / page / "index.html").select_one("script[type='application/ld+json']")
    assert script
    told = json.loads(str(script.string))
    kind = "WebSite" if page == "." else "Article" if page in GUIDE else "WebPage"
    assert (kind, address(page)) == (told["@type"], told["url"])
    assert said(public / page / "index.html")["description"] == told["description"]


def test_a_site_that_does_not_know_its_address_has_no_sitemap() -> None:
    assert [] == list(SITE.glob("sitemap.xml*"))


@of_public
def test_the_sitemap_lists_each_page_once(public: Path) -> None:
    listed = re.findall(r"<loc>(.*)</loc>", (public / "sitemap.xml").read_text(encoding="utf-8"))
    assert sorted(address(page) for page in PAGES) == sorted(listed)


@of_public
def test_the_page_for_errors_has_no_address_and_no_preview(public: Path) -> None:
    assert not read(public / "404.html").select("link[rel=canonical], meta[property^='og:']")


def test_a_page_with_another_address_gets_a_picture_under_its_new_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(keep, "CACHE", tmp_path)
    monkeypatch.setattr(press, "press", lambda _chromium: nullcontext())
    monkeypatch.setattr(press, "draw", lambda _press, _html, path: path.touch())
    host = SimpleNamespace(_current_plugin="whole")
    config: Any = SimpleNamespace(
        site_name="A",
        site_description="B",
        site_dir=str(tmp_path),
        use_directory_urls=True,
        plugins=host,
    )
    for address in ("before", "after"):
        page: Any = SimpleNamespace(
            url=f"{address}/", title="A page", is_homepage=False, meta={"description": "A."}
        )
        files = Files([])
        whole.show(tmp_path, [page], config, files)
        assert [True] == [Path(str(each.abs_src_path)).is_file() for each in files]


def test_there_is_a_picture_for_a_site_built_without_a_browser() -> None:
    assert PICTURE == size(SITE / "assets/img/social.png")
