"""PDF files: read by pypdf, and drawn by pypdfium2, whose dots are measured."""

import json
from base64 import b64encode
from io import BytesIO
from typing import Any

import pytest
from PIL import Image, ImageChops
from pypdf import PageObject, PdfReader
from pypdfium2 import PdfDocument

import tools
from tests.house.typed import answered
from tools.formats import pdf
from tools.formats.pdf.words import in_place, words
from tools.kit.document.figure import Figure, Words

DOTS = 10
"""Dots in a millimetre, when a page is drawn to be measured."""
MM = 72 / 25.4
FAR = 0.2
PAPERS = {"letter": (215.9, 279.4), "a4": (210.0, 297.0)}


BLOCK = {
    "em": 8,
    "width": 16,
    "left": 0,
    "top": 8,
    "columns": 16,
    "rows": 8,
    "dots": b64encode(b"\xff" * 16).decode(),
}
"""A black block as the picture of a word: twice as wide as its size, and as high."""


def opened(content: bytes) -> PdfReader:
    return PdfReader(BytesIO(content), strict=True)


def drawn(content: bytes, page: int) -> Image.Image:
    """Draw a page in shades of grey, 0 as paper and 255 as ink."""
    return ImageChops.invert(PdfDocument(content)[page].render(scale=DOTS / MM).to_pil().convert("L"))


def inked(picture: Image.Image, box: tuple[float, float, float, float]) -> tuple[float, ...]:
    """Give the edges of what is drawn in a part of a page, in millimetres."""
    left, top, right, foot = (round(each * DOTS) for each in box)
    found = picture.crop((left, top, right, foot)).point(lambda ink: 255 * (ink > 100)).getbbox()
    assert found
    return tuple((each + start) / DOTS for each, start in zip(found, (left, top, left, top), strict=True))


def sheet(**change: Any) -> bytes:
    return tools.export("card", answered("nurse", "card", **change), "sheet")


@pytest.mark.parametrize(
    ("change", "corner", "scale"),
    [
        ({}, (19.05, 12.7), 1),
        ({"paper": "a4"}, ((210 - 177.8) / 2, (297 - 254) / 2), 1),
        ({"across": "1.5", "down": "-2"}, (20.55, 10.7), 1),
        (
            {"printer": "away", "scale_away": "99", "across_away": "-0.5"},
            (19.05 + 0.889 - 0.5, 12.7 + 1.27),
            0.99,
        ),
    ],
)
def test_cards_and_the_test_page_are_in_their_place_to_a_fifth_of_a_millimetre(
    change: dict[str, str], corner: tuple[float, float], scale: float
) -> None:
    content = sheet(**change)
    size = PAPERS[change.get("paper", "letter")]
    assert [size] * 3 == [
        pytest.approx((float(page.mediabox.width) / MM, float(page.mediabox.height) / MM), abs=0.01)
        for page in opened(content).pages
    ]
    grid = drawn(content, 2)
    for column in range(3):
        x = corner[0] + column * 88.9 * scale
        left, _top, right, _foot = inked(grid, (x - 3, corner[1] + 60, x + 3, corner[1] + 70))
        assert x == pytest.approx((left + right) / 2, abs=FAR)
    for row in range(6):
        y = corner[1] + row * 50.8 * scale
        _left, top, _right, foot = inked(grid, (corner[0] + 100, y - 3, corner[0] + 110, y + 3))
        assert y == pytest.approx((top + foot) / 2, abs=FAR)
    first = inked(drawn(content, 0), (corner[0], corner[1], corner[0] + 88 * scale, corner[1] + 50 * scale))
    last = inked(
        drawn(content, 0),
        (
            corner[0] + 88.9 * scale,
            corner[1] + 203.2 * scale,
            corner[0] + 176.9 * scale,
            corner[1] + 253 * scale,
        ),
    )
    assert (88.9 * scale, 203.2 * scale) == pytest.approx((last[0] - first[0], last[1] - first[1]), abs=FAR)


def test_the_ruler_of_the_test_page_is_ten_centimetres() -> None:
    left, _top, right, _foot = inked(drawn(sheet(), 2), (19.05 + 3, 12.7 + 22, 19.05 + 150, 12.7 + 25.6))
    assert 100 == pytest.approx(right - left - 0.5 / MM, abs=FAR)


def test_a_sheet_says_its_text_ten_times_and_asks_to_be_printed_in_its_size() -> None:
    reader = opened(sheet())
    assert 10 == reader.pages[0].extract_text().count("Marisol Dela Cruz")
    assert 10 == reader.pages[1].extract_text().count("Where we met")
    assert "/None" == reader.trailer["/Root"]["/ViewerPreferences"]["/PrintScaling"]  # type: ignore[index]
    assert reader.metadata
    assert "Print sheet for networking cards" == reader.metadata.title


