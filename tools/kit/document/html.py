"""A document as HTML: the one gate through which a visitor's words reach a page."""

from itertools import groupby

from tools.kit.document.blocks import Block, Bullets, Document, Heading, Lines, texts
from tools.kit.document.figure import Figure
from tools.kit.document.svg import drawn
from tools.kit.document.xml import safe
from tools.kit.form.lent import is_lent, shown


def to_html(document: Document) -> str:
    """Write a document's blocks as safe HTML; words that an example lent are marked as a sample."""
    return "".join(map(written, document.blocks))


def written(block: Block) -> str:
    """Write one block."""
    if isinstance(block, Figure):
        return drawn(block, [shaded(text, "tspan") for text in texts(block)], 'class="figure"')
    inner = [shaded(text) for text in texts(block)]
    match block:
        case Heading():
            return f"<h4>{inner[0]}</h4>"
        case Lines():
            return f"<p>{'<br>'.join(inner)}</p>"
        case Bullets():
            return f"<ul>{''.join(f'<li>{item}</li>' for item in inner)}</ul>"
    return f"<p>{inner[0]}</p>"


def shaded(text: str, span: str = "span") -> str:
    """Escape a text; runs of lent words go into a span of class `sample`."""
    return " ".join(
        f'<{span} class="sample">{safe(shown(run))}</{span}>' if lent else safe(run)
        for lent, run in ((lent, " ".join(each)) for lent, each in groupby(text.split(), is_lent))
    )
