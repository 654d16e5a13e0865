"""Drawings: light, described in words, and on each page of the guide one that shows people."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

DOCS = Path(__file__).parents[2] / "docs"
DRAWINGS = sorted((DOCS / "assets/pictures").glob("*.svg"))
CALL = re.compile(r'\{\{ picture\("([\w-]+)"\) \}\}')
MOST_BYTES = 6_000


def read(drawing: Path) -> BeautifulSoup:
    return BeautifulSoup(drawing.read_text("utf-8"), "html.parser")


@pytest.mark.parametrize("drawing", DRAWINGS, ids=lambda path: path.stem)
def test_a_drawing_is_light(drawing: Path) -> None:
    assert drawing.stat().st_size <= MOST_BYTES


@pytest.mark.parametrize("page", sorted((DOCS / "guide").glob("*.md")), ids=lambda path: path.stem)
def test_a_page_of_the_guide_shows_people_and_says_what_they_do(page: Path) -> None:
    shown = [read(DOCS / f"assets/pictures/{name}.svg") for name in CALL.findall(page.read_text("utf-8"))]
    scenes = [drawing for drawing in shown if not drawing.select("text")]
    assert scenes
    for drawing in scenes:
        said = drawing.select_one("desc")
        assert said and len(said.get_text().split()) >= 10
