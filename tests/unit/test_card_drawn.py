"""How a card is drawn: all of it on 3.5 by 2 inches, in letters and colours that people can read."""

from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.unit.test_card import nurse
from tools.card import lines, render
from tools.card.breaking import largest
from tools.card.colour import contrast_with_white
from tools.card.layouts import LAYOUTS, LEADING
from tools.card.setting import set_lines
from tools.kit.document.blocks import Document
from tools.kit.document.figure import Figure, Words
from tools.kit.document.text import to_text


@pytest.mark.parametrize("layout", LAYOUTS)
@pytest.mark.parametrize("code", [False, True])
@pytest.mark.parametrize(
    "change",
    [
        {},
        {"full_name": "Cher", "said": "", "phone": ""},
        {"full_name": "Maria Fernanda de los Angeles Quintero Wawrzyniak-Mohammadi"},
        {"full_name": "W" * 80},
        {"full_name": "李" * 12},
        {"full_name": "محمد عبد الرحمن الحسيني"},
        {"full_name": "Nguyễn Thị Minh Khai", "email": f"{'a' * 60}@example.com"},
        {"title": "Recent graduate in environmental science and public health work"},
    ],
)
def test_the_name_is_the_largest_nothing_is_tiny_and_every_line_is_on_a_side(
    layout: str, code: bool, change: dict[str, Any]
) -> None:
    asked = lines(nurse(**change))
    made = set_lines(asked, LAYOUTS[layout], code=code)
    rows = [*made.head, *made.foot]
    name = [row for row in made.head if row.leading != LEADING]
    assert "".join(asked.name.split()) == "".join(row.text for row in name).replace(" ", "")
    assert max(row.size for row in rows if row not in name) < min(row.size for row in name)
    assert min(row.size for row in rows) >= 7
    shown = "".join(row.text for row in rows).replace(" ", "") + "".join(made.moved).replace(" ", "")
    assert all(line.replace(" ", "") in shown for group in asked.groups() for line in group)


def texts_of(side: Document) -> list[Words]:
    """Give the lines as they are drawn."""
    (figure,) = side.blocks
    assert isinstance(figure, Figure)
    return [each for each in figure.shapes if isinstance(each, Words)]


def test_what_has_no_room_in_front_moves_to_the_back_and_that_is_said() -> None:
    made = render(nurse(email=f"{'a' * 68}@example.com", code="yes"))
    front, back = made.documents
    address = f"{'a' * 68}@example.com"
    assert address not in [each.text for each in texts_of(front)]
    assert address in to_text(back)
    assert any(address in line and "It is on the back." in line for line in made.advice)


@given(st.text(max_size=80), st.floats(80, 220))
def test_breaking_a_text_loses_no_word(text: str, room: float) -> None:
    _size, lines_made = largest(" ".join(text.split()), "serif", room, 21)
    assert "".join(text.split()) == "".join("".join(lines_made).split())


@pytest.mark.parametrize("chosen", ["#0e4f49", "#ffff00", "#ffffff", "#ff8800", "#000000"])
def test_a_colour_is_dark_enough_to_be_read_and_a_change_is_said(chosen: str) -> None:
    made = render(nurse(colour=chosen))
    (line,) = [each for each in texts_of(made.documents[0]) if each.text == "Nurse"]
    assert contrast_with_white(line.colour) >= 4.5
    said = "Your colour is too light for letters, so the card has a darker shade of it."
    assert (said in made.advice) == (line.colour != chosen)


def test_contrast_is_measured_as_the_web_does() -> None:
    assert [21, 1] == [round(contrast_with_white(each), 3) for each in ("#000000", "#ffffff")]
    assert 4.54 == round(contrast_with_white("#767676"), 2)


def test_each_printer_keeps_its_own_correction() -> None:
    def first_x(**change: str) -> float:
        (sheet,) = [each for each in render(nurse(**change)).files if each.name == "printed"]
        return float(sheet.write().decode().split('<text x="')[1].split('"')[0])

    moved = {"across": "2", "across_away": "-1"}
    there, away = first_x(**moved), first_x(**moved, printer="away")
    assert 3 * 72 / 25.4 == pytest.approx(there - away, abs=0.01)
