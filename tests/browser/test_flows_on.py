"""What was answered in one tool goes on to another, and a list of questions is put in order."""

import re

import pytest
from playwright.sync_api import Locator, Page, expect

pytestmark = pytest.mark.at_work

INTERVIEW = "guide/information-interview/"


@pytest.fixture
def planner(page: Page) -> Locator:
    page.goto(INTERVIEW)
    found = page.get_by_role("region", name="Interview planner")
    expect(found.get_by_role("tablist")).to_be_visible()
    found.get_by_label("The other person’s name").fill("Janet Roy")
    found.get_by_label("What you would like to learn", exact=True).fill("how new nurses are trained")
    expect(picked(found).filter(has_text="how new nurses are trained")).to_be_visible()
    expect(picked(found)).to_have_count(6)
    return found


def picked(planner: Locator) -> Locator:
    return planner.get_by_role("list", name="Your questions").get_by_role("listitem")


def questions(planner: Locator) -> list[str]:
    return [text.split("\n")[0] for text in picked(planner).all_inner_texts()]


def test_the_questions_are_put_in_order_by_keyboard_and_kept(planner: Locator, page: Page) -> None:
    first, second, *others = questions(planner)
    planner.get_by_role("button", name=f"Move down: {first}").focus()
    page.keyboard.press("Enter")
    expect(planner).to_contain_text("Now number 2 of 6.")
    assert [second, first, *others] == questions(planner)
    expect(planner.get_by_role("button", name=f"Move down: {first}")).to_be_focused()
    expect(planner.get_by_role("tabpanel")).to_contain_text(f"2. {first}")
    page.reload()
    expect(picked(planner)).to_have_count(6)
    assert [second, first, *others] == questions(planner)


def test_questions_are_added_removed_chosen_again_by_the_tool_and_brought_back(
    planner: Locator, page: Page
) -> None:
    before = questions(planner)
    planner.get_by_label("Add a question of your own").fill("tell me about the night shift")
    page.keyboard.press("Enter")
    planner.get_by_text("The person and their path", exact=True).and_(page.locator("summary")).click()
    planner.get_by_role("button", name="What keeps you in this field?").click()
    expect(planner).to_contain_text("Added as number 8.")
    expect(planner.get_by_role("tabpanel")).to_contain_text("7. Tell me about the night shift")
    planner.get_by_role("button", name=f"Remove: {before[0]}").click()
    expect(picked(planner)).to_have_count(7)
    planner.get_by_role("button", name="Take it back").click()
    expect(picked(planner)).to_have_count(8)
    assert before[0] == questions(planner)[0]
    planner.get_by_role("button", name="Let the tool choose again").click()
    expect(picked(planner)).to_have_count(6)
    assert before == questions(planner)
    planner.get_by_role("button", name="Take it back").click()
    expect(picked(planner)).to_have_count(8)
    expect(planner.get_by_role("button", name="Take it back")).to_be_hidden()


def test_a_question_is_dragged_to_another_place(planner: Locator) -> None:
    first, second, third, *others = questions(planner)
    picked(planner).nth(0).locator("span").first.drag_to(picked(planner).nth(2))
    expect(planner.get_by_role("tabpanel")).to_contain_text(f"1. {second}")
    assert first != questions(planner)[0]
    assert {first, second, third, *others} == set(questions(planner))


def test_notes_of_the_talk_go_on_to_the_thanks_and_back(planner: Locator, page: Page) -> None:
    page.goto("guide/thank-you-letters/")
    thanks = page.get_by_role("region", name="Thank-you writer")
    thanks.get_by_label("The other person’s name").fill("Someone Else")
    expect(thanks.get_by_role("tabpanel")).to_contain_text("Someone Else")
    page.goto(INTERVIEW)
    planner.get_by_label("What helped you most", exact=True).fill("that mentors stay for six weeks")
    planner.get_by_role("link", name="Use in: Thank-you writer").click()
    expect(page).to_have_url(re.compile("/thank-you-letters/"))
    expect(thanks.get_by_role("tabpanel")).to_contain_text("that mentors stay for six weeks")
    expect(thanks.get_by_label("The other person’s name")).to_have_value("Janet Roy")
    thanks.get_by_role("button", name="Undo").click()
    expect(thanks.get_by_label("The other person’s name")).to_have_value("Someone Else")


def test_the_person_of_a_talk_goes_on_to_the_contact_sheet_once_and_back(
    planner: Locator, page: Page
) -> None:
    planner.get_by_label("The day of the conversation").fill("2026-12-03")
    planner.get_by_label("What helped you most", exact=True).fill("that mentors stay for six weeks")
    sheet = page.get_by_role("region", name="Contact sheet")
    for _time in range(2):
        planner.get_by_role("link", name="Use in: Contact sheet").click()
        expect(sheet.get_by_role("row", name="Janet Roy")).to_have_count(1)
        expect(sheet.locator(".contact-view [datetime='2026-12-03']")).to_be_visible()
        page.go_back()
    page.goto("contacts/")
    sheet.get_by_role("button", name="Undo").click()
    expect(sheet).to_contain_text("No contacts yet.")


def test_a_way_on_takes_back_only_what_it_brought(planner: Locator, page: Page) -> None:
    planner.get_by_role("link", name="Use in: Thank-you writer").click()
    thanks = page.get_by_role("region", name="Thank-you writer")
    expect(thanks.get_by_label("The other person’s name")).to_have_value("Janet Roy")
    thanks.get_by_label("Full name", exact=True).fill("Ali Baba")
    thanks.get_by_role("button", name="Undo").click()
    expect(thanks.get_by_label("The other person’s name")).to_have_value("")
    expect(thanks.get_by_label("Full name", exact=True)).to_have_value("Ali Baba")


def test_a_way_on_opens_in_a_new_tab_like_any_link(planner: Locator, page: Page) -> None:
    with page.context.expect_page() as opened:
        planner.get_by_role("link", name="Use in: Thank-you writer").click(modifiers=["ControlOrMeta"])
    expect(opened.value).to_have_url(re.compile("/thank-you-letters/"))
    expect(page).to_have_url(re.compile("/information-interview/"))


def test_a_question_that_was_typed_and_not_added_is_not_lost(planner: Locator, page: Page) -> None:
    planner.get_by_label("Add a question of your own").fill("tell me about the night shift")
    page.reload()
    expect(picked(planner)).to_have_count(7)
    assert "tell me about the night shift" in questions(planner)


def test_a_problem_of_the_questions_leads_to_the_field_that_is_seen(planner: Locator, page: Page) -> None:
    own = planner.get_by_label("Add a question of your own")
    own.fill("why " * 600)
    page.keyboard.press("Enter")
    expect(own).to_have_attribute("aria-invalid", "true")
    expect(own).to_have_accessible_description(re.compile("Shorten this"))
    planner.get_by_role("link", name="Use in: Thank-you writer").click()
    planner.get_by_role("link", name="Your questions: Shorten this").click()
    expect(own).to_be_focused()


def test_an_empty_list_says_how_it_fills(page: Page) -> None:
    page.goto(INTERVIEW)
    hint = page.get_by_text("Answer one question above, and the tool chooses for you here.")
    expect(hint).to_be_visible()
    page.get_by_label("What you would like to learn", exact=True).fill("how new nurses are trained")
    expect(hint).to_be_hidden()
