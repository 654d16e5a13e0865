"""A site for an address below the root of its host finds all that is its own."""

import os
import re
import subprocess
import sys
from pathlib import Path

import pytest
from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
ADDRESS = "https://example.org/network/"


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder of the host: the site stands in its folder network."""
    host = tmp_path_factory.mktemp("host")
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--strict"]
    subprocess.run(
        [*command, "--site-dir", str(host / "network")],
        cwd=ROOT,
        env=os.environ | {"SITE_URL": ADDRESS},
        check=True,
    )
    return host / "network"


def test_a_page_tells_search_engines_its_whole_address(site: Path) -> None:
    page = BeautifulSoup((site / "guide/your-network/index.html").read_bytes(), "html5lib")
    assert [f"{ADDRESS}guide/your-network/"] == [each["href"] for each in page.select("link[rel=canonical]")]
    assert f"<loc>{ADDRESS}guide/your-network/</loc>" in (site / "sitemap.xml").read_text()


@pytest.mark.parametrize("path", ["index.html", "404.html", "guide/networking-statement/index.html"])
def test_what_a_page_names_is_there(site: Path, path: str) -> None:
    page = BeautifulSoup((site / path).read_bytes(), "html5lib")
    named = [str(each.get("href") or each.get("src")) for each in page.select("[href], [src]")]
    for address in {re.sub("[#?].*", "", each) for each in named if not each.startswith(("http", "#"))}:
        start = site.parent if address.startswith("/") else (site / path).parent
        assert (start / address.lstrip("/")).exists(), address


def test_the_headers_are_for_the_addresses_of_the_site(site: Path) -> None:
    places = re.findall(r"^(/\S*)$", (site / "_headers").read_text(), re.MULTILINE)
    named = [
        "*",
        *(f"assets/{name}/*" for name in ("runtime", "app", "style")),
        "offline.js",
        "manifest.webmanifest",
    ]
    assert [f"/network/{each}" for each in named] == places
