"""The links that leave the site: no page they lead to learns where a visitor came from, or reaches back."""

import re

from macros.publish.tags import Tag, changed, tags

PRIVATE = ("noopener", "noreferrer")
REL = re.compile(r'\brel="[^"]*"')


def with_private_ways_out(page: str) -> str:
    """Give each link of a page to another site its `rel`, beside what it says already."""
    outward = [
        each for each in tags(page) if each.name == "a" and each.attributes.get("href", "").startswith("http")
    ]
    return changed(
        page, [(each.start, each.end, private(each, page[each.start : each.end])) for each in outward]
    )


def private(tag: Tag, written: str) -> str:
    """Write the tag of a link again."""
    rel = " ".join(dict.fromkeys([*tag.attributes.get("rel", "").split(), *PRIVATE]))
    return f'{REL.sub("", written).removesuffix(">").rstrip()} rel="{rel}">'
