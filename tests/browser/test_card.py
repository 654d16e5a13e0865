"""The card in a browser: its files, its code and its lines, each read by a reader that is not ours."""

from io import BytesIO
from pathlib import Path

import pytest
import vobject
import zxingcpp
from PIL import Image
from playwright.sync_api import Browser, Page, expect
from pypdf import PageObject, PdfReader

from tests.browser.test_files import started, taken
from tests.browser.test_tools_at_work import PAGES

MM = 72 / 25.4


def test_a_phone_reads_the_person_from_the_card_of_an_example(page: Page) -> None:
    page.goto(f"{PAGES['card']}/")
    drawing = page.locator("#card-example-graduate .figure").screenshot()
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(drawing)))
    assert "Gabrielle Arsenault" == vobject.readOne(code.text).fn.value


def test_the_card_comes_as_a_picture_for_print_whose_code_a_phone_reads(page: Page) -> None:
    region = started(page, "card")
    region.get_by_label("A code that phones can read").select_option("yes")
    expect(region.locator(".figure path")).to_be_attached()
    name, content = taken(page, region, "Download PNG")
    picture = Image.open(BytesIO(content))
    assert ("card.png", (1050, 600)) == (name, picture.size)
    assert 300 == round(picture.info["dpi"][0])
    (code,) = zxingcpp.read_barcodes(picture)
    assert "Tyler Kowalchuk" == vobject.readOne(code.text).fn.value


def test_the_contact_card_is_read_by_an_address_book(page: Page) -> None:
    name, content = taken(page, started(page, "card"), "Download contact card")
    assert ("contact.vcf", "Tyler Kowalchuk") == (name, vobject.readOne(content.decode()).fn.value)


@pytest.mark.parametrize("layout", ["left", "centre", "band"])
def test_every_line_of_a_card_stays_between_its_edges_in_the_browsers_own_letters(
    page: Page, layout: str
) -> None:
    region = started(page, "card", "graduate")
    region.get_by_label("Layout").select_option(layout)
    region.get_by_label("A code that phones can read").select_option("yes")
    region.get_by_label("Full name", exact=True).fill("Wilhelmina Wawrzyniak-Mohammadi Öztürk")
    expect(region.locator(".figure")).to_contain_text("Öztürk")
    expect(region.locator(".figure path")).to_be_attached()
    lines = "each => [...each.querySelectorAll('text')].map((line) => line.getBBox()).map((box) => [box.x, box.x + box.width])"
    for left, right in region.locator(".figure").evaluate(lines):
        assert 13 <= left < right <= 252 - 14 - 62


@pytest.mark.parametrize(
    ("settings", "size", "first"),
    [
        ({}, (612, 792), (54, 36)),
        ({"Paper": "a4"}, (595.276, 841.89), (45.638, 60.945)),
        ({"Move to the right": "1.5", "Move down": "-2"}, (612, 792), (54 + 1.5 * MM, 36 - 2 * MM)),
    ],
)
def test_ten_cards_are_printed_in_their_exact_place(
    page: Page,
    browser: Browser,
    tmp_path: Path,
    settings: dict[str, str],
    size: tuple[float, float],
    first: tuple[float, float],
) -> None:
    region = started(page, "card")
    for label, value in settings.items():
        region.get_by_label(label, exact=True).select_option(value)
    on_the_card = [float(region.locator(".figure text").first.get_attribute(each) or 0) for each in "xy"]
    name, content = taken(page, region, "Download print sheet")
    (tmp_path / name).write_bytes(content)
    sheet = browser.new_page()
    sheet.goto(f"file://{tmp_path}/{name}")
    cards, test_page = PdfReader(BytesIO(sheet.pdf(prefer_css_page_size=True))).pages
    sheet.close()
    assert size == pytest.approx((cards.mediabox.width, cards.mediabox.height), abs=0.5)
    assert "10 cm" in test_page.extract_text()
    names = [(x, size[1] - y) for text, x, y in placed(cards) if text == "Tyler Kowalchuk"]
    x, y = (start + within for start, within in zip(first, on_the_card, strict=True))
    expected = [(x + 252 * column, y + 144 * row) for row in range(5) for column in range(2)]
    assert 10 == len(names)
    for place, found in zip(expected, names, strict=True):
        assert place == pytest.approx(found, abs=0.2 * MM)


def placed(page: PageObject) -> list[tuple[str, float, float]]:
    """Give each text of a printed page with its place, in points from the lower left corner."""
    found: list[tuple[str, float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        found.append((text.strip(), x, y))

    page.extract_text(visitor_text=visit)
    return [each for each in found if each[0]]
