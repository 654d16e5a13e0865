"""A Markdown extension: in `<div class="folds" markdown>`, each line of a list or row of a table folds under its first words."""

from typing import Any
from xml.etree.ElementTree import Element, SubElement

from markdown import Extension, Markdown
from markdown.treeprocessors import Treeprocessor

AFTER_THE_WORDS = 18
"""Python-Markdown makes the words bold and sets the links at 20."""


def fold(summary: Element, rest: Element) -> Element:
    """Make a fold of what is always shown and what unfolds; of both only the content is used."""
    made = Element("details")
    move(summary, SubElement(made, "summary"))
    move(rest, SubElement(made, "p"))
    return made


def move(source: Element, target: Element) -> None:
    """Move the text and the elements in an element to the end of another."""
    target.text = source.text
    target.extend(list(source))


def fold_line(line: Element) -> None:
    """Fold a line of a list under its bold first words, which end in no full stop as a title."""
    rest = Element("p")
    move(line, rest)
    label = rest[0]
    rest.remove(label)
    label.text = (label.text or "").removesuffix(".")
    rest.text, label.tail = (label.tail or "").lstrip(), None
    summary = Element("summary")
    summary.append(label)
    line.text = None
    line[:] = [fold(summary, rest)]


def fold_rows(table: Element) -> list[Element]:
    """Make a fold of each row of a table of two columns; its heads are left out."""
    return [fold(row[0], row[1]) for row in table.iterfind("tbody/tr")]


class Folds(Treeprocessor):
    """Fold what a page asks to fold."""

    def run(self, root: Element) -> None:
        for part in root.iterfind(".//div[@class='folds']"):
            for line in part.iterfind(".//li"):
                fold_line(line)
            for at, child in reversed(list(enumerate(part))):
                if child.tag == "table":
                    part[at : at + 1] = fold_rows(child)


class FoldsExtension(Extension):
    """Fold after the words are made, and before the glossary looks for its terms."""

    def extendMarkdown(self, md: Markdown) -> None:  # noqa: N802
        md.treeprocessors.register(Folds(md), "folds", AFTER_THE_WORDS)


def makeExtension(**settings: Any) -> Extension:  # noqa: N802
    """Give the extension to Markdown, which asks for it by this name."""
    return FoldsExtension(**settings)
