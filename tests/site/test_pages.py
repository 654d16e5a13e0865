"""The built pages, read as a browser would read them: headings, ids, labels, links."""

import re
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urldefrag, urlsplit

import pytest

from tests.site.built import SITE, read

PAGES = sorted(SITE.rglob("*.html"))

every_page = pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.relative_to(SITE)))


@cache
def ids(page: Path) -> list[str]:
    return [str(each["id"]) for each in read(page).select("[id]")]


def test_there_are_pages() -> None:
    assert len(PAGES) > 15


@every_page
def test_a_page_has_one_main_heading(page: Path) -> None:
    assert 1 == len(read(page).select("h1"))


@every_page
def test_a_page_has_a_title_a_language_and_a_description(page: Path) -> None:
    soup = read(page)
    assert soup.title
    assert soup.title.get_text(strip=True)
    assert soup.select_one("html[lang=en]")
    assert soup.select_one("meta[name=description][content]")


@pytest.mark.parametrize(
    "page", sorted(SITE.rglob("index.html")), ids=lambda page: str(page.parent.relative_to(SITE))
)
def test_a_page_describes_itself_in_one_sentence_of_its_own(page: Path) -> None:
    description = read(page).select_one("meta[name=description]")
    assert description
    assert re.fullmatch(r"[A-Z][^.!?]{40,159}\.", str(description["content"]))


@every_page
def test_headings_go_down_one_level_at_a_time(page: Path) -> None:
    level = 1
    for heading in read(page).select("article h1, article h2, article h3, article h4, article h5"):
        assert int(heading.name[1]) <= level + 1, heading.get_text()
        level = int(heading.name[1])


@every_page
def test_ids_are_unique(page: Path) -> None:
    assert sorted(set(ids(page))) == sorted(ids(page))


@every_page
def test_every_field_has_a_label(page: Path) -> None:
    soup = read(page)
    for field in soup.select("article :is(input, select, textarea):not([hidden])"):
        label = soup.select_one(f'label[for="{field.get("id")}"]') or field.find_parent("label")
        assert label, field
        assert label.get_text(strip=True), field


@every_page
def test_what_describes_or_names_an_element_is_there(page: Path) -> None:
    known = set(ids(page))
    for attribute in ("aria-describedby", "aria-labelledby", "aria-controls", "for"):
        for element in read(page).select(f"[{attribute}]"):
            assert set(str(element[attribute]).split()) <= known, element


@every_page
def test_every_picture_says_what_it_shows(page: Path) -> None:
    for picture in read(page).select("article figure svg, article img"):
        assert picture.get("alt") or (picture.select_one("title") and picture.get("role") == "img")


@every_page
def test_nothing_is_styled_or_scripted_in_line(page: Path) -> None:
    soup = read(page)
    assert [] == soup.select("[style], style")
    assert [] == [each for each in soup.select("*") if any(name.startswith("on") for name in each.attrs)]


@every_page
def test_every_internal_link_and_anchor_leads_somewhere(page: Path) -> None:
    for link in read(page).select("a[href], link[href], script[src], img[src]"):
        address = str(link.get("href") or link.get("src"))
        if not urlsplit(address).scheme:
            assert leads_somewhere(page, address), f"{address} in {link}"


def leads_somewhere(page: Path, address: str) -> bool:
    path, anchor = urldefrag(address)
    start = SITE if path.startswith("/") else page.parent
    target = (start / unquote(urlsplit(path).path).lstrip("/")).resolve() if path else page
    target = target / "index.html" if target.is_dir() else target
    return target.exists() and (not anchor or unquote(anchor) in {*ids(target), "__search"})


@every_page
def test_the_tab_key_passes_the_links_of_headings_to_themselves(page: Path) -> None:
    assert [] == [link for link in read(page).select(".headerlink") if link.get("tabindex") != "-1"]


@every_page
def test_links_to_other_hosts_are_said_to_be_secure(page: Path) -> None:
    for link in read(page).select("article a[href^=http]"):
        assert str(link["href"]).startswith("https://")
