"""My data: see it, keep it, bring it back, erase it."""

from io import BytesIO
from pathlib import Path

import pytest
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect

from tests.browser.builder import Builder
from tests.browser.keeping import KEY, erase_everything, keep
from tests.browser.visiting import visit

pytestmark = pytest.mark.at_work


@pytest.fixture
def my_data(page: Page) -> Page:
    about = {"full_name": "Ali Baba", "occupation": "cook", "goal": "a job in a hotel"}
    keep(
        page,
        {
            "version": 2,
            "about": about,
            "tools": {"statement": {"place": "phone"}},
            "ticks": {},
            "contacts": [],
        },
    )
    page.goto("my-data/")
    expect(page.get_by_text("a job in a hotel")).to_be_visible()
    return page


@pytest.fixture
def typed(builder: Builder) -> Page:
    builder.answer_the_core()
    builder.choose("Where will you say it?", "On the phone")
    builder.page.goto("my-data/")
    expect(builder.page.get_by_text("a job in a hotel")).to_be_visible()
    return builder.page


def test_what_is_kept_is_shown_under_its_questions(my_data: Page) -> None:
    expect(my_data.get_by_text("Your occupation")).to_be_visible()
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()
    expect(my_data.get_by_text("On the phone", exact=True)).to_be_visible()
    expect(my_data.get_by_text("Safari erases")).to_be_hidden()
    my_data.get_by_role("button", name="Ask the browser to keep my words").click()
    expect(my_data.get_by_text("This browser makes no promise.")).to_be_visible()


def test_a_backup_can_be_saved_erased_and_brought_back(typed: Page, tmp_path: Path) -> None:
    expect(typed.locator(".backup-age")).to_have_text("There is no backup yet.")
    typed.get_by_label("A password for the backup file").fill("my own words")
    with typed.expect_download() as started:
        typed.get_by_role("button", name="Save a backup file").click()
    backup = tmp_path / started.value.suggested_filename
    started.value.save_as(backup)
    assert "hotel" not in backup.read_text(encoding="utf-8")
    expect(typed.locator(".backup-age")).to_have_text("There is no backup yet.")
    typed.get_by_role("button", name="The file is there").click()
    expect(typed.locator(".backup-age")).to_contain_text("Nothing has changed since then.")
    erase_everything(typed)
    expect(typed.get_by_text("Nothing is saved on this device.")).to_be_visible()
    assert typed.evaluate(f"localStorage.getItem('{KEY}')") == ""
    Builder(typed).open().type("Full name", "Zoë")
    typed.goto("my-data/")
    typed.get_by_label("Bring a backup back").set_input_files(backup)
    dialog = typed.get_by_role("dialog")
    dialog.get_by_label("Password").fill("my own word")
    dialog.get_by_role("button", name="Open it").click()
    expect(typed.get_by_text("This password does not open the file")).to_be_visible()
    typed.get_by_label("Bring a backup back").set_input_files(backup)
    dialog.get_by_label("Password").fill("my own words")
    dialog.get_by_role("button", name="Open it").click()
    expect(dialog.get_by_text("Older in the backup, so yours stay: 1")).to_be_visible()
    dialog.get_by_text("New on this device: 3").click()
    expect(dialog.get_by_text("Your occupation: cook")).to_be_visible()
    other = Builder(typed.context.new_page()).open()
    other.type("Your city", "Regina")  # While the question waits in the first tab.
    dialog.get_by_role("button", name="Add what is new").click()
    expect(typed.get_by_text("a job in a hotel")).to_be_visible()
    expect(typed.locator(".kept")).to_contain_text("Zoë")
    expect(typed.locator(".kept")).to_contain_text("Regina")
    other.type("Your city", "Moncton")
    typed.reload()
    expect(typed.get_by_text("Undo removes what you added from a backup or a code on")).to_be_visible()
    typed.get_by_role("button", name="Undo").click()
    expect(typed.locator(".kept")).not_to_contain_text("a job in a hotel")
    expect(typed.locator(".kept")).to_contain_text("Moncton")


