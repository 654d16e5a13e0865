"""The security policy: on every page, first in its head, strict, and true to the scripts that the page has."""

import re
from base64 import b64encode
from hashlib import sha256

import pytest
from bs4 import BeautifulSoup, Tag

from macros.publish.policy import secure
from tests.site.built import SITE, parsed, read

PAGES = sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))
HEAD = '<!doctype html>\n<html><head><meta charset="utf-8"><title>é</title></head><body>\n'


def policies(page: BeautifulSoup) -> list[str]:
    found = page.find_all("meta", {"http-equiv": "Content-Security-Policy"})
    return [str(each["content"]) for each in found if isinstance(each, Tag)]


def directives(policy: str) -> dict[str, list[str]]:
    return {name: values for name, *values in (each.split() for each in policy.split(";"))}


def named(script: str) -> str:
    return f"'sha256-{b64encode(sha256(script.encode()).digest()).decode()}'"


def allowed(page: BeautifulSoup) -> set[str]:
    (policy,) = policies(page)
    return set(directives(policy)["script-src"]) - {"'self'", "'wasm-unsafe-eval'"}


def test_there_are_pages() -> None:
    assert {"index.html", "404.html", "guide/networking-statement/index.html"} <= set(PAGES)


@pytest.mark.parametrize("path", PAGES)
def test_each_page_has_one_strict_policy_and_a_hash_for_each_inline_script_and_no_more(path: str) -> None:
    page = read(SITE / path)
    (policy,) = policies(page)
    rules = directives(policy)
    scripts = {named(each.string or "") for each in page("script") if inline(each)}
    assert {"'self'", "'wasm-unsafe-eval'", *scripts} == set(rules.pop("script-src"))
    assert {
        "default-src": ["'none'"],
        "style-src": ["'self'"],
        "img-src": ["'self'", "data:"],
        "font-src": ["'self'"],
        "connect-src": ["'self'"],
        "manifest-src": ["'self'"],
        "worker-src": ["'self'", "blob:"],
        "media-src": ["blob:"],
        "base-uri": ["'none'"],
        "form-action": ["'none'"],
    } == rules


def inline(script: Tag) -> bool:
    return not script.has_attr("src") and script.get("type") not in (
        "application/json",
        "application/ld+json",
    )


@pytest.mark.parametrize("path", PAGES)
def test_nothing_loads_before_the_policy(path: str) -> None:
    before, policy, _ = (
        (SITE / path).read_text(encoding="utf-8").partition('<meta http-equiv="Content-Security-Policy"')
    )
    assert policy
    assert not re.search(r"<(script|link|style|img|base|body)\b", before)


@pytest.mark.parametrize("path", PAGES)
def test_no_page_has_what_its_policy_forbids(path: str) -> None:
    page = read(SITE / path)
    assert [] == page.select("style, [style], base, form[action]:not([action=''])")
    assert [] == [name for tag in page.find_all() for name in tag.attrs if name.startswith("on")]


def test_the_headers_allow_what_the_pages_allow_and_forbid_framing() -> None:
    sent = (SITE / "_headers").read_text(encoding="utf-8")
    (policy,) = re.findall(r"^/\*\n(?:  .*\n)*?  Content-Security-Policy: (.*)$", sent, re.MULTILINE)
    rules = directives(policy)
    hashes = set().union(*(allowed(read(SITE / path)) for path in PAGES))
    assert {"'self'", "'wasm-unsafe-eval'", *hashes} == set(rules["script-src"])
    assert (["'none'"], ["'none'"]) == (rules["default-src"], rules["frame-ancestors"])


CASES = {
    "a script": ("<script>a()</script>", ["a()"]),
    "several": ("<script>a()</script><p>b</p><script>b()\n</script>", ["a()", "b()\n"]),
    "a type that runs": ('<script type="module">a()</script>', ["a()"]),
    "data": ('<script type="application/json">{"a": "b"}</script>', []),
    "data for search engines": ('<script type="application/ld+json">{"a": "b"}</script>', []),
    "an address": ('<script src="a.js"></script>', []),
    "capitals and spaces": ("<SCRIPT >a()</SCRIPT >", ["a()"]),
    "markup inside": ('<script>a("<p>&amp;<b")</script>', ['a("<p>&amp;<b")']),
    "letters from elsewhere": ("<script>a('日本 é')</script>", ["a('日本 é')"]),
    "line ends of another system": ("<script>a()\r\nb()</script>", ["a()\nb()"]),
    "nothing": ("<script></script>", [""]),
    "only a comment": ("<!-- <script>a()</script> -->", []),
}


@pytest.mark.parametrize(("body", "scripts"), CASES.values(), ids=list(CASES))
def test_the_hashes_are_those_of_the_inline_scripts_that_run(body: str, scripts: list[str]) -> None:
    assert {named(script) for script in scripts} == allowed(parsed(secure(HEAD + body)))


def test_the_rest_of_a_page_stays_as_it_is() -> None:
    page = HEAD + "<P Class=x >&eacute;\r\n\t<br/><script>a()</script></body></html>\n"
    secured = secure(page)
    (added,) = re.findall(r'<meta http-equiv="Content-Security-Policy"[^>]*>', secured)
    assert page == secured.replace(added, "")


def test_securing_twice_is_securing_once() -> None:
    once = secure(HEAD + "<script>a()</script>")
    assert once == secure(once)


def test_a_script_that_came_or_went_later_is_let_in_or_forgotten() -> None:
    page = secure(HEAD + "<script>old()</script>").replace("old()", "reload()")
    assert {named("reload()")} == allowed(parsed(secure(page)))


def test_a_page_without_a_charset_gets_its_policy_first_in_the_head() -> None:
    assert secure("<html><head><title>x</title></head></html>").startswith("<html><head><meta http-equiv=")
