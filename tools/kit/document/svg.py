"""A figure as SVG: the one gate through which a visitor's words reach a drawing."""

from collections.abc import Iterable, Iterator
from html import escape

from tools.kit.document.figure import Box, Figure, Squares, Words

FONTS = "Arial, Helvetica, sans-serif"
INK, ACCENT = "#1c2b2d", "#0e4f49"
POINTS = 72
NOT_IN_XML = dict.fromkeys([0xFFFE, 0xFFFF])


def to_svg(figure: Figure) -> str:
    """Write a figure as a drawing that stands by itself, in its size."""
    return drawn(figure, [safe(text) for text in figure.texts()], 'xmlns="http://www.w3.org/2000/svg"')


def safe(text: str) -> str:
    """Escape a text."""
    return escape(text.translate(NOT_IN_XML), quote=False)


def drawn(figure: Figure, texts: Iterable[str], attributes: str) -> str:
    """Write a figure whose texts are given as markup that is safe."""
    left = iter(texts)
    size = f'width="{short(figure.width / POINTS)}in" height="{short(figure.height / POINTS)}in"'
    view = f'viewBox="0 0 {short(figure.width)} {short(figure.height)}"'
    inner = "".join(shapes(figure, left))
    return f'<svg {attributes} {size} {view} font-family="{FONTS}" fill="{INK}">{inner}</svg>'


def shapes(figure: Figure, texts: Iterator[str]) -> Iterator[str]:
    """Write the shapes on their white ground."""
    yield f'<rect width="{short(figure.width)}" height="{short(figure.height)}" fill="#fff"/>'
    for shape in figure.shapes:
        match shape:
            case Words(_, x, y, size, bold, centred):
                look = (' font-weight="bold"' if bold else "") + (' text-anchor="middle"' if centred else "")
                place = f'x="{short(x)}" y="{short(y)}" font-size="{short(size)}"'
                yield f"<text {place}{look}>{next(texts)}</text>"
            case Box(x, y, width, height):
                yield (
                    f'<rect x="{short(x)}" y="{short(y)}" width="{short(width)}" height="{short(height)}"'
                    f' fill="{ACCENT}"/>'
                )
            case Squares(x, y, size, places):
                path = "".join(
                    f"M{short(x + column * size)} {short(y + row * size)}h{short(size)}v{short(size)}h-{short(size)}z"
                    for column, row in places
                )
                yield f'<path d="{path}" fill="#000" shape-rendering="crispEdges"/>'


def short(number: float) -> str:
    """Write a number without needless digits."""
    return f"{number:.3f}".rstrip("0").rstrip(".")
