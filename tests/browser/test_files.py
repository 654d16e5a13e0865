"""The files that a visitor takes along: each is read by a reader that is not ours."""

from io import BytesIO
from pathlib import Path

import icalendar
import pytest
from docx.api import Document as Word
from playwright.sync_api import Locator, Page, expect

import tools
from tests.browser.test_tools_at_work import PAGES

pytestmark = pytest.mark.at_work


def started(page: Page, name: str, example: str = "welder") -> Locator:
    """Open a tool with a worked example's answers."""
    page.goto(f"{PAGES[name]}/")
    page.locator(f"#{name}-example-{example}").get_by_role("button", name="Start from this example").click()
    region = page.get_by_role("region", name=tools.load(name).TITLE, exact=True)
    expect(region.locator(".paper .sample")).to_have_count(0)
    return region


def taken(page: Page, region: Locator, button: str) -> tuple[str, bytes]:
    """Press a button, and give the name and the content of the file that comes."""
    with page.expect_download() as download:
        region.get_by_role("button", name=button, exact=True).click()
    return download.value.suggested_filename, Path(download.value.path()).read_bytes()


def test_a_letter_comes_as_a_word_file(page: Page) -> None:
    region = started(page, "letter")
    name, content = taken(page, region, "Download Word document")
    assert "letter.docx" == name
    shown = region.locator(".paper[data-document=letter] .paper-text").inner_text().split()
    assert shown == " ".join(each.text for each in Word(BytesIO(content)).paragraphs).split()
    expect(region.get_by_role("button", name="Look in your downloads")).to_be_visible()


def test_the_day_to_write_again_comes_as_a_calendar_file(page: Page) -> None:
    _, content = taken(page, started(page, "letter"), "Download calendar file")
    (event,) = icalendar.Calendar.from_ical(content).walk("VEVENT")
    assert str(event["SUMMARY"]).startswith("Write to")


def test_a_file_that_needs_a_day_asks_for_it(page: Page) -> None:
    region = started(page, "interview")
    region.get_by_label("The day of the conversation").fill("")
    region.get_by_role("button", name="Download calendar file").click()
    expect(region.locator(".notice")).to_contain_text("This file needs one more answer: a date")


def test_example_words_never_come_as_a_file(page: Page) -> None:
    page.goto(f"{PAGES['letter']}/")
    region = page.get_by_role("region", name="Letter writer", exact=True)
    region.get_by_role("button", name="Download Word document").click()
    expect(region.locator(".notice")).to_contain_text("Answer a question first.")


@pytest.mark.fresh
def test_the_writer_of_a_file_is_fetched_when_it_is_asked_for_and_missed_with_grace(page: Page) -> None:
    fetched: list[str] = []
    page.on("request", lambda made: fetched.append(made.url))
    region = started(page, "letter")
    assert not [url for url in fetched if "_rest" in url]
    page.route("**/tools_rest.bin", lambda route: route.abort())
    region.get_by_role("button", name="Download Word document").click()
    expect(region.locator(".notice")).to_contain_text("The file could not be made. Your words are safe.")
    page.unroute("**/tools_rest.bin")
    expect(region).to_have_attribute("data-engine", "ready")
    name, _ = taken(page, region, "Download Word document")
    assert "letter.docx" == name
    taken(page, region, "Download calendar file")
    assert not [url for url in fetched if "python_stdlib_rest" in url]
