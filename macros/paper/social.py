"""Social pictures: what stands beside a page's title where someone shares its address."""

from collections.abc import Sequence
from pathlib import Path

from markupsafe import Markup
from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.pages import Page

from macros.own import dressing
from macros.printing import printed

ASSETS = Path(__file__).parents[2] / "docs" / "assets"


def social_pictures(pages: Sequence[Page], config: MkDocsConfig) -> dict[str, str]:
    """Set a picture for each page, as HTML, by the name of its file."""
    css = Markup((ASSETS / "css/social.css").read_text(encoding="utf-8"))  # noqa: S704 - our own file
    mark = Markup(dressing.mark())  # noqa: S704 - our own, or a host's
    return {
        file_name(page): printed(
            "social.html",
            site_name=config.site_name,
            css=css,
            mark=mark,
            title=config.site_name if page.is_homepage else page.title,
            description=page.meta.get("description", config.site_description),
        )
        for page in pages
    }


def file_name(page: Page) -> str:
    """Name the picture of a page."""
    return f"{page.url.strip('/').replace('/', '-') or 'home'}.png"
