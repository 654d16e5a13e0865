"""Home: three ways to a tool for someone new, and the day of someone who comes back."""

import re
from collections.abc import Callable
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.barriers import barriers
from tests.browser.keeping import ENGINE, keep

PAST = "2001-01-0{}"
PEOPLE = [
    {"id": str(each), "first_name": f"Person {each}", "follow_up": PAST.format(each)} for each in range(1, 6)
]


def come_back(page: Page, **parts: Any) -> None:
    keep(page, {"version": 2, "about": {}, "tools": {}, "ticks": {}, "contacts": [], **parts})
    page.goto("")


def test_from_home_to_words_of_ones_own_in_three_taps_and_two_answers(
    page: Page, clipboard: Callable[[], str]
) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto("")
    expect(page.get_by_role("region", name="Today")).to_be_hidden()
    for way in ("I have an event", "I have a name to call", "I am starting from nothing"):
        expect(page.get_by_role("link", name=way)).to_be_in_viewport(ratio=1)
    page.get_by_role("link", name="Write my statement").click()
    page.get_by_label("Full name").click()
    page.keyboard.type("Ali Baba")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.type("cook")
    region = page.get_by_role("region", name="Statement builder")
    expect(region.get_by_role("tabpanel")).to_contain_text("I'm a cook")
    region.get_by_role("button", name="Copy the").click()
    expect(region.get_by_role("button", name="Copied")).to_be_visible()
    assert re.match(r"Hello, my name is Ali Baba\. .*I'm a cook\. .*\?$", clipboard())
    page.goto("")
    today = page.get_by_role("region", name="Today")
    expect(today.get_by_text("There is no backup yet.")).to_be_visible()
    today.get_by_role("link", name="Your statement: 1 question left").click()
    expect(page).to_have_url(re.compile("#statement-tool"))


def test_each_of_the_three_ways_leads_to_its_tool(page: Page) -> None:
    for way, tool in (
        ("I have an event", "Event planner"),
        ("I have a name to call", "Call script builder"),
        ("I am starting from nothing", "Network list"),
    ):
        page.goto("")
        page.get_by_role("link", name=way).click()
        expect(page.get_by_role("heading", name=tool, exact=True)).to_be_in_viewport()


def test_the_day_is_there_without_python_and_a_message_is_one_tap_away(page: Page) -> None:
    asked: list[str] = []
    page.on("request", lambda made: asked.append(made.url))
    come_back(page, contacts=PEOPLE, tools={"event": {"event": "the job fair", "day": "2999-12-03"}})
    today = page.get_by_role("region", name="Today")
    expect(today.get_by_role("link", name="The job fair")).to_be_visible()
    expect(today.get_by_role("button")).to_have_count(3)
    expect(today.get_by_role("link", name="2 more in your contact sheet")).to_be_visible()
    expect(page).to_have_title(re.compile(r"^\(5\) "))
    assert [] == barriers(page)
    assert not any(url.endswith(".wasm") for url in asked)
    page.set_viewport_size({"width": 320, "height": 640})
    assert 320 == page.evaluate("document.documentElement.scrollWidth")
    today.get_by_role("button", name="Write to Person 1").click()
    expect(page.get_by_label("The other person’s name")).to_have_value("Person 1")
    expect(page.get_by_role("button", name="Undo")).to_be_visible()


@pytest.mark.meets("net::ERR_FAILED")
def test_a_message_that_cannot_be_opened_says_so(page: Page) -> None:
    come_back(page, contacts=PEOPLE)
    page.route(ENGINE, lambda route: route.abort())
    page.get_by_role("button", name="Write to Person 1").click()
    expect(page.get_by_text("The message could not be opened. Nothing is lost.")).to_be_visible()
