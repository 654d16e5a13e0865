"""Drawings as the pages of a PDF file, each in its exact size; its text can be read, searched and copied.

Where a word has letters that our typefaces lack, the page draws it with the letters of the device: `missing` names such
words, and `write` takes their pictures. Written here rather than with fpdf2: with fontTools, which it needs, that is 1.6 MB
to bring, and it shapes Arabic only with a library in C.
"""

from collections.abc import Iterator, Sequence

from tools.formats.pdf import flow
from tools.formats.pdf.letters import Letters, read
from tools.formats.pdf.objects import Objects, text
from tools.formats.pdf.words import words
from tools.kit.document.blocks import Document
from tools.kit.document.direction import from_the_right
from tools.kit.document.figure import Box, Figure, Shape, Squares, Words
from tools.kit.document.svg import short
from tools.kit.language import _

ALIGNED = {"left": 0.0, "centre": 0.5, "right": 1.0}


class Undrawn(ValueError):
    """Words that a PDF cannot show without pictures of them; the message tells a person so."""


def write(pages: Sequence[Figure], title: str, pictures: str = "[]", *, exact: bool = False) -> bytes:
    """Write figures as pages; a file that is `exact` is printed in its size, not made to fit the paper.

    `pictures` is a JSON list of a typeface, a word and its picture. Undrawn when one is missing.
    """
    letters, objects = Letters(read(pictures)), Objects()
    drawings = [drawing(page, letters) for page in pages]
    if letters.missing:
        named = ", ".join(word for _face, word in letters.missing)
        raise Undrawn(_("Only a browser can draw these words in a PDF: {words}.").format(words=named))
    tree, resources = objects.reserve(), objects.reserve()
    leaves = [leaf(objects, page, made, tree, resources) for page, made in zip(pages, drawings, strict=True)]
    objects.tell(resources, f"<< /Font << {letters.fonts(objects)} >> >>")
    objects.tell(tree, f"<< /Type /Pages /Count {len(leaves)} /Kids [{' '.join(leaves)}] >>")
    shown = "/DisplayDocTitle true" + (" /PrintScaling /None" if exact else "")
    catalogue = f"<< /Type /Catalog /Pages {tree} /Lang {text('en-CA')} /ViewerPreferences << {shown} >> >>"
    return objects.file(objects.add(catalogue), title)


def write_documents(documents: Sequence[Document], title: str, pictures: str = "[]") -> bytes:
    """Write documents as the pages of a letter. Undrawn when a picture is missing."""
    return write(flow.pages(documents, Letters(read(pictures))), title, pictures)


def missing_in(documents: Sequence[Document]) -> tuple[tuple[str, str], ...]:
    """Name the words of documents that the device has to draw, each with its typeface."""
    return missing(flow.pages(documents, Letters()))


def missing(pages: Sequence[Figure]) -> tuple[tuple[str, str], ...]:
    """Name the words of figures that the device has to draw, each with its typeface."""
    letters = Letters()
    for page in pages:
        drawing(page, letters)
    return tuple(letters.missing)


def leaf(objects: Objects, page: Figure, drawn: str, tree: str, resources: str) -> str:
    """Add a page."""
    size = f"/MediaBox [0 0 {short(page.width)} {short(page.height)}]"
    content = objects.stream(drawn.encode("latin-1"))
    return objects.add(f"<< /Type /Page /Parent {tree} {size} /Resources {resources} /Contents {content} >>")


def drawing(page: Figure, letters: Letters) -> str:
    """Write how a page is drawn; a PDF counts from the lower left corner."""
    return "\n".join(part for shape in page.shapes for part in drawn(shape, page.height, letters))


def drawn(shape: Shape, height: float, letters: Letters) -> Iterator[str]:
    """Write how a shape is drawn."""
    match shape:
        case Words():
            yield from line(shape, height, letters)
        case Box(x, y, wide, high, colour):
            yield f"{paint(colour)} {short(x)} {short(height - y - high)} {short(wide)} {short(high)} re f"
        case Squares(x, y, size, places):
            rows = " ".join(
                f"{short(x + column * size)} {short(height - y - (row + 1) * size)} {short(size)} {short(size)} re"
                for column, row in places
            )
            yield f"{paint('#000000')} {rows} f"


def line(shape: Words, height: float, letters: Letters) -> Iterator[str]:
    """Write a line of text, piece by piece."""
    rightward = bool(from_the_right(shape.text))
    wide, row = letters.row(words(shape.text), shape.face, rightward=rightward)
    start = shape.x - ALIGNED[shape.align] * wide * shape.size
    yield f"BT {paint(shape.colour)}"
    for piece in row:
        font, told = letters.written(piece.text, shape.face)
        place = f"1 0 0 1 {short(start + piece.start * shape.size)} {short(height - shape.y)} Tm"
        yield f"/{font} {short(shape.size)} Tf {place} {told}"
    yield "ET"


def paint(colour: str) -> str:
    """Choose a colour, which is told as on the web."""
    return " ".join(short(int(colour[at : at + 2], 16) / 255) for at in (1, 3, 5)) + " rg"