def test_a_pdf_of_several_texts_has_the_title_of_their_tool() -> None:
    reader = opened(tools.export("statement", json.dumps({"full_name": "Ali Baba"}), "pdf"))
    assert reader.metadata
    assert "Statement builder" == reader.metadata.title


def test_an_empty_back_makes_no_page() -> None:
    assert 2 == len(opened(sheet(back="blank")).pages)


def test_the_card_for_a_shop_is_of_its_size() -> None:
    pages = opened(tools.export("card", answered("nurse", "card"), "pdf")).pages
    assert [(252, 144)] * 2 == [(float(page.mediabox.width), float(page.mediabox.height)) for page in pages]


@pytest.mark.parametrize(
    "name", ["Zoë Öztürk-Łukasz", "Nguyễn Thị Ánh", "Олена Ковальчук", "Şükrü Çağlar", "María-José Ñuñez"]
)
def test_a_name_in_our_letters_is_read_back_as_it_was_typed(name: str) -> None:
    (page,) = opened(
        tools.export("letter", answered("nurse", "letter", full_name=name), "pdf", "letter")
    ).pages
    assert name in page.extract_text()
    assert all(font_is_inside(font.get_object()) for font in page["/Resources"]["/Font"].values())  # type: ignore[index]


def font_is_inside(font: Any) -> bool:
    return "/FontFile2" in font["/DescendantFonts"][0]["/FontDescriptor"]


def test_a_word_in_other_letters_is_drawn_in_its_place_and_read_as_it_is_written() -> None:
    name = "محمد الحسيني"
    answers = answered("nurse", "letter", full_name=name)
    wanted = json.loads(tools.missing("letter", answers, "pdf", "letter"))
    assert {("serif", "محمد"), ("serif", "الحسيني")} == {tuple(each) for each in wanted}
    pictures = json.dumps([[*each, BLOCK] for each in wanted])
    content = tools.export("letter", answers, "pdf", "letter", pictures)
    (page,) = opened(content).pages
    assert "محمد" in page.extract_text()
    at = places(page)["محمد"], places(page)["الحسيني"]
    assert at[0][0] > at[1][0], "the first word of a name written from the right stands on the right"
    x, y = (each / MM for each in at[0])
    left, top, right, _foot = inked(drawn(content, 0), (x - 0.5, 279.4 - y - 5, x + 9, 279.4 - y))
    assert (x, 22 / MM) == pytest.approx((left, right - left), abs=FAR)
    assert 11 / MM == pytest.approx(279.4 - y - top, abs=FAR)


def places(page: PageObject) -> dict[str, tuple[float, float]]:
    """Give where each text of a page stands."""
    found: dict[str, tuple[float, float]] = {}
    page.extract_text(
        visitor_text=lambda text, _cm, tm, *_: found.setdefault(text.strip(), (tm[4], tm[5])) and None
    )
    return found


def test_without_pictures_it_says_which_words_a_pdf_cannot_show() -> None:
    with pytest.raises(pdf.Undrawn, match="李"):
        pdf.write([Figure(90, 90, (Words("李 Wei", 0, 20, 12),))], "Card")


@pytest.mark.parametrize(
    ("line", "placed"),
    [
        ("Dear Ali Baba", "Dear Ali Baba"),
        ("Dear محمد الحسيني hello", "Dear الحسيني محمد hello"),
        ("محمد Ali Baba الحسيني", "الحسيني Ali Baba محمد"),
        ("李小明 Wei", "李 小 明 Wei"),
    ],
)
def test_words_stand_in_the_order_in_which_people_read_them(line: str, placed: str) -> None:
    row = in_place(words(line), rightward=line.startswith("م"))
    assert placed == " ".join(each.text for each in row)


@pytest.mark.parametrize("name", tools.names())
def test_every_tool_gives_a_pdf_whose_words_are_those_of_its_text(name: str) -> None:
    answers = answered("nurse", name)
    wanted = json.loads(tools.missing(name, answers, "pdf"))
    content = tools.export(name, answers, "pdf", "", json.dumps([[*each, BLOCK] for each in wanted]))
    said = "".join(" ".join(page.extract_text() for page in opened(content).pages).split())
    for document in json.loads(tools.run(name, answers))["documents"]:
        for line in document["text"].splitlines():
            for word in line.removeprefix("- ").split():
                assert word in said, f"{word} is missing from the PDF of {name}"


def test_a_long_document_goes_on_on_numbered_pages_and_parts_no_heading_from_its_text() -> None:
    pages = opened(tools.export("interview", answered("nurse", "interview"), "pdf")).pages
    assert len(pages) > 1
    for number, page in enumerate(pages, 1):
        assert page.extract_text().strip().endswith(f"Page {number} of {len(pages)}")


def test_the_same_answers_give_the_same_bytes() -> None:
    assert sheet() == sheet()
