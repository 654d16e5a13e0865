"""Seventy hostile texts go through every file that a tool writes, and are read as text by programs that are not ours."""

import re
from datetime import date
from io import BytesIO
from xml.etree import ElementTree

import icalendar
import pytest
import vobject
from docx.api import Document as Word

from tests.house.test_card_files import scanned
from tests.unit.contacts.hostile import HOSTILE
from tools.formats import calendar, contact_card, drawing, qr_code, word
from tools.kit.document.blocks import Bullets, Document, Heading, Lines, Paragraph
from tools.kit.document.figure import Figure, Words
from tools.kit.people.address_card import Person
from tools.kit.time.calendar_entry import Entry

UNSEEN = re.compile(r"[\x00-\x08\x0b-\x1f\x7f-\x9f\u2028\u2029\ufffe\uffff\ud800-\udfff]")
each_text = pytest.mark.parametrize("text", HOSTILE, ids=lambda text: ascii(text)[:40])


def shown(text: str) -> str:
    """Give what of a text a file can hold: no control characters, and one kind of line end."""
    return UNSEEN.sub("", text.replace("\r\n", "\n").replace("\r", "\n"))


def words(text: str) -> list[str]:
    """Give the words of a text, whatever is between them."""
    return shown(text).split()


def test_word_files_hold_the_texts() -> None:
    blocks = [
        made
        for text in HOSTILE
        for made in (Paragraph(text), Lines((text,)), Heading(text), Bullets((text,)))
    ]
    opened = Word(BytesIO(word.write([Document("letter", "Letter", "", "", tuple(blocks))])))
    read = [each.text for each in opened.paragraphs]
    assert [words(text) for text in HOSTILE for _block in range(4)] == [words(each) for each in read]


def test_a_calendar_file_holds_the_texts() -> None:
    file = calendar.write([Entry(date(2026, 11, 30), text, text) for text in HOSTILE], "2026-11-23")
    events = icalendar.Calendar.from_ical(file).walk("VEVENT")
    assert [words(text) for text in HOSTILE] == [words(str(each["SUMMARY"])) for each in events]
    assert [words(text) for text in HOSTILE] == [words(str(each["DESCRIPTION"])) for each in events]


@each_text
def test_a_contact_card_holds_the_text(text: str) -> None:
    card = vobject.readOne(contact_card.write(Person(text, note=text)).decode())
    assert words(text) == words(card.fn.value) == words(card.note.value)


@each_text
def test_a_phone_reads_the_text_from_a_code(text: str) -> None:
    name = text[:60]
    card = vobject.readOne(scanned(qr_code.squares(Person(name))))
    assert words(name) == words(card.fn.value)


@each_text
def test_a_drawing_is_xml_with_the_text_in_it(text: str) -> None:
    figure = Figure(100, 100, (Words(text, 1, 1, 8),))
    (drawn,) = ElementTree.fromstring(drawing.write(figure)).iter("{http://www.w3.org/2000/svg}text")  # noqa: S314 - our own file
    assert words(text) == words("".join(drawn.itertext()))
