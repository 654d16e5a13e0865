"""One style sheet of ours on a page, named by its content, so that one journey brings it and a browser may keep it."""

from collections.abc import Iterable, Iterator, Sequence
from pathlib import Path

from macros.keep import digest
from macros.publish.tags import Change, Tag

OURS = "assets/css/"


def one_sheet(page: Sequence[Tag], assets: Path, kind: str, last: str) -> Iterator[Change]:
    """Name one sheet in place of those that a page names one after another; it ends on the last rules, and is an asset."""
    links = [each for each in page if each.name == "link" and OURS in each.attributes.get("href", "")]
    if links:
        addresses = [each.attributes["href"].partition(OURS) for each in links]
        sheet = joined((name for _root, _ours, name in addresses), assets, kind, last)
        link = f'<link rel="stylesheet" href="{addresses[0][0]}assets/style/{sheet}">'
        yield links[0].start, links[-1].end, link


def joined(names: Iterable[str], assets: Path, kind: str, last: str) -> str:
    """Write these sheets and the last rules into one for a kind of page, and give its name."""
    text = "".join((assets / "css" / name).read_text(encoding="utf-8") for name in names) + last
    sheet = assets / f"style/{digest([text, kind])}.css"
    sheet.parent.mkdir(exist_ok=True)
    sheet.write_text(text, encoding="utf-8")
    return sheet.name
