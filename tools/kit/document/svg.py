"""A figure as SVG: the one gate through which a visitor's words reach a drawing."""

from collections.abc import Iterable, Iterator

from tools.kit.document.direction import from_the_right
from tools.kit.document.figure import INK, Box, Figure, Squares, Words
from tools.kit.document.xml import safe

LOOKS = {
    "serif": "font-family=\"'Networking Serif', Georgia, serif\"",
    "sans": "font-family=\"'Networking Sans', Arial, Helvetica, sans-serif\"",
    "strong": 'font-family="\'Networking Sans\', Arial, Helvetica, sans-serif" font-weight="600"',
}
ANCHORS = {"left": "", "centre": ' text-anchor="middle"', "right": ' text-anchor="end"'}
RIGHTWARD = {
    "left": ' direction="rtl" text-anchor="end"',
    "centre": ' direction="rtl" text-anchor="middle"',
    "right": ' direction="rtl"',
}
"""A line that is written from the right ends on its left."""
POINTS = 72


def to_svg(figure: Figure, style: str = "") -> str:
    """Write a figure as a drawing that stands by itself, in its size; `style` is a style sheet."""
    made = drawn(figure, [safe(text) for text in figure.texts()], 'xmlns="http://www.w3.org/2000/svg"')
    return made.replace(">", f"><style>{style}</style>", 1) if style else made


def drawn(figure: Figure, texts: Iterable[str], attributes: str) -> str:
    """Write a figure whose texts are given as markup that is safe."""
    left = iter(texts)
    size = f'width="{short(figure.width / POINTS)}in" height="{short(figure.height / POINTS)}in"'
    view = f'viewBox="0 0 {short(figure.width)} {short(figure.height)}"'
    inner = "".join(shapes(figure, left))
    return f'<svg {attributes} {size} {view} fill="{INK}">{inner}</svg>'


def shapes(figure: Figure, texts: Iterator[str]) -> Iterator[str]:
    """Write the shapes on their white ground."""
    yield f'<rect width="{short(figure.width)}" height="{short(figure.height)}" fill="#fff"/>'
    for shape in figure.shapes:
        match shape:
            case Words(text, x, y, size, face, align, colour):
                place = f'x="{short(x)}" y="{short(y)}" font-size="{short(size)}"'
                way = RIGHTWARD[align] if from_the_right(text) else ANCHORS[align]
                yield f"<text {place} {LOOKS[face]}{way}{filled(colour)}>{next(texts)}</text>"
            case Box(x, y, width, height, colour):
                place = f'x="{short(x)}" y="{short(y)}" width="{short(width)}" height="{short(height)}"'
                yield f"<rect {place}{filled(colour)}/>"
            case Squares(x, y, size, places):
                scaled = f"translate({short(x)} {short(y)}) scale({short(size)})"
                look = 'fill="none" stroke="#000" shape-rendering="crispEdges"'
                yield f'<path transform="{scaled}" d="M0 .5{strokes(places)}" {look}/>'


def strokes(places: Iterable[tuple[int, int]]) -> str:
    """Write squares of one unit, those beside one another as one stroke; each starts where the one before ends."""
    runs: list[list[int]] = []
    for column, row in sorted(places, key=lambda place: place[::-1]):
        if runs and runs[-1][0] == row and runs[-1][2] == column:
            runs[-1][2] += 1
        else:
            runs.append([row, column, column + 1])
    moves = zip([[0, 0, 0], *runs], runs, strict=False)
    return "".join(f"m{x - before} {y - top}h{end - x}" for (top, _, before), (y, x, end) in moves)


def filled(colour: str) -> str:
    """Say a colour, where it is not that of the whole drawing."""
    return "" if colour == INK else f' fill="{colour}"'


def short(number: float) -> str:
    """Write a number without needless digits."""
    return f"{number:.4f}".rstrip("0").rstrip(".")
