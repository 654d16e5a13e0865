"""The contact sheet in two tabs: what one writes is neither lost nor replaced in silence by the other."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet


def test_two_tabs_edit_the_same_person_and_lose_nothing(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT | {"discussion": "2026-11-01: Met"}, MIREILLE])
    two = Sheet(context.new_page()).open()
    one.show("Benoît Roy").get_by_label("Position").fill("Fish supplier")
    two.change("Benoît Roy", "Phone", "819 555 0177")
    two.note("Owns a boat")
    expect(one.one.locator(".log").first).to_contain_text("Owns a boat")
    expect(one.one.get_by_label("Position")).to_have_value("Fish supplier")
    one.note("Sells fish")
    two.add(First_name="Nadia")
    one.press("Back to the list")
    one.show("Mireille Tremblay")
    one.press("Delete this person")
    expect(two.rows).to_have_count(2)
    benoit = next(each for each in one.kept() if each["id"] == "b")
    assert ("Fish supplier", "819 555 0177") == (benoit["position"], benoit["phone"])
    assert ["Sells fish", "Owns a boat", "Met"] == [
        line.split(": ")[1] for line in benoit["discussion"].split("\n")
    ]


def test_what_another_tab_wrote_into_the_same_field_is_said_and_comes_back(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT])
    two = Sheet(context.new_page()).open()
    position = one.show("Benoît Roy").get_by_label("Position")
    position.fill("Fish supplier")
    two.change("Benoît Roy", "Position", "Owner")
    expect(one.rows).to_contain_text("Owner")
    position.blur()
    expect(one.notice).to_contain_text("Another tab wrote this meanwhile: Position: Owner.")
    expect(two.rows).to_contain_text("Fish supplier")
    one.press("Undo")
    expect(position).to_have_value("Owner")
