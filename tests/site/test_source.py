"""Every part of the document that the guide teaches has its place on a page."""

import tomllib
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

SITE = Path(__file__).parents[2] / "site"
PLACES = tomllib.loads((Path(__file__).parent / "source.toml").read_text(encoding="utf-8"))


def test_the_table_holds_every_part() -> None:
    assert len(PLACES) >= 75


@pytest.mark.parametrize(("part", "places"), PLACES.items())
def test_a_part_of_the_source_is_taught_where_the_table_says(part: str, places: list[str]) -> None:
    for place in places:
        address, anchor = place.split("#")
        page = BeautifulSoup((SITE / address / "index.html").read_text(encoding="utf-8"), "html5lib")
        heading = page.select_one(f'article [id="{anchor}"]')
        assert heading, f"{part}: {place}"
        assert heading.find_next(["p", "ul", "ol", "table", "div"]), f"{part}: {place} is empty"
