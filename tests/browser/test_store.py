"""What is kept on the device: in two tabs, and when the browser's storage fails."""

import json
import re

import pytest
from playwright.sync_api import Dialog, Page, Route, expect

from tests.browser.builder import STATEMENT, Builder
from tests.browser.keeping import KEY, fill_storage, free_storage, keep, stored, wait_until_kept

pytestmark = pytest.mark.at_work


def test_answers_are_kept_in_one_document_of_a_version(builder: Builder) -> None:
    builder.answer_the_core()
    builder.choose("Where will you say it?", "Online")
    builder.says("Ali Baba")
    about = {"full_name": "Ali Baba", "occupation": "cook", "goal": "a job in a hotel"}
    expected = {
        "version": 2,
        "about": about,
        "tools": {"statement": {"place": "online"}},
        "ticks": {},
        "contacts": [],
    }
    assert expected == stored(builder.page)


@pytest.fixture
def forgetful(page: Page) -> Page:
    page.add_init_script(
        """for (const name of ["localStorage", "sessionStorage"])
             Object.defineProperty(window, name, { get() { throw new DOMException('denied', 'SecurityError'); } })"""
    )
    return page


def test_a_browser_that_keeps_nothing_is_said_and_the_words_go_along_to_the_next_page(
    forgetful: Page,
) -> None:
    builder = Builder(forgetful).open()
    builder.answer_the_core()
    expect(builder.status).to_contain_text("Saving is off")
    builder.says("Hello, my name is Ali Baba.")
    builder.region.get_by_role("link", name="Use in: Letter writer").click()
    letter = forgetful.get_by_role("region", name="Letter writer")
    expect(letter.get_by_label("Full name")).to_have_value("Ali Baba")
    questions: list[str] = []

    def stay(dialog: Dialog) -> None:
        questions.append(dialog.type)
        dialog.dismiss()

    forgetful.on("dialog", stay)
    letter.get_by_role("button", name="Change your answers about you").click()
    letter.get_by_label("Full name").fill("Zoë")
    forgetful.evaluate("location.assign('about:blank')")
    expect(letter.get_by_label("Full name")).to_have_value("Zoë")
    assert ["beforeunload"] == questions


def test_what_the_browser_drops_under_an_open_page_is_saved_again_on_request(builder: Builder) -> None:
    builder.answer_the_core()
    builder.page.evaluate("localStorage.clear()")
    builder.page.evaluate("dispatchEvent(new Event('focus'))")
    expect(builder.status).to_contain_text("Your words are still on this page.")
    builder.press("Save them again")
    expect(builder.status).to_contain_text("Saved on this device")
    assert "Ali Baba" == stored(builder.page)["about"]["full_name"]


def test_a_browser_that_keeps_nothing_still_searches_and_changes_colours(forgetful: Page) -> None:
    forgetful.goto("about/privacy/")
    forgetful.locator("label[title='Switch to dark colours']").click()
    expect(forgetful.locator("body")).to_have_attribute("data-md-color-scheme", "slate")
    forgetful.keyboard.press("/")
    forgetful.keyboard.type("coffee chat")
    expect(forgetful.get_by_role("search").get_by_role("heading", name="Coffee chat").first).to_be_visible()


def test_a_full_storage_is_said_and_no_typed_word_is_lost(builder: Builder) -> None:
    builder.answer_the_core()
    fill_storage(builder.page)
    builder.type("What you do well", "cooking for large groups of people")
    expect(builder.status).to_contain_text("Storage is full")
    builder.says("cooking for large groups of people")
    assert "strength" not in stored(builder.page)["about"]
    free_storage(builder.page)
    builder.type("Your city", "Regina")
    expect(builder.status).to_have_text(re.compile("^Saved on this device"))
    assert "cooking for large groups of people" == stored(builder.page)["about"]["strength"]


@pytest.mark.parametrize("broken", ["{broken", "[]", '"words"', '{"version": "x"}'])
def test_what_cannot_be_read_is_set_aside_and_never_lost(page: Page, broken: str) -> None:
    keep(page, broken)
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


