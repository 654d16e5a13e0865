"""The workbook: the whole guide as a book on paper, with a blank form in the place of each tool; each chapter; the forms."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

import tools
from macros.blank_forms import about_you, blank_form, contact_sheets
from macros.chapters import Links, chapter
from macros.printing import printed

IN_THE_BOOK = ("guide/", "glossary/")
ALONE = ("resources/",)
"""What prints as a booklet only: the places to go change, and would take a tenth of the book."""
FORMS = "forms"
CONTACT_SHEETS = 2
DOCS = Path(__file__).parent.parent / "docs"


def books(pages: Sequence[Page], edition: str, config: MkDocsConfig) -> dict[str, str]:
    """Set what is printed of these pages as HTML, the page numbers still to be filled in, by the places of the files.

    The whole book, one of each chapter, and one of the forms alone.
    """
    bound = [page for page in pages if page.url.startswith(IN_THE_BOOK)]
    alone = [page for page in pages if page.url.startswith(ALONE)]
    set_in = {"edition": edition, "site_name": config.site_name, "site": config.site_url or ""}
    return {
        "workbook.pdf": book(bound, config, whole=True, **set_in),
        **{place(name(page)): book([page], config, whole=False, **set_in) for page in (*bound, *alone)},
        place(FORMS): forms(**set_in),
    }


def name(page: Page) -> str:
    """Name a page as a chapter."""
    return page.url.strip("/").rpartition("/")[2]


def place(booklet: str) -> str:
    """Give the place of a booklet on the site."""
    return f"workbook/{booklet}.pdf"


def book(bound: Sequence[Page], config: MkDocsConfig, *, whole: bool, **set_in: str) -> str:
    """Set pages as a book: the whole one with a cover, contents and contact sheets; a booklet of one chapter without them."""
    links = Links({page.url: name(page) for page in bound}, set_in["site"])
    chapters = [chapter(page, links) for page in bound]
    return printed(
        "workbook.html",
        **set_in,
        **dress(),
        whole=whole,
        licence=Markup(config.copyright),  # noqa: S704 - our own words
        parts=[(part, list(members)) for part, members in groupby(chapters, key=lambda each: each.part)],
        titles={name: tools.load(name).TITLE for name in tools.names()},
        about_you=about_you() if any(each.tools for each in chapters) else "",
        contact_sheets=contact_sheets(CONTACT_SHEETS),
    )


def forms(**set_in: str) -> str:
    """Set the blank forms of all tools, each on a page of its own, as a booklet."""
    return printed(
        "workbook_forms.html",
        **set_in,
        **dress(),
        about_you=about_you(),
        forms=[blank_form(tool) for tool in tools.names()],
        contact_sheets=contact_sheets(CONTACT_SHEETS),
    )


def dress() -> dict[str, Markup]:
    """Read the styles and the mark of our books."""
    files = {"css": "assets/css/workbook.css", "mark": "assets/img/mark.svg"}
    return {key: Markup((DOCS / file).read_text(encoding="utf-8")) for key, file in files.items()}  # noqa: S704
