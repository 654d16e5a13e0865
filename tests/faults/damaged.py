"""What is kept and cannot be read as it is: damaged, odd, or of another version."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Page

from tests.browser.keeping import KEY
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    STATEMENT,
    is_said,
    is_written,
    lost,
    name_field,
    seen,
    visit,
    went_along,
)

KEPT = {"version": 2, "about": {"occupation": "cook"}, "tools": {}, "ticks": {}, "contacts": []}
DAMAGED = {
    "is cut in the middle": json.dumps(KEPT)[:40],
    "is a web page": "<!doctype html><p>Blocked",
    "is zeros": "\0" * 200,
    "is a list": "[]",
    "is a number": "42",
    "is the word null": "null",
    "has no version": json.dumps({"about": {}}),
    "has a word as its version": json.dumps(KEPT | {"version": "two"}),
    "has version -1": json.dumps(KEPT | {"version": -1}),
    "has a list where the answers are": json.dumps(KEPT | {"about": []}),
    "has numbers where words are": json.dumps(KEPT | {"about": {"full_name": 5}}),
    "has nothing where the contacts are": json.dumps(KEPT | {"contacts": None}),
    "has a number among the contacts": json.dumps(KEPT | {"contacts": [1]}),
    "is nested 20,000 deep": "[" * 20_000,
    "has letters that are cut in two": '{"version":2,"about":{"full_name":"\ud83d',
}
ODD = {
    "holds names that would change its nature (__proto__)": (
        '{"version":2,"about":{"occupation":"cook","__proto__":{"full_name":"x"}},"tools":{"__proto__":{"a":"b"}}}'
    ),
    "holds a tool called constructor": json.dumps(KEPT | {"tools": {"constructor": {"a": "b"}}}),
    "holds a tool that is no longer there": json.dumps(KEPT | {"tools": {"gone": {"a": "b"}}}),
    "holds answers to questions that are no longer asked": json.dumps(
        KEPT | {"about": {"occupation": "cook", "shoe_size": "44"}}
    ),
    "holds two contacts of one name within": json.dumps(KEPT | {"contacts": [{"id": "a"}, {"id": "a"}]}),
    "holds times that are no numbers": json.dumps(KEPT | {"times": {"about.occupation": "x"}, "turns": []}),
    "is of version 1": json.dumps({"version": 1, "about": {"occupation": "cook"}, "tools": {}, "ticks": {}, "contacts": []}),
    "is of version 1, with little in it": json.dumps({"version": 1, "about": {"occupation": "cook"}}),
}  # fmt: skip
NEWER = json.dumps(KEPT | {"version": 99, "later": {"x": 1}})


def rows() -> Iterator[Row]:
    """List what may be found in the store."""
    for what, text in DAMAGED.items():
        yield Row(f"What is saved {what}", partial(damaged, text))
    for what, text in ODD.items():
        yield Row(f"What is saved {what}", partial(odd, text))
    yield Row("What is saved is of a newer version", newer)
    yield Row("What is saved is of a newer version, and you go on to the next tool", newer_onward)


def stored(page: Page, key: str = KEY) -> str:
    """Give a text that is kept, or an empty one."""
    return str(page.evaluate("(key) => localStorage.getItem(key) ?? ''", key))


def put(page: Page, text: str) -> None:
    """Open a page without a tool, and put a text where the document is kept."""
    page.goto("about/privacy/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(STATEMENT)


def damaged(text: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Find a text that cannot be read; it has to be there still, set aside, and new words are saved."""
    with visit(browser, origin) as context:
        page = context.new_page()
        put(page, text)
        said = seen(page, is_said)
        name_field(page).fill(NAME)
        result = lost(page)
        aside = page.evaluate(
            "([key, text]) => localStorage.getItem(key) === text", [f"{KEY}.set-aside", text]
        )
        return said, result if aside else "what was saved"


def odd(text: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Find a text that can be read; what it says about the person has to be there, and new words too."""
    with visit(browser, origin) as context:
        page = context.new_page()
        put(page, text)
        name_field(page).fill(NAME)
        said = seen(page, is_written)
        result = lost(page)
        known = json.loads(stored(page))
        whole = known["about"].get("occupation") == json.loads(text)["about"].get("occupation")
        return said, result if whole and len(known["contacts"]) == len(
            json.loads(text).get("contacts", [])
        ) else "what was saved"


def newer(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        put(page, NEWER)
        name_field(page).fill(NAME)
        said = seen(page, is_said)
        whole = stored(page) == NEWER and name_field(page).input_value() == NAME
        return said, "nothing" if whole else "what was saved"


def newer_onward(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        put(page, NEWER)
        name_field(page).fill(NAME)
        said = seen(page, is_said)
        seen(page, is_written)
        whole = went_along(page) and stored(page) == NEWER
        return f"{said} The words go along.", "nothing" if whole else "the answer"
