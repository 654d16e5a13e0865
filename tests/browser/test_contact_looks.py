"""What the contact sheet shows: the overview, the network, links; safely, and without a barrier."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.barriers import barriers
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, person

pytestmark = pytest.mark.at_work

PAST, FUTURE = "2001-01-01", "2999-01-01"


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


def width(drawn: Locator) -> int:
    """Measure the picture, in whole pixels."""
    box = drawn.bounding_box()
    assert box
    return round(box["width"])


def test_the_picture_shows_everyone_and_who_introduced_whom_and_the_list_says_the_same(sheet: Sheet) -> None:
    sheet.press("Picture of your network")
    drawn = sheet.region.get_by_role("img", name="A picture of the people around you")
    expect(drawn.locator(".person")).to_have_count(2)
    expect(drawn.locator(".line")).to_have_count(1)
    expect(drawn).to_contain_text("Friend 1")
    widths = [width(drawn)]
    sheet.press("Larger")
    widths.append(width(drawn))
    for key in ("+", "-", "0"):
        sheet.region.get_by_role("group", name="The picture").press(key)
        widths.append(width(drawn))
    first, second, third, *back = widths
    assert first < second < third
    assert [second, first] == back
    sheet.region.get_by_text("How many of each").click()
    expect(sheet.region.locator("[data-bars=status]")).to_contain_text(re.compile("Replied\\s*1"))
    sheet.region.get_by_text("The same as a list").click()
    listed = sheet.region.get_by_role("group", name="The same as a list")
    expect(listed).to_contain_text("Mireille Tremblay · introduced by Benoît Roy")
    listed.get_by_role("link", name="Mireille Tremblay").click()
    expect(sheet.one.get_by_role("heading", name="Mireille Tremblay")).to_be_focused()


def test_only_honest_addresses_become_links(page: Page) -> None:
    bad = {"email": "a@b?bcc=c@d", "phone": "no phone", "linkedin": "javascript:alert(1)", "x": "@handle"}
    sheet = Sheet(page).open([MIREILLE, person(1, **bad, facebook="data:text/html,hello")])
    links = [
        each.get_attribute("href")
        for name in ("Person 1", "Mireille Tremblay")
        for each in sheet.show(name).get_by_role("link").all()
    ]
    assert ["tel:+18195550123", "mailto:mireille@example.com", "https://linkedin.com/in/mireille"] == links


def test_hostile_text_stays_text(page: Page) -> None:
    hostile = "<img src=x onerror=alert(1)>"
    sheet = Sheet(page).open([person(1, company=hostile), person(2, first_name=hostile, met_at="Person 1")])
    expect(sheet.rows.last).to_contain_text(hostile)
    sheet.press("Picture of your network")
    expect(sheet.region.locator(".network-picture .person title").last).to_have_text(hostile)
    expect(sheet.region.locator("img")).to_have_count(0)


def test_axe_finds_no_barrier(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT, MIREILLE, person(1, follow_up=PAST)])
    sheet.region.get_by_text("Filter and sort").click()
    sheet.press("Picture of your network")
    sheet.press("Bring contacts")
    assert [] == barriers(page)
    sheet.show("Mireille Tremblay")
    assert [] == barriers(page, "main")


def test_nothing_scrolls_sideways_on_a_small_phone(page: Page) -> None:
    page.set_viewport_size({"width": 320, "height": 640})
    sheet = Sheet(page).open([BENOIT, MIREILLE | {"company": "x" * 300}])
    sheet.press("Picture of your network")
    assert 320 == page.evaluate("document.documentElement.scrollWidth")
