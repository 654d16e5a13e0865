"""A document that is an email has one subject line, and its text under it."""

import json

import pytest

import tools
from tools import examples
from tools.kit.document.blocks import Block, Document, Heading, Lines, Paragraph, Subject
from tools.kit.document.mail import Mail, mail
from tools.kit.document.text import to_text

HELLO = (Subject("A question"), Paragraph("Hello Ali,"), Lines(("Kind regards,", "Zoë")))


def document(*blocks: Block) -> Document:
    return Document("email", "Email", "", "", blocks)


def test_an_email_has_its_subject_apart_from_its_text() -> None:
    assert Mail("A question", "Hello Ali,\n\nKind regards,\nZoë") == mail(document(*HELLO))


def test_the_subject_stands_in_the_text_that_is_copied() -> None:
    assert "Subject: A question\n\nHello Ali,\n\nKind regards,\nZoë" == to_text(document(*HELLO))


@pytest.mark.parametrize("blocks", [(), HELLO[1:], (Heading("Ali"), *HELLO), (*HELLO, *HELLO)])
def test_a_document_with_no_email_or_several_cannot_be_opened_as_one(blocks: tuple[Block, ...]) -> None:
    assert mail(document(*blocks)) is None


@pytest.mark.parametrize(
    ("tool", "name"),
    [("letter", "email"), ("call", "email"), ("interview", "email"), ("thanks", "email"), ("event", "after")],
)
def test_every_document_with_a_subject_line_can_be_opened_as_an_email(tool: str, name: str) -> None:
    made = json.loads(tools.run(tool, json.dumps(dict(examples.read("nurse", tool).answers))))
    assert [name] == [each["name"] for each in made["documents"] if each["mail"]]


def test_an_examples_words_are_in_no_email() -> None:
    example = json.dumps(dict(examples.read("nurse", "letter").answers))
    for answers in ("{}", '{"full_name": "Ali Baba"}'):
        for each in json.loads(tools.run("letter", answers, example))["documents"]:
            assert "Marisol" not in json.dumps(each["mail"])
