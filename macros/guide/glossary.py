"""A Markdown extension: the first time that a page uses a word of the glossary, the word leads to it."""

import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.extensions.toc import slugify
from markdown.treeprocessors import Treeprocessor
from markdown.util import STX

FILE = Path(__file__).parents[2] / "docs" / "glossary.md"
ENTRY = re.compile(r"^### (.+?)(?: \{ #([\w-]+) \})?$", re.MULTILINE)
HEADINGS = {f"h{level}" for level in range(1, 7)}
UNLINKED = HEADINGS | {"a", "article", "blockquote", "code", "pre", "summary"}
LAST = "sources"  # the titles of sources are not ours to link


@dataclass(frozen=True)
class Term:
    """A word of the glossary: where it is explained, and what finds it in a text."""

    anchor: str
    pattern: re.Pattern[str]


def terms() -> list[Term]:
    """Read the entries of the glossary, the longest first, so that "networking card" goes before "networking"."""
    entries = ENTRY.findall(FILE.read_text(encoding="utf-8"))
    return [term(title, anchor) for title, anchor in sorted(entries, key=lambda entry: -len(entry[0]))]


def term(title: str, anchor: str) -> Term:
    """Make a term of its heading, such as "CV (curriculum vitae)" or "Career fair, or job fair"."""
    forms = [form for form in re.split(r", or | \(|\)", title) if form]
    words = "|".join(form if form.isupper() else f"(?i:{re.escape(form)}s?)" for form in forms)
    return Term(anchor or slugify(title, "-"), re.compile(rf"(?<![\w-])(?:{words})(?![\w-])"))


def link_first_uses(root: Element) -> None:
    """Link each term once, unless a heading says that the page itself teaches it."""
    taught = "\n".join("".join(each.itertext()) for each in root.iter() if each.tag in HEADINGS)
    for each in terms():
        if not each.pattern.search(taught):
            link_first_use(root, each)


def link_first_use(root: Element, term: Term) -> None:
    """Set a link around the first use of a term in running text."""
    for parent, at, text in texts(root):
        if STX in text:  # HTML typed into the text, which can be a link itself
            continue
        if found := term.pattern.search(text):
            link = Element("a", {"href": f"/glossary.md#{term.anchor}", "class": "term"})
            link.text, link.tail = found[0], text[found.end() :]
            put(parent, at, text[: found.start()])
            parent.insert(at, link)
            return


def texts(parent: Element) -> Iterator[tuple[Element, int, str]]:
    """Give each text in its order: its parent, and how many elements stand before it there."""
    yield parent, 0, parent.text or ""
    for at, child in enumerate(parent, 1):
        if child.get("id") == LAST:
            return
        if child.tag not in UNLINKED and child.get("class") != "admonition-title":
            yield from texts(child)
        yield parent, at, child.tail or ""


def put(parent: Element, at: int, text: str) -> None:
    """Set a text where `texts` found one."""
    if at:
        parent[at - 1].tail = text
    else:
        parent.text = text


class Links(Treeprocessor):
    """Links the terms when inline marks are elements, and before MkDocs makes addresses of the names of files."""

    def run(self, root: Element) -> None:
        link_first_uses(root)


class Glossary(Extension):
    """What MkDocs loads."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(Links(md), "glossary", 1)


def makeExtension(**options: Any) -> Glossary:  # noqa: N802
    """Offer the extension under the name that Markdown asks for."""
    return Glossary(**options)
