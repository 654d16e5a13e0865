"""Finding contacts: search, filters, order and pages."""

import re

import pytest
from playwright.sync_api import Page, expect

from tests.browser.at_work import stop_the_clock
from tests.browser.sheet import BENOIT, MIREILLE, Sheet, person

pytestmark = pytest.mark.at_work

PAST, FUTURE = "2001-01-01", "2999-01-01"


@pytest.fixture
def sheet(page: Page) -> Sheet:
    return Sheet(page).open([BENOIT, MIREILLE])


@pytest.mark.parametrize(
    ("words", "found"),
    [("BENOIT", 2), ("poissonnerie", 1), ("quai mireille", 1), ("sauce", 1), ("nobody at all", 0)],
)
def test_the_search_looks_through_every_field_without_case_and_accents(
    sheet: Sheet, words: str, found: int
) -> None:
    sheet.search(words)
    expect(sheet.rows).to_have_count(found)
    if not found:
        expect(sheet.region).to_contain_text("Nobody fits.")


@pytest.mark.parametrize(
    ("label", "choice", "names"),
    [
        ("Show one relationship", "Friend", ["Benoît Roy"]),
        ("Show one status", "Replied", ["Mireille Tremblay"]),
        ("Show one tag", "restaurant", ["Mireille Tremblay"]),
    ],
)
def test_filters_leave_those_who_fit(sheet: Sheet, label: str, choice: str, names: list[str]) -> None:
    sheet.region.get_by_text("Filter and sort").click()
    sheet.field(label).select_option(label=choice)
    expect(sheet.rows).to_have_count(len(names))
    assert names == sheet.names()


def test_what_is_overdue_is_said_and_a_closed_contact_is_not_due(page: Page) -> None:
    late, later = person(1, follow_up=PAST), person(2, follow_up=FUTURE)
    sheet = Sheet(page).open([late, later, person(3, follow_up=PAST, status="closed")])
    expect(sheet.rows.filter(has_text="Overdue")).to_have_count(1)
    assert ["Person 1", "Person 2", "Person 3"] == sheet.names()
    expect(page).to_have_title(re.compile(r"^\(1\) Contact sheet"))
    sheet.region.get_by_role("radio", name="Due 1").check()
    assert ["Person 1"] == sheet.names()
    sheet.press("Show all")
    expect(sheet.rows).to_have_count(3)


def test_days_are_said_as_people_say_them(page: Page) -> None:
    stop_the_clock(page, "2026-11-28T09:00:00")
    days = ("2026-11-27", "2026-11-28", "2026-11-29", "2026-12-03", "2026-12-10", "2027-01-07")
    sheet = Sheet(page).open([person(each, follow_up=day) for each, day in enumerate(days)])
    said = [
        " ".join(each.split("\n")[0].split())
        for each in sheet.rows.locator("[data-key=follow_up]").all_inner_texts()
    ]
    assert ["Overdue yesterday", "Today", "Tomorrow", "Thursday", "December 10", "January 7, 2027"] == said


def test_those_not_contacted_for_a_while_are_found(page: Page) -> None:
    sheet = Sheet(page).open([person(1, last_contacted=PAST), person(2, last_contacted=FUTURE), person(3)])
    sheet.region.get_by_text("Filter and sort").click()
    sheet.field("Not contacted for this many days").fill("30")
    expect(sheet.rows).to_have_count(2)
    assert ["Person 3", "Person 1"] == sheet.names()


def test_a_column_sorts_both_ways_and_says_so(sheet: Sheet) -> None:
    header = sheet.region.get_by_role("columnheader", name="Name")
    header.get_by_role("button").click()
    assert ["Benoît Roy", "Mireille Tremblay"] == sheet.names()
    expect(header).to_have_attribute("aria-sort", "ascending")
    header.get_by_role("button").click()
    assert ["Mireille Tremblay", "Benoît Roy"] == sheet.names()
    expect(header).to_have_attribute("aria-sort", "descending")


def test_long_lists_come_in_pages_of_fifty(page: Page) -> None:
    sheet = Sheet(page).open([person(number) for number in range(120)])
    expect(sheet.rows).to_have_count(50)
    expect(sheet.region).to_contain_text("Contacts 1 to 50 of 120")
    sheet.press("Next 50")
    sheet.press("Next 50")
    expect(sheet.rows).to_have_count(20)
    expect(sheet.region.locator(".sheet-count")).to_be_focused()