def test_erasing_can_be_undone_and_done_again_also_after_a_reload(my_data: Page) -> None:
    erase_everything(my_data)
    my_data.reload()
    my_data.get_by_role("button", name="Undo").click()
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()
    my_data.get_by_role("button", name="Redo").click()
    expect(my_data.get_by_text("Nothing is saved on this device.")).to_be_visible()
    my_data.get_by_role("button", name="Undo").click()
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()
    expect(my_data.get_by_role("group", name="What is saved here")).to_be_focused()
    expect(my_data.get_by_text("Your data is as it was before.")).to_be_visible()


def test_nothing_is_erased_without_a_yes(my_data: Page) -> None:
    my_data.get_by_role("button", name="Erase everything").click()
    my_data.keyboard.press("Escape")
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()


@pytest.mark.parametrize("content", ["", "{", "[]", "\x00\x01", '{"version":99,"about":{},"tools":{}}'])
def test_a_file_that_is_not_a_backup_changes_nothing(my_data: Page, tmp_path: Path, content: str) -> None:
    file = tmp_path / "backup.json"
    file.write_text(content, encoding="utf-8")
    my_data.get_by_label("Bring a backup back").set_input_files(file)
    expect(my_data.get_by_text("Nothing was changed.")).to_be_visible()
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()


def test_a_file_that_cannot_be_read_is_said(my_data: Page, tmp_path: Path) -> None:
    file = tmp_path / "backup.json"
    file.write_text("{}", encoding="utf-8")
    my_data.evaluate(
        "void (Blob.prototype.arrayBuffer = () => Promise.reject(new DOMException('', 'NotReadableError')))"
    )
    my_data.get_by_label("Bring a backup back").set_input_files(file)
    expect(my_data.get_by_text("This browser could not read the file.")).to_be_visible()


def test_a_refused_file_says_nothing_against_what_can_still_be_undone(my_data: Page, tmp_path: Path) -> None:
    erase_everything(my_data)
    file = tmp_path / "holiday.jpg"
    file.write_bytes(b"\xff\xd8")
    my_data.get_by_label("Bring a backup back").set_input_files(file)
    refused = (
        "This file is not a backup of this site. Nothing was changed. Undo brings back what you erased on"
    )
    expect(my_data.locator(".notice [role=status]")).to_contain_text(refused)


def test_what_is_erased_does_not_come_back_on_the_way_back(typed: Page) -> None:
    typed.go_back()
    expect(typed.get_by_label("Full name", exact=True)).to_have_value("Ali Baba")
    Builder(typed).clear()
    typed.goto("my-data/")
    erase_everything(typed)
    expect(
        typed.get_by_text(
            "Everything you typed and ticked here, and your contacts, are erased from this device."
        )
    ).to_be_visible()
    typed.go_back()
    expect(typed.get_by_role("tablist")).to_be_visible()
    expect(typed.get_by_label("Full name", exact=True)).to_have_value("")
    expect(typed.get_by_role("button", name="Undo")).to_be_hidden()
    assert typed.evaluate(f"localStorage.getItem('{KEY}')") == ""


def test_a_backup_without_room_is_refused_in_one_sentence(my_data: Page, tmp_path: Path) -> None:
    file = tmp_path / "backup.json"
    file.write_text('{"version":1,"about":{"full_name":"' + "x" * 6_000_000 + '"}}', encoding="utf-8")
    my_data.get_by_label("Bring a backup back").set_input_files(file)
    my_data.get_by_role("dialog").get_by_role("button", name="Replace everything").click()
    refused = "This browser could not save that. Nothing was changed."
    expect(my_data.locator(".notice [role=status]")).to_have_text(refused)
    expect(my_data.locator(".status-line")).not_to_contain_text("full")
    expect(my_data.get_by_text("a job in a hotel")).to_be_visible()


