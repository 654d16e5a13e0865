"""What a visitor takes along from the statement builder: by the clipboard, as a file, on paper."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest
from playwright.sync_api import expect

from tests.browser.builder import Builder

pytestmark = pytest.mark.at_work


@pytest.mark.parametrize("length", ["15", "30", "60"])
def test_copy_takes_the_length_that_is_shown(
    builder: Builder, clipboard: Callable[[], str], length: str
) -> None:
    builder.answer_the_core()
    builder.says("a job in a hotel")
    builder.region.get_by_role("tab", name=f"{length} seconds").click()
    shown = builder.paper.locator(".paper-text").inner_text()
    builder.press(f"Copy the {length} seconds")
    expect(builder.region.get_by_role("button", name="Copied")).to_be_visible()
    assert shown == clipboard()


def test_example_words_are_never_copied(builder: Builder, clipboard: Callable[[], str]) -> None:
    builder.page.evaluate("navigator.clipboard.writeText('before')")
    builder.press("Copy the 30 seconds")
    expect(builder.region.get_by_text("Answer a question first.")).to_be_visible()
    assert "before" == clipboard()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    builder.press("Copy the 30 seconds")
    expect(builder.region.get_by_role("button", name="Copied")).to_be_visible()
    assert "Hello, I'm Ali Baba. How did you get into your field?" == clipboard()
    left_out = builder.region.get_by_text("The grey example words were left out.")
    expect(left_out).to_be_visible()
    builder.answer_the_core()
    expect(left_out).to_have_count(0)
    builder.says("a job in a hotel")
    builder.press("Download as text")
    expect(builder.region.get_by_role("button", name="Look in your downloads")).to_be_visible()
    expect(left_out).to_have_count(0)


def test_a_chosen_answer_alone_is_nothing_to_copy(builder: Builder) -> None:
    builder.choose("Where will you say it?", "Online")
    expect(builder.status).to_contain_text("Saved on this device")
    builder.press("Copy the 30 seconds")
    expect(builder.region.locator(".notice")).to_contain_text(
        re.compile("Answer a question first|still starting")
    )


def test_the_clipboard_is_written_within_the_click(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("a job in a hotel")
    within = builder.page.evaluate(
        """() => {
          let clicking = false, within = null;
          navigator.clipboard.writeText = async () => { within = clicking; };
          clicking = true;
          document.querySelector("[data-do=copy]:not([hidden])").click();
          clicking = false;
          return within;
        }"""
    )
    assert within is True


def test_the_download_holds_all_three_lengths(builder: Builder) -> None:
    builder.answer_the_core("Nguyễn Thị Hoa 🙂")
    builder.says("Nguyễn")
    with builder.page.expect_download() as started:
        builder.press("Download as text")
    assert "statement.txt" == started.value.suggested_filename
    text = Path(started.value.path()).read_bytes().decode("utf-8")
    assert [15, 30, 60] == [int(each) for each in re.findall(r"^(\d+) seconds \(", text, re.MULTILINE)]
    assert 3 == text.count("Nguyễn Thị Hoa 🙂")


def test_print_puts_only_the_text_that_is_shown_on_the_sheet(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.page.evaluate("print = () => { document.body.dataset.printing = document.body.className; }")
    builder.press("Print")
    sheet = builder.page.locator(".print-sheet")
    expect(builder.page.locator("body")).to_have_attribute("data-printing", re.compile("printing-paper"))
    shown = builder.paper.locator(".paper-text").inner_text()
    builder.page.emulate_media(media="print")
    expect(sheet).to_be_visible()
    expect(sheet).to_have_text(shown)
    expect(builder.page.get_by_role("heading", level=1)).to_be_hidden()
    expect(builder.page.locator("header").first).to_be_hidden()
    builder.page.emulate_media(media="screen")
    builder.page.evaluate("dispatchEvent(new Event('afterprint'))")
    expect(sheet).to_have_count(0)
