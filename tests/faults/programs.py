"""What other programs do to a page and to what comes to it: extensions, translators, fillers, filters between."""

from collections.abc import Iterator
from functools import partial

from playwright.sync_api import Browser, Page

from tests.faults.host import Host
from tests.faults.row import Row
from tests.faults.visitor import NAME, STATEMENT, is_written, lacks, lost, name_field, seen, typed, visit

# What an extension puts in the place of the page's own way to bring files; the worker's way is its own.
FETCHES = {
    "lets no file through that the page itself asks for": "window.fetch = () => Promise.reject(new TypeError('blocked'));",
    "unpacks and packs again what the page itself asks for": (
        "const own = fetch; window.fetch = async (...asked) => { const got = await own(asked[0]);"
        " return new Response(await got.blob(), { status: got.status }); };"
    ),
    "answers nothing that the page itself asks for": "window.fetch = () => new Promise(() => {});",
}
# Sets each text of the page into an element, as translators of browsers do, and goes on with what is new.
TRANSLATE = """() => {
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    texts.filter(({ parentElement: at }) => at && !at.closest("script, style, textarea, font")).forEach((text) => {
      const font = document.createElement("font");
      text.replaceWith(font);
      font.append(text);
    });
  };
  translate(document.body);
  new MutationObserver((changes) => changes.forEach(({ addedNodes }) => addedNodes.forEach((node) => {
    if (node.parentElement && node.nodeName !== "FONT") translate(node.nodeType === 3 ? node.parentElement : node);
  }))).observe(document.body, { childList: true, subtree: true });
}"""
FILL = """(field, name) => { field.value = name; field.dispatchEvent(new Event("change", { bubbles: true })); }"""


def rows() -> Iterator[Row]:
    """List what other programs do."""
    for what, script in FETCHES.items():
        yield Row(f"An extension {what}", partial(lacks, script))
    yield Row("The browser translates the page while you type", translated)
    yield Row("A program fills the form in, and tells of it only at the end", filled)
    yield Row(
        "You type in signs that are put together from several keys, and leave before the last", composed
    )
    for what, kinds in {
        "tells no kind of any file": {"": ""},
        "calls every file a program": {"": "application/octet-stream"},
        "calls Python's engine a text": {".wasm": "text/plain"},
    }.items():
        yield Row(f"A filter between {what}", partial(called, kinds))
    yield Row("A hotel's page comes in the place of every file, after one use", hotel)


def translated(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = typed(context)
        page.evaluate(TRANSLATE)
        name_field(page).fill(f"{NAME} Khan")
        paper = page.locator(".paper:not([hidden]) .paper-text", has_text=f"{NAME} Khan")
        paper.wait_for()
        return seen(page, is_written), lost(page, f"{NAME} Khan")


def filled(browser: Browser, origin: str) -> tuple[str, str]:
    with visit(browser, origin) as context:
        page = context.new_page()
        page.goto(STATEMENT)
        seen_form(page)
        name_field(page).evaluate(FILL, NAME)
        return seen(page, is_written), lost(page)


def seen_form(page: Page) -> None:
    """Wait until the page's script has taken over."""
    page.locator("[data-tool][data-engine]").first.wait_for()


def composed(browser: Browser, origin: str) -> tuple[str, str]:
    """Begin a sign, and load the page again before it is finished."""
    with visit(browser, origin) as context:
        page = typed(context)
        name_field(page).focus()
        page.keyboard.press("End")
        keyboard = context.new_cdp_session(page)
        keyboard.send("Input.imeSetComposition", {"text": "김", "selectionStart": 1, "selectionEnd": 1})
        return seen(page, is_written), lost(page, f"{NAME}김")


def called(kinds: dict[str, str], browser: Browser, origin: str) -> tuple[str, str]:
    """Call files by another kind, and let none be guessed."""
    with visit(browser, origin) as context:
        Host.kinds.update(kinds)
        page = context.new_page()
        page.goto(STATEMENT)
        name_field(page).fill(NAME)
        return seen(page), lost(page)


def hotel(browser: Browser, origin: str) -> tuple[str, str]:
    """Come back where a page to sign in is all that the network gives."""
    with visit(browser, origin, service_workers="allow") as context:
        page = typed(context)
        page.goto("my-data/")
        page.get_by_role("button", name="Keep for offline").click()
        page.get_by_text("Everything is kept on this device for use offline.").wait_for(timeout=90_000)
        Host.faults[""] = "a page in its place"
        page.goto(STATEMENT)
        return seen(page, is_written), lost(page)
