"""The contact sheet under a thumb: on a small touch screen, and nothing is too small to hit."""

from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import visit
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring

PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
TARGET = 24
TOO_SMALL = """least => [...document.querySelectorAll('[data-contacts] :is(button, a, input, select, summary)')]
  .filter(each => each.checkVisibility()).map(each => [each.textContent, each.getBoundingClientRect()])
  .filter(([, {width, height}]) => width < least || height < least).map(([name]) => name)"""


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    with visit(browser, origin, **PHONE) as phone:
        yield phone.new_page()


def tap(sheet: Sheet, name: str) -> None:
    sheet.region.get_by_role("button", name=name, exact=True).tap()


def test_people_are_added_deleted_and_brought_back_by_touch(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    tap(sheet, "Add a contact")
    sheet.field("First name").fill("Nadia")
    tap(sheet, "Save")
    expect(sheet.rows).to_have_count(2)
    tap(sheet, "Met today")
    sheet.field("Name").fill("Ana Silva")
    tap(sheet, "Add this person")
    expect(sheet.rows.first).to_contain_text("Met")
    tap(sheet, "Delete Nadia")
    expect(sheet.rows).to_have_count(2)
    expect(sheet.notice).to_contain_text("Nadia is deleted.")
    tap(sheet, "Undo")
    expect(sheet.rows).to_have_count(3)


def test_a_file_is_brought_by_touch_and_the_list_comes_into_sight(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    bring(sheet, "First name,Company\nNadia,Example Mills\n", "people.csv")
    tap(sheet, "Add these contacts")
    expect(sheet.notice).to_contain_text("Contacts added: 1.")
    expect(sheet.region.get_by_role("region", name="Bring contacts from a file")).to_be_hidden()
    expect(sheet.rows.first).to_contain_text("Example Mills")


def test_nothing_is_too_small_to_hit(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT, MIREILLE | {"follow_up": "2001-01-01"}])
    sheet.region.get_by_text("More ways to filter and sort").tap()
    tap(sheet, "Download")
    assert [] == page.evaluate(TOO_SMALL, TARGET)
    tap(sheet, "Edit Mireille Tremblay")
    assert [] == page.evaluate(TOO_SMALL, TARGET)


def test_save_stays_in_sight_while_one_goes_through_the_fields(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    tap(sheet, "Edit Benoît Roy")
    expect(sheet.region.get_by_role("button", name="Save", exact=True)).to_be_in_viewport(ratio=1)
    sheet.field("Tags").focus()
    expect(sheet.field("Tags")).to_be_in_viewport(ratio=1)
    expect(sheet.region.get_by_role("button", name="Save", exact=True)).to_be_in_viewport(ratio=1)
