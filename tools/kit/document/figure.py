"""A drawing, as data: shapes in points of 1/72 inch, from the top left corner."""

from dataclasses import dataclass


@dataclass(frozen=True)
class Words:
    """A line of text: its left edge or, when `centred`, its middle; the line it stands on; its size."""

    text: str
    x: float
    y: float
    size: float
    bold: bool = False
    centred: bool = False


@dataclass(frozen=True)
class Box:
    """A filled rectangle."""

    x: float
    y: float
    width: float
    height: float


@dataclass(frozen=True)
class Squares:
    """Dark squares of one size on a light ground, given as (column, row)."""

    x: float
    y: float
    size: float
    places: tuple[tuple[int, int], ...]


@dataclass(frozen=True)
class Figure:
    """Shapes on a ground of a width and a height. `groups` say it in words, for those who copy or hear it."""

    width: float
    height: float
    shapes: tuple[Words | Box | Squares, ...]
    groups: tuple[tuple[str, ...], ...]

    def texts(self) -> tuple[str, ...]:
        """Give the texts of the shapes, in their order."""
        return tuple(each.text for each in self.shapes if isinstance(each, Words))
