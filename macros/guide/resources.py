"""Where to go: the organizations printed as a list to filter, by region and, where it is long, by city or area."""

import json
from collections.abc import Sequence
from typing import NamedTuple

from macros.guide.places import COSTS, KINDS, LANGUAGES, REGIONS, Resource, read
from macros.interface.words import RESOURCES, translated
from macros.own import settings
from macros.printing import printed

LONG = 10
"""A region with more places than this is folded by city or area."""


class Region(NamedTuple):
    """A province or territory, or all of Canada: its code, its places, and where they are many, those of each city or area.

    The last of its parts has no name: what serves the whole of it.
    """

    code: str
    places: Sequence[Resource]
    parts: Sequence[tuple[str, Sequence[Resource]]] = ()


def resources() -> str:
    """Print the organizations by region, a host's own region and places among them, with the questions that filter them."""
    own = settings.read()
    found = [*read(), *(read(own.resources) if own.resources else ())]
    return printed(
        "resources.html",
        groups=grouped(found, own.province),
        count=len(found),
        regions=REGIONS,
        kinds=KINDS,
        costs=COSTS,
        languages=LANGUAGES,
        words=json.dumps(translated(RESOURCES), ensure_ascii=False),
    )


def grouped(found: Sequence[Resource], first: str = "") -> list[Region]:
    """Put the organizations of a region together, in the order of the regions, of which one may come first."""
    codes = sorted(REGIONS, key=lambda code: code != first)
    groups = [region(code, [each for each in found if each.group == code]) for code in codes]
    return [each for each in groups if each.places]


def region(code: str, places: Sequence[Resource]) -> Region:
    """Part the places of a region by city or area, if they are many."""
    areas = sorted({each.near for each in places}, key=lambda near: (not near, near))
    if len(places) <= LONG or areas == [""]:
        return Region(code, places)
    return Region(code, places, [(area, [each for each in places if each.near == area]) for area in areas])
