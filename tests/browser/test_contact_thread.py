"""The one thread: an event, people met, their notes and days, a message to each, and the log that remembers all of it."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.at_work import stop_the_clock
from tests.browser.sheet import Sheet, person

pytestmark = pytest.mark.at_work

NOTES = "I spoke with Dr. Singh about the dialysis unit\nGrace Wong: how nurses are trained"


def test_the_words_of_an_evening_go_all_the_way_to_the_log(page: Page) -> None:
    stop_the_clock(page, "2026-11-27T19:00:00")  # a Friday evening
    sheet = Sheet(page).open(
        [person(1, first_name="Grace", last_name="Wong", met_at="LinkedIn", status="met")]
    )
    page.goto("guide/networking-events/")
    event = page.get_by_role("region", name="Event planner")
    event.get_by_label("Full name", exact=True).fill("Ali Baba")
    event.get_by_label("Which event it is", exact=True).fill("Winnipeg health careers fair")
    event.get_by_label("The day of the event").fill("2026-11-27")
    event.get_by_label("People you met", exact=True).fill(NOTES)
    event.get_by_role("link", name="Use in: Contact sheet").click()
    rows = sheet.rows
    expect(rows).to_have_count(2)
    expect(rows.filter(has_text="Singh").locator("[data-key=follow_up]")).to_have_text("Monday")
    log = sheet.show("Grace Wong").locator(".log").first
    expect(log).to_contain_text("Told me how nurses are trained (Winnipeg health careers fair)")

    stop_the_clock(page, "2026-11-30T09:00:00")
    page.goto("contacts/")
    expect(page).to_have_title(re.compile(r"^\(2\) "))
    sheet.press("Write to them: Dr. Singh")
    thanks = page.get_by_role("region", name="Thank-you writer")
    paper = thanks.get_by_role("tabpanel")
    for words in (
        "Dr. Singh",
        "Winnipeg health careers fair",
        "what you told me about the dialysis unit",
        "Ali Baba",
    ):
        expect(paper).to_contain_text(words)
    thanks.get_by_label("What you did about it, or will do", exact=True).fill("will visit the unit")
    expect(paper).to_contain_text("visit the unit")
    page.goto("contacts/")
    sheet.press("Write to them: Dr. Singh")
    expect(paper).to_contain_text("visit the unit")  # The message remembers what was written last.
    thanks.get_by_role("link", name="Use in: Contact sheet").click()

    expect(page).to_have_title(re.compile(r"^\(1\) "))
    expect(sheet.notice).to_contain_text("Noted with Dr. Singh: you wrote today.")
    expect(sheet.one.get_by_label("Status")).to_have_value("in_touch")
    log = sheet.one.locator(".log").first
    expect(log.get_by_role("listitem")).to_have_count(2)
    expect(log).to_contain_text("You wrote · today")
    for words in ("Winnipeg health careers fair", "visit the unit", "Told me about the dialysis unit"):
        expect(log).to_contain_text(words)
    expect(sheet.one.get_by_role("region", name="Next step")).to_contain_text("No day is set.")
    sheet.press("Write to them")
    expect(paper).to_contain_text("Thank you again for our conversation")


def test_a_letter_goes_on_to_the_call_and_to_the_log(page: Page) -> None:
    stop_the_clock(page, "2026-11-30T09:00:00")
    page.goto("guide/networking-letter/")
    letter = page.get_by_role("region", name="Letter writer")
    letter.get_by_label("The other person’s name").fill("Janet Roy")
    letter.get_by_label("Why you chose this person", exact=True).fill("because you train new nurses")
    letter.get_by_label("What you would like to learn", exact=True).fill("how wards are staffed")
    letter.get_by_role("link", name="Use in: Contact sheet").click()
    sheet = Sheet(page)
    log = sheet.one.locator(".log").first
    expect(log).to_contain_text("because you train new nurses. I'd like to learn how wards are staffed.")
    page.goto("guide/networking-letter/")
    letter.get_by_role("link", name="Use in: Call script builder").click()
    call = page.get_by_role("region", name="Call script builder")
    expect(call.get_by_label("The other person’s name")).to_have_value("Janet Roy")
    expect(call.get_by_role("tabpanel")).to_contain_text("because you train new nurses")
