"""The contact sheet under a thumb: on a small touch screen, and nothing is too small to hit."""

import re
from collections.abc import Iterator
from typing import Any

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet, bring, person
from tests.browser.visiting import visit

PHONE: dict[str, Any] = {"viewport": {"width": 360, "height": 740}, "has_touch": True, "is_mobile": True}
TARGET = 24
TOO_SMALL = """least => [...document.querySelectorAll('[data-contacts] :is(button, a, input, select, summary)')]
  .filter(each => each.checkVisibility()).map(each => [each.textContent, each.getBoundingClientRect()])
  .filter(([, {width, height}]) => width < least || height < least).map(([name]) => name)"""

# Tells of each name whether a finger at the foot of its cell, which is high enough, meets the link.
WHOLE_CELLS = """() => [...document.querySelectorAll("tr[data-id] [data-key=name]")].map((cell) => {
  cell.scrollIntoView({ block: "center" });
  const { left, bottom, height } = cell.getBoundingClientRect();
  return height >= 44 && document.elementFromPoint(left + 20, bottom - 4).matches(".who");
})"""

SHARING = """navigator.canShare = () => true;
  navigator.share = async ({ files: [{ name }] }) => { document.documentElement.dataset.shared = name; }"""


@pytest.fixture
def page(browser: Browser, origin: str) -> Iterator[Page]:
    with visit(browser, origin, **PHONE) as phone:
        yield phone.new_page()


def tap(sheet: Sheet, name: str) -> None:
    sheet.region.get_by_role("button", name=name, exact=True).tap()


