"""Documents as a Word file: the template's styles, Letter page and margins, filled with our paragraphs.

The template is made by python-docx: see macros/renew/word_template.py. A paragraph that begins in a script written from the
right is set from the right, and each run says which way it reads, so that mixed texts keep their order.
"""

from collections.abc import Iterator, Sequence
from io import BytesIO
from itertools import groupby
from pkgutil import get_data
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, texts
from tools.kit.document.direction import from_the_right
from tools.kit.document.xml import safe

BODY = "word/document.xml"
END_OF_BODY = b"<w:sectPr"
BREAK = "<w:r><w:br/></w:r>"


def write(documents: Sequence[Document]) -> bytes:
    """Write documents, each on a page of its own; where there are several, each under its title."""
    template = BytesIO(get_data(__package__, "template.docx") or b"")
    body = "".join(
        part for index, each in enumerate(documents) for part in parts(each, index, len(documents))
    )
    file = BytesIO()
    with ZipFile(template, metadata_encoding="utf-8") as source, ZipFile(file, "w") as made:
        for name in source.namelist():
            content = source.read(name)
            if name == BODY:
                before, end, after = content.partition(END_OF_BODY)
                content = before + body.encode("utf-8", "replace") + end + after
            made.writestr(ZipInfo(name), content, ZIP_DEFLATED)
    return file.getvalue()


def parts(document: Document, index: int, count: int) -> Iterator[str]:
    """Write the paragraphs of a document."""
    if count > 1:
        yield paragraph("Heading1", [document.title], new_page=index > 0)
    for block in document.blocks:
        yield from written(block)


def written(block: Block) -> Iterator[str]:
    """Write one block."""
    match block:
        case Heading(text):
            yield paragraph("Heading2", [text])
        case Bullets(items):
            yield from (paragraph("ListBullet", [item]) for item in items)
        case Lines(lines):
            yield paragraph("Normal", lines)
        case _:
            yield paragraph("Normal", texts(block))


def paragraph(style: str, lines: Sequence[str], new_page: bool = False) -> str:
    """Write lines as one paragraph of a style."""
    settings = f'<w:pStyle w:val="{style}"/>'
    settings += "<w:pageBreakBefore/>" if new_page else ""
    settings += "<w:bidi/>" if from_the_right("".join(lines)) else ""
    runs = BREAK.join("".join(each_run(line)) for line in lines)
    return f"<w:p><w:pPr>{settings}</w:pPr>{runs}</w:p>"


def each_run(line: str) -> Iterator[str]:
    """Write a line in runs that read one way."""
    way = bool(from_the_right(line))
    ways = []
    for sign in line:
        strong = from_the_right(sign)
        way = way if strong is None else strong
        ways.append(way)
    for rtl, run in groupby(zip(ways, line, strict=True), key=lambda each: each[0]):
        text = safe("".join(sign for _, sign in run))
        settings = "<w:rPr><w:rtl/></w:rPr>" if rtl else ""
        yield f'<w:r>{settings}<w:t xml:space="preserve">{text}</w:t></w:r>'
