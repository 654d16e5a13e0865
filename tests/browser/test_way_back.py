"""The way back to a page that the browser has kept alive."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Page, Playwright, expect

from tests.browser.builder import Builder
from tests.browser.keeping import KEY, erase_everything, stored
from tests.browser.visiting import QUIET, visit
from tests.browsers import chromium_path


@pytest.fixture
def kept_alive(driver: Playwright, origin: str) -> Iterator[Page]:
    """Give a page without Python: Chromium keeps no page alive whose worker runs."""
    browser = driver.chromium.launch(
        executable_path=chromium_path(),
        args=QUIET,
        ignore_default_args=["--disable-back-forward-cache"],
    )
    with visit(browser, origin, ("Failed to", "net::ERR_FAILED")) as context:
        page = context.new_page()
        page.add_init_script(
            "addEventListener('pageshow', (event) => { document.documentElement.dataset.persisted = event.persisted; })"
        )
        page.route("**/assets/runtime/**", lambda route: route.abort())
        yield page
    browser.close()


def go_back(page: Page) -> None:
    page.evaluate("void setTimeout(() => history.back(), 50)")
    expect(page.locator("html")).to_have_attribute("data-persisted", "true")


def test_what_was_erased_is_gone_on_the_way_back(kept_alive: Page) -> None:
    builder = Builder(kept_alive).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("could not start")
    builder.clear()
    expect(builder.region.get_by_role("button", name="Undo")).to_be_visible()
    kept_alive.goto("my-data/")
    erase_everything(kept_alive)
    expect(kept_alive.get_by_text("Nothing is saved on this device.")).to_be_visible()
    go_back(kept_alive)
    expect(builder.region.get_by_role("button", name="Undo")).to_be_hidden()
    expect(builder.region.get_by_label("Full name")).to_have_value("")
    assert kept_alive.evaluate(f"localStorage.getItem({KEY!r})") == ""


def test_what_the_browser_dropped_meanwhile_is_offered_on_the_way_back(kept_alive: Page) -> None:
    builder = Builder(kept_alive).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    kept_alive.goto("about/privacy/")
    kept_alive.evaluate("localStorage.clear()")
    go_back(kept_alive)
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    builder.press("Save them again")
    assert stored(kept_alive)["about"] == {"full_name": "Ali Baba"}


def test_what_was_brought_back_in_between_shows_on_the_way_back(kept_alive: Page, tmp_path: Path) -> None:
    builder = Builder(kept_alive).open()
    builder.type("Full name", "Ali Baba")
    expect(builder.status).to_contain_text("could not start")
    file = tmp_path / "backup.json"
    file.write_text('{"version":1,"about":{"full_name":"Zoë"}}', encoding="utf-8")
    kept_alive.goto("my-data/")
    expect(kept_alive.get_by_text("Ali Baba")).to_be_visible()
    kept_alive.get_by_label("Bring a backup back").set_input_files(file)
    kept_alive.get_by_role("dialog").get_by_role("button", name="Replace everything").click()
    expect(kept_alive.get_by_text("Zoë")).to_be_visible()
    go_back(kept_alive)
    expect(builder.region.get_by_label("Full name")).to_have_value("Zoë")