def test_people_are_added_deleted_and_brought_back_by_touch(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    tap(sheet, "Add")
    sheet.adding.get_by_label("First name").fill("Nadia")
    tap(sheet, "Save")
    expect(sheet.rows).to_have_count(2)
    tap(sheet, "Met today")
    sheet.field("Name").fill("Ana Silva")
    tap(sheet, "Add this person")
    sheet.region.get_by_role("link", name="Nadia").tap()
    expect(sheet.rows.first).to_be_hidden()
    sheet.one.get_by_text("Details", exact=True).tap()
    tap(sheet, "Delete this person")
    expect(sheet.rows).to_have_count(2)
    expect(sheet.notice).to_contain_text("Nadia is deleted.")
    tap(sheet, "Undo")
    expect(sheet.rows).to_have_count(3)


def test_a_file_is_brought_by_touch_and_the_list_comes_into_sight(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    bring(sheet, "First name,Company\nNadia,Example Mills\n", "people.csv")
    tap(sheet, "Add these contacts")
    expect(sheet.notice).to_contain_text("Added: 1.")
    expect(sheet.region.get_by_role("region", name="Bring contacts from a file")).to_be_hidden()
    expect(sheet.rows.first).to_contain_text("Example Mills")


def test_nothing_is_too_small_to_hit_and_a_file_is_shared(page: Page) -> None:
    page.add_init_script(SHARING)
    sheet = Sheet(page).open([BENOIT, MIREILLE | {"follow_up": "2001-01-01"}])
    sheet.region.get_by_text("Filter and sort").tap()
    sheet.press("Download")
    assert [] == page.evaluate(TOO_SMALL, TARGET)
    sheet.press("Share a CSV file")
    expect(page.locator("html")).to_have_attribute("data-shared", re.compile(r"contacts-[-\d]+\.csv"))
    assert [True, True] == page.evaluate(WHOLE_CELLS)
    page.emulate_media(forced_colors="active")
    shown = page.locator(".sheet-filter .sheet-when span").evaluate_all(
        "them => them.map((each) => getComputedStyle(each).borderTopColor)"
    )
    assert shown[0] not in shown[1:]
    page.emulate_media(forced_colors="none")
    sheet.show("Mireille Tremblay")
    assert [] == page.evaluate(TOO_SMALL, TARGET)


OVERLAPPING = """names => names.flatMap((one, at) => names.slice(at + 1).filter(other => {
    const [a, b] = [one.getBoundingClientRect(), other.getBoundingClientRect()]
    return Math.min(a.right, b.right) - Math.max(a.left, b.left) > 1 && Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top) > 1
}).map(other => `${one.textContent} / ${other.textContent}`))"""


def test_two_fingers_make_the_picture_larger_and_not_the_page_and_names_never_overlap(page: Page) -> None:
    last_names = ("Featherstonehaugh-Okonkwo", "Ng", "Beauchemin-Laframboise")
    people = [
        person(each, last_name=last_names[each % 3], relationship=("friend", "event")[each % 2])
        for each in range(200)
    ]
    sheet = Sheet(page).open(people)
    sheet.press("Picture of your network")
    names = sheet.region.locator(".network-picture .names text")
    few = names.count()
    assert few
    assert [] == names.evaluate_all(OVERLAPPING)
    expect(sheet.region.locator(".network-unnamed")).to_contain_text("Make the picture larger")
    drawn = sheet.region.get_by_role("img", name="A picture of the people around you")
    drawn.scroll_into_view_if_needed()
    box = drawn.bounding_box()
    assert box
    x, y = box["x"] + box["width"] / 2, box["y"] + 80
    fingers = page.context.new_cdp_session(page)
    for kind, apart in (("touchStart", 20), ("touchMove", 30), ("touchMove", 60)):
        points = [{"x": x - apart, "y": y}, {"x": x + apart, "y": y}]
        fingers.send("Input.dispatchTouchEvent", {"type": kind, "touchPoints": points})
    fingers.send("Input.dispatchTouchEvent", {"type": "touchEnd", "touchPoints": []})
    grown = drawn.bounding_box()
    assert grown
    assert 3 == round(grown["width"] / box["width"])
    expect(names.nth(few)).to_be_attached()
    assert [] == names.evaluate_all(OVERLAPPING)
    assert {"12px"} == set(names.evaluate_all("them => them.map(each => getComputedStyle(each).fontSize)"))
    assert 1 == page.evaluate("visualViewport.scale")


def test_save_stays_in_sight_while_one_goes_through_the_fields(page: Page) -> None:
    sheet = Sheet(page).open([BENOIT])
    tap(sheet, "Add")
    expect(sheet.button("Save")).to_be_in_viewport(ratio=1)
    sheet.adding.get_by_text("More about this person").tap()
    sheet.adding.get_by_label("Tags").focus()
    expect(sheet.adding.get_by_label("Tags")).to_be_in_viewport(ratio=1)
    expect(sheet.button("Save")).to_be_in_viewport(ratio=1)


def test_the_list_is_on_the_first_screen_and_a_contact_has_its_own_address_and_way_back(page: Page) -> None:
    sheet = Sheet(page).open([person(each) for each in range(60)])
    expect(sheet.region.get_by_role("rowheader", name="No date set 60")).to_be_in_viewport(ratio=1)
    expect(sheet.rows.nth(3)).to_be_in_viewport(ratio=1)
    sheet.rows.nth(20).scroll_into_view_if_needed()
    before = page.evaluate("scrollY")
    name = sheet.names()[20]
    sheet.region.get_by_role("link", name=name, exact=True).tap()
    expect(sheet.one.get_by_role("heading", name=name)).to_be_in_viewport(ratio=1)
    assert "#contact=" in page.url
    page.reload()
    expect(sheet.one.get_by_role("heading", name=name)).to_be_visible()
    tap(sheet, "Back to the list")
    expect(sheet.region.get_by_role("link", name=name, exact=True)).to_be_focused()
    sheet.region.get_by_role("link", name=name, exact=True).tap()
    page.go_back()
    expect(sheet.one).to_be_hidden()
    expect(sheet.region.get_by_role("link", name=name, exact=True)).to_be_in_viewport(ratio=1)
    assert before > 0
