"""A drawing, as data: shapes in points of 1/72 inch, from the top left corner."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from typing import Literal

Face = Literal["serif", "sans", "strong"]
"""Our typefaces: one for reading, one for short lines, and a heavier one for what comes first."""
INK, WHITE = "#1c2b2d", "#ffffff"


@dataclass(frozen=True)
class Words:
    """A line of text: its left edge, its middle or its right edge; the line it stands on; its size."""

    text: str
    x: float
    y: float
    size: float
    face: Face = "sans"
    align: Literal["left", "centre", "right"] = "left"
    colour: str = INK


@dataclass(frozen=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float
    colour: str = INK


@dataclass(frozen=True)
class Squares:
    """Dark squares of one size on a light ground, given as (column, row)."""

    x: float
    y: float
    size: float
    places: tuple[tuple[int, int], ...]


type Shape = Words | Box | Squares


@dataclass(frozen=True)
class Figure:
    """Shapes on a ground of a width and a height. `groups` say it in words, for those who copy or hear it."""

    width: float
    height: float
    shapes: tuple[Shape, ...]
    groups: tuple[tuple[str, ...], ...] = ()

    def texts(self) -> tuple[str, ...]:
        """Give the texts of the shapes, in their order."""
        return tuple(each.text for each in self.shapes if isinstance(each, Words))


def moved(shapes: Iterable[Shape], x: float, y: float, scale: float = 1) -> tuple[Shape, ...]:
    """Scale shapes from the corner, and move them to the right and down."""
    return tuple(each_moved(each, x, y, scale) for each in shapes)


def each_moved(shape: Shape, x: float, y: float, scale: float) -> Shape:
    """Scale and move one shape."""
    left, top = x + shape.x * scale, y + shape.y * scale
    if isinstance(shape, Box):
        return replace(shape, x=left, y=top, width=shape.width * scale, height=shape.height * scale)
    return replace(shape, x=left, y=top, size=shape.size * scale)
