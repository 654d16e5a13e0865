"""A half answer is not called wrong while it is typed: it is once its field is left, and until it is right."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.at_work


@pytest.fixture
def writer(page: Page) -> Locator:
    page.goto("guide/networking-letter/")
    found = page.get_by_role("region", name="Letter writer")
    expect(found.get_by_role("tablist")).to_be_visible()
    found.get_by_label("Full name").fill("Ali Baba")
    return found


@pytest.mark.parametrize(
    ("label", "half", "rest"),
    [
        ("Your email address", "ali@example", ".ca"),
        ("Your phone number", "204-55", "5-0199"),
        ("Your LinkedIn address", "linkedin", ".com/in/ali-baba"),
    ],
)
def test_a_problem_is_said_when_its_field_is_left_and_goes_once_it_is_right(
    writer: Locator, page: Page, label: str, half: str, rest: str
) -> None:
    field, paper = writer.get_by_label(label), writer.get_by_role("tabpanel")
    field.fill(half + rest)
    expect(paper).to_contain_text(half + rest)
    for _sign in rest:
        page.keyboard.press("Backspace")
    expect(paper).not_to_contain_text(half + rest)
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(field).not_to_have_accessible_description(re.compile("Write"))
    page.keyboard.press("Tab")
    expect(field).to_have_attribute("aria-invalid", "true")
    expect(field).to_have_accessible_description(re.compile("Write"))
    page.keyboard.press("Shift+Tab")
    page.keyboard.press("End")
    page.keyboard.type(rest)
    expect(field).not_to_have_attribute("aria-invalid", "true")
    expect(field).to_be_focused()


def test_a_half_answer_that_is_left_by_pressing_a_button_does_not_move_the_button_away(
    writer: Locator, page: Page
) -> None:
    page.set_viewport_size({"width": 1280, "height": 3600})
    email = writer.get_by_label("Your email address")
    email.fill("ali@example.ca")
    expect(writer.get_by_role("tabpanel")).to_contain_text("ali@example.ca")
    email.fill("ali")
    expect(writer.get_by_role("tabpanel")).not_to_contain_text("ali@example.ca")
    writer.get_by_role("button", name="Clear this tool").click(delay=600)
    expect(page.get_by_role("dialog", name="Clear")).to_be_visible()
