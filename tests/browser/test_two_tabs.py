"""Two tabs of one browser: they show each other's answers, lose none, and bring back nothing that was erased."""

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.builder import Builder
from tests.browser.keeping import KEY, erase_everything, fill_storage, free_storage, stored


@pytest.fixture
def other(context: BrowserContext) -> Page:
    return context.new_page()


def test_two_tabs_show_each_others_answers_and_lose_none(builder: Builder, other: Page) -> None:
    one, two = builder, Builder(other).open()
    one.type("Full name", "Ali Baba")
    expect(two.region.get_by_label("Full name")).to_have_value("Ali Baba")
    two.type("Your occupation", "cook")
    expect(one.region.get_by_label("Your occupation", exact=True)).to_have_value("cook")
    one.says("Ali Baba")
    two.says("Ali Baba")
    assert {"full_name": "Ali Baba", "occupation": "cook"} == stored(one.page)["about"]


def test_words_that_another_tab_replaces_while_one_types_them_come_back(
    builder: Builder, other: Page
) -> None:
    one, two = builder, Builder(other).open()
    one.type("Full name", "Ali Baba")
    expect(two.region.get_by_label("Full name")).to_have_value("Ali Baba")
    two.type("Full name", "Zoë")
    expect(one.region.get_by_label("Full name")).to_have_value("Zoë")
    said = "Another tab changed what you were typing here. Undo brings back “Ali Baba”."
    expect(one.region.locator(".notice [role=status]")).to_have_text(said)
    one.press("Undo")
    expect(two.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(two.region.locator(".notice [role=status]")).to_contain_text("Undo brings back “Zoë”.")


TYPING = """([name, start]) => new Promise((done) => {
  const field = document.querySelector(`[name=${name}]`);
  const type = (count) => {
    field.value = "abcdefghijklmnopqrst".slice(0, count);
    field.dispatchEvent(new Event("input", { bubbles: true }));
    count < 20 ? setTimeout(type, 15, count + 1) : done();
  };
  setTimeout(type, start - Date.now(), 1);
})"""


WHOLE = """([key, whole]) => new Promise((done) => {
  const end = Date.now() + 20_000;
  (function look() {
    const { about } = JSON.parse(localStorage.getItem(key) ?? '{"about":{}}');
    const isWhole = Object.entries(whole).every(([name, text]) => about[name] === text);
    isWhole || Date.now() > end ? done(isWhole) : requestAnimationFrame(look);
  })();
})"""


def test_three_tabs_that_are_typed_in_at_once_lose_no_letter(context: BrowserContext) -> None:
    fields = ("full_name", "occupation", "strength")
    tabs = [Builder(context.new_page()).open().page for _ in fields]
    start = tabs[0].evaluate("Date.now() + 500")
    for tab, name in zip(tabs, fields, strict=True):
        tab.evaluate(f"void ({TYPING})(['{name}', {start}])")
    # What one tab wrote over, the other writes again: so the store is asked until it has every letter, in each tab's eyes.
    for tab in tabs:
        assert tab.evaluate(WHOLE, [KEY, dict.fromkeys(fields, "abcdefghijklmnopqrst")])
        for name in fields:
            expect(tab.locator(f"[name={name}]")).to_have_value("abcdefghijklmnopqrst")


def test_typing_in_one_tab_starts_no_python_in_the_other(builder: Builder, other: Page) -> None:
    fetched: list[str] = []
    other.on("request", lambda made: fetched.append(made.url))
    two = Builder(other).open()
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    expect(two.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(two.paper.get_by_text("Your text appears here in a moment.")).to_be_visible()
    assert not [url for url in fetched if "/assets/runtime/" in url]
    two.region.get_by_label("Your occupation", exact=True).focus()
    two.says("Ali Baba")


def test_words_that_find_no_room_stay_when_the_other_tab_changes(builder: Builder, other: Page) -> None:
    builder.answer_the_core()
    fill_storage(builder.page)
    builder.type("What you do well", "cooking for large groups")
    expect(builder.status).to_contain_text("Storage is full")
    builder.region.get_by_label("Your city").focus()
    Builder(other).open()
    free_storage(other)
    Builder(other).type("Full name", "Zoë")
    expect(builder.region.get_by_label("Full name")).to_have_value("Zoë")
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_value(
        "cooking for large groups"
    )
    builder.type("Your city", "Regina")
    expected = {
        "full_name": "Zoë",
        "occupation": "cook",
        "goal": "a job in a hotel",
        "strength": "cooking for large groups",
        "city": "Regina",
    }
    assert expected == stored(builder.page)["about"]


def test_what_is_erased_in_one_tab_cannot_be_undone_in_the_other(builder: Builder, other: Page) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.clear()
    expect(builder.region.get_by_role("button", name="Undo")).to_be_visible()
    other.goto("my-data/")
    erase_everything(other)
    expect(builder.region.get_by_role("button", name="Undo")).to_be_hidden()
    builder.page.reload()
    expect(builder.region.get_by_role("tablist")).to_be_visible()
    expect(builder.region.get_by_role("button", name="Undo")).to_be_hidden()
    assert other.evaluate(f"localStorage.getItem({KEY!r})") == ""


def test_what_is_erased_while_a_tab_shows_another_page_stays_erased(builder: Builder, other: Page) -> None:
    builder.answer_the_core()
    builder.says("Ali Baba")
    builder.clear()
    builder.page.goto("about/privacy/")
    other.goto("my-data/")
    erase_everything(other)
    expect(other.get_by_text("Nothing is saved on this device.")).to_be_visible()
    builder.open()
    expect(builder.region.get_by_role("button", name="Undo")).to_be_hidden()


def test_words_that_found_no_room_are_erased_with_the_others(builder: Builder, other: Page) -> None:
    builder.answer_the_core()
    fill_storage(builder.page)
    builder.type("What you do well", "cooking for large groups")
    expect(builder.status).to_contain_text("Storage is full")
    builder.region.get_by_label("Your city").focus()
    other.goto("my-data/")
    erase_everything(other)
    expect(builder.region.get_by_label("What you do well", exact=True)).to_have_value("")
    expect(builder.status).to_contain_text("What you type stays on this device.")
