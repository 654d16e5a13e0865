"""What the check of a live site says of what a host sends."""

import re
from dataclasses import replace

import pytest

from macros.check.__main__ import report
from macros.check.findings import Verdict, findings
from macros.check.visit import Answer, Visit

SITE = "https://example.org/careers/"
SENT = {
    "content-encoding": "gzip",
    "content-security-policy": "frame-ancestors 'none'",
    "x-content-type-options": "nosniff",
    "referrer-policy": "no-referrer",
}


def answer(path: str, kind: str, size: int = 50_000, **headers: str) -> Answer:
    given = {name.replace("_", "-"): value for name, value in headers.items()}
    return Answer(SITE + path, 200, {"content-type": kind} | SENT | given, size)


def without(whole: Answer, *names: str, **given: str) -> Answer:
    kept = {name: value for name, value in whole.headers.items() if name not in names}
    return replace(whole, headers=kept | {name.replace("_", "-"): value for name, value in given.items()})


FOR_A_YEAR = "public, max-age=31536000, immutable"
PAGE = answer("guide/", "text/html; charset=utf-8", cache_control="no-cache")
SCRIPT = answer("assets/app/12ab/js/tool.js", "text/javascript", cache_control=FOR_A_YEAR)
ENGINE = answer(
    "assets/runtime/12ab/pyodide.asm.wasm", "application/wasm", 9_000_000, cache_control=FOR_A_YEAR
)
RIGHT = Visit(SITE, [PAGE, SCRIPT, ENGINE], 404, own_error_page=True, wrote=1.5, errors=[])

CASES = {
    "Python does not start": (
        replace(RIGHT, wrote=None, errors=["Refused"]),
        Verdict.WRONG,
        "does not start.*Refused",
    ),
    "a file is missing": (
        replace(RIGHT, answers=[PAGE, replace(SCRIPT, status=404)]),
        Verdict.WRONG,
        "tool.js",
    ),
    "a script has a wrong type": (
        replace(RIGHT, answers=[PAGE, without(SCRIPT, content_type="application/octet-stream")]),
        Verdict.WRONG,
        "tool.js comes as application/octet-stream",
    ),
    "another host is asked": (
        replace(RIGHT, answers=[PAGE, replace(SCRIPT, address="https://counter.example/a.js")]),
        Verdict.WRONG,
        "counter.example",
    ),
    "what is missing is answered with a page": (replace(RIGHT, missing=200), Verdict.WRONG, "answers 200"),
    "pages are kept": (
        replace(RIGHT, answers=[without(PAGE, cache_control="max-age=86400")]),
        Verdict.WRONG,
        "would not see a new version",
    ),
    "the engine has no type": (
        replace(RIGHT, answers=[without(ENGINE, content_type="application/octet-stream")]),
        Verdict.BETTER,
        "sooner",
    ),
    "nothing is packed": (
        replace(RIGHT, answers=[PAGE, without(ENGINE, "content-encoding")]),
        Verdict.BETTER,
        r"9\.0 MB .*wasm",
    ),
    "nothing is kept": (
        replace(RIGHT, answers=[PAGE, without(SCRIPT, "cache-control")]),
        Verdict.BETTER,
        "for a year",
    ),
    "a header is not sent": (
        replace(RIGHT, answers=[without(PAGE, "referrer-policy")]),
        Verdict.BETTER,
        "Not sent: Referrer-Policy",
    ),
    "the host has a page for errors of its own": (
        replace(RIGHT, own_error_page=False),
        Verdict.BETTER,
        "404.html",
    ),
    "the way is open": (
        replace(RIGHT, site="http://example.org/careers/"),
        Verdict.BETTER,
        "Use https",
    ),
}


def test_a_site_that_is_right_is_called_right(capsys: pytest.CaptureFixture[str]) -> None:
    assert 0 == report(list(findings(RIGHT)))
    assert capsys.readouterr().out.endswith("Everything is as it should be.\n")


@pytest.mark.parametrize(("visit", "verdict", "says"), CASES.values(), ids=CASES.keys())
def test_what_is_not_right_is_named(
    visit: Visit, verdict: Verdict, says: str, capsys: pytest.CaptureFixture[str]
) -> None:
    found = list(findings(visit))
    (told,) = (each for each in found if each.verdict is not Verdict.RIGHT)
    assert verdict is told.verdict
    assert re.search(says, told.sentence)
    assert int(verdict is Verdict.WRONG) == report(found)
