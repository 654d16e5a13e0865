"""Drawings, set into the page so that they follow its colours."""

from pathlib import Path

PICTURES = Path(__file__).parents[2] / "docs" / "assets" / "pictures"


def picture(name: str) -> str:
    """Print a drawing of docs/assets/pictures by its name."""
    drawing = (PICTURES / f"{name}.svg").read_text(encoding="utf-8")
    return f'<figure class="picture" data-search-exclude>\n{drawing.strip()}\n</figure>'


def sign(name: str) -> str:
    """Print a small drawing that stands beside words and says nothing of its own."""
    drawing = (PICTURES / f"sign-{name}.svg").read_text(encoding="utf-8")
    return f'<span class="sign">{drawing.strip()}</span>'
