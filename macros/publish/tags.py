"""The tags of a page and their places, so that a page is changed there, and stays as it is elsewhere, byte for byte."""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from html.parser import HTMLParser


@dataclass(frozen=True)
class Tag:
    """A tag from its first letter to behind its last; a script is one with its content. "/head" ends the head."""

    name: str
    attributes: Mapping[str, str]
    start: int
    end: int
    content: str = ""


type Change = tuple[int, int, str]
"""What is to stand in the place of what stands between two places of a page."""


def tags(html: str) -> list[Tag]:
    """List the tags of a page in their order."""
    return Reader(html).tags


def changed(html: str, changes: Iterable[Change]) -> str:
    """Put a text in the place of what stands between two places of a page, as often as asked."""
    parts, done = [], 0
    for start, end, text in sorted(changes):
        parts += [html[done:start], text]
        done = end
    return "".join([*parts, html[done:]])


class Reader(HTMLParser):
    """Collect the tags."""

    def __init__(self, html: str) -> None:
        super().__init__(convert_charrefs=False)
        self.html = html
        self.line_starts = [0, *(at for at, letter in enumerate(html, 1) if letter == "\n")]
        self.tags: list[Tag] = []
        self.feed(html)
        self.close()

    def here(self) -> int:
        """Give the place of the tag just read."""
        line, column = self.getpos()
        return self.line_starts[line - 1] + column

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        start, said = self.here(), {name: value or "" for name, value in attrs}
        self.tags.append(Tag(tag, said, start, start + len(self.get_starttag_text() or "")))

    def handle_endtag(self, tag: str) -> None:
        start = self.here()
        end = self.html.index(">", start) + 1
        opened = self.tags[-1] if self.tags else None
        if opened and tag == opened.name == "script":
            content = self.html[opened.end : start]
            self.tags[-1] = Tag(tag, opened.attributes, opened.start, end, content)
        else:
            self.tags.append(Tag(f"/{tag}", {}, start, end))
