"""A drawing as a file that carries its typefaces, so that it looks the same on every device."""

from base64 import b64encode

from tools.formats.typefaces import typeface
from tools.kit.document.figure import Figure, Words
from tools.kit.document.svg import to_svg

NAMES = {
    "serif": ("Networking Serif", 400),
    "sans": ("Networking Sans", 400),
    "strong": ("Networking Sans", 600),
}


def write(figure: Figure) -> bytes:
    """Write a figure as SVG."""
    letters: dict[str, set[str]] = {}
    for each in figure.shapes:
        if isinstance(each, Words):
            letters.setdefault(each.face, set()).update(each.text)
    style = "".join(rule(face, shown) for face, shown in letters.items())
    return to_svg(figure, style).encode("utf-8", "replace")


def rule(face: str, letters: set[str]) -> str:
    """Write the rule that brings a typeface with these letters."""
    ours, (name, weight) = typeface(face), NAMES[face]
    file = b64encode(ours.cut(ours.glyphs[each] for each in letters if each in ours.glyphs)).decode()
    return f"@font-face{{font-family:'{name}';font-weight:{weight};src:url(data:font/ttf;base64,{file})}}"
