"""Refuse two tick-lists of one name: a visitor's device would keep the ticks of both as one."""

from collections.abc import Iterable, Iterator

from macros.publish.tags import Tag

MARK = "data-ticks"


def named(page: Iterable[Tag]) -> Iterator[str]:
    """Name the tick-lists of a page."""
    yield from (tag.attributes[MARK] for tag in page if MARK in tag.attributes)


def refuse_shared(lists: Iterable[tuple[str, str]]) -> None:
    """Look at every page and the name of each tick-list on it; ValueError names the pages of a name that stands twice."""
    where: dict[str, str] = {}
    for page, name in lists:
        if name in where:
            raise ValueError(
                f"{where[name]} and {page} each have a tick-list named “{name}”, so a tick in one would show in the other."
                f' Give one another name in its {{{{ ticks("{name}", …) }}}}.'
            )
        where[name] = page
