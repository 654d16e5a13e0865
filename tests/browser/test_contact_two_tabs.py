"""The contact sheet in two tabs: what one writes is neither lost nor replaced in silence by the other."""

from playwright.sync_api import BrowserContext, expect

from tests.browser.sheet import BENOIT, MIREILLE, Sheet


def test_two_tabs_edit_the_same_person_and_lose_nothing(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT, MIREILLE])
    two = Sheet(context.new_page()).open()
    one.press("Edit Benoît Roy")
    two.press("Edit Benoît Roy")
    one.field("Position").fill("Fish supplier")
    two.field("Phone").fill("819 555 0177")
    two.press("Save")
    one.press("Save")
    two.add(First_name="Nadia")
    one.press("Delete Mireille Tremblay")
    expect(two.rows).to_have_count(2)
    benoit = next(each for each in one.kept() if each["id"] == "b")
    assert BENOIT | {"position": "Fish supplier", "phone": "819 555 0177"} == benoit


def test_what_another_tab_wrote_into_the_same_field_is_shown_before_it_is_replaced(
    context: BrowserContext,
) -> None:
    one = Sheet(context.new_page()).open([BENOIT])
    two = Sheet(context.new_page()).open()
    one.press("Edit Benoît Roy")
    two.press("Edit Benoît Roy")
    two.field("Position").fill("Owner")
    two.press("Save")
    one.field("Position").fill("Fish supplier")
    one.press("Save")
    expect(one.region.get_by_role("alert")).to_contain_text("Position: Owner")
    assert "Owner" == one.kept()[0]["position"]
    one.press("Save")
    expect(two.rows).to_contain_text("Fish supplier")


def test_conversations_noted_in_two_tabs_are_both_kept(context: BrowserContext) -> None:
    one = Sheet(context.new_page()).open([BENOIT | {"discussion": "2026-11-01: Met"}])
    two = Sheet(context.new_page()).open()
    one.press("Edit Benoît Roy")
    two.press("Edit Benoît Roy")
    two.field("Discussion points").fill("2026-11-20: Owns a boat\n2026-11-01: Met")
    two.press("Save")
    one.field("Discussion points").fill("2026-11-23: Sells fish\n2026-11-01: Met")
    one.press("Save")
    expect(one.notice).to_contain_text("Benoît Roy is saved.")
    assert "2026-11-23: Sells fish\n2026-11-20: Owns a boat\n2026-11-01: Met" == one.kept()[0]["discussion"]
