"""Every part of the document that the guide teaches has its place on a page."""

import tomllib
from itertools import takewhile
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

SITE = Path(__file__).parents[2] / "site"
PLACES = tomllib.loads((Path(__file__).parent / "source.toml").read_text(encoding="utf-8"))
ENOUGH = 30


def test_the_table_holds_every_part() -> None:
    assert 81 == len(PLACES)


@pytest.mark.parametrize(("part", "places"), PLACES.items())
def test_a_part_of_the_source_is_taught_where_the_table_says(part: str, places: list[str]) -> None:
    for place in places:
        assert len(taught(*place.split("#"))) >= ENOUGH, f"{part}: {place} is a stub, or not there"


def taught(address: str, anchor: str) -> list[str]:
    """List the words under a heading, as far as the next of its level or above."""
    page = BeautifulSoup((SITE / address / "index.html").read_text(encoding="utf-8"), "html5lib")
    heading = page.select_one(f'article :is(h1, h2, h3)[id="{anchor}"]')
    following = heading.find_next_siblings() if heading else []
    level = heading.name if heading else ""
    section = takewhile(lambda each: not (each.name.startswith("h") and each.name <= level), following)
    return [word for each in section for word in each.get_text(" ").split()]
