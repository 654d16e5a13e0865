"""Every part of the document that the guide teaches has its place on a page, where its terms are found."""

import tomllib
from itertools import takewhile
from pathlib import Path

import pytest

from tests.site.built import SITE, read

PLACES = tomllib.loads((Path(__file__).parent / "source.toml").read_text(encoding="utf-8"))


def test_the_table_holds_every_part() -> None:
    assert 81 == len(PLACES)


@pytest.mark.parametrize(("part", "places"), PLACES.items())
def test_a_part_of_the_source_is_taught_where_the_table_says(part: str, places: dict[str, list[str]]) -> None:
    assert any(places.values())
    for place, terms in places.items():
        text = taught(*place.split("#"))
        assert [] == [term for term in terms if term not in text], f"{part}: not at {place}"


def taught(address: str, anchor: str) -> str:
    """Give the text under a heading, as far as the next of its level or above; of a page's title, its opening."""
    heading = read(SITE / address / "index.html").select_one(f'article :is(h1, h2, h3)[id="{anchor}"]')
    following = heading.find_next_siblings() if heading else []
    ends = {"h1", "h2", heading.name if heading else ""}
    section = takewhile(lambda each: each.name not in ends, following)
    return " ".join(" ".join(each.get_text() for each in section).split())
