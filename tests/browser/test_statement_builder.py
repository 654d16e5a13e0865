"""The statement builder in a real browser: what a visitor types, sees, takes along and finds again."""

import re
from collections.abc import Callable

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import Builder


def test_typed_answers_become_a_statement_and_survive_a_reload(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")
    builder.says("I'm a cook. Now I'm looking for a job in a hotel.")
    expect(builder.status).to_have_text(re.compile(r"^Saved on this device at \d\d:\d\d\.$"))
    builder.page.reload()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    builder.says("Hello, my name is Ali Baba.")


def test_the_first_paper_is_an_example_that_turns_into_ones_own_words(builder: Builder) -> None:
    sample = builder.paper.locator(".sample")
    expect(sample).to_contain_text("Marisol")
    builder.type("Full name", "Ali Baba")
    builder.type("Your occupation", "cook")
    expect(builder.paper).to_contain_text("Ali Baba")
    expect(builder.paper).to_contain_text("I'm a cook")
    grey = " ".join(sample.all_inner_texts())
    assert "Ali Baba" not in grey
    assert "cook" not in grey
    assert "care work in a hospital" in grey
    expect(builder.region.get_by_text("Grey words are an example.")).to_be_visible()
    builder.answer_the_core()
    expect(sample).to_have_count(0)
    expect(builder.region.get_by_text("Grey words are an example.")).to_be_hidden()


def test_every_answer_finds_its_place_in_the_sixty_seconds(builder: Builder) -> None:
    builder.answer_the_core("Zoë")
    builder.type("Years of experience", "1")
    builder.type("What you do well", "cooking for large groups")
    builder.type("A result you are proud of", "served 300 meals a day")
    builder.type("Your city", "Iqaluit")
    builder.choose("Your province or territory", "Nunavut")
    builder.choose("Where will you say it?", "On the phone")
    builder.choose("Question to end on", "Who else should I speak with?")
    builder.choose("How fast you speak", "Slow and clear (110 words a minute)")
    builder.region.get_by_role("tab", name="60 seconds").click()
    builder.says(
        "Thank you for taking my call. I'm a cook with one year of experience, based in Iqaluit, Nunavut."
    )
    builder.says(
        "What I do well is cooking for large groups. One result I'm proud of: I served 300 meals a day."
    )
    expect(builder.paper).to_have_text(re.compile(r"Who else should I speak with\?\s*$"))
    note = builder.paper.locator(".paper-note").inner_text()
    words, seconds = map(int, re.findall(r"\d+", note))
    spoken = builder.paper.locator(".paper-text").inner_text().split()
    assert (len(spoken), True) == (words, seconds <= 60)


def test_a_question_of_ones_own_is_asked_when_chosen(builder: Builder) -> None:
    own = builder.region.get_by_label("Your own question")
    expect(own).to_be_hidden()
    builder.answer_the_core()
    builder.choose("Question to end on", "My own question")
    own.fill("what surprised you here")
    builder.says("What surprised you here?")


def test_advice_says_what_is_missing_and_goes_when_it_is_there(builder: Builder) -> None:
    builder.answer_the_core()
    line = builder.region.get_by_text("You do not ask a question.")
    expect(line).to_be_visible()
    builder.choose("Question to end on", "Who else should I speak with?")
    expect(line).to_have_count(0)


def test_an_example_starts_the_form_and_undo_brings_the_own_words_back(builder: Builder) -> None:
    welder = builder.page.locator("#statement-example-welder")
    welder.get_by_role("button", name="Start from this example").click()
    expect(builder.region.get_by_label("Full name")).to_have_value("Tyler Kowalchuk")
    builder.says(welder.locator(".paper-text").first.inner_text())
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")

    welder.get_by_role("button", name="Start from this example").click()
    dialog = builder.page.get_by_role("dialog")
    dialog.get_by_role("button", name="Keep my answers").click()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")

    welder.get_by_role("button", name="Start from this example").click()
    dialog.get_by_role("button", name="Use the example").click()
    expect(builder.region.get_by_label("Full name")).to_have_value("Tyler Kowalchuk")
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    builder.says("Ali Baba")


def test_clear_empties_the_form_and_undo_fills_it_again_even_after_a_reload(builder: Builder) -> None:
    builder.answer_the_core()
    builder.choose("Where will you say it?", "Online")
    builder.says("Ali Baba")
    builder.press("Clear this tool")
    expect(builder.region.get_by_label("Full name")).to_have_value("")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("event")
    expect(builder.paper).to_contain_text("Marisol")
    builder.page.reload()
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("online")
    builder.says("Ali Baba")


def test_the_keyboard_alone_is_enough(page: Page, clipboard: Callable[[], str]) -> None:
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").focus()
    page.keyboard.type("Ali Baba")
    page.keyboard.press("Tab")
    page.keyboard.type("cook")
    page.keyboard.press("Enter")
    expect(builder.region.get_by_label("Your occupation")).to_be_focused()
    builder.says("Ali Baba")
    for _ in range(40):
        page.keyboard.press("Tab")
        if page.evaluate("document.activeElement.getAttribute('role')") == "tab":
            break
    page.keyboard.press("ArrowRight")
    expect(builder.region.get_by_role("tab", name="60 seconds")).to_be_focused()
    expect(builder.paper).to_have_attribute("data-document", "60")
    page.keyboard.press("Home")
    expect(builder.paper).to_have_attribute("data-document", "15")
    for _ in range(3):
        page.keyboard.press("Tab")
        if "Copy" in page.evaluate("document.activeElement.textContent"):
            break
    page.keyboard.press("Enter")
    expect(builder.region.get_by_role("button", name="Copied")).to_be_focused()
    assert clipboard().startswith("Hello, I'm Ali Baba.")


@pytest.mark.parametrize(
    "nonsense",
    [
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
    ],
)
def test_any_text_is_only_text(builder: Builder, nonsense: str) -> None:
    builder.page.on("dialog", lambda dialog: pytest.fail("a script ran"))
    builder.answer_the_core(nonsense)
    builder.says(nonsense)
    expect(builder.paper.locator("img, script")).to_have_count(0)
    builder.page.reload()
    expect(builder.region.get_by_label("Full name")).to_have_value(nonsense)


def test_a_text_that_is_far_too_long_is_kept_and_refused_beside_its_field(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.type("What you do well", "x" * 100_000)
    problem = "Shorten this to 120 characters. It has 100,000 now."
    expect(builder.region.locator("#statement-strength-problem")).to_have_text(problem)
    expect(builder.region.get_by_label("What you do well")).to_have_attribute("aria-invalid", "true")
    builder.press("Copy the 30 seconds")
    summary = builder.region.get_by_role("group", name="There is a problem")
    expect(summary).to_be_focused()
    summary.get_by_role("link", name=f"What you do well: {problem}").click()
    expect(builder.region.get_by_label("What you do well")).to_be_focused()
    builder.page.reload()
    assert 100_000 == len(builder.region.get_by_label("What you do well").input_value())
    builder.type("What you do well", "cooking")
    expect(builder.region.locator("#statement-strength-problem")).to_be_hidden()


def test_years_that_are_no_number_are_refused_kindly(builder: Builder) -> None:
    builder.answer_the_core()
    builder.type("Years of experience", "ten")
    expect(builder.region.get_by_text("Write a whole number from 0 to 60, such as 5.")).to_be_visible()
    builder.says("I'm a cook.")


def test_the_bar_on_a_phone_leads_to_the_paper_and_back(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    builder = Builder(page).open()
    builder.region.get_by_label("Full name").scroll_into_view_if_needed()
    bar = builder.region.locator(".see-it a")
    bar.click()
    expect(builder.paper).to_be_in_viewport()
    expect(bar).to_have_text("Back to the questions")
    bar.click()
    expect(builder.region.get_by_label("Full name")).to_be_in_viewport()
