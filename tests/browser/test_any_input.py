"""Answers that a person may well give: any script, any length, any nonsense. They are text, and never lost."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Builder

NONSENSE = (
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "{{ 7*7 }} %s ${x} {name}",
    "😀👩🏽‍🔧🇨🇦",
    "نسرین رضایی",
    "מרים כהן",
    "नेहा शर्मा",
    "Z̷̢̛a̸l̵g̶o̷",
    "李明华",
    "O'Brien & Sons",
)
FIELDS = (
    "Full name",
    "Your occupation",
    "What you do well",
    "A result you are proud of",
    "The work you are looking for",
)


def test_any_text_is_only_text(builder: Builder) -> None:
    builder.page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    builder.answer_the_core()
    for nonsense in NONSENSE:
        builder.type("Full name", nonsense)
        builder.says(nonsense)
        expect(builder.paper.locator("img, script")).to_have_count(0)


@pytest.mark.parametrize("texts", [NONSENSE[:5], NONSENSE[5:]], ids=["signs", "scripts"])
def test_any_text_in_any_field_is_there_after_a_reload(builder: Builder, texts: tuple[str, ...]) -> None:
    for field, text in zip(FIELDS, texts, strict=True):
        builder.type(field, text)
    builder.page.reload()
    for field, text in zip(FIELDS, texts, strict=True):
        expect(builder.region.get_by_label(field, exact=True)).to_have_value(text)
    builder.says(texts[0])


def test_a_text_that_is_far_too_long_is_kept_and_refused_beside_its_field(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.type("What you do well", "x" * 100_000)
    problem = "Shorten this to 120 characters. It has 100,000 now."
    expect(builder.region.locator("#statement-strength-problem")).to_have_text(problem)
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_attribute(
        "aria-invalid", "true"
    )
    builder.press("Copy the 30 seconds")
    summary = builder.region.get_by_role("group", name="There is a problem")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name=f"What you do well: {problem}").click()
    expect(builder.region.get_by_label("What you do well", exact=True)).to_be_focused()
    builder.page.reload()
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_value("x" * 100_000)
    builder.type("What you do well", "cooking")
    expect(builder.region.locator("#statement-strength-problem")).to_be_hidden()


def test_years_that_are_no_number_are_refused_kindly(builder: Builder) -> None:
    builder.answer_the_core()
    builder.type("Years of experience", "many")
    expect(
        builder.region.get_by_text("Write the years as a number up to 60, such as 5, 6.5 or 10+.")
    ).to_be_visible()
    builder.says("I'm a cook.")


def test_a_day_is_chosen_in_the_browsers_own_calendar_and_a_half_one_is_refused(page: Page) -> None:
    page.goto("guide/networking-events/")
    planner = page.get_by_role("region", name="Event planner")
    day = planner.get_by_label("The day of the event")
    planner.get_by_label("Which event it is", exact=True).fill("the Halifax health careers fair")
    expect(day).to_have_attribute("type", "date")
    day.press_sequentially("11")
    planner.get_by_label("What you hope for", exact=True).fill("meet two nurses")
    expect(day).to_have_accessible_description("Give the whole day, such as 2026-11-23.")
    day.fill("2026-11-23")
    expect(planner.get_by_role("tabpanel")).to_contain_text("Monday, November 23, 2026")
    expect(day).not_to_have_attribute("aria-invalid", "true")


def test_what_is_no_phone_number_is_said_and_never_written(page: Page) -> None:
    page.goto("guide/cold-calling/")
    caller = page.get_by_role("region", name="Call script builder")
    phone = caller.get_by_label("Your phone number")
    expect(phone).to_have_attribute("inputmode", "tel")
    caller.get_by_label("Full name").fill("Ali Baba")
    phone.fill("902 55")
    expect(caller.get_by_role("tabpanel")).to_contain_text("Ali Baba")
    expect(phone).not_to_have_attribute("aria-invalid", "true")
    phone.press("Tab")
    expect(phone).to_have_attribute("aria-invalid", "true")
    phone.fill("902 555 0134")
    expect(phone).not_to_have_attribute("aria-invalid", "true")
    phone.fill("ask for Ali")
    phone.press("Tab")
    expect(phone).to_have_accessible_description(re.compile("such as 902-555-0134"))
    caller.get_by_role("tab", name="Voicemail").click()
    expect(caller.get_by_role("tabpanel")).not_to_contain_text("ask for Ali")
