"""A field of a contact that holds something else than it is for says so when it is left, and keeps it."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.sheet import BENOIT, Sheet

pytestmark = pytest.mark.at_work

NO_EMAIL = "This is not an email address such as name@example.com. It is kept as text."
NO_PAGE = "This is not a web address such as linkedin.com/in/name. It is kept as text."


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT | {"follow_up": "soon"}])


@pytest.mark.parametrize(
    ("label", "text", "sentence"),
    [
        ("Email", "ask Zoé", NO_EMAIL),
        ("Email", "zoe@example.com, ask Ana", NO_EMAIL),
        ("LinkedIn", "javascript:alert(1)", NO_PAGE),
    ],
)
def test_a_text_that_no_link_can_follow_is_said_and_kept(
    sheet: Sheet, label: str, text: str, sentence: str
) -> None:
    field = sheet.show("Benoît Roy").get_by_label(label, exact=True)
    field.fill(text)
    expect(sheet.one.get_by_text(sentence)).to_have_count(0)
    field.blur()
    expect(sheet.one.get_by_text(sentence)).to_be_visible()
    assert text == sheet.kept()[0][label.lower()]


@pytest.mark.parametrize(
    ("label", "text"), [("Email", "a@example.com, b@example.ca"), ("LinkedIn", "linkedin.com/in/zoe")]
)
def test_an_address_is_taken_without_a_word(sheet: Sheet, label: str, text: str) -> None:
    one = sheet.show("Benoît Roy")
    one.get_by_label(label, exact=True).fill(text)
    one.get_by_label("Tags").focus()
    one.get_by_label(label, exact=True).focus()
    expect(sheet.region.get_by_text("It is kept as text.")).to_have_count(0)


def test_a_follow_up_that_is_not_a_day_is_shown_until_a_day_is_chosen(sheet: Sheet) -> None:
    step = sheet.show("Benoît Roy").get_by_role("region", name="Next step")
    expect(step).to_contain_text("Next message: soon")
    step.get_by_role("button", name="Tomorrow").click()
    expect(step).to_contain_text("Next message: tomorrow")
