"""Word files, read by python-docx and by LibreOffice where it is installed."""

import json
import shutil
import subprocess
from io import BytesIO
from pathlib import Path

import pytest
from docx.api import Document as Word
from docx.oxml.ns import qn
from docx.shared import Inches
from pypdf import PdfReader

import tools
from macros.renew import word_template
from tools import examples
from tools.formats import word
from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, Paragraph

IN_WORD = ("call", "event", "interview", "letter", "plan", "references", "referral", "thanks")
SCRIPTS = "Zoë Đặng Łukasz · 李小龙 · محمد عبد الله · אברהם 🙂 <b> & \uffff"


def document(*blocks: Block) -> Document:
    return Document("letter", "Letter", "", "", blocks)


def read(*documents: Document) -> "list[tuple[str, str]]":
    """Give the style and the text of each paragraph."""
    opened = Word(BytesIO(word.write(documents)))
    return [(each.style.name, each.text) for each in opened.paragraphs if each.style]


def test_the_template_is_what_python_docx_makes() -> None:
    assert word_template.make() == word_template.TEMPLATE.read_bytes(), (
        "run: python -m macros.renew.word_template"
    )


def test_every_block_has_its_style_and_lines_stand_under_one_another() -> None:
    made = document(Lines(("Ali", "Street 1")), Heading("Hello"), Paragraph("Text."), Bullets(("one", "two")))
    assert [
        ("Normal", "Ali\nStreet 1"),
        ("Heading 2", "Hello"),
        ("Normal", "Text."),
        ("List Bullet", "one"),
        ("List Bullet", "two"),
    ] == read(made)


def test_several_documents_stand_each_on_a_page_under_its_title() -> None:
    made = [document(Paragraph("a")), document(Paragraph("b"))]
    assert [("Heading 1", "Letter"), ("Normal", "a"), ("Heading 1", "Letter"), ("Normal", "b")] == read(*made)
    opened = Word(BytesIO(word.write(made)))
    breaks = [each.paragraph_format.page_break_before for each in opened.paragraphs]
    assert [None, None, True, None] == breaks


def test_every_script_survives_and_is_never_markup() -> None:
    assert [("Normal", SCRIPTS.removesuffix("\uffff"))] == read(document(Paragraph(SCRIPTS)))


@pytest.mark.parametrize(
    ("text", "paragraph", "runs"),
    [
        ("Hello", False, [("Hello", False)]),
        ("Dear محمد,", False, [("Dear ", False), ("محمد,", True)]),
        ("محمد in Halifax", True, [("محمد ", True), ("in Halifax", False)]),
        ("123", False, [("123", False)]),
    ],
)
def test_what_is_written_from_the_right_is_set_from_the_right(
    text: str, paragraph: bool, runs: list[tuple[str, bool]]
) -> None:
    (made,) = Word(BytesIO(word.write([document(Paragraph(text))]))).paragraphs
    assert paragraph == (made._p.get_or_add_pPr().find(qn("w:bidi")) is not None)
    assert runs == [(run.text, bool(run.font.rtl)) for run in made.runs]


def test_the_page_is_letter_paper_with_margins_of_an_inch() -> None:
    (section,) = Word(BytesIO(word.write([document(Paragraph("a"))]))).sections
    assert (Inches(8.5), Inches(11)) == (section.page_width, section.page_height)
    margins = (section.left_margin, section.right_margin, section.top_margin, section.bottom_margin)
    assert (Inches(1),) * 4 == margins


@pytest.mark.parametrize("tool", IN_WORD)
@pytest.mark.parametrize("example", examples.names())
def test_a_word_file_says_what_the_paper_says(tool: str, example: str) -> None:
    answers = json.dumps(dict(examples.read(example, tool).answers))
    file = tools.export(tool, answers, "docx")
    assert file == tools.export(tool, answers, "docx")
    words = " ".join(each.text for each in Word(BytesIO(file)).paragraphs).split()
    whole = json.loads(tools.run(tool, answers))["whole"].split()
    assert words
    assert set(words) <= set(whole)


@pytest.mark.skipif(not shutil.which("soffice"), reason="LibreOffice is not installed")
def test_libreoffice_opens_a_letter_on_one_page(tmp_path: Path) -> None:
    answers = json.dumps(dict(examples.read("nurse", "letter").answers) | {"full_name": "Łukasz 李"})
    (tmp_path / "letter.docx").write_bytes(tools.export("letter", answers, "docx"))
    profile = f"-env:UserInstallation=file://{tmp_path}/profile"
    command = (
        f"soffice {profile} --headless --convert-to pdf --outdir {tmp_path} {tmp_path}/letter.docx".split()
    )
    subprocess.run(command, capture_output=True, check=True, timeout=120)
    if not (tmp_path / "letter.pdf").exists():
        pytest.skip("LibreOffice has no Writer")
    (page,) = PdfReader(tmp_path / "letter.pdf").pages
    assert (612, 792) == (page.mediabox.width, page.mediabox.height)
    assert {"Łukasz", "李", "Halifax,"} <= set(page.extract_text().split())
