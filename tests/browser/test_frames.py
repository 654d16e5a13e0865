"""A question that becomes a sentence: how it begins, how it reads, and what a visitor may change about it."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.builder import Builder
from tests.browser.keeping import hold_python, keep, stored, wait_until_kept
from tests.browser.visiting import visit
from tools.kit.form.beginnings.about_me import WORK

pytestmark = pytest.mark.at_work

OCCUPATION = "Your occupation"
GOAL = "The work you are looking for"
RESULT = "A result you are proud of"
HOSTILE = '<img src=x onerror="alert(1)"> {…} {said} \u202e%s </p><b>&amp;'


def beginning(region: Locator, label: str) -> Locator:
    return region.get_by_label(f"Beginning: {label}", exact=True)


def shown(region: Locator, label: str) -> Locator:
    return beginning(region, label).locator("option:checked")


def finished(region: Locator, label: str) -> Locator:
    return question(region, label).locator(".finished")


def question(region: Locator, label: str) -> Locator:
    return region.locator(".question", has=region.page.get_by_label(label, exact=True))


def test_a_sentence_is_finished_by_keyboard_and_found_again(builder: Builder) -> None:
    page, region = builder.page, builder.region
    expect(shown(region, OCCUPATION)).to_have_text("I'm a …")
    builder.region.get_by_label("Full name", exact=True).focus()
    page.keyboard.press("Tab")
    expect(beginning(region, OCCUPATION)).to_be_focused()
    page.keyboard.press("Tab")
    page.keyboard.type("construction")
    expect(shown(region, OCCUPATION)).to_have_text("I work in … (suggested)")
    expect(finished(region, OCCUPATION)).to_have_text("I work in construction.")
    expect(finished(region, OCCUPATION).locator("mark")).to_have_text("construction")
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    expect(shown(region, OCCUPATION)).to_have_text("My own sentence")
    expect(finished(region, OCCUPATION)).to_have_text("Construction.")
    page.keyboard.press("Home")
    page.keyboard.press("ArrowDown")
    expect(finished(region, OCCUPATION)).to_have_text("I'm a construction.")
    builder.says("I'm a construction")
    page.reload()
    expect(region.get_by_label(OCCUPATION, exact=True)).to_have_value("construction")
    expect(shown(region, OCCUPATION)).to_have_text("I'm a …")
    expect(finished(region, OCCUPATION)).to_have_text("I'm a construction.")


def test_the_hint_fits_the_beginning(builder: Builder) -> None:
    hint = question(builder.region, OCCUPATION).locator(".hint")
    expect(hint).to_have_text("For example: welder")
    builder.type(OCCUPATION, "construction")
    expect(hint).to_have_text("For example: construction")
    beginning(builder.region, OCCUPATION).select_option(label="My own sentence")
    expect(hint).to_have_text("Write the whole sentence.")


def test_a_choice_once_made_stays_until_the_tool_is_asked_to_suggest(builder: Builder) -> None:
    region = builder.region
    builder.type(GOAL, "a hotel")
    beginning(region, GOAL).select_option(label="I'd like to work in …")
    builder.type(GOAL, "line cook")
    expect(finished(region, GOAL)).to_have_text("I'd like to work in a line cook.")
    expect(shown(region, GOAL)).to_have_text("I'd like to work in …")
    beginning(region, GOAL).select_option(label="Suggest a beginning")
    expect(finished(region, GOAL)).to_have_text("I'm looking for work as a line cook.")
    expect(shown(region, GOAL)).to_have_text("I'm looking for work as a … (suggested)")


@pytest.mark.fresh
def test_nothing_is_claimed_before_python_has_read_the_words(builder: Builder) -> None:
    page, region = builder.page, builder.region
    builder.type(OCCUPATION, "construction")
    wait_until_kept(page, "construction")
    release = hold_python(page)
    page.reload()
    expect(region.get_by_label(OCCUPATION, exact=True)).to_have_value("construction")
    expect(shown(region, OCCUPATION)).to_have_text("…")
    expect(finished(region, OCCUPATION)).to_be_hidden()
    release()
    expect(shown(region, OCCUPATION)).to_have_text("I work in … (suggested)")


def test_words_that_say_nothing_are_left_out_and_the_field_says_so(builder: Builder) -> None:
    builder.answer_the_core()
    builder.type(RESULT, "idk")
    line = "“idk” says nothing yet, so it is left out."
    expect(finished(builder.region, RESULT)).to_have_text(line)
    expect(builder.region.get_by_label(RESULT, exact=True)).to_have_accessible_description(re.compile(line))
    expect(builder.region.get_by_text(line)).to_have_count(1)
    builder.type(RESULT, "trained 12 new staff")
    builder.says("I trained 12 new staff.")
    expect(builder.paper).not_to_contain_text("idk")


def test_other_words_are_taken_with_one_tap_and_given_back_with_one(builder: Builder) -> None:
    region, field = builder.region, builder.region.get_by_label(RESULT, exact=True)
    builder.type(RESULT, "ran the kitchen for 5 year")
    offer = region.get_by_role("button", name="Change to: ran the kitchen for 5 years")
    expect(offer).to_be_visible()
    pressed = offer.element_handle()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    assert pressed.evaluate("each => each.isConnected"), "a press would be lost when the next text comes"
    offer.press("Enter")
    expect(field).to_have_value("ran the kitchen for 5 years")
    expect(finished(region, RESULT)).to_have_text("I ran the kitchen for 5 years.")
    back = region.get_by_role("button", name="Take it back")
    expect(back).to_be_focused()
    back.press("Enter")
    expect(field).to_have_value("ran the kitchen for 5 year")
    expect(back).to_have_count(0)
    region.get_by_role("button", name="Change to: ran the kitchen for 5 years").click()
    builder.press("Undo")
    expect(field).to_have_value("ran the kitchen for 5 year")
    assert "ran the kitchen for 5 year" == stored(builder.page)["about"]["result"]


def test_another_beginning_is_taken_with_one_tap_and_given_back_with_one(builder: Builder) -> None:
    region, field = builder.region, builder.region.get_by_label(RESULT, exact=True)
    beginning = region.get_by_label(f"Beginning: {RESULT}")
    beginning.select_option("proud")
    builder.type(RESULT, "I trained 12 people")
    region.get_by_role("button", name="Change to: I trained 12 people.").click()
    expect(finished(region, RESULT)).to_have_text("I trained 12 people.")
    assert ("did", "trained 12 people") == (beginning.input_value(), field.input_value())
    region.get_by_role("button", name="Take it back").click()
    expect(beginning).to_have_value("proud")
    expect(field).to_have_value("I trained 12 people")


@pytest.mark.parametrize("frame", ["", *(frame.name for frame in WORK)])
def test_hostile_words_are_words_in_every_frame(builder: Builder, frame: str) -> None:
    beginning(builder.region, OCCUPATION).select_option(frame)
    builder.type(OCCUPATION, HOSTILE)
    expect(finished(builder.region, OCCUPATION)).to_contain_text('<img src=x onerror="alert(1)"> {…} {said}')
    builder.says('<img src=x onerror="alert(1)"> {…} {said}')
    assert 0 == builder.region.locator(".finished img, .finished b, .paper-text img, .paper-text b").count()
    expect(builder.region.get_by_label(OCCUPATION, exact=True)).to_have_value(HOSTILE)


def test_too_long_an_answer_is_kept_and_its_sentence_waits(builder: Builder) -> None:
    builder.type(OCCUPATION, "x " * 50_000)
    field = builder.region.get_by_label(OCCUPATION, exact=True)
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(finished(builder.region, OCCUPATION)).to_be_hidden()
    assert 100_000 == len(stored(builder.page)["about"]["occupation"])


def test_a_beginning_that_is_not_known_loses_nothing(page: Page) -> None:
    about = {"goal": "a hotel", "goal.frame": "<b>gone</b>"}
    kept = {"version": 2, "about": about, "tools": {}, "ticks": {}, "contacts": []}
    keep(page, kept)
    builder = Builder(page).open()
    expect(finished(builder.region, GOAL)).to_contain_text("a hotel")
    expect(beginning(builder.region, GOAL)).to_have_value("")
    builder.type("Full name", "Ali Baba")
    wait_until_kept(page, "Ali Baba")
    assert about.items() <= stored(page)["about"].items()
    page.goto("my-data/")
    expect(page.get_by_text("<b>gone</b>", exact=True)).to_be_visible()


def test_my_data_lists_a_sentence_under_its_question(builder: Builder) -> None:
    page = builder.page
    builder.type(GOAL, "hotels")
    beginning(builder.region, GOAL).select_option(label="I'd like to work in …")
    wait_until_kept(page, "work_in")
    page.goto("my-data/")
    expect(page.locator("dt", has_text=GOAL).locator("+ dd")).to_have_text("I'd like to work in … hotels")
    expect(page.locator(".kept")).not_to_contain_text("frame")


def test_a_beginning_about_oneself_is_the_same_in_another_tool(builder: Builder) -> None:
    page = builder.page
    builder.type(OCCUPATION, "welding")
    beginning(builder.region, OCCUPATION).select_option(label="I'm …")
    wait_until_kept(page, '"occupation.frame":"am"')
    page.goto("guide/networking-letter/")
    letter = page.get_by_role("region", name="Letter writer")
    expect(shown(letter, OCCUPATION)).to_have_text("I'm …")
    expect(finished(letter, OCCUPATION)).to_have_text("I'm welding.")


def test_a_sentence_goes_on_to_another_tool_with_its_beginning_and_back(page: Page) -> None:
    page.goto("guide/thank-you-letters/")
    thanks = page.get_by_role("region", name="Thank-you writer")
    expect(thanks.get_by_role("tablist")).to_be_visible()
    remember = thanks.locator("[name='remember']")
    frame = thanks.locator("[name='remember.frame']")
    remember.fill("the tour of the shop")
    frame.select_option("remember")
    wait_until_kept(page, "the tour of the shop")
    page.goto("guide/information-interview/")
    planner = page.get_by_role("region", name="Interview planner")
    expect(planner.get_by_role("tablist")).to_be_visible()
    planner.locator("[name='helped']").fill("mentors stay for six weeks")
    planner.locator("[name='helped.frame']").select_option("that")
    planner.get_by_role("link", name="Use in: Thank-you writer").click()
    expect(remember).to_have_value("mentors stay for six weeks")
    expect(frame).to_have_value("that")
    thanks.get_by_role("button", name="Undo").click()
    expect(remember).to_have_value("the tour of the shop")
    expect(frame).to_have_value("remember")


def test_on_a_phone_a_sentence_is_easy_to_hit_and_as_wide_as_the_page(browser: Browser, origin: str) -> None:
    with visit(browser, origin, viewport={"width": 360, "height": 740}, has_touch=True) as context:
        builder = Builder(context.new_page()).open()
        for label in (OCCUPATION, GOAL):
            for part in (
                beginning(builder.region, label),
                builder.region.get_by_label(label, exact=True),
            ):
                assert 44 <= part.evaluate("each => each.getBoundingClientRect().height")
        reads = question(builder.region, GOAL).locator(".reads")
        beginning(builder.region, GOAL).select_option(label="My goal is …")
        expect(reads).to_have_text("My goal is …")
        assert reads.evaluate("each => each.parentElement.scrollWidth <= each.parentElement.clientWidth")
        builder.type(GOAL, "x" * 120)
        expect(finished(builder.region, GOAL)).to_be_visible()
        assert 360 == builder.page.evaluate("document.documentElement.scrollWidth")