def test_what_was_set_aside_is_not_said_again_once_there_are_new_answers(page: Page) -> None:
    keep(page, "{broken")
    builder = Builder(page).open()
    expect(builder.status).to_contain_text("could not be read")
    builder.type("Full name", "Ali Baba")
    builder.says("Ali Baba")
    page.reload()
    builder.says("Ali Baba")
    expect(builder.status).to_have_text("What you type stays on this device.")


def test_a_newer_versions_document_is_shown_and_left_alone(page: Page) -> None:
    newer = json.dumps({"version": 99, "about": {"full_name": "Ali Baba"}, "tools": {}, "later": True})
    keep(page, newer)
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
    wait_until_kept(page, "true")
    page.reload()
    expect(tick).to_be_checked()


@pytest.mark.parametrize("comes", ["anew", "back by a reload"])
def test_what_is_typed_before_the_script_comes_wins_over_what_was_kept(page: Page, comes: str) -> None:
    builder = Builder(page).open()
    builder.type("Full name", "Ali Baba")
    if comes == "anew":
        page.goto("about/privacy/")
    held: list[Route] = []
    page.route("**/js/tool.js", lambda route: held.append(route))
    with page.expect_request("**/js/tool.js"):
        page.goto(STATEMENT, wait_until="commit") if comes == "anew" else page.reload(wait_until="commit")
    builder.type("Full name", "Zoë")
    held[0].continue_()
    builder.says("Zoë")
    assert "Zoë" == stored(page)["about"]["full_name"]


def test_a_box_that_is_ticked_before_the_script_comes_stays_ticked(page: Page) -> None:
    held: list[Route] = []
    page.route("**/js/tool.js", lambda route: held.append(route))
    with page.expect_request("**/js/tool.js"):
        page.goto(STATEMENT, wait_until="commit")
    tick = page.get_by_label("I timed myself, and it fits.")
    tick.check()
    held[0].continue_()
    wait_until_kept(page, "true")
    page.unroute("**/js/tool.js")
    page.reload()
    expect(tick).to_be_checked()


@pytest.mark.fresh
def test_on_a_shared_computer_everything_lives_in_the_tab(builder: Builder) -> None:
    page = builder.page
    builder.answer_the_core()
    expect(builder.region.get_by_text("kept in this browser, on this device")).to_be_visible()
    builder.press("This is a shared computer")
    page.get_by_role("dialog").get_by_role("button", name="Erase it from the computer").click()
    expect(
        builder.region.get_by_text("Shared computer: what you type is kept in this tab only")
    ).to_be_visible()
    builder.type("Your city", "Regina")
    expect(builder.status).to_contain_text("Kept in this tab")
    assert page.evaluate(f"localStorage.getItem({KEY!r})") == ""
    page.reload()
    expect(builder.region.get_by_label("Your city")).to_have_value("Regina")
    builder.region.get_by_role("link", name="My data").click()
    page.wait_for_url("**/my-data/")
    expect(page.get_by_text("a job in a hotel")).to_be_visible()
    other = Builder(page.context.new_page()).open()
    expect(other.region.get_by_label("Full name")).to_have_value("")
    expect(other.region.get_by_text("Shared computer")).to_be_visible()
    expect(other.status).to_contain_text("What you type stays in this tab.")
    other.page.goto("my-data/")
    expect(other.page.get_by_text("Nothing is kept in this tab.")).to_be_visible()
    other.page.close()
    page.get_by_role("button", name="Erase everything").click()
    page.get_by_role("dialog", name="Erase everything from this tab?").get_by_role(
        "button", name="Keep my data"
    ).click()
    expect(page.get_by_role("button", name="Keep a file up to date")).to_be_hidden()
    page.get_by_role("button", name="Keep it on this device instead").click()
    expect(page.get_by_text("From now on, what you type is kept on this device.")).to_be_visible()
    expect(page.get_by_role("button", name="Keep a file up to date")).to_be_visible()
    assert "Regina" == stored(page)["about"]["city"]
