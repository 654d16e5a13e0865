"""The pages around the tools: readable at any width, without barriers, with and without scripts."""

from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import AAA, SITE, STATEMENT, Builder

PAGES = sorted(str(each.parent.relative_to(SITE)) for each in SITE.rglob("index.html"))
WIDTHS = {"phone": (360, 740), "desktop": (1280, 900)}


@pytest.mark.parametrize("theme", ["light", "dark"])
@pytest.mark.parametrize("width", WIDTHS)
@pytest.mark.parametrize(
    "address", ["", STATEMENT, "guide/what-is-networking/", "my-data/", "start/", "glossary/"]
)
def test_axe_finds_no_barrier(page: Page, address: str, width: str, theme: str) -> None:
    page.set_viewport_size({"width": WIDTHS[width][0], "height": WIDTHS[width][1]})
    page.emulate_media(color_scheme="dark" if theme == "dark" else "light")
    page.goto(address)
    if address == STATEMENT:
        builder = Builder(page).open()
        builder.answer_the_core()
        builder.type("Years of experience", "ten")
        builder.says("Ali Baba")
    found = Axe().run(page, options=AAA)
    assert 0 == found.violations_count, found.generate_report()


@pytest.mark.parametrize("address", PAGES)
def test_nothing_scrolls_sideways_at_320_pixels(page: Page, address: str) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    page.goto(address)
    assert 320 == page.evaluate("document.documentElement.scrollWidth")


def test_without_scripts_the_page_reads_and_its_examples_are_there(browser: Browser, origin: str) -> None:
    context = browser.new_context(base_url=origin, java_script_enabled=False)
    page = context.new_page()
    page.goto(STATEMENT)
    expect(page.locator(".tool .no-script")).to_contain_text("This form needs JavaScript.")
    expect(page.locator("#statement-example-nurse").get_by_text("Hello, I'm Marisol").first).to_be_visible()
    expect(page.get_by_label("I timed myself, and it fits.")).to_be_visible()
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    page.goto("my-data/")
    expect(page.locator(".my-data .no-script")).to_contain_text("Without JavaScript")
    expect(page.get_by_role("main").get_by_role("button")).to_have_count(0)
    context.close()


def test_the_colours_can_be_switched(page: Page) -> None:
    page.emulate_media(color_scheme="light")
    page.goto("")
    before = page.evaluate("getComputedStyle(document.body).backgroundColor")
    page.get_by_title("Switch to dark").or_(
        page.locator("[data-md-component=palette] label:visible")
    ).first.click()
    assert before != page.evaluate("getComputedStyle(document.body).backgroundColor")


def test_the_contact_template_can_be_downloaded(page: Page) -> None:
    page.goto("guide/contact-management/")
    with page.expect_download() as started:
        page.get_by_role("link", name="Contact sheet for Excel").click()
    assert b"PK" == Path(started.value.path()).read_bytes()[:2]


def test_a_lost_visitor_finds_the_way_home(page: Page, origin: str) -> None:
    page.goto("404.html")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("main").get_by_role("link").first).to_be_visible()