def test_what_one_comes_for_is_on_the_first_screen_of_a_phone(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    people = [{"id": str(each), "first_name": f"Person {each}"} for each in range(60)]
    keep(page, {"version": 2, "about": {"full_name": "Zoë"}, "tools": {}, "ticks": {}, "contacts": people})
    page.goto("my-data/")
    for name in ("Save a backup file", "Erase everything"):
        expect(page.get_by_role("button", name=name)).to_be_in_viewport(ratio=1)
    expect(page.get_by_text("Person 59", exact=True)).to_be_hidden()
    page.get_by_role("heading", name="Contacts: 60").click()
    expect(page.get_by_text("Person 59", exact=True)).to_be_visible()


@pytest.mark.parametrize("kept", ['{"version":1,"about":null}', '{"version":1,"ticks":{"statement":1}}'])
def test_a_document_of_another_shape_is_set_aside_and_shown(page: Page, kept: str) -> None:
    keep(page, kept)
    page.goto("my-data/")
    expect(page.get_by_text(kept, exact=True)).to_be_visible()


def test_what_was_set_aside_is_in_a_backup_and_survives_erasing(page: Page, tmp_path: Path) -> None:
    broken = "{broken" + "x" * 3_000_000
    keep(page, broken)
    page.goto("my-data/")
    expect(page.get_by_role("heading", name="Set aside, because it could not be read")).to_be_visible()
    with page.expect_download() as started:
        page.get_by_role("button", name="Save a backup file").click()
    backup = tmp_path / "backup.json"
    started.value.save_as(backup)
    erase_everything(page)
    page.get_by_role("button", name="Undo").click()
    expect(page.get_by_text("Your data is as it was before.")).to_be_visible()
    assert broken == page.evaluate(f"localStorage.getItem('{KEY}.set-aside')")
    erase_everything(page)
    page.get_by_label("Bring a backup back").set_input_files(backup)
    page.get_by_role("dialog").get_by_role("button", name="Replace everything").click()
    expect(page.get_by_text("The backup is back in place.")).to_be_visible()
    assert broken == page.evaluate(f"localStorage.getItem('{KEY}.set-aside')")


def test_what_is_typed_comes_to_a_phone_by_a_code(my_data: Page, browser: Browser, origin: str) -> None:
    my_data.get_by_role("button", name="Take it to my phone").click()
    dialog = my_data.get_by_role("dialog", name="Take it to my phone")
    picture = Image.open(BytesIO(dialog.get_by_role("img", name="QR code with what you typed").screenshot()))
    address = zxingcpp.read_barcodes(picture)[0].text
    word = dialog.get_by_text("code word: ").inner_text().partition("code word: ")[2].partition(".")[0]
    with visit(browser, origin, viewport={"width": 360, "height": 740}) as phone:
        page = phone.new_page()
        page.goto(address)
        page.get_by_label("Code word").fill("bada bada bada")
        page.get_by_role("button", name="Open it").click()
        expect(page.get_by_text("This word does not open it.")).to_be_visible()
        page.get_by_label("Code word").fill(word)
        page.get_by_role("button", name="Open it").click()
        page.get_by_role("button", name="Add what is new").click()
        expect(page.get_by_text("a job in a hotel")).to_be_visible()
        assert page.url.endswith("/my-data/")
        page.get_by_role("button", name="Undo").click()
        expect(page.get_by_text("Nothing is saved on this device.")).to_be_visible()


def test_a_file_that_was_chosen_once_is_kept_up_to_date(my_data: Page) -> None:
    picked = """window.showSaveFilePicker = async () =>
        (await navigator.storage.getDirectory()).getFileHandle("mine.json", { create: true })"""
    my_data.add_init_script(picked)
    my_data.reload()
    my_data.get_by_role("button", name="Keep a file up to date").click()
    expect(my_data.get_by_text("The file mine.json is saved, and kept up to date")).to_be_visible()
    builder = Builder(my_data).open()
    builder.type("Your city", "Regina")
    expect(builder.region.get_by_text("Changes since then: 1.")).to_be_visible()
    expect(builder.region.get_by_text("Nothing has changed since then.")).to_be_visible()
    written = """navigator.storage.getDirectory().then((root) => root.getFileHandle("mine.json"))
        .then((handle) => handle.getFile()).then((file) => file.text()).then((text) => JSON.parse(text).about.city)"""
    assert "Regina" == my_data.evaluate(written)
