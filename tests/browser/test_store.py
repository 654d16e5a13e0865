"""What is kept on the device: in two tabs, and when the browser's storage fails."""

import json
import re

import pytest
from playwright.sync_api import BrowserContext, Page, expect

from tests.browser.conftest import STATEMENT, Builder

KEY = "build-your-network"


def stored(page: Page) -> dict[str, object]:
    kept: dict[str, object] = json.loads(page.evaluate(f"localStorage.getItem({KEY!r})"))
    return kept


def test_answers_are_kept_in_one_document_of_a_version(builder: Builder) -> None:
    builder.answer_the_core()
    builder.choose("Where will you say it?", "Online")
    builder.says("Ali Baba")
    about = {"full_name": "Ali Baba", "occupation": "cook", "goal": "a job in a hotel"}
    expected = {
        "version": 1,
        "about": about,
        "tools": {"statement": {"place": "online"}},
        "ticks": {},
        "contacts": [],
    }
    assert expected == stored(builder.page)


def test_two_tabs_show_each_others_answers_and_lose_none(context: BrowserContext) -> None:
    one, two = Builder(context.new_page()).open(), Builder(context.new_page()).open()
    one.type("Full name", "Ali Baba")
    expect(two.region.get_by_label("Full name")).to_have_value("Ali Baba")
    two.type("Your occupation", "cook")
    expect(one.region.get_by_label("Your occupation")).to_have_value("cook")
    one.says("Ali Baba")
    two.says("Ali Baba")
    assert {"full_name": "Ali Baba", "occupation": "cook"} == stored(one.page)["about"]


def test_a_browser_that_keeps_nothing_is_said_and_the_tool_still_works(page: Page) -> None:
    page.add_init_script(
        "Object.defineProperty(window, 'localStorage', { get() { throw new DOMException('denied', 'SecurityError'); } })"
    )
    builder = Builder(page).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("Saving is off")
    builder.says("Hello, my name is Ali Baba.")


def test_a_full_storage_is_said_and_no_typed_word_is_lost(builder: Builder) -> None:
    builder.answer_the_core()
    builder.page.evaluate(
        """() => { for (let size = 2 ** 22, n = 0; size >= 1; n += 1)
             try { localStorage.setItem(`other-${n}`, "x".repeat(size)) } catch { size = Math.floor(size / 2) } }"""
    )
    builder.type("What you do well", "cooking for large groups of people")
    expect(builder.status).to_contain_text("Storage is full")
    builder.says("cooking for large groups of people")
    assert "strength" not in stored(builder.page)["about"]  # type: ignore[operator]
    builder.page.evaluate(
        "Object.keys(localStorage).filter(key => key.startsWith('other-')).forEach(key => localStorage.removeItem(key))"
    )
    builder.type("Your city", "Regina")
    expect(builder.status).to_have_text(re.compile("^Saved on this device"))
    assert "cooking for large groups of people" == stored(builder.page)["about"]["strength"]  # type: ignore[index]


@pytest.mark.parametrize("broken", ["{broken", "[]", '"words"', '{"version": "x"}'])
def test_what_cannot_be_read_is_set_aside_and_never_lost(page: Page, broken: str) -> None:
    page.goto("about/privacy/")
    page.evaluate(f"localStorage.setItem({KEY!r}, {json.dumps(broken)})")
    builder = Builder(page).open()
    expect(builder.status).to_contain_text("could not be read")
    builder.answer_the_core()
    builder.says("Ali Baba")
    assert broken == page.evaluate(f"localStorage.getItem('{KEY}.set-aside')")
    page.evaluate(f"localStorage.setItem({KEY!r}, '{{again')")
    page.reload()
    expect(builder.status).to_contain_text("could not be read")
    assert broken == page.evaluate(f"localStorage.getItem('{KEY}.set-aside')")
    assert "{again" == page.evaluate(f"localStorage.getItem('{KEY}.set-aside.2')")
    page.goto("my-data/")
    expect(page.get_by_text(broken, exact=True)).to_be_visible()


def test_a_newer_versions_document_is_shown_and_left_alone(page: Page) -> None:
    newer = json.dumps({"version": 99, "about": {"full_name": "Ali Baba"}, "tools": {}, "later": True})
    page.goto("about/privacy/")
    page.evaluate(f"localStorage.setItem({KEY!r}, {json.dumps(newer)})")
    builder = Builder(page).open()
    expect(builder.region.get_by_label("Full name")).to_have_value("Ali Baba")
    expect(builder.status).to_contain_text("newer version")
    builder.type("Full name", "Someone else")
    builder.says("Someone else")
    assert newer == page.evaluate(f"localStorage.getItem({KEY!r})")


def test_ticks_are_remembered(page: Page) -> None:
    page.goto(STATEMENT)
    tick = page.get_by_label("I timed myself, and it fits.")
    tick.check()
    page.reload()
    expect(tick).to_be_checked()
