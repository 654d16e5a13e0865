"""The built pages, each read once, as a browser would read it, for all who only look at it."""

import re
import unicodedata
from functools import cache
from pathlib import Path

from bs4 import BeautifulSoup

SITE = Path(__file__).parents[2] / "site"
ADDRESS = "https://example.org/network/"
"""Where the site stands that the fixture `public` builds."""


@cache
def read(page: Path) -> BeautifulSoup:
    return parsed(page.read_text(encoding="utf-8"))


def parsed(html: str) -> BeautifulSoup:
    return BeautifulSoup(html, "html5lib")


def apart(text: str) -> str:
    """Take letters apart that some fonts join into one sign, such as the “fi” of “first”; each run of spaces is one."""
    return re.sub(
        "[\ufb00-\ufb06]", lambda sign: unicodedata.normalize("NFKC", sign[0]), " ".join(text.split())
    )
