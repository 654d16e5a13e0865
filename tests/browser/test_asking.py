"""How a form asks on a phone: what is known stands in one line, what can wait is folded, and a bar shows what it comes to."""

import re
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.barriers import barriers
from tests.browser.builder import STATEMENT, Builder
from tests.browser.keeping import hold_python
from tests.browser.visiting import visit

pytestmark = pytest.mark.at_work

LETTER = "guide/networking-letter/"


@pytest.fixture
def phone(browser: Browser, origin: str) -> Iterator[Page]:
    size = {"width": 360, "height": 740}
    with visit(browser, origin, viewport=size, has_touch=True, is_mobile=True) as context:
        yield context.new_page()


def test_a_second_tool_begins_with_its_own_questions(phone: Page) -> None:
    builder = Builder(phone).open()
    expect(builder.region.get_by_text("0 of 7 questions")).to_be_visible()
    expect(builder.region.get_by_label("Your city")).to_be_hidden()
    builder.paper.get_by_text("[Your occupation].", exact=True).click()
    expect(builder.region.get_by_label("Your occupation", exact=True)).to_be_focused()
    builder.answer_the_core("Zoë")
    expect(builder.region.get_by_text("3 of 7 questions")).to_be_visible()
    phone.goto(LETTER)
    letter = phone.get_by_role("region", name="Letter writer")
    expect(letter.get_by_text("About you: Zoë · cook · a job in a hotel")).to_be_visible()
    expect(letter.get_by_label("Full name")).to_be_hidden()
    expect(letter.get_by_label("The other person’s name")).to_be_visible()
    expect(letter.locator(".fold-title", has_text="How to reach you")).to_be_visible()
    groups = letter.locator(".group:visible").all_inner_texts()
    assert ["The other person", "What you ask"] == [each.split("\n")[0] for each in groups[:2]]
    assert [] == barriers(phone, "#letter-tool")
    letter.get_by_role("button", name="Change").click()
    expect(letter.get_by_label("Full name")).to_be_focused()
    expect(letter.get_by_label("Full name")).to_have_value("Zoë")


def test_what_can_wait_opens_when_it_has_to_be_put_right_and_stays_open_on_a_desk(phone: Page) -> None:
    builder = Builder(phone).open()
    builder.answer_the_core()
    builder.region.get_by_text("Add more: Years of experience").click()
    builder.type("Years of experience", "many")
    builder.says("Ali Baba")
    builder.region.get_by_text("Add more: Years of experience").click()
    expect(builder.region.get_by_label("Years of experience")).to_be_hidden()
    builder.copy.click()
    builder.region.get_by_role("link", name="Years of experience:").click()
    expect(builder.region.get_by_label("Years of experience")).to_be_focused()
    phone.set_viewport_size({"width": 1280, "height": 900})
    expect(builder.region.get_by_label("Your city")).to_be_visible()


def test_a_second_person_waits_on_a_desk_until_there_is_one(page: Page) -> None:
    page.goto("guide/references/")
    tool = page.get_by_role("region", name="Reference list", exact=True)
    expect(tool.get_by_label("Email address of the first person")).to_be_visible()
    expect(tool.get_by_label("Name of the second person")).to_be_hidden()
    tool.locator(".fold-title", has_text="Second person").click()
    tool.get_by_label("Name of the second person").fill("Zoë Roy")
    page.reload()
    expect(tool.get_by_label("Name of the second person")).to_have_value("Zoë Roy")
    expect(tool.get_by_label("Name of the second person")).to_be_visible()
    expect(tool.get_by_label("Name of the third person")).to_be_hidden()


@pytest.mark.fresh
def test_the_bar_shows_what_loads_then_the_sentence_that_is_being_finished(phone: Page) -> None:
    release = hold_python(phone)
    builder = Builder(phone).open()
    builder.region.scroll_into_view_if_needed()
    glance = builder.region.locator(".glance")
    expect(glance).to_contain_text(re.compile(r"\d of \d|writing tool ready"))
    release()
    expect(glance).to_have_text("What you write shows here.")
    builder.region.get_by_label("Your occupation", exact=True).press_sequentially("cook")
    expect(glance).to_have_text("I'm a cook.")
    builder.region.get_by_label("Full name").press_sequentially("Zoë")
    expect(glance).to_contain_text("my name is Zoë")
    phone.set_viewport_size({"width": 320, "height": 256})
    for label in ("Full name", "Your occupation", "The work you are looking for"):
        field = builder.region.get_by_label(label, exact=True)
        field.focus()
        bar = builder.region.locator(".see-it").bounding_box()
        box = field.bounding_box()
        assert bar and box
        assert bar["y"] >= box["y"] + box["height"] or bar["y"] + bar["height"] <= box["y"]


def test_a_text_can_be_shared_and_shown_in_large_type_and_copy_stays_in_reach(phone: Page) -> None:
    phone.add_init_script(
        "window.shared = []; navigator.canShare = () => true; navigator.share = async (what) => { shared.push(what) }"
    )
    builder = Builder(phone).open()
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.region.get_by_role("button", name="Share", exact=True).click()
    phone.wait_for_function("shared.length")
    assert "Ali Baba" in str(phone.evaluate("shared"))
    builder.press("Show in large type")
    large = phone.get_by_role("dialog", name="30 seconds")
    expect(large).to_contain_text("Ali Baba")
    assert [] == barriers(phone, "dialog")
    large.get_by_role("button", name="Close").click()
    expect(large).to_have_count(0)
    phone.set_viewport_size({"width": 1280, "height": 600})
    phone.goto(LETTER)
    letter = phone.get_by_role("region", name="Letter writer")
    letter.get_by_role("tabpanel").scroll_into_view_if_needed()
    expect(letter.get_by_role("button", name="Copy the letter")).to_be_in_viewport(ratio=1)


def test_an_example_is_offered_beside_the_form_and_undo_becomes_redo(page: Page) -> None:
    builder = Builder(page).open()
    builder.region.get_by_text("Start from an example").click()
    builder.press("Welder")
    expect(builder.region.get_by_label("Full name")).to_have_value("Tyler Kowalchuk")
    builder.press("Undo")
    expect(builder.region.get_by_label("Full name")).to_have_value("")
    builder.press("Redo")
    expect(builder.region.get_by_label("Full name")).to_have_value("Tyler Kowalchuk")


@pytest.mark.parametrize("asked", ["dark", "light"])
def test_the_colours_follow_the_device_until_they_are_chosen(page: Page, asked: str) -> None:
    other = "light" if asked == "dark" else "dark"
    looks = {"dark": "slate", "light": "default"}
    page.emulate_media(color_scheme=asked)  # type: ignore[arg-type]
    page.goto(STATEMENT)
    body = page.locator("body")
    expect(body).to_have_attribute("data-md-color-scheme", looks[asked])
    page.emulate_media(color_scheme=other)  # type: ignore[arg-type]
    expect(body).to_have_attribute("data-md-color-scheme", looks[other])
    page.goto("start/")
    page.emulate_media(color_scheme=asked)  # type: ignore[arg-type]
    expect(body).to_have_attribute("data-md-color-scheme", looks[asked])
    page.locator("[data-md-component=palette] label:visible").click()
    expect(body).to_have_attribute("data-md-color-scheme", looks[other])
    page.reload()
    expect(body).to_have_attribute("data-md-color-scheme", looks[other])
