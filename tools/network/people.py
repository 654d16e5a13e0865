"""The people on a list: one a line, with a star before those to begin with, and a few words after a colon."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tools.kit.people.names import greeted, person
from tools.kit.words import tidy

STARS = " \t*＊★☆⭐🌟\ufe0f"
BULLET = re.compile(r"\s*(?:[-–—•·▪◦‣●○☐☑✓]|\[[ x]?\]|\d{1,3}[.)](?!\d))\s*")
PARTING = re.compile(r"\s*[:：](?:\s+|(?![\d/]))|\s+[-–—]\s+")
"""A colon in a time or in a web address parts nothing."""


@dataclass(frozen=True)
class Someone:
    """One person: the name or a description, what they know or where they work, whether to begin with them."""

    name: str
    about: str
    first: bool

    @property
    def greeting(self) -> str:
        """What to call them after “Hello”; nothing when only a description is known."""
        return greeted(self.name, "")

    def __str__(self) -> str:
        said = f"{self.name}: {self.about}" if self.about else self.name
        return f"★ {said}" if self.first else said


def read(answer: str) -> Iterator[Someone]:
    """Read the people of one answer."""
    for line in answer.splitlines():
        text, starred = unmarked(line)
        name, *about = PARTING.split(text, maxsplit=1)
        name, named_with_star = unmarked(name)
        if tidy(name):
            yield Someone(person(name), tidy("".join(about)), starred or named_with_star)


def unmarked(text: str) -> tuple[str, bool]:
    """Take the bullet or number of a list and the stars at either end off a text; tell whether there was a star."""
    rest = text[bullet.end() :] if (bullet := BULLET.match(text)) else text
    bare = rest.strip(STARS)
    return bare, bare != rest.strip()


def joined(groups: Mapping[str, Iterable[Someone]]) -> dict[str, list[Someone]]:
    """Leave each person once, in the first of their groups, with all that was said of them."""
    known: dict[str, tuple[str, Someone]] = {}
    for group, found in groups.items():
        for each in found:
            home, before = known.get(each.name.casefold(), (group, replace(each, about="")))
            about = "; ".join(dict.fromkeys(filter(None, (before.about, each.about))))
            known[each.name.casefold()] = home, replace(before, about=about, first=before.first or each.first)
    return {
        group: list(them)
        for group in groups
        if (them := [each for home, each in known.values() if home == group])
    }
