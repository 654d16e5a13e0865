"""A document with a subject line opens in the visitor's own email program."""

from urllib.parse import parse_qs, urlsplit

import pytest
from playwright.sync_api import Locator, Page, expect

from tests.browser.test_tools_at_work import open_tool

pytestmark = pytest.mark.at_work

OPEN = "Open in your email program"


@pytest.fixture(autouse=True)
def email_program(page: Page) -> None:
    """Take the place of the email program: note the addresses that it is given."""
    page.add_init_script(
        """window.opened = [];
           HTMLAnchorElement.prototype.click = function () { opened.push(this.href); };"""
    )


def shown(region: Locator, title: str) -> Locator:
    """Turn to a document, and wait for one's own name on it."""
    region.get_by_role("tab", name=title).click()
    expect(region.get_by_role("tabpanel")).to_contain_text("Zoë Ó Briain")
    return region.get_by_role("button", name=OPEN)


def opened(page: Page) -> dict[str, str]:
    """Read the one address that was opened as an email program reads it."""
    (address,) = page.evaluate("opened")
    assert "+" not in address
    parts = urlsplit(address)
    assert ("mailto", "") == (parts.scheme, parts.path)
    return {name: text for name, (text,) in parse_qs(parts.query).items()}


def test_ones_own_words_open_as_an_email_and_no_word_of_the_example(page: Page) -> None:
    region = open_tool(page, "letter")
    region.get_by_label("The other person’s name").fill("Ms. Roy & Sons")
    shown(region, "Email").click()
    said = "Only your own words are in it. The grey example words were left out. If no email program opens"
    expect(region.locator(".notice")).to_contain_text(said)
    email = opened(page)
    assert "May I ask you a question about your work?" == email["subject"]
    assert email["body"].startswith("Dear Ms. Roy & Sons,\r\n\r\nMy name is Zoë Ó Briain.")
    assert email["body"].endswith("Sincerely,\r\nZoë Ó Briain")
    assert "Marisol" not in email["body"]


def test_a_document_without_a_subject_line_is_not_an_email(page: Page) -> None:
    region = open_tool(page, "letter")
    expect(region.get_by_role("tab", name="Letter", exact=True)).to_have_attribute("aria-selected", "true")
    expect(region.get_by_role("button", name=OPEN)).to_be_hidden()


def test_a_text_that_some_programs_cut_is_said(page: Page) -> None:
    region = open_tool(page, "letter")
    for label in (
        "What you would like to learn",
        "A result you are proud of",
        "The work you are looking for",
    ):
        region.get_by_label(label, exact=True).fill("медсестринское " * 7)
    shown(region, "Email").click()
    expect(region.locator(".notice")).to_contain_text("some email programs cut it")


def test_several_emails_are_copied_one_by_one(page: Page) -> None:
    region = open_tool(page, "event")
    region.get_by_label("People you met").fill("Amir\nMs. Roy")
    shown(region, "Follow-up").click()
    expect(region.locator(".notice")).to_contain_text("There is more than one message here.")
    assert [] == page.evaluate("opened")
