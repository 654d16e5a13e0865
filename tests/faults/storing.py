"""What happens to the words where the browser keeps them: no room, no access, damage, and other versions."""

import json
from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Page

from tests.browser.conftest import KEY, fill_storage, free_storage
from tests.faults.row import Row
from tests.faults.visitor import (
    NAME,
    STATEMENT,
    is_said,
    is_written,
    lost,
    name_field,
    seen,
    typed,
    visit,
)

OFF = """for (const each of ["localStorage", "sessionStorage"])
  Object.defineProperty(window, each, { get() { throw new DOMException("off", "SecurityError"); } });"""
# Lets a browser hold no more than so many letters, as when its quota is lowered under what is there.
LOWERED = """const put = window.put = Storage.prototype.setItem;
  Storage.prototype.setItem = function (key, text) {
    if (key.length + text.length > %d) throw new DOMException("full", "QuotaExceededError");
    put.call(this, key, text); };"""
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
    """List what befalls the store."""
    yield Row("Saving is off in the browser", off)
    yield Row("Saving is off, and you go on to the next tool", partial(onward, OFF))
    yield Row("Storage is full in the middle of your typing", full)
    yield Row("Storage is full, and you go on to the next tool", full_onward)
    yield Row(
        "The browser gives no room at all, and you go on to the next tool", partial(onward, LOWERED % 0)
    )
    yield Row("The browser lowers how much a site may keep", lowered)
    yield Row("There is no room to set aside what cannot be read", no_room_aside)
    for what, text in DAMAGED.items():
        yield Row(f"What is saved {what}", partial(damaged, text))
    for what, text in ODD.items():
        yield Row(f"What is saved {what}", partial(odd, text))
    yield Row("What is saved is of a newer version", newer)
    yield Row("What is saved is of a newer version, and you go on to the next tool", newer_onward)
    yield Row("The browser erases what is saved, under the open page", emptied)
    yield Row("Another tab erases everything while you type", erased)
    yield Row("An older version of this site writes in another tab", older_tab)
    yield Row("The browser gives no random names (no secure connection)", no_names)
    yield Row(
        "The browser has no database",
        partial(lacks, "Object.defineProperty(window, 'indexedDB', { value: undefined });"),
    )
    yield Row(
        "The browser makes no promise to keep words",
        partial(lacks, "delete StorageManager.prototype.persist;"),
    )


def stored(page: Page, key: str = KEY) -> str:
    """Give a text that is kept, or an empty one."""
    return str(page.evaluate("(key) => localStorage.getItem(key) ?? ''", key))


def put(page: Page, text: str) -> None:
    """Open a page without a tool, and put a text where the document is kept."""
    page.goto("about/privacy/")
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
    page.goto(STATEMENT)


def off(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(OFF)
        page = typed(context)
        return seen(page, is_said), "nothing" if name_field(page).input_value() == NAME else "the answer"


def onward(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Go to another tool with words that no storage holds."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        said = seen(page, is_said)
        page.locator("[data-tool]").get_by_role("link", name="Use in").first.click()
        page.wait_for_url(lambda url: STATEMENT not in url)
        return f"{said} The words go along.", "nothing" if name_field(
            page
        ).input_value() == NAME else "the answer"


def full(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        fill_storage(page)
        name_field(page).press_sequentially(" Khan of Regina and beyond")
        said = seen(page, lambda now: "full" in now)
        free_storage(page)
        name_field(page).fill(f"{NAME} Khan")
        return said, lost(page, f"{NAME} Khan")


def full_onward(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        fill_storage(page)
        name_field(page).fill(long := f"{NAME} Khan of Regina and beyond")
        said = seen(page, lambda now: "full" in now)
        page.locator("[data-tool]").get_by_role("link", name="Use in").first.click()
        page.wait_for_url(lambda url: STATEMENT not in url)
        return f"{said} The words go along.", "nothing" if name_field(
            page
        ).input_value() == long else "the answer"


def lowered(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate(f"() => {{ {LOWERED % 40} }}")
        name_field(page).fill(f"{NAME} Khan")
        said = seen(page, lambda now: "full" in now)
        page.evaluate("() => { Storage.prototype.setItem = put }")
        name_field(page).fill(f"{NAME} Khan!")
        return said, lost(page, f"{NAME} Khan!")


def no_room_aside(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        context.add_init_script(
            "const put = Storage.prototype.setItem; Storage.prototype.setItem = function (key, text) {"
            " if (key.includes('set-aside')) throw new DOMException('full', 'QuotaExceededError'); put.call(this, key, text); };"
        )
        page = context.new_page()
        put(page, "{damaged")
        name_field(page).fill(NAME)
        said = seen(page, is_said)
        return said, "nothing" if stored(page) == "{damaged" and name_field(
            page
        ).input_value() == NAME else "what was saved"


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
        page.locator("[data-tool]").get_by_role("link", name="Use in").first.click()
        page.wait_for_url(lambda url: STATEMENT not in url)
        whole = stored(page) == NEWER and name_field(page).input_value() == NAME
        return f"{said} The words go along.", "nothing" if whole else "the answer"


def emptied(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate("localStorage.clear(); dispatchEvent(new Event('focus'))")
        return seen(page, is_said), lost(page)


def erased(browser: Browser, origin: str) -> tuple[str, str]:
    """Erase everything on purpose, in another tab: what is typed after that is kept."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("my-data/")
        other.get_by_role("button", name="Erase everything").click()
        other.get_by_role("dialog").get_by_role("button", name="Erase everything").click()
        other.get_by_text("Nothing is saved on this device.").wait_for()
        name_field(page).fill(NAME)
        return seen(page, is_written), lost(page)


def older_tab(browser: Browser, origin: str) -> tuple[str, str]:
    """Let a page that knows nothing of turns and times write over what two tabs share."""
    with visit(browser, origin) as context:
        page = typed(context)
        other = context.new_page()
        other.goto("about/privacy/")
        other.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(KEPT)])
        page.wait_for_timeout(500)
        said = seen(page, is_written)
        result = lost(page)
        return said, result if json.loads(stored(page))["about"].get(
            "occupation"
        ) == "cook" else "what the other tab wrote"


def no_names(browser: Browser, origin: str) -> tuple[str, str]:
    return lacks("crypto.randomUUID = undefined;", browser, origin)


def lacks(script: str, browser: Browser, origin: str) -> tuple[str, str]:
    """Open the page in a browser that lacks something."""
    with visit(browser, origin) as context:
        context.add_init_script(script)
        page = typed(context)
        return seen(page, is_written), lost(page)
