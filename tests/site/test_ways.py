"""Ways through the site: home leads to every topic, six situations lead to a tool, words lead to the glossary."""

from pathlib import Path
from urllib.parse import urldefrag

import pytest

from macros.guide.glossary import terms
from tests.site.built import SITE, read

PAGES = [page for page in sorted(SITE.rglob("index.html")) if page.parent != SITE]
NAMES = [str(page.parent.relative_to(SITE)) for page in PAGES]


def linked(page: Path, selector: str = "article a[href]") -> list[str]:
    """List the addresses of a page's links, the hosts of others left out, as seen from the site's root."""
    found = (urldefrag(str(link["href"]))[0] for link in read(page).select(selector))
    local = [address for address in found if address and "://" not in address]
    return [str((page.parent / address).resolve().relative_to(SITE)) for address in local]


def test_home_leads_to_every_page_for_job_seekers_and_the_list_of_people_to_each_of_theirs() -> None:
    led = {*linked(SITE / "index.html"), *linked(SITE / "people/index.html")}
    assert [] == [name for name in NAMES if name not in led and not name.startswith("about/")]


def test_home_leads_to_how_the_site_is_built_and_from_there_the_rest_about_the_site_is_seen() -> None:
    built, decisions = (SITE / f"about/{name}/index.html" for name in ("how-its-built", "decisions"))
    assert {"about/privacy", "about/how-its-built"} <= {*linked(SITE / "index.html")}
    assert "about/decisions" in linked(built)
    menu = linked(built, ".md-sidebar--primary:not([hidden]) a[href]")
    led = {*menu, *linked(built), *linked(decisions)}
    assert [] == [name for name in NAMES if name.startswith("about/") and name not in led]


def test_a_page_that_is_not_found_leads_to_where_to_start() -> None:
    assert read(SITE / "404.html").select_one('article a[href$="start/"]')


def test_six_situations_each_lead_to_a_tool() -> None:
    ways = [str(link["href"]) for link in read(SITE / "start/index.html").select(".situation-card a.button")]
    assert 6 == len({urldefrag(way)[0] for way in ways})
    assert [] == [way for way in ways if not way.endswith("-tool")]


def test_the_glossary_explains_about_forty_words() -> None:
    assert 40 <= len(terms()) <= 60


@pytest.mark.parametrize("page", PAGES, ids=lambda page: str(page.parent.relative_to(SITE)))
def test_a_word_leads_to_the_glossary_once_a_page(page: Path) -> None:
    anchors = [str(link["href"]) for link in read(page).select("a.term")]
    assert sorted(set(anchors)) == sorted(anchors)


def test_the_first_use_of_a_word_is_the_one_that_leads_to_the_glossary() -> None:
    page = read(SITE / "guide/cold-calling/index.html")
    link = page.select_one('a.term[href$="#resume"]')
    assert link
    assert "résumé" not in " ".join(
        text for text in link.find_all_previous(string=True) if text.find_parent("p")
    )


def test_a_page_does_not_send_away_for_the_word_it_teaches() -> None:
    voicemail = "a.term[href$='#voicemail']"
    assert not read(SITE / "guide/cold-calling/index.html").select(voicemail)
    assert read(SITE / "guide/networking-cards/index.html").select(voicemail)


def test_examples_titles_and_sources_are_left_as_they_are() -> None:
    for page in PAGES:
        assert [] == read(page).select(
            ".paper a.term, blockquote a.term, .admonition-title a.term, #sources ~ ol a.term"
        )
