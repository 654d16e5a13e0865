"""The progress of a plan is counted from the contact sheet."""

import json

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keeping import KEY

pytestmark = pytest.mark.at_work

KEPT = {
    "version": 1,
    "about": {},
    "tools": {"plan": {"start": "2026-11-23", "people": "3", "follow_ups": "2"}},
    "ticks": {},
    "contacts": [
        {
            "id": "a",
            "first_name": "Ana",
            "discussion": "2026-12-01: her course\n2026-11-24: a call",
            "last_contacted": "2026-12-01",
        },
        {"id": "b", "first_name": "Ben", "last_contacted": "2026-11-27"},
    ],
}


def test_each_week_shows_what_was_done_of_what_was_planned(page: Page) -> None:
    page.goto("guide/networking-plan/")
    progress = page.get_by_role("region", name="Progress of your plan")
    expect(progress).to_contain_text("Your progress appears here")
    expect(progress.get_by_role("table")).to_have_count(0)
    page.evaluate("([key, kept]) => localStorage.setItem(key, kept)", [KEY, json.dumps(KEPT)])
    page.reload()
    expect(progress.get_by_role("row", name="Week 1")).to_contain_text("2 of 3")
    expect(progress.get_by_role("row", name="Week 2").get_by_role("cell").last).to_contain_text("1 of 2")
    page.get_by_role("region", name="Networking plan").get_by_label("People to contact each week").fill("4")
    expect(progress.get_by_role("row", name="Week 1")).to_contain_text("2 of 4")
