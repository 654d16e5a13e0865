"""Documents as the pages of a letter: Letter paper, margins of an inch, our typefaces, and page numbers where needed."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tools.formats.pdf.letters import Letters
from tools.formats.pdf.words import words
from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, texts
from tools.kit.document.direction import from_the_right
from tools.kit.document.figure import Face, Figure, Shape, Words, moved
from tools.kit.language import _

WIDTH, HEIGHT, MARGIN, INDENT = 612.0, 792.0, 72.0, 16.0
SPRUCE, MUTED = "#0e4f49", "#4a5a5c"


@dataclass(frozen=True)
class Style:
    """How a text looks: its size and typeface, the space above it, its indent, and whether the next text stays with it."""

    size: float = 11
    face: Face = "serif"
    above: float = 9
    indent: float = 0
    stays: bool = False
    colour: str = "#1c2b2d"

    def leading(self) -> float:
        """Give the distance between lines."""
        return self.size * 1.36


TITLE = Style(18, "strong", 0, stays=True, colour=SPRUCE)
HEADING = Style(12, "strong", 16, stays=True)
ITEM = Style(above=3, indent=INDENT)
PLAIN = Style()
SMALL = Style(9, "sans", colour=MUTED)


@dataclass(frozen=True)
class Strip:
    """What is not parted by the end of a page: its shapes, from its own top, its height, and the space above it."""

    shapes: tuple[Shape, ...]
    height: float
    above: float
    stays: bool = False


def pages(documents: Sequence[Document], letters: Letters) -> tuple[Figure, ...]:
    """Set documents, each on a page of its own; where there are several, each under its title."""
    made = [
        page
        for document in documents
        for page in laid(list(strips(document, letters, titled=len(documents) > 1)))
    ]
    return tuple(made if len(made) == 1 else numbered(made))


def strips(document: Document, letters: Letters, *, titled: bool) -> Iterator[Strip]:
    """Set a document, strip by strip."""
    if titled:
        yield from set_text(document.title, TITLE, letters)
    for block in document.blocks:
        yield from set_block(block, letters)


def set_block(block: Block, letters: Letters) -> Iterator[Strip]:
    """Set one block."""
    match block:
        case Figure():
            yield Strip(moved(block.shapes, MARGIN, 0), block.height, PLAIN.above)
        case Bullets(items):
            for item in items:
                first, *rest = set_text(item, ITEM, letters)
                dot = Words("•", MARGIN + 4, PLAIN.size, PLAIN.size)
                yield replace(first, shapes=(dot, *first.shapes))
                yield from rest
        case Lines(lines):
            for number, line in enumerate(lines):
                yield from set_text(line, replace(PLAIN, above=0) if number else PLAIN, letters)
        case Heading(text):
            yield from set_text(text, HEADING, letters)
        case _:
            for text in texts(block):
                yield from set_text(text, PLAIN, letters)


def set_text(text: str, style: Style, letters: Letters) -> Iterator[Strip]:
    """Set a text in lines; its first two stay together, and so do its last two."""
    lines = broken(text, style, letters)
    rightward = bool(from_the_right(text))
    x = WIDTH - MARGIN - style.indent if rightward else MARGIN + style.indent
    for number, line in enumerate(lines):
        shape = Words(
            line, x, style.size, style.size, style.face, "right" if rightward else "left", style.colour
        )
        together = style.stays or number == 0 or number == len(lines) - 2
        last = number == len(lines) - 1
        yield Strip(
            (shape,), style.leading(), 0 if number else style.above, style.stays if last else together
        )


def broken(text: str, style: Style, letters: Letters) -> list[str]:
    """Break a text in lines that fit between the margins."""
    room = (WIDTH - 2 * MARGIN - style.indent) / style.size
    space = letters.width(" ", style.face)
    lines, used = [""], 0.0
    for word in words(text):
        wide = letters.width(word.text, style.face)
        if used and used + wide > room:
            lines.append("")
            used = 0.0
        lines[-1] += word.text + (" " if word.spaced else "")
        used += wide + (space if word.spaced else 0)
    return [line.strip() for line in lines]


def laid(rows: Sequence[Strip]) -> Iterator[Figure]:
    """Lay strips on pages; those that stay together are not parted where they fit on one page."""
    shapes, y = list[Shape](), MARGIN
    for group in bound(rows):
        if shapes and y + sum(each.above + each.height for each in group) > HEIGHT - MARGIN:
            yield Figure(WIDTH, HEIGHT, tuple(shapes))
            shapes, y = [], MARGIN
        for each in group:
            y += each.above if shapes else 0
            shapes += moved(each.shapes, 0, y)
            y += each.height
    yield Figure(WIDTH, HEIGHT, tuple(shapes))


def bound(rows: Sequence[Strip]) -> Iterator[list[Strip]]:
    """Bind each strip to the next where it is to stay with it."""
    group = list(rows[:1])
    for one, other in pairwise(rows):
        if not one.stays:
            yield group
            group = []
        group.append(other)
    if group:
        yield group


def numbered(made: Sequence[Figure]) -> Iterator[Figure]:
    """Write the number of each page at its foot."""
    for number, page in enumerate(made, 1):
        told = _("Page {number} of {count}").format(number=number, count=len(made))
        foot = Words(told, WIDTH - MARGIN, HEIGHT - MARGIN / 2, SMALL.size, SMALL.face, "right", SMALL.colour)
        yield replace(page, shapes=(*page.shapes, foot))
