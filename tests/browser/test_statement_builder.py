"""The statement builder in a real browser: what a visitor types, sees, takes along and finds again."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.builder import Builder

pytestmark = pytest.mark.at_work


def test_typed_answers_become_a_statement_and_survive_a_reload(builder: Builder) -> None:
    builder.answer_the_core()
    builder.says("Hello, my name is Ali Baba.")
    builder.says("I'm a cook. I'm looking for a job in a hotel.")
    expect(builder.status).to_have_text(re.compile(r"^Saved on this device at \d\d:\d\d\.$"))
    builder.page.reload()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    builder.says("Hello, my name is Ali Baba.")


COUNT = """() => { const animate = Element.prototype.animate; window.turned = 0;
  Element.prototype.animate = function (...given) { window.turned += 1; return animate.apply(this, given); } }"""


def test_the_first_paper_has_gaps_that_turn_into_ones_own_words(builder: Builder) -> None:
    sample = builder.paper.locator(".sample")
    expect(sample.first).to_contain_text("[Full name]")
    builder.page.evaluate(COUNT)
    builder.page.emulate_media(reduced_motion="reduce")
    builder.type("Full name", "Ali Baba")
    expect(builder.paper).to_contain_text("Ali Baba")
    assert builder.page.evaluate("turned") == 0
    builder.page.emulate_media(reduced_motion="no-preference")
    builder.type("Your occupation", "cook")
    expect(builder.paper).to_contain_text("I'm a cook")
    assert builder.page.evaluate("turned") > 0
    grey = " ".join(sample.all_inner_texts())
    assert "Ali Baba" not in grey
    assert "cook" not in grey
    assert "[The work you are looking for]" in grey
    expect(builder.region.get_by_text("Grey words stand for what is still to come.")).to_be_visible()
    expect(builder.region.get_by_text("Every word is your own now.")).to_be_hidden()
    builder.answer_the_core()
    expect(sample).to_have_count(0)
    expect(builder.region.get_by_text("Grey words stand for what is still to come.")).to_be_hidden()
    expect(builder.region.get_by_text("Every word is your own now.")).to_be_visible()
    builder.region.get_by_role("link", name="Say it aloud").click()
    expect(builder.region.get_by_role("heading", name="Practise")).to_be_in_viewport()
    builder.page.reload()
    builder.says("Ali Baba")
    expect(builder.region.get_by_text("Every word is your own now.")).to_be_hidden()


def test_a_paper_gains_lines_while_its_words_still_turn_into_ones_own(page: Page) -> None:
    page.emulate_media(reduced_motion="no-preference")
    page.goto("guide/networking-events/")
    planner = page.get_by_role("region", name="Event planner")
    message = planner.locator(".paper").last
    planner.get_by_label("People you met", exact=True).fill("Amir: a")
    expect(message).to_contain_text("Amir")
    planner.get_by_label("Which event it is", exact=True).fill("job fair")
    expect(message).to_contain_text("the job fair")
    page.evaluate("document.getAnimations().forEach((each) => each.pause())")
    planner.get_by_label("People you met", exact=True).fill("Amir: a\nSara\nBob")
    expect(message).to_contain_text("Sara")
    planner.get_by_label("People you met", exact=True).fill("Amir: a\nSara\nBo")
    expect(message).not_to_contain_text("Bob")


def test_every_answer_finds_its_place_in_the_sixty_seconds(builder: Builder) -> None:
    builder.answer_the_core("Zoë")
    builder.type("Years of experience", "1")
    builder.type("What you do well", "cooking for large groups")
    builder.type("A result you are proud of", "served 300 meals a day")
    builder.type("Your city", "Iqaluit")
    builder.choose("Your province or territory", "Nunavut")
    builder.choose("Where will you say it?", "On the phone")
    builder.choose("Question to end on", "What should someone new to this field know?")
    builder.choose("How fast you speak", "Slow and clear (110 words a minute)")
    builder.region.get_by_role("tab", name="60 seconds").click()
    builder.says("Thank you for taking my call. I'm a cook with one year of experience, based in Iqaluit.")
    builder.says(
        "I'm good at cooking for large groups. I served 300 meals a day. I'm looking for a job in a hotel."
    )
    expect(builder.paper).to_have_text(re.compile(r"What should someone new to this field know\?\s*$"))
    note = builder.paper.locator(".paper-note").inner_text()
    words, seconds = map(int, re.findall(r"\d+", note))
    spoken = builder.paper.locator(".paper-text").inner_text().split()
    assert (len(spoken), True) == (words, seconds <= 60)


def test_a_question_of_ones_own_is_asked_when_chosen(builder: Builder) -> None:
    own = builder.region.get_by_label("Your own question", exact=True)
    expect(own).to_be_hidden()
    builder.answer_the_core()
    builder.choose("Question to end on", "My own question")
    own.fill("what surprised you here")
    builder.says("Could you tell me what surprised you here?")


def test_advice_says_what_is_missing_and_goes_when_it_is_there(builder: Builder) -> None:
    builder.answer_the_core()
    builder.choose("Question to end on", "No question")
    line = builder.region.get_by_text("You do not ask a question.")
    expect(line).to_be_visible()
    builder.choose("Question to end on", "What should someone new to this field know?")
    expect(line).to_have_count(0)
