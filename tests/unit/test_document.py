"""Documents become safe HTML and plain text, and an example's words are told apart."""

from dataclasses import replace

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph
from tools.kit.document.html import to_html
from tools.kit.document.text import to_file, to_text
from tools.kit.form.lent import lend

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


def test_words_that_an_example_lent_are_marked() -> None:
    shown = only(Paragraph(f"I'm Ali. I'm a {lend('welder in Laval')}. Goodbye."))
    expected = "<p>I'm Ali. I'm a <span class=\"sample\">welder in Laval.</span> Goodbye.</p>"
    assert expected == to_html(shown)


def test_marks_stay_in_place_across_blocks() -> None:
    shown = only(Heading(lend("Hello")), Bullets((lend("one"), "mine")), Paragraph(lend("two")))
    sample = '<span class="sample">{}</span>'.format
    expected = (
        f"<h4>{sample('Hello')}</h4><ul><li>{sample('one')}</li><li>mine</li></ul><p>{sample('two')}</p>"
    )
    assert expected == to_html(shown)


def test_a_word_with_markup_stays_text_when_it_is_marked() -> None:
    assert '<p><span class="sample">&lt;b&gt;</span></p>' == to_html(only(Paragraph(lend("<b>"))))
