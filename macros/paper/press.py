"""The press: HTML in, a PDF with page numbers out, or a picture."""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Page, ViewportSize, sync_playwright
from pypdf import PdfReader

from macros.browser import FLAGS

PRINTINGS = 4
SOCIAL: ViewportSize = {"width": 1200, "height": 630}
NUMBER = "document.querySelectorAll('[data-page-of]').forEach(it => it.textContent = pages[it.dataset.pageOf] ?? '00')"


@contextmanager
def press(chromium: Path) -> Iterator[Page]:
    """Start a browser with a page as large as a social picture, and close it afterwards."""
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=chromium, args=FLAGS)
        yield browser.new_page(viewport=SOCIAL)
        browser.close()


def print_book(page: Page, html: str, path: Path) -> None:
    """Print a book, and again until each element with `data-page-of` holds the page on which that id really stands.

    It is set anew each time: what Chromium laid out before moves a page that it prints again.
    """
    numbers: Mapping[str, int] = {}
    for _printing in range(PRINTINGS):
        page.set_content(html)
        page.evaluate(f"pages => {NUMBER}", numbers)
        page.pdf(path=path, prefer_css_page_size=True, tagged=True, outline=True)
        found = page_numbers(path)
        if found == numbers:
            return
        numbers = found
    raise RuntimeError(f"{path.name}: the page numbers did not settle in {PRINTINGS} printings")


def count(path: Path) -> int:
    """Count the pages of a book."""
    return len(PdfReader(path).pages)


def page_numbers(path: Path) -> dict[str, int]:
    """Tell on which page each id stands that something links to, counted from 1."""
    reader = PdfReader(path)
    places = reader.named_destinations.items()
    pages = {name: reader.get_destination_page_number(place) for name, place in places}
    return {name.removeprefix("/"): number + 1 for name, number in pages.items() if number is not None}


def draw(page: Page, html: str, path: Path, size: ViewportSize = SOCIAL) -> None:
    """Draw HTML as a PNG picture; what has no background can be seen through."""
    page.set_viewport_size(size)
    page.set_content(html)
    page.screenshot(path=path, omit_background=True)
