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
from tools.card.letter_widths import width
from tools.formats import qr_code
from tools.kit.document.figure import Words
from tools.kit.people.address_card import Person

PERSON = Person(
    "Zoë Nguyễn-李", "Nurse; licensed", "902-555-0134", "zoe@example.com", "linkedin.com/in/zoe-example"
)
LAYOUTS = [name for name, _ in card_face.LAYOUTS]


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


def test_a_code_stays_small_and_leaves_out_what_is_needed_least() -> None:
    long = replace(PERSON, linkedin="linkedin.com/in/" + "x" * 80, occupation="nurse " * 15)
    text = scanned(qr_code.squares(long))
    assert len(text.encode()) <= 300
    assert "URL" not in text
    assert PERSON.email in text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", [(), ((0, 0), (50, 50))])
@given(
    groups=st.tuples(
        *(st.lists(st.text(min_size=1, max_size=100).map(str.strip), max_size=5) for _ in range(4))
    )
)
@settings(max_examples=60, deadline=None)
def test_no_line_ever_runs_over_an_edge(
    layout: str, code: tuple[tuple[int, int], ...], groups: tuple[list[str], ...]
) -> None:
    face = card_face.draw(groups, layout, code)
    right = card_face.WIDTH - card_face.EDGE - (card_face.CODE + card_face.GAP if code else 0)
    for words in [each for each in face.figure.shapes if isinstance(each, Words)]:
        long = width(words.text, bold=words.bold) * words.size
        start = words.x - (long / 2 if words.centred else 0)
        assert start >= card_face.EDGE - 0.01
        assert start + long <= right + 0.01
        assert card_face.EDGE <= words.y <= card_face.HEIGHT - card_face.EDGE + 0.01
        assert words.size >= 4.8


def test_long_lines_are_made_smaller_then_broken_then_refused() -> None:
    def sizes(line: str) -> list[tuple[str, float]]:
        figure = card_face.draw([[], [], [line], []], "left").figure
        return [(each.text, each.size) for each in figure.shapes if isinstance(each, Words)]

    assert [("short@example.com", 8.5)] == sizes("short@example.com")
    ((_, smaller),) = sizes("x" * 45 + "@a.ca")
    assert 6 <= smaller < 8.5
    assert ["x" * 55 + "@", "example.com"] == [text for text, _ in sizes("x" * 55 + "@example.com")]
    assert [] == sizes("x" * 70 + "@example.com")
    assert ("y" * 300,) == card_face.draw([[], [], ["y" * 300], []], "left").left_out


def test_a_line_without_room_is_said() -> None:
    name = "W" * 80
    made = json.loads(tools.run("card", answered("nurse", "card", full_name=name)))
    assert (
        f"There is no room on the card for “{name}”. Make it shorter, or leave something else out."
        == made["advice"][0]
    )


def test_the_drawing_is_xml_of_three_and_a_half_by_two_inches() -> None:
    answers = answered("nurse", "card", full_name="<b> & \uffff Zoë", code="yes")
    root = ElementTree.fromstring(tools.export("card", answers, "svg"))  # noqa: S314 - what we wrote ourselves
    assert ("3.5in", "2in") == (root.get("width"), root.get("height"))
    assert ["<b>", "&", "Zoë"] == "".join(root.itertext()).split("(")[0].split()


def test_the_contact_card_is_the_one_on_the_card() -> None:
    card = vobject.readOne(tools.export("card", answered("nurse", "card"), "vcf").decode())
    assert ["Marisol Dela Cruz", "+1-902-555-0134"] == [card.fn.value, card.tel.value]


def test_without_a_name_there_is_no_contact_card() -> None:
    files = json.loads(tools.run("card", answered("nurse", "card", full_name="")))["files"]
    assert "vcf" not in [file["name"] for file in files]
