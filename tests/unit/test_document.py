"""Documents become safe HTML and plain text, and an example's words are told apart."""

from dataclasses import replace

import pytest

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.document.html import to_html
from tools.kit.document.text import to_file, to_text

LETTER = Document(
    name="letter",
    title="Letter",
    note="One page",
    copy_label="Copy the letter",
    blocks=(
        Lines(("Ali & Co.", "1 <b>Street")),
        Heading("Hello"),
        Paragraph("Some text."),
        Bullets(("one", "two")),
    ),
)


def only(*blocks: Block) -> Document:
    return replace(LETTER, blocks=blocks)


def test_every_block_has_its_html_and_is_escaped() -> None:
    expected = "<p>Ali &amp; Co.<br>1 &lt;b&gt;Street</p><h4>Hello</h4><p>Some text.</p><ul><li>one</li><li>two</li></ul>"
    assert expected == to_html(LETTER)


def test_every_block_has_its_plain_text() -> None:
    assert "Ali & Co.\n1 <b>Street\n\nHello\n\nSome text.\n\n- one\n- two" == to_text(LETTER)


def test_a_file_holds_each_document_under_its_title() -> None:
    assert "Letter (One page)\n\na\n\n\nLetter (One page)\n\nb" == to_file(
        [only(Paragraph("a")), only(Paragraph("b"))]
    )


def test_words_that_ones_own_text_does_not_say_are_marked() -> None:
    shown, own = only(Paragraph("I'm Ali. I'm a nurse. Goodbye.")), only(Paragraph("I'm Ali. Goodbye."))
    assert "<p>I'm Ali. <span class=\"sample\">I'm a nurse.</span> Goodbye.</p>" == to_html(shown, own)


def test_marks_stay_in_place_across_blocks() -> None:
    shown = only(Heading("Hello"), Bullets(("one", "mine")), Paragraph("two"))
    sample = '<span class="sample">{}</span>'.format
    expected = (
        f"<h4>{sample('Hello')}</h4><ul><li>{sample('one')}</li><li>mine</li></ul><p>{sample('two')}</p>"
    )
    assert expected == to_html(shown, only(Bullets(("mine",))))


@pytest.mark.parametrize(
    ("shown", "own", "expected"),
    [
        (
            "Ana said that I write to you today",
            "May I talk to you",
            "<i>Ana said that I write to you today</i>",
        ),
        ("Ana said that Ali may write", "Ali", "<i>Ana said that</i> Ali <i>may write</i>"),
        ("I am a cook based in Laval", "I am a cook", "I am a cook <i>based in Laval</i>"),
    ],
)
def test_a_small_word_that_both_texts_have_by_chance_is_grey_with_its_sentence(
    shown: str, own: str, expected: str
) -> None:
    html = to_html(only(Paragraph(shown)), only(Paragraph(own)))
    assert f"<p>{expected}</p>" == html.replace('<span class="sample">', "<i>").replace("</span>", "</i>")


def test_a_word_with_markup_stays_text_when_it_is_marked() -> None:
    assert '<p><span class="sample">&lt;b&gt;</span></p>' == to_html(only(Paragraph("<b>")), only())
