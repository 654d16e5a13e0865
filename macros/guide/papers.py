"""A Markdown extension: what a tool wrote stays as it is, also inside a part of a page that is Markdown."""

from typing import Any
from xml.etree.ElementTree import Element

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

BEFORE_THE_HEADINGS = 6
"""Python-Markdown gives headings their ids and links at 5."""


class Papers(Treeprocessor):
    """Set each article aside, so that the headings in it are none of the page's."""

    def run(self, root: Element) -> None:
        for parent in list(root.iter()):
            for at, child in enumerate(parent):
                if child.tag == "article":
                    parent[at] = self.set_aside(child)

    def set_aside(self, article: Element) -> Element:
        """Give a paragraph in whose place Markdown puts the article at the end."""
        kept = Element("p")
        kept.tail, article.tail = article.tail, None
        kept.text = self.md.htmlStash.store(self.md.serializer(article))
        return kept


class PapersExtension(Extension):
    """What MkDocs loads."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(Papers(md), "papers", BEFORE_THE_HEADINGS)


def makeExtension(**settings: Any) -> Extension:  # noqa: N802
    """Offer the extension under the name that Markdown asks for."""
    return PapersExtension(**settings)
