"""Contacts on paper: the list that the button prints, and the page itself."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet

pytestmark = pytest.mark.at_work


def test_the_button_prints_every_field_of_those_who_are_shown_and_nothing_else(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT, MIREILLE])
    page.evaluate("window.print = () => {}")
    sheet.search("sauce")
    sheet.press("Download")
    sheet.press("Print the list")
    page.emulate_media(media="print")
    expect(page.get_by_role("heading", name=re.compile("Contact sheet, .* 20"))).to_be_visible()
    expect(page.get_by_role("heading", name="Mireille Tremblay")).to_be_visible()
    expect(page.get_by_text("Discussion points: 2026-11-20: Her line tastes every sauce")).to_be_visible()
    expect(page.get_by_text("Benoît Roy")).to_have_count(0)
    expect(sheet.region).to_be_hidden()
    page.evaluate("dispatchEvent(new Event('afterprint'))")
    page.emulate_media(media="screen")
    expect(sheet.region).to_be_visible()


def test_the_page_on_paper_shows_the_contacts_and_no_buttons(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT, MIREILLE])
    page.emulate_media(media="print")
    expect(sheet.rows).to_have_count(2)
    expect(sheet.rows.last).to_contain_text("Poissonnerie Roy")
    expect(sheet.rows.last).to_be_visible()
    for name in ("Add", "Met today", "Show all"):
        expect(sheet.region.get_by_role("button", name=name)).to_be_hidden()
    expect(sheet.region.get_by_role("search")).to_have_count(0)


def test_an_empty_sheet_leaves_no_trace_on_paper(page: Page) -> None:
    sheet = Sheet(page, "guide/contact-management/").open([])
    page.emulate_media(media="print")
    expect(sheet.region).to_be_hidden()
