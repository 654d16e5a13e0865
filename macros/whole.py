"""An mkdocs hook for `make build`: the workbook and the social pictures, which `mkdocs serve` does without."""

import sys
from collections.abc import Iterator
from datetime import date
from pathlib import Path
from typing import Any

from mkdocs.config.defaults import MkDocsConfig
from mkdocs.structure.files import File, Files
from mkdocs.structure.pages import Page as SitePage
from mkdocs.utils import get_build_date

NO_CHROMIUM = (
    "The workbook and the social pictures were not made: they need Chromium. Install it"
    " (on Debian: apt-get install chromium) and build again. The rest of the site is complete."
)
commands: list[str] = []


def on_startup(command: str, **_others: object) -> None:
    """Note whether the site is built or only shown."""
    commands.append(command)


def on_env(env: Any, config: MkDocsConfig, files: Files) -> None:
    """Print what needs a browser: the pages' words are made by now, and their frames, which name the prints, are not."""
    if commands[-1:] != ["build"]:
        env.globals["only_shown"] = True
        return
    from macros.browser import chromium  # here, because `mkdocs serve` drops our modules

    found = chromium()
    if not found:
        print(NO_CHROMIUM, file=sys.stderr)
        return
    pages = list(in_order(files))
    env.globals["workbook"] = bind(found, pages, config, files)
    draw_icons(found, config, files)
    if config.site_url:
        every = [file.page for file in files.documentation_pages() if file.page]
        env.globals["social_pictures"] = show(found, every, config, files)


def in_order(files: Files) -> Iterator[SitePage]:
    """Give the pages of the site in their order, from the home page on; a person's page is none of them."""
    home = files.get_file_from_path("index.md")
    page = home.page if home else None
    while page:
        yield page
        page = page.next_page


def bind(chromium: Path, pages: list[SitePage], config: MkDocsConfig, files: Files) -> dict[str, int]:
    """Make the workbook and its booklets, unless the same ones are there already, and count the pages of each by its place."""
    from macros.keep import keep
    from macros.paper import press
    from macros.paper.workbook import books
    from tools.kit.time import dates

    made = books(pages, dates.written(date.fromisoformat(get_build_date())), config)

    def make(folder: Path) -> None:
        with press.press(chromium) as page:
            for place, html in made.items():
                (folder / place).parent.mkdir(exist_ok=True)
                press.print_book(page, html, folder / place)

    folder = keep("workbook", [*made, *made.values(), Path(press.__file__)], make)
    for place in made:
        files.append(File.generated(config, place, abs_src_path=str(folder / place)))
    return {place: press.count(folder / place) for place in made}


def draw_icons(chromium: Path, config: MkDocsConfig, files: Files) -> None:
    """Draw the icons of the site as an app, unless the same ones are there already."""
    from macros.keep import keep
    from macros.paper import press
    from macros.paper.icons import drawings

    made = {icon.place: (html, icon.side) for icon, html in drawings().items()}

    def make(folder: Path) -> None:
        with press.press(chromium) as page:
            for place, (html, side) in made.items():
                press.draw(page, html, folder / Path(place).name, {"width": side, "height": side})

    inputs = [part for place, (html, _side) in made.items() for part in (place, html)]
    folder = keep("icons", [*inputs, Path(press.__file__)], make)
    for place in made:
        files.append(File.generated(config, place, abs_src_path=str(folder / Path(place).name)))


def show(chromium: Path, pages: list[SitePage], config: MkDocsConfig, files: Files) -> dict[str, str]:
    """Make a social picture for each page, unless the same ones are there already, and give their places by page."""
    from macros.keep import keep
    from macros.paper import press
    from macros.paper.social import file_name, social_pictures

    pictures = social_pictures(pages, config)

    def make(folder: Path) -> None:
        with press.press(chromium) as page:
            for name, html in pictures.items():
                press.draw(page, html, folder / name)

    folder = keep("social", [*pictures, *pictures.values(), Path(press.__file__)], make)
    for name in pictures:
        files.append(File.generated(config, f"assets/social/{name}", abs_src_path=str(folder / name)))
    return {page.url: f"assets/social/{file_name(page)}" for page in pages}
