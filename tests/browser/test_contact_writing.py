"""From a contact to the message that waits: the right tool, filled in, and the way back."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.keeping import hold_python
from tests.browser.sheet import MIREILLE, WIDE, Sheet, person

pytestmark = pytest.mark.at_work

PAST = "2001-01-01"


def test_a_due_contact_leads_to_thanks_that_are_filled_in_and_back(page: Page) -> None:
    page.goto("guide/thank-you-letters/")
    thanks = page.get_by_role("region", name="Thank-you writer")
    thanks.get_by_label("The other person’s name").fill("Someone Else")
    thanks.get_by_label("How you greet them").fill("Ms. Else")
    expect(thanks.get_by_role("tabpanel")).to_contain_text("Ms. Else")
    page.goto(WIDE)
    sheet = Sheet(page)
    sheet.keep(
        [
            person(
                1,
                status="met",
                relationship="event",
                met_at="Job fair",
                discussion=f"{PAST}: They train drivers",
                follow_up=PAST,
            )
        ]
    )
    sheet.press("Write to them: Person 1")
    expect(page).to_have_url(re.compile("/guide/thank-you-letters/#thanks-tool"))
    expect(thanks.get_by_role("tabpanel")).to_contain_text("that you train drivers")
    expect(thanks.get_by_role("tabpanel")).to_contain_text("at the job fair")
    expect(thanks.get_by_role("tabpanel")).not_to_contain_text("Else")
    thanks.get_by_role("button", name="Undo").click()
    expect(thanks.get_by_label("The other person’s name")).to_have_value("Someone Else")
    expect(thanks.get_by_label("How you greet them")).to_have_value("Ms. Else")


def test_whom_one_has_not_met_gets_a_letter_from_the_form_and_what_was_typed_is_saved(page: Page) -> None:
    sheet = Sheet(page, "guide/contact-management/").open(
        [MIREILLE | {"discussion": "", "status": "to_contact"}]
    )
    expect(sheet.region.get_by_role("button", name="Write to them: Mireille Tremblay")).to_have_count(0)
    sheet.show("Mireille Tremblay").get_by_label("Position").fill("Owner")
    sheet.press("Write to them")
    expect(page).to_have_url(re.compile("/guide/networking-letter/#letter-tool"))
    letter = page.get_by_role("region", name="Letter writer")
    expect(letter.get_by_role("tabpanel")).to_contain_text("Owner")
    expect(letter.get_by_role("tabpanel")).to_contain_text(re.compile("benoit roy suggested", re.IGNORECASE))
    assert "Owner" == sheet.kept()[0]["position"]


def test_someone_met_today_is_thanked_with_the_place_and_ones_own_note_is_at_hand(page: Page) -> None:
    sheet = Sheet(page).open()
    sheet.press("Met today")
    sheet.field("Name").fill("Grace Wong")
    sheet.field("Where you met").fill("health careers fair")
    sheet.field("One note").fill("loves sailing")
    sheet.press("Add this person")
    sheet.show("Grace Wong")
    sheet.press("Write to them")
    thanks = page.get_by_role("region", name="Thank-you writer")
    expect(thanks.get_by_role("tabpanel")).to_contain_text(
        re.compile(
            r"at the health careers fair (?:today|on \w+day)\."
        )  # the weekday where today is a day off
    )
    expect(thanks.get_by_role("tabpanel")).not_to_contain_text("sailing")
    remembered = thanks.get_by_label("The one thing you will remember", exact=True)
    expect(remembered).to_have_accessible_description(re.compile("Your note, to reword: “.*: loves sailing”"))
    expect(remembered).to_have_value("")


def test_a_follow_up_on_a_day_off_says_so(page: Page) -> None:
    sheet = Sheet(page).open([person(1, follow_up="2028-12-25")])
    warning = sheet.show("Person 1").locator(".next-advice")
    expect(warning).to_have_text("That is a public holiday: Christmas Day. Few people answer then.")
    sheet.one.get_by_label("Follow up on").fill("2028-12-12")
    sheet.one.get_by_label("Follow up on").blur()
    expect(warning).to_have_text("")
    sheet.one.get_by_label("Follow up on").fill("2028-12-16")
    sheet.one.get_by_label("Follow up on").blur()
    expect(warning).to_contain_text("That is a Saturday.")


@pytest.mark.fresh
def test_what_is_being_typed_is_not_left_for_a_message(page: Page) -> None:
    release = hold_python(page)
    sheet = Sheet(page).open([person(1, follow_up=PAST)])
    sheet.press("Write to them: Person 1")
    sheet.press("Met today")
    sheet.field("Name").fill("Nadia")
    release()
    expect(sheet.notice).to_contain_text("The message to Person 1 is ready.")
    expect(sheet.field("Name")).to_have_value("Nadia")
    sheet.press("Cancel")
    sheet.press("Write to them: Person 1")
    expect(page).to_have_url(re.compile("/guide/networking-letter/#letter-tool"))


def test_the_words_to_one_person_do_not_go_to_the_next(page: Page) -> None:
    sheet = Sheet(page).open([person(1, follow_up=PAST), person(2, follow_up=PAST)])
    sheet.press("Write to them: Person 1")
    letter = page.get_by_role("region", name="Letter writer")
    letter.get_by_label("Why you chose this person", exact=True).fill("your talk on bridges")
    page.goto("contacts/")
    sheet.press("Write to them: Person 2")
    expect(letter.get_by_label("The other person’s name")).to_have_value("Person 2")
    expect(letter.get_by_label("Why you chose this person", exact=True)).to_have_value("")
    letter.get_by_role("button", name="Undo").click()
    expect(letter.get_by_label("Why you chose this person", exact=True)).to_have_value("your talk on bridges")
