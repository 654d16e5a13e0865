"""What the page on hosting gives to servers that are not tried here is well formed, and says the same as for the others."""

import re
from pathlib import Path
from xml.etree import ElementTree

import pytest

from macros.publish.headers import FOR_EVER
from tests.site.built import SITE

PAGE = (Path(__file__).parents[2] / "docs/about/hosting.md").read_text(encoding="utf-8")
# The attributes that IIS 10 reads of each element: https://learn.microsoft.com/iis/configuration/system.webserver/
SCHEMA = {
    "configuration": set[str](),
    "system.webServer": set[str](),
    "location": {"path"},
    "staticContent": set[str](),
    "remove": {"fileExtension", "statusCode"},
    "mimeMap": {"fileExtension", "mimeType"},
    "clientCache": {"cacheControlCustom", "cacheControlMaxAge", "cacheControlMode"},
    "httpErrors": {"errorMode", "existingResponse"},
    "error": {"statusCode", "path", "responseMode"},
    "httpProtocol": set[str](),
    "customHeaders": set[str](),
    "add": {"name", "value"},
}
# Of what the site publishes, the endings whose types IIS 10 knows by itself; it refuses a file of any other.
KNOWN_TO_IIS = {
    ".css",
    ".csv",
    ".html",
    ".js",
    ".json",
    ".pdf",
    ".png",
    ".svg",
    ".txt",
    ".woff2",
    ".xlsx",
    ".zip",
}


def given(language: str, begins: str) -> str:
    """Find the settings in a language that the page gives."""
    (found,) = re.findall(rf"```{language}\n{begins}.+?\n(.+?)```", PAGE, re.DOTALL)
    return str(found)


@pytest.fixture
def config() -> ElementTree.Element:
    return ElementTree.fromstring(given("xml", "<!-- web.config"))  # noqa: S314 - our own page


def test_iis_is_told_nothing_that_it_does_not_read(config: ElementTree.Element) -> None:
    assert [] == [each.tag for each in config.iter() if not each.attrib.keys() <= SCHEMA.get(each.tag, {"-"})]


def test_iis_knows_the_type_of_each_file(config: ElementTree.Element) -> None:
    published = {path.suffix for path in SITE.rglob("*") if path.is_file()} - {
        ""
    }  # `_headers` is not for IIS.
    assert published <= KNOWN_TO_IIS | {each.get("fileExtension") for each in config.iter("mimeMap")}


def test_iis_sends_the_headers_that_other_servers_send(config: ElementTree.Element) -> None:
    nginx = dict(re.findall(r'add_header ([\w-]+) "?([^$"]+?)"? always;', PAGE))
    assert nginx == {each.get("name"): each.get("value") for each in config.iter("add")}
    lasting = {each.get("path") for each in config.iter("location")}
    assert {place.removesuffix("/*") for place in FOR_EVER} == lasting


def test_a_container_copies_what_there_is_from_an_image_with_a_version() -> None:
    lines = [line.split() for line in given("dockerfile", "# Containerfile").splitlines()]
    assert ["FROM", "COPY", "COPY"] == [line[0] for line in lines]
    assert re.fullmatch(r"[\w.]+(/[\w.-]+)+:[\w.-]+", lines[0][1]), "an image by its whole name, with a tag"
    assert all(2 == len(line[1:]) for line in lines[1:])
    assert ["network.conf", "site"] == [line[1] for line in lines[1:]]
    assert "listen 80;" in PAGE and "root /srv/network;" in PAGE and "/srv/network" == lines[2][2]
