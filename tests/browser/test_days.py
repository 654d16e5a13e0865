"""Words that were kept where a day is asked for: shown, for the person to put right, and never lost."""

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.keeping import keep, stored
from tools import examples

pytestmark = pytest.mark.at_work

NO_DAY = "Give the whole day, such as 2026-11-23."


def event_planner(page: Page, **kept: str) -> Locator:
    """Open the event planner, with answers that are kept on the device."""
    keep(page, {"version": 1, "about": {}, "tools": {"event": {"event": "a fair", **kept}}})
    page.goto("guide/networking-events/")
    return page.get_by_role("region", name="Event planner")


def test_words_that_are_not_a_day_stay_beside_what_is_said_about_them(page: Page) -> None:
    planner = event_planner(page, day="Nov 25")
    day = planner.get_by_label("The day of the event")
    expect(day).to_have_value("Nov 25")
    expect(planner.locator("#event-day-problem")).to_have_text(NO_DAY)
    planner.get_by_label("What you hope for", exact=True).fill("meet two nurses")
    assert "Nov 25" == stored(page)["tools"]["event"]["day"]
    day.fill("2026-11-25")
    expect(planner.locator("#event-day-problem")).to_be_hidden()
    expect(planner.get_by_role("tabpanel")).to_contain_text("Wednesday, November 25, 2026")


def test_an_example_puts_a_day_in_the_place_of_words_and_undo_brings_them_back(page: Page) -> None:
    planner = event_planner(page, day="tomorrow")
    page.locator("#event-example-nurse").get_by_role("button", name="Start from this example").click()
    page.get_by_role("button", name="Use the example").click()
    day = planner.get_by_label("The day of the event")
    expect(day).to_have_attribute("type", "date")
    expect(day).to_have_value(str(examples.read("nurse", "event").answers["day"]))
    page.get_by_role("button", name="Undo").click()
    expect(day).to_have_value("tomorrow")
