"""The workbook: the whole guide as a book on paper, with a blank form in the place of each tool; each chapter; the forms."""

import json
from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

import tools
from macros.own import dressing, settings
from macros.paper.blank_forms import about_you, blank_form, contact_sheets
from macros.paper.chapters import Links, chapter
from macros.printing import printed

IN_THE_BOOK = ("guide/", "glossary/")
ALONE = ("resources/",)
"""What prints as a booklet only: the places to go change, and would take a tenth of the book."""
FORMS = "forms"
CONTACT_SHEETS = 2
DOCS = Path(__file__).parents[2] / "docs"


def books(pages: Sequence[Page], edition: str, config: MkDocsConfig) -> dict[str, str]:
    """Set what is printed of these pages as HTML, the page numbers still to be filled in, by the places of the files.

    The whole book, one of each chapter, and one of the forms alone.
    """
    bound = [page for page in pages if page.url.startswith(IN_THE_BOOK)]
    alone = [page for page in pages if page.url.startswith(ALONE)]
    asked = [
        tool for tool in tools.names() if any(f'data-tool="{tool}"' in (page.content or "") for page in bound)
    ]
    set_in = {"edition": edition, "site_name": config.site_name, "site": config.site_url or ""}
    return {
        "workbook.pdf": book(bound, config, whole=True, **set_in),
        **{place(name(page)): book([page], config, whole=False, **set_in) for page in (*bound, *alone)},
        place(FORMS): forms(asked, **set_in),
    }


def name(page: Page) -> str:
    """Name a page as a chapter."""
    return page.url.strip("/").rpartition("/")[2]


def place(booklet: str) -> str:
    """Give the place of a booklet on the site."""
    return f"workbook/{booklet}.pdf"


def book(bound: Sequence[Page], config: MkDocsConfig, *, whole: bool, **set_in: str) -> str:
    """Set pages as a book: the whole one with a cover, contents and contact sheets; a booklet of one chapter without them."""
    links = Links({page.url: name(page) for page in bound}, set_in["site"], settings.read().gone)
    chapters = [chapter(page, links) for page in bound]
    return printed(
        "workbook.html",
        **set_in,
        **dress(set_in["site_name"]),
        whole=whole,
        licence=Markup(config.copyright),  # noqa: S704 - our own words
        parts=[(part, list(members)) for part, members in groupby(chapters, key=lambda each: each.part)],
        titles={name: tools.load(name).TITLE for name in tools.names()},
        about_you=about_you() if any(each.tools for each in chapters) else "",
        contact_sheets=contact_sheets(CONTACT_SHEETS),
    )


def forms(asked: Sequence[str], **set_in: str) -> str:
    """Set the blank forms of tools, each on a page of its own, as a booklet."""
    return printed(
        "workbook_forms.html",
        **set_in,
        **dress(set_in["site_name"]),
        about_you=about_you(),
        forms=[blank_form(tool) for tool in asked],
        contact_sheets=contact_sheets(CONTACT_SHEETS),
    )


def dress(site_name: str) -> dict[str, Markup]:
    """Read the styles of our books, which name the site at the foot of a page, and the mark."""
    css = (DOCS / "assets/css/workbook.css").read_text(encoding="utf-8")
    named = css.replace('"SITE NAME"', json.dumps(site_name))
    return {"css": Markup(named), "mark": Markup(dressing.mark())}  # noqa: S704 - our own files, and a host's
