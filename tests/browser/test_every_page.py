"""The pages around the tools: readable at any width, without barriers, with and without scripts."""

import re
from io import BytesIO

import openpyxl
import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.barriers import BOTH_ONCE, EVERY_LOOK, barriers, switch_colours
from tests.browser.builder import STATEMENT
from tests.browser.host import SITE
from tools.contacts.sheet.columns import COLUMNS

EVERY_PAGE = sorted(str(each.relative_to(SITE)).removesuffix("index.html") for each in SITE.rglob("*.html"))
ALIKE = re.compile("(people|about/decisions)/.+")
"""Of pages in one of these folders, which are made alike, one is looked at."""
PAGES = list({(ALIKE.match(page) or [page, page])[1]: page for page in EVERY_PAGE}.values())
SPACED = """() => {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync("* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important }");
  document.adoptedStyleSheets = [sheet];
}"""
"""Sets text as wide apart as WCAG lets a reader set it (1.4.12)."""
IN_EVERY_LOOK = ("", STATEMENT, "contacts/")
"""These are looked at whole; of all others what stands between the head and the foot that they share."""


@pytest.mark.parametrize("address", PAGES)
def test_a_page_has_no_barrier_and_scrolls_no_way_but_down(page: Page, address: str) -> None:
    page.goto(address, wait_until="networkidle")
    whole = address in IN_EVERY_LOOK
    assert [] == barriers(page, "body" if whole else "main", EVERY_LOOK if whole else BOTH_ONCE)
    page.set_viewport_size({"width": 320, "height": 640})
    assert 320 == page.evaluate("document.documentElement.scrollWidth")
    page.evaluate(SPACED)
    assert 320 == page.evaluate("document.documentElement.scrollWidth")


@pytest.mark.parametrize(
    ("selector", "colour", "shown"),
    [("h1", "#556", ["dark"]), ("h1", "#888", ["light"]), ("h1 + p", "#777", ["light", "dark"])],
    ids=["no AA", "AA and no AAA", "small words"],
)
def test_words_too_pale_in_one_of_the_colours_are_a_barrier(
    page: Page, selector: str, colour: str, shown: list[str]
) -> None:
    page.goto("start/")
    page.locator(selector).evaluate("(it, colour) => it.style.color = colour", colour)
    found = [each.partition(":")[0] for each in barriers(page)]
    assert [f"{each}, {width} px" for each in shown for width in (1280, 360)] == found


@pytest.mark.parametrize("name", ["Navigation", "On this page"])
def test_a_link_beside_the_page_is_large_enough_to_hit(page: Page, name: str) -> None:
    page.set_viewport_size({"width": 1280, "height": 900})
    page.goto("about/privacy/")
    links = page.get_by_role("navigation", name=name, exact=True).get_by_role("link")
    assert 24 <= min(links.evaluate_all("them => them.map((each) => each.offsetHeight)"))


def test_without_scripts_the_page_reads_and_its_examples_are_there(browser: Browser, origin: str) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto(STATEMENT)
    expect(page.locator(".tool .no-script")).to_contain_text("This form needs JavaScript.")
    expect(page.locator("#statement-example-nurse").get_by_text("my name is Marisol").first).to_be_visible()
    expect(page.get_by_label("I timed myself, and it fits.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    expect(page.get_by_role("link", name="See it")).to_have_count(0)
    expect(page.get_by_role("heading", name="Take it further")).to_have_count(0)
    page.goto("my-data/")
    expect(page.locator(".my-data .no-script")).to_contain_text("Without JavaScript")
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    context.close()


def test_the_colours_can_be_switched(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    switch_colours(page)
    assert before != page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_the_contact_template_can_be_downloaded_and_opened(page: Page) -> None:
    page.goto("guide/contact-management/")
    with page.expect_download() as started:
        page.get_by_role("link", name="Contact sheet for Excel").click()
    (sheet,) = openpyxl.load_workbook(BytesIO(started.value.path().read_bytes())).worksheets
    assert [column.name for column in COLUMNS] == [cell.value for cell in sheet[1]]


def test_a_lost_visitor_finds_the_way_home(page: Page, origin: str) -> None:
    page.goto("404.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
