"""The links that leave the site: no page they lead to learns where a visitor came from, or reaches back."""

import re
from collections.abc import Iterable, Iterator

from macros.publish.tags import Change, Tag

PRIVATE = ("noopener", "noreferrer")
REL = re.compile(r'\brel="[^"]*"')


def private_ways_out(page: str, found: Iterable[Tag]) -> Iterator[Change]:
    """Give each link of a page to another site its `rel`, beside what it says already."""
    for each in found:
        if each.name == "a" and each.attributes.get("href", "").startswith("http"):
            yield each.start, each.end, private(each, page[each.start : each.end])


def private(tag: Tag, written: str) -> str:
    """Write the tag of a link again."""
    rel = " ".join(dict.fromkeys([*tag.attributes.get("rel", "").split(), *PRIVATE]))
    return f'{REL.sub("", written).removesuffix(">").rstrip()} rel="{rel}">'
