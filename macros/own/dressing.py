"""Dress the site in a host's settings: its name, its foot, its mark, and which pages are in the navigation."""

from html import escape
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files

from macros.own import settings
from macros.own.settings import ROOT, Settings

MARK = "assets/img/mark.svg"


def dress(config: MkDocsConfig, own: Settings) -> None:
    """Set what a host says in the place of what mkdocs.yml says."""
    config.site_name = own.name or config.site_name
    config.site_description = own.description or config.site_description
    foot = escape(own.copyright, quote=False) or config.copyright
    config.copyright = f"{foot}<br>{escape(own.contact, quote=False)}" if own.contact else foot
    gone = [f"{place.removesuffix('/')}.md" for place in own.gone]
    config.nav = without(config.nav, gone)
    # Pages that are left out go when all are built, so that links to them are known until then.
    if gone and config.not_in_nav is not None:
        config.not_in_nav += type(config.not_in_nav).from_lines(gone)


def without(nav: Any, gone: list[str]) -> Any:
    """Give a part of the navigation without pages; a group that has none left goes too."""
    if isinstance(nav, list):
        kept = (without(each, gone) for each in nav)
        return [each for each in kept if each]
    if isinstance(nav, dict):
        return {title: kept for title, each in nav.items() if (kept := without(each, gone))}
    return "" if nav in gone else nav


def mark() -> str:
    """Give the mark of the site as SVG."""
    own = settings.read()
    return (own.mark or ROOT / "docs" / MARK).read_text(encoding="utf-8")


def with_mark(files: Files, config: MkDocsConfig, own: Settings) -> Files:
    """Set a host's mark in the place of ours."""
    ours = files.get_file_from_path(MARK)
    if own.mark and ours:
        files.remove(ours)
        files.append(File.generated(config, MARK, content=own.mark.read_bytes()))
    return files
