"""The workbook: the whole guide as a book on paper, with a blank form in the place of each tool."""

from collections.abc import Sequence
from itertools import groupby
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

import tools
from macros.blank_forms import about_you, contact_sheets
from macros.chapters import Links, chapter
from macros.printing import printed

IN_THE_BOOK = ("guide/", "resources/", "glossary/")
CONTACT_SHEETS = 2
DOCS = Path(__file__).parent.parent / "docs"


def workbook(pages: Sequence[Page], edition: str, config: MkDocsConfig) -> str:
    """Set the workbook of these pages as one HTML page, its page numbers still to be filled in."""
    bound = [page for page in pages if page.url.startswith(IN_THE_BOOK)]
    links = Links({page.url: page.url.strip("/").rpartition("/")[2] for page in bound}, config.site_url or "")
    chapters = [chapter(page, links) for page in bound]
    return printed(
        "workbook.html",
        site_name=config.site_name,
        site=links.site,
        licence=Markup(config.copyright),  # noqa: S704 - our own words
        edition=edition,
        css=Markup((DOCS / "assets/css/workbook.css").read_text(encoding="utf-8")),  # noqa: S704
        mark=Markup((DOCS / "assets/img/mark.svg").read_text(encoding="utf-8")),  # noqa: S704
        parts=[(part, list(members)) for part, members in groupby(chapters, key=lambda each: each.part)],
        titles={name: tools.load(name).TITLE for name in tools.names()},
        about_you=about_you(),
        contact_sheets=contact_sheets(CONTACT_SHEETS),
    )
