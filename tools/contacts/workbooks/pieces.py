"""XML read piece by piece: each element that is wanted comes whole, and what came before it is forgotten."""

from collections import deque
from collections.abc import Collection, Iterator
from typing import IO
from xml.etree.ElementTree import Element, XMLPullParser

CHUNK = 65_536
MOST_WAITING = 8_000_000
"""Bytes until the next element that is wanted: no row of a sheet of people is as long."""
DEEPEST = 64

type Piece = tuple[tuple[Element, ...], Element]


class TooMuch(ValueError):
    """More, or deeper, than a workbook of people can be."""


def pieces(stream: IO[bytes], wanted: Collection[str]) -> Iterator[Piece]:
    """Give each element of a wanted name with the elements around it, the outermost first."""
    parser: XMLPullParser[Element] = XMLPullParser(("start",))
    root: Element | None = None
    waiting = 0
    while chunk := stream.read(CHUNK):
        parser.feed(chunk)
        started = parser.read_events()
        if root is None:
            root = next((each[-1] for each in started if isinstance(each[-1], Element)), None)
        deque(started, maxlen=0)  # Only the first is of use.
        waiting += len(chunk)
        if root is not None:
            for piece in come(root, wanted, (), whole=False):
                waiting = 0
                yield piece
        if waiting > MOST_WAITING:
            raise TooMuch
    parser.close()
    if root is not None:
        yield from come(root, wanted, (), whole=True)


def come(
    element: Element, wanted: Collection[str], around: tuple[Element, ...], whole: bool
) -> Iterator[Piece]:
    """Give what is wanted of an element's content as far as it has come; its last part may still be open."""
    if len(around) > DEEPEST:
        raise TooMuch
    around = (*around, element)
    content = list(element)
    ready = content if whole else content[:-1]
    for each in ready:
        if local(each) in wanted:
            yield around, each
        else:
            yield from come(each, wanted, around, whole=True)
    del element[: len(ready)]
    if not whole and content:
        last = content[-1]
        if local(last) in wanted:
            refuse_depth(last)
        else:
            yield from come(last, wanted, around, whole=False)


def refuse_depth(element: Element) -> None:
    """Stop where elements stand in elements without end."""
    for _level in range(DEEPEST):
        if not len(element):
            return
        element = element[-1]
    raise TooMuch


def local(element: Element) -> str:
    """Give the name of an element without its vocabulary's."""
    return element.tag.rpartition("}")[2]
