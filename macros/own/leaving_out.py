"""Leave pages out of a built site, and every way to them: links become plain words, and what was only a way goes."""

import json
import re
import shutil
from collections.abc import Sequence
from pathlib import Path
from urllib.parse import urljoin, urlsplit

from bs4 import BeautifulSoup, Tag

INDEX = "search/search_index.json"
WAYS = ("li", "ul", "ol", "tr", "section", "article", "p", "div")
"""What may hold nothing but a way to a page."""
HEADINGS = ("h1", "h2", "h3", "h4", "h5", "h6")
SEEN = "img, svg, input, button, table"
"""What a visitor sees without words."""


def leave_out(site: Path, gone: Sequence[str]) -> None:
    """Take pages out of a site in a folder, by their places, such as guide/mentorship/."""
    if not gone:
        return
    for place in gone:
        shutil.rmtree(site / place, ignore_errors=True)
    for path in site.rglob("*.html"):
        path.write_text(
            without_ways(path.read_text(encoding="utf-8"), path.relative_to(site).as_posix(), gone),
            encoding="utf-8",
        )
    forget(site / INDEX, gone)
    sitemap = site / "sitemap.xml"
    if sitemap.exists():
        sitemap.write_text(without_entries(sitemap.read_text(encoding="utf-8"), gone), encoding="utf-8")


def without_ways(page: str, place: str, gone: Sequence[str]) -> str:
    """Give a page at a place of the site without its ways to the pages that are gone."""
    soup = BeautifulSoup(page, "html.parser")
    found = [each for each in soup.select("a[href]") if leads(str(each["href"]), place, gone)]
    for block in soup.select("[data-with-its-page]"):
        ways = block.select("a.button[href]")
        if ways and all(any(way is each for each in found) for way in ways):
            take_away(block)
    for link in found:
        if link.decomposed:
            continue
        way = only_a_way(link)
        if way:
            take_away(way)
        else:
            link.unwrap()
    return str(soup) if found else page


def take_away(part: Tag) -> None:
    """Take a part out of a page, with the heading that has nothing under it then, and with what holds nothing else."""
    around, before, after = part.parent, part.find_previous_sibling(), part.find_next_sibling()
    soup = next(reversed(list(part.parents)))
    part.decompose()
    if before and before.name in HEADINGS and (after is None or after.name in HEADINGS[: rank(before)]):
        for entry in soup.select(f'a[href="#{before.get("id")}"]'):
            if entry not in before.descendants:
                take_away(only_a_way(entry) or entry)
        take_away(before)
    elif around and around.name in WAYS and not around.get_text(strip=True) and not around.select(SEEN):
        take_away(around)


def rank(heading: Tag) -> int:
    """Give the rank of a heading, from 1."""
    return HEADINGS.index(heading.name) + 1


def leads(address: str, place: str, gone: Sequence[str]) -> bool:
    """Tell whether an address on a page leads to a page that is gone."""
    parts = urlsplit(urljoin(f"https://site.example/{place}", address))
    return parts.netloc == "site.example" and any(f"/{each}" in parts.path for each in gone)


def only_a_way(link: Tag) -> Tag | None:
    """Give the largest element that says no more than a link, if there is one: a line of a list, a card, a button."""
    largest = link if link.has_attr("data-use") or "button" in link.get_attribute_list("class") else None
    for parent in link.parents:
        if parent.name not in WAYS or parent.get_text(strip=True) != link.get_text(strip=True):
            return largest
        largest = parent
    return largest


def forget(index: Path, gone: Sequence[str]) -> None:
    """Take pages out of what the search knows."""
    known = json.loads(index.read_text(encoding="utf-8"))
    known["docs"] = [each for each in known["docs"] if not each["location"].startswith(tuple(gone))]
    index.write_text(json.dumps(known, separators=(",", ":")), encoding="utf-8")


def without_entries(sitemap: str, gone: Sequence[str]) -> str:
    """Give the map of the site without pages."""
    entries = re.compile(r"\s*<url>.*?</url>", re.DOTALL)
    return entries.sub(
        lambda entry: "" if any(f"/{place}<" in entry[0] for place in gone) else entry[0], sitemap
    )
