"""Answers that a person may well give: any script, any length, any nonsense. They are text, and never lost."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.builder import Builder
from tests.browser.keeping import KEY
from tests.browser.sheet import Sheet
from tests.unit.contacts.hostile import HOSTILE

pytestmark = pytest.mark.at_work

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
TOOLS = ("guide/networking-cards/", "guide/networking-letter/", "guide/networking-events/")
"""A drawing, a text and a list; what a form does with words is the same in every tool."""


def test_any_text_is_only_text(builder: Builder) -> None:
    builder.page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    builder.answer_the_core()
    for nonsense in NONSENSE:
        builder.type("Full name", nonsense)
        builder.says(nonsense)
        expect(builder.paper.locator("img, script")).to_have_count(0)


# Types each text into a field, as a keyboard does, all fields in turn, and gives what was not stored as it stands there.
TYPE_ALL = """([key, texts]) => {
  const fields = [...document.querySelectorAll("[data-tool] form input:not([type=checkbox]), [data-tool] form textarea")];
  const named = fields.filter((field) => field.name && !["date", "color", "number"].includes(field.type));
  const wrong = [];
  for (const [at, text] of texts.entries()) {
    const field = named[at % named.length];
    field.value = text;
    field.dispatchEvent(new Event("input", { bubbles: true }));
    const { about, tools } = JSON.parse(localStorage.getItem(key));
    const own = tools[field.form.closest("[data-tool]").dataset.tool] ?? {};
    if ((own[field.name] ?? about[field.name]) !== field.value) wrong.push([field.name, text]);
  }
  return { fields: named.length, wrong, last: Object.fromEntries(named.map((field) => [field.name, field.value])) };
}"""


def test_seventy_hostile_texts_in_the_fields_of_a_tool_are_kept_as_they_are(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    fields = 0
    for address in TOOLS:
        page.goto(address)
        typed = page.evaluate(TYPE_ALL, [KEY, HOSTILE])
        assert [] == typed["wrong"]
        fields += typed["fields"]
        expect(page.locator("[data-tool] :is(form, .paper) :is(script, iframe, img)")).to_have_count(0)
    assert fields > 30
    page.reload()
    for name, value in typed["last"].items():
        expect(page.locator(f"[data-tool] form [name='{name}']").first).to_have_value(value)


def test_seventy_hostile_contacts_are_shown_as_text(page: Page) -> None:
    page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    people = [
        {"id": f"id-{number}", "first_name": one, "company": other, "tags": one, "linkedin": other}
        for number, (one, other) in enumerate(zip(HOSTILE[::2], HOSTILE[1::2], strict=True))
    ]
    sheet = Sheet(page).open(people)
    expect(sheet.rows).to_have_count(len(people))
    shown = [re.sub(r"[\s\ufeff]+", "", each) for each in sheet.rows.locator(".who").all_text_contents()]
    assert {re.sub(r"[\s\ufeff]+", "", each["first_name"]) for each in people} <= {*shown}
    expect(
        sheet.region.locator("script, iframe, img, a[href^='javascript:'], a[href^='data:text']")
    ).to_have_count(0)


def test_a_text_that_is_far_too_long_is_kept_and_stops_no_other(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.type("What you do well", "x" * 100_000)
    problem = "Shorten this to 120 characters. It has 100,000 now."
    expect(builder.region.locator("#statement-strength-problem")).to_have_text(problem)
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_attribute(
        "aria-invalid", "true"
    )
    builder.press("Copy the 30 seconds")
    expect(builder.region.get_by_role("button", name="Copied")).to_be_visible()
    expect(builder.region.locator(".notice")).to_contain_text("until it is put right: What you do well.")
    builder.page.reload()
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_value("x" * 100_000)
    builder.type("What you do well", "cooking")
    expect(builder.region.locator("#statement-strength-problem")).to_be_hidden()


def test_years_that_are_not_a_number_are_refused_kindly(builder: Builder) -> None:
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


def test_what_is_not_a_phone_number_is_said_and_never_written(page: Page) -> None:
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
