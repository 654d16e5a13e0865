"""Replacing all answers of a tool: by an example, by nothing, and back again."""

import re

import pytest
from playwright.sync_api import expect

from tests.browser.builder import Builder

pytestmark = pytest.mark.at_work


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
    builder.clear()
    expect(builder.region.get_by_label("Full name")).to_have_value("")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("event")
    expect(builder.paper).to_contain_text("my name is [Full name]")
    builder.page.reload()
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("online")
    builder.says("Ali Baba")
    builder.press("Redo")
    expect(builder.region.get_by_label("Full name")).to_have_value("")
    expect(builder.region.get_by_role("button", name="Redo")).to_be_hidden()
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")


def test_clear_leaves_what_other_tools_share_to_those_who_keep_it(builder: Builder) -> None:
    builder.type("Full name", "Ali Baba")
    builder.choose("Where will you say it?", "Online")
    builder.clear(shared="Keep them")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("event")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    builder.type("Full name", "Zoë")
    builder.press("Undo")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("online")
    expect(builder.region.get_by_label("Full name")).to_have_value("Zoë")


def test_clear_asks_nothing_when_nothing_is_shared(builder: Builder) -> None:
    builder.choose("Where will you say it?", "Online")
    builder.press("Clear this tool")
    expect(builder.region.get_by_label("Where will you say it?")).to_have_value("event")
    expect(builder.region.locator(".notice")).to_contain_text("This tool’s own answers are cleared.")


def test_one_example_gives_way_to_another_without_a_question(builder: Builder) -> None:
    for name, who in (("welder", "Tyler Kowalchuk"), ("nurse", "Marisol")):
        example = builder.page.locator(f"#statement-example-{name}")
        example.get_by_role("button", name="Start from this example").click()
        expect(builder.region.get_by_label("Full name")).to_have_value(re.compile(who))
    builder.type("Your city", "Regina")
    example.get_by_role("button", name="Start from this example").click()
    expect(builder.page.get_by_role("dialog", name="Replace your answers")).to_be_visible()


def test_undo_stays_in_sight_while_something_else_is_said(builder: Builder) -> None:
    builder.type("Full name", "Ali Baba")
    builder.clear()
    builder.press("Copy the 30 seconds")
    expect(builder.region.locator(".notice")).to_contain_text("Answer a question first.")
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
