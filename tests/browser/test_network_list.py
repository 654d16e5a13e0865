"""From the list of people one knows to the contact sheet in one step, and back."""

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keeping import stored
from tests.browser.sheet import Sheet

pytestmark = pytest.mark.at_work


def test_everyone_on_the_list_comes_to_the_contact_sheet_once_and_goes_again(page: Page) -> None:
    page.goto("guide/your-network/")
    listed = page.get_by_role("region", name="Network list")
    expect(listed.get_by_role("tablist")).to_be_visible()
    listed.get_by_label("Friends", exact=True).fill("Adi\n* Samir: passed his exam in May")
    listed.get_by_label("Family", exact=True).fill("my cousin Wati")
    expect(listed.get_by_role("tabpanel")).to_contain_text("★ Samir: passed his exam in May")
    sheet = Sheet(page)
    for _time in range(2):
        listed.get_by_role("link", name="Use in: Contact sheet").click()
        expect(sheet.rows).to_have_count(3)
        page.go_back()
    page.goto("contacts/")
    expect(sheet.rows.filter(has_text="Samir")).to_contain_text("To contact")
    expect(sheet.rows.filter(has_text="my cousin Wati")).to_contain_text("Family")
    sheet.press("Undo")
    expect(sheet.region).to_contain_text("No contacts yet.")


def test_a_list_that_does_not_fit_stays_and_says_so_before_it_goes_on(page: Page) -> None:
    page.goto("guide/your-network/")
    listed = page.get_by_role("region", name="Network list")
    expect(listed.get_by_role("tablist")).to_be_visible()
    listed.get_by_label("Family", exact=True).fill("my cousin Wati")
    friends = listed.get_by_label("Friends", exact=True)
    people = [f"Friend {number}: we worked together in the same hotel kitchen" for number in range(80)]
    friends.fill("\n".join(people))
    listed.get_by_role("link", name="Use in: Contact sheet").click()
    summary = listed.get_by_role("group", name="There is a problem")
    expect(summary).to_be_focused()
    expect(summary).to_contain_text("Friends: Shorten this to 4,000 characters. It has 4,469 now.")
    expect(listed.get_by_text("Taking your answers along.")).to_be_hidden()
    friends.fill("\n".join(people[:60]))
    listed.get_by_role("link", name="Use in: Contact sheet").click()
    expect(Sheet(page).rows.first).to_be_visible()
    assert 61 == len(stored(page)["contacts"])
