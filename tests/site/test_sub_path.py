"""A site for an address below the root of its host finds all that is its own."""

import re
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

from tests.site.built import ADDRESS

pytestmark = pytest.mark.xdist_group("public")


def test_a_page_tells_search_engines_its_whole_address(public: Path) -> None:
    page = BeautifulSoup((public / "guide/your-network/index.html").read_bytes(), "html5lib")
    assert [f"{ADDRESS}guide/your-network/"] == [each["href"] for each in page.select("link[rel=canonical]")]
    assert f"<loc>{ADDRESS}guide/your-network/</loc>" in (public / "sitemap.xml").read_text()


@pytest.mark.parametrize("path", ["index.html", "404.html", "guide/networking-statement/index.html"])
def test_what_a_page_names_is_there(public: Path, path: str) -> None:
    page = BeautifulSoup((public / path).read_bytes(), "html5lib")
    named = [str(each.get("href") or each.get("src")) for each in page.select("[href], [src]")]
    for address in {re.sub("[#?].*", "", each) for each in named if not each.startswith(("http", "#"))}:
        start = public.parent if address.startswith("/") else (public / path).parent
        assert (start / address.lstrip("/")).exists(), address


def test_the_headers_are_for_the_addresses_of_the_site(public: Path) -> None:
    places = re.findall(r"^(/\S*)$", (public / "_headers").read_text(), re.MULTILINE)
    named = [
        "*",
        *(f"assets/{name}/*" for name in ("runtime", "app", "style")),
        "offline.js",
        "manifest.webmanifest",
    ]
    assert [f"/network/{each}" for each in named] == places
