"""The card in a browser: its files, its code and its lines, each read by a reader that is not ours."""

from io import BytesIO

import pytest
import vobject
import zxingcpp
from PIL import Image
from playwright.sync_api import Page, expect
from pypdf import PageObject, PdfReader

from tests.browser.test_files import started, taken
from tests.browser.test_tools_at_work import PAGES

pytestmark = pytest.mark.at_work

MM = 72 / 25.4


def test_a_phone_reads_the_person_from_the_card_of_an_example(page: Page) -> None:
    page.goto(f"{PAGES['card']}/")
    drawing = page.locator("#card-example-graduate .figure").first.screenshot()
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(drawing)))
    assert "Gabrielle Arsenault" == vobject.readOne(code.text).fn.value


def test_the_card_comes_as_a_picture_for_print_whose_code_a_phone_reads(page: Page) -> None:
    region = started(page, "card")
    region.get_by_label("A code for phones to scan").select_option("yes")
    expect(region.locator(".paper .figure path")).to_be_attached()
    name, content = taken(page, region, "Download PNG")
    picture = Image.open(BytesIO(content))
    assert ("card.png", (1050, 600)) == (name, picture.size)
    assert 300 == round(picture.info["dpi"][0])
    (code,) = zxingcpp.read_barcodes(picture)
    assert "Tyler Kowalchuk" == vobject.readOne(code.text).fn.value


def test_the_contact_card_is_read_by_an_address_book(page: Page) -> None:
    name, content = taken(page, started(page, "card"), "Download contact card")
    assert ("contact.vcf", "Tyler Kowalchuk") == (name, vobject.readOne(content.decode()).fn.value)


@pytest.mark.parametrize("layout", ["left", "centre", "band", "foot"])
def test_every_line_of_a_card_stays_between_its_edges_and_beside_its_code(page: Page, layout: str) -> None:
    region = started(page, "card", "graduate")
    region.get_by_label("Full name", exact=True).fill("Wilhelmina Wawrzyniak-Mohammadi Öztürk")
    drawn = region.get_by_role("group", name="Layout").locator(f"button[value={layout}]")
    expect(drawn.locator("svg")).to_contain_text("Öztürk")
    drawn.click()
    expect(drawn).to_have_attribute("aria-pressed", "true")
    front = region.locator(".paper[data-document=front] .figure")
    for place in ("x", "y", "font-size"):
        as_drawn = drawn.locator("text").last.get_attribute(place) or ""
        expect(front.locator("text").last).to_have_attribute(place, as_drawn)
    page.evaluate("document.fonts.ready.then(() => true)")
    overlaps = """tool => {
      const each = tool.querySelector("[data-document=front] .figure");
      const box = (of) => of.getBoundingClientRect();
      const [card, code] = [box(each), box(each.querySelector("path"))];
      return [...each.querySelectorAll("text")].map(box).filter(({ left, right, top, bottom }) =>
        left < card.left + 10 || right > card.right - 10 || (right > code.left && top < code.bottom && bottom > code.top)
      ).length;
    }"""
    assert 0 == region.evaluate(overlaps)


def test_the_print_sheet_comes_as_a_pdf_also_for_a_name_in_other_letters(page: Page) -> None:
    region = started(page, "card")
    region.get_by_label("Full name", exact=True).fill("محمد Kowalchuk")
    expect(region.locator(".paper .figure").first).to_contain_text("محمد")
    region.get_by_label("Printer").select_option("away")
    region.get_by_label("Move to the right", exact=True).locator("visible=true").select_option("1.5")
    name, content = taken(page, region, "Download print sheet")
    front, back, test_page = PdfReader(BytesIO(content), strict=True).pages
    assert ("card-sheet.pdf", 10) == (name, front.extract_text().count("محمد"))
    assert "Where we met" in back.extract_text()
    assert "10 cm" in test_page.extract_text()
    assert "/drawn0" in front["/Resources"]["/Font"]  # type: ignore[index]


def test_print_prints_the_sheet_in_its_exact_place(page: Page) -> None:
    page.add_init_script("window.print = () => {}")
    region = started(page, "card")
    on_the_card = [
        float(region.locator(".paper .figure text").first.get_attribute(each) or 0) for each in "xy"
    ]
    region.get_by_role("button", name="Print", exact=True).click()
    expect(page.locator(".print-sheet > svg")).to_have_count(2)
    cards, back = PdfReader(BytesIO(page.pdf(prefer_css_page_size=True))).pages
    assert (612, 792) == pytest.approx((cards.mediabox.width, cards.mediabox.height), abs=0.5)
    assert "Wherewemet" in "".join(back.extract_text().split())
    names = [(x, 792 - y) for text, x, y in placed(cards) if text == "Tyler Kowalchuk"]
    x, y = 54 + on_the_card[0], 36 + on_the_card[1]
    expected = [(x + 252 * column, y + 144 * row) for row in range(5) for column in range(2)]
    assert 10 == len(names)
    for place, found in zip(expected, names, strict=True):
        assert place == pytest.approx(found, abs=0.2 * MM)


def test_the_code_fills_the_screen_and_a_phone_reads_it(page: Page) -> None:
    page.set_viewport_size({"width": 360, "height": 740})
    page.goto(f"{PAGES['card']}/")
    region = page.get_by_role("region", name="Card maker", exact=True)
    region.get_by_label("Full name", exact=True).fill("Ali Baba")
    expect(region.locator(".paper .figure").first).to_contain_text("Ali Baba")
    region.get_by_role("button", name="Show my QR code").click()
    shown = page.get_by_role("dialog", name="My QR code")
    expect(shown.locator("svg")).to_be_visible()
    (code,) = zxingcpp.read_barcodes(Image.open(BytesIO(page.screenshot())))
    assert "Ali Baba" == vobject.readOne(code.text).fn.value
    shown.get_by_role("button", name="Close").click()
    expect(shown).to_be_hidden()
    region.get_by_role("button", name="Show in large type").click()
    large = page.get_by_role("dialog", name="Front of the card")
    expect(large).to_contain_text("Ali Baba")
    expect(large.locator("svg")).to_have_count(0)


def test_the_picture_is_shared_where_the_device_can(page: Page) -> None:
    page.add_init_script(
        "navigator.canShare = () => true; navigator.share = async ({ files }) => (window.shared = files[0].name)"
    )
    region = started(page, "card")
    region.get_by_role("button", name="Share the picture").click()
    expect(region.get_by_role("button", name="Shared", exact=True)).to_be_visible()
    assert "card.png" == page.evaluate("shared")


def placed(page: PageObject) -> list[tuple[str, float, float]]:
    """Give each text of a printed page with its place, in points from the lower left corner."""
    found: list[tuple[str, float, float]] = []

    def visit(text: str, cm: list[float], tm: list[float], *_: object) -> None:
        x, y = tm[4] * cm[0] + tm[5] * cm[2] + cm[4], tm[4] * cm[1] + tm[5] * cm[3] + cm[5]
        found.append((text.strip(), x, y))

    page.extract_text(visitor_text=visit)
    return [each for each in found if each[0]]
