"""The card's files: its code is read by zxing-cpp and vobject, its drawing by an XML parser."""

import json
from dataclasses import replace
from xml.etree import ElementTree

import pytest
import vobject
import zxingcpp
from hypothesis import given, settings
from hypothesis import strategies as st
from PIL import Image

import tools
from tests.house.typed import answered
from tools.card import card_face
from tools.card.layouts import CODE, EDGE, HEIGHT, LAYOUTS, LEAST, WIDTH
from tools.card.letter_widths import width
from tools.card.setting import Lines
from tools.formats import qr_code
from tools.kit.document.figure import Words
from tools.kit.people.address_card import Person

PERSON = Person(
    "Zoë Nguyễn-李", "Nurse; licensed", "902-555-0134", "zoe@example.com", "linkedin.com/in/zoe-example"
)


def scanned(squares: tuple[tuple[int, int], ...]) -> str:
    """Read a code as a phone does, from black on white."""
    side = max(max(place) for place in squares) + 1
    picture = Image.new("L", (side + 8, side + 8), 255)
    for column, row in squares:
        picture.putpixel((column + 4, row + 4), 0)
    (found,) = zxingcpp.read_barcodes(
        picture.resize((8 * picture.width, 8 * picture.height), Image.Resampling.NEAREST)
    )
    return found.text


def test_a_phone_reads_the_person_from_the_code() -> None:
    card = vobject.readOne(scanned(qr_code.squares(PERSON)))
    assert [PERSON.name, PERSON.email, "+1-902-555-0134"] == [card.fn.value, card.email.value, card.tel.value]
    assert f"https://{PERSON.linkedin}" == card.url.value


def test_a_phone_reads_any_text_that_a_code_can_hold() -> None:
    text = "https://example.org/my-data/#phone=" + "aZ-_09" * 470
    assert text == scanned(qr_code.dark_squares(text))
    with pytest.raises(ValueError, match="too large"):
        qr_code.dark_squares("x" * 2954)


def test_a_code_stays_small_and_leaves_out_what_is_needed_least() -> None:
    long = replace(PERSON, linkedin="linkedin.com/in/" + "x" * 80, occupation="nurse " * 15)
    text = scanned(qr_code.squares(long))
    assert len(text.encode()) <= 300
    assert "URL" not in text
    assert PERSON.email in text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", [(), ((0, 0), (50, 50))])
@given(
    name=st.text(max_size=80),
    occupation=st.text(max_size=68),
    rest=st.lists(st.text(min_size=1, max_size=100).map(str.strip).filter(bool), max_size=7),
)
@settings(max_examples=40, deadline=None)
def test_no_line_ever_runs_over_an_edge(
    layout: str, code: tuple[tuple[int, int], ...], name: str, occupation: str, rest: list[str]
) -> None:
    written = Lines(
        " ".join(name.split()), "", " ".join(occupation.split()), tuple(rest[:4]), tuple(rest[4:])
    )
    front = card_face.front(written, LAYOUTS[layout], "#0e4f49", code)
    for words in [each for each in front.figure.shapes if isinstance(each, Words)]:
        long = width(words.text, words.face) * words.size
        start = words.x - (long / 2 if words.align == "centre" else 0)
        assert start >= EDGE - 0.01
        assert start + long <= WIDTH - EDGE + 0.01
        assert EDGE <= words.y <= HEIGHT - EDGE + 0.01
        assert words.size >= LEAST
        beside = words.y > HEIGHT - EDGE - CODE and words.y - words.size < HEIGHT - EDGE
        if code and beside and not LAYOUTS[layout].low:
            assert start + long <= WIDTH - EDGE - CODE


def test_the_drawing_is_xml_of_three_and_a_half_by_two_inches() -> None:
    answers = answered("nurse", "card", full_name="<b> & \uffff Zoë", code="yes")
    root = ElementTree.fromstring(tools.export("card", answers, "svg"))  # noqa: S314 - what we wrote ourselves
    assert ("3.5in", "2in") == (root.get("width"), root.get("height"))
    assert "<b> & Zoë" in " ".join(" ".join(root.itertext()).split())


def test_the_contact_card_is_the_one_on_the_card() -> None:
    card = vobject.readOne(tools.export("card", answered("nurse", "card"), "vcf").decode())
    assert ["Marisol Dela Cruz", "+1-902-555-0134"] == [card.fn.value, card.tel.value]


def test_without_a_name_there_is_no_contact_card() -> None:
    files = json.loads(tools.run("card", answered("nurse", "card", full_name="")))["files"]
    assert "vcf" not in [file["name"] for file in files]
