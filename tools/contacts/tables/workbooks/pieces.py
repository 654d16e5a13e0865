"""XML read piece by piece: each element that is wanted comes whole, and what came before it is forgotten."""

from collections import deque
from collections.abc import Collection, Iterator
from typing import IO
from xml.etree.ElementTree import Element, XMLPullParser

CHUNK = 8_192
"""Bytes at a time: in so few, elements cannot stand in each other so deep that a browser's stack is too small for them."""
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
    depth = Depth()
    for chunk in chunks(stream):
        depth.see(chunk)
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


def chunks(stream: IO[bytes]) -> Iterator[bytes]:
    """Give a part a few bytes at a time, and never the half of a sign that begins or ends an element."""
    while chunk := stream.read(CHUNK):
        while chunk.endswith((b"<", b"/")) and (more := stream.read(1)):
            chunk += more
        yield chunk


class Depth:
    """How deep elements stand in each other, counted before they are read: a tree too deep for the stack is never made."""

    def __init__(self) -> None:
        self.now = 0

    def see(self, chunk: bytes) -> None:
        """Count what begins and what ends; TooMuch when too much is open."""
        ends = chunk.count(b"</")
        alone = chunk.count(b"/>") + chunk.count(b"<!") + chunk.count(b"<?")
        self.now = max(0, self.now + chunk.count(b"<") - 2 * ends - alone)
        if self.now > DEEPEST:
            raise TooMuch


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
        if local(last) not in wanted:
            yield from come(last, wanted, around, whole=False)


def local(element: Element) -> str:
    """Give the name of an element without its vocabulary's."""
    return element.tag.rpartition("}")[2]
