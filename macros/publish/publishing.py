"""Publish beside the pages what the browser needs: the runtime, the downloads, the script and the policy of every page.

`python -m macros.publish DIR` does it for a site in a folder; doing it again changes nothing.
"""

import shutil
from base64 import b64encode
from collections.abc import Iterable, Iterator, Sequence
from hashlib import sha256
from itertools import chain
from pathlib import Path

from macros.own import colours, settings
from macros.own.leaving_out import leave_out
from macros.publish import light, ticks
from macros.publish.headers import headers
from macros.publish.offline import write_offline
from macros.publish.policy import hashes, own_policy
from macros.publish.spaces import without_empty_lines
from macros.publish.styles import one_sheet
from macros.publish.tags import Change, Tag, changed, tags
from macros.publish.unused import drop_unused
from macros.publish.ways_out import private_ways_out
from macros.runtime.assembling import assemble

# The script of a page, by a mark in the page; a page without any is only read.
SCRIPTS = {
    "data-tool": "tool.js",
    "data-contacts": "contacts.js",
    "data-my-data": "my-data.js",
    "data-resources": "places.js",
    "data-today-page": "home.js",
}
READING, WORKER = "reading.js", "worker.js"
SHEETS = Path(__file__).parents[2] / "docs/assets/css"
THEME = "assets/javascripts"


def publish(site_dir: Path, *, only_shown: bool = False) -> None:
    """Complete a built site. One that is `only_shown` while it is written keeps its sheets as they are, which is sooner."""
    light.look_through(sorted(SHEETS.glob("*.css")))
    made, assets, own = assemble(), site_dir / "assets", settings.read()
    leave_out(site_dir, own.gone)
    for name, folder in (("runtime", made.runtime), ("app", made.app)):
        shutil.rmtree(assets / name, ignore_errors=True)
        shutil.copytree(folder, assets / name / folder.name)
    write_downloads(site_dir / "downloads")
    drop_unused(site_dir)
    pages = {
        str(path.relative_to(site_dir)): finish(path, assets, made.app, own.colour)
        for path in sorted(site_dir.rglob("*.html"))
    }
    ticks.refuse_shared((page, name) for page, found in pages.items() for name in ticks.named(found))
    allowed = set(chain.from_iterable(map(hashes, pages.values())))
    shutil.rmtree(assets / "css", ignore_errors=True)
    light.search_when_opened(sorted((site_dir / THEME).glob("bundle.*.js")))
    if not only_shown:
        dress_lightly(site_dir)
    # The page for errors is found at any depth, so it names the root as hosts do.
    start = root(tags((site_dir / "404.html").read_text(encoding="utf-8")))
    (site_dir / "_headers").write_text(headers(start, allowed), encoding="utf-8")
    write_offline(site_dir)


def finish(path: Path, assets: Path, app: Path, colour: str) -> Sequence[Tag]:
    """Give a page its sheet, its script and its policy; gives the tags that it had before."""
    page = path.read_bytes().decode()
    found = tags(page)
    parts = (
        one_sheet(found, assets, script_of(found), colours.sheet(colour)),
        private_ways_out(page, found),
        scripts(found, app),
        own_policy(found),
    )
    path.write_bytes(without_empty_lines(changed(page, chain(*parts))).encode())
    return found


def write_downloads(folder: Path) -> None:
    """Write the files that visitors take with them."""
    from tools.contacts.sheet import (
        template,  # here, because `mkdocs serve` drops the tools when they are edited
    )

    folder.mkdir(exist_ok=True)
    (folder / "contacts-template.csv").write_bytes(template.csv())
    (folder / "contacts-template.xlsx").write_bytes(template.xlsx())


def scripts(found: Sequence[Tag], app: Path) -> Iterator[Change]:
    """Name the script of a page at the end of its head; that of a tool runs while the page comes, and brings Python's."""
    folder = f"{root(found)}assets/app/{app.name}/js"
    own = script_of(found)
    waits = own == SCRIPTS["data-tool"]
    when = "async " if waits else ""
    head = f'<script {when}type="module" src="{folder}/{own}" integrity="{integrity(app / "js" / own)}"></script>'
    if waits:
        head += f'<link rel="modulepreload" href="{folder}/{WORKER}">'
    for tag in found:
        yield from changes(tag, head, waits=waits)


def script_of(page: Sequence[Tag]) -> str:
    """Name the script of a page, which is that of its kind."""
    return next(
        (name for mark, name in SCRIPTS.items() if any(mark in each.attributes for each in page)), READING
    )


def dress_lightly(site_dir: Path) -> None:
    """Leave in each sheet what the pages that name it can need: of ours there is one for each kind of page."""
    pages = {path: path.read_text(encoding="utf-8") for path in sorted(site_dir.rglob("*.html"))}
    scripts = sorted((site_dir / "assets/app").glob("*/js/*.js"))
    theme = sorted((site_dir / THEME).glob("bundle.*.js"))
    ours = sorted((site_dir / "assets/style").glob("*.css"))
    light.minify(ours, site_dir / "assets/style")
    for sheet in ours:
        users = [path for path, page in pages.items() if sheet.name in page]
        begun = [each for each in scripts if any(f"/{each.name}" in pages[path] for path in users)]
        light.purge([sheet], [*users, *begun, *theme])
    light.purge(sorted((site_dir / "assets/stylesheets").glob("*.css")), [*pages, *scripts, *theme])


def integrity(file: Path) -> str:
    """Name a file by its content, so that a browser runs no other."""
    return f"sha256-{b64encode(sha256(file.read_bytes()).digest()).decode()}"


def changes(tag: Tag, elements: str, *, waits: bool) -> Iterator[Change]:
    """Say what becomes of a tag: what we set before goes, our elements end the head, and the theme comes after us.

    On a page with a tool it `waits` until our scripts bring it.
    """
    said = tag.attributes
    if said.get("rel") == "modulepreload" or (tag.name == "script" and said.get("type") == "module"):
        yield tag.start, tag.end, ""
    elif tag.name == "/head":
        yield tag.start, tag.start, elements
    elif "assets/javascripts/bundle." in said.get("src", "") and "defer" not in said:
        link = f'<link rel="preload" as="script" href="{said["src"]}" data-theme>'
        yield tag.start, tag.end, link if waits else f'<script defer src="{said["src"]}"></script>'


def root(page: Iterable[Tag]) -> str:
    """Give the address of the site's root as a page names it, also the page for errors: that of the theme's style sheet."""
    addresses = (each.attributes.get("href", "").partition("assets/stylesheets/") for each in page)
    return next((before for before, mark, _name in addresses if mark), "/")
