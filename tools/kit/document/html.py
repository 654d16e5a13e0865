"""A document as HTML: the one gate through which a visitor's words reach a page."""

from collections.abc import Iterator
from itertools import islice

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, texts
from tools.kit.document.figure import Figure
from tools.kit.document.svg import drawn, safe
from tools.kit.form.sample import lent, runs


def to_html(document: Document, own: Document | None = None) -> str:
    """Write a document's blocks as safe HTML; words that one's own document does not say are marked as a sample."""
    marks = iter(lent(words(document), words(own or document)))
    return "".join(written(block, marks) for block in document.blocks)


def words(document: Document) -> list[str]:
    """List a document's words, in their order."""
    return [word for block in document.blocks for text in texts(block) for word in text.split()]


def written(block: Block, marks: Iterator[bool]) -> str:
    """Write one block."""
    if isinstance(block, Figure):
        return drawn(block, [shaded(text, marks, "tspan") for text in texts(block)], 'class="figure"')
    inner = [shaded(text, marks) for text in texts(block)]
    match block:
        case Heading():
            return f"<h4>{inner[0]}</h4>"
        case Lines():
            return f"<p>{'<br>'.join(inner)}</p>"
        case Bullets():
            return f"<ul>{''.join(f'<li>{item}</li>' for item in inner)}</ul>"
    return f"<p>{inner[0]}</p>"


def shaded(text: str, marks: Iterator[bool], span: str = "span") -> str:
    """Escape a text, taking a mark for each of its words; runs of marked words go into a span of class `sample`."""
    said = text.split()
    return " ".join(
        f'<{span} class="sample">{safe(run)}</{span}>' if sample else safe(run)
        for sample, run in runs(said, list(islice(marks, len(said))))
    )
