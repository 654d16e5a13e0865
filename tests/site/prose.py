"""The words of a built page, cut into blocks and sentences: all that a visitor reads, without code, fields and sources."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from bs4 import Tag

from tests.site.built import SITE, parsed

BLOCKS = ["h1", "h2", "h3", "h4", "p", "li", "th", "td", "summary", "legend", "label", "figcaption", "desc"]
KINDS = {
    "paper": ".paper-text *",
    "picture": "desc",
    "tick": ".ticks label",
    "title": "h1, h2, h3, h4, th, summary, legend, label, .admonition-title",
    "form": ".tool *, [data-contacts] *",
    "speech": "blockquote *",
}
"""Which blocks are what a tool wrote, what a drawing shows, and so on; the first that fits. All others are prose."""
NOT_PROSE = "script, code, pre, select, textarea, button, svg text, .headerlink, [href='#sources'], #sources ~ ol, .fold-names"
"""A closed fold names the questions inside it, and each name is read where it is asked."""
# "**Career fairs.** You meet …" begins with a label, not with a sentence.
LABEL = re.compile(r"\w+(?:[ -]\w+){0,3}[.:]")
# "Ms. Okafor", "8.5", "a.m." and "St. John's" do not end a sentence, nor does a mark that small letters follow.
ENDS = re.compile(r"(?<!\bM[rsx]\.)(?<!\b(?:Dr|St)\.)(?:(?<=[.!?])|(?<=[.!?][\"”)]))\s+(?=[\W_]*[A-Z0-9])")


@dataclass(frozen=True)
class Block:
    """A paragraph, a list item, a cell or a title."""

    kind: str
    sentences: tuple[str, ...]


FOR_BUILDERS = {"api", "how-its-built"}


def pages() -> list[Path]:
    """List the pages whose words a visitor reads; how the site is built is for those who build."""
    return [path for path in sorted(SITE.rglob("*.html")) if path.parent.name not in FOR_BUILDERS]


@cache
def article(page: Path) -> Tag:
    """Read the article of a page, with the page's description as its first paragraph."""
    return prose(page.read_text(encoding="utf-8"))


def prose(html: str) -> Tag:
    """Leave of a page what is prose."""
    soup = parsed(html)
    found, description, first = soup.article, soup.select_one("meta[name=description]"), soup.new_tag("p")
    assert found
    first.string = str(description["content"]) if description else ""
    found.insert(0, first)
    for each in found.select(NOT_PROSE):
        each.decompose()
    return found


def blocks(article: Tag) -> Iterator[Block]:
    """Cut an article into blocks."""
    of_kind = {kind: {id(each) for each in article.select(chosen)} for kind, chosen in KINDS.items()}
    for block in article.find_all(BLOCKS):
        text = own_words(block)
        if text:
            kind = next((kind for kind, found in of_kind.items() if id(block) in found), "prose")
            yield Block(kind, tuple(sentences(text)))


def own_words(block: Tag) -> str:
    """Give the words of a block that are in no other block inside it, without a label at their head."""
    own = "".join(each for each in block.find_all(string=True) if each.find_parent(BLOCKS) is block)
    label = block.strong.get_text() if block.strong else ""
    text = " ".join(own.replace("()", "").split())
    return text.removeprefix(label).strip() if LABEL.fullmatch(label) else text


def sentences(text: str) -> list[str]:
    """Cut a text after each full stop, question mark or exclamation mark."""
    return ENDS.split(text)
