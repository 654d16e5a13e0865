"""The people on a list: one a line, with a star before those to begin with, and a few words after a colon."""

import re
from collections.abc import Iterator
from dataclasses import dataclass

from tools.kit.names import greeted, person
from tools.kit.words import tidy

STAR = re.compile(r"\s*[*★☆]\s*")
PARTING = re.compile(r"\s*:\s+|\s+[-–—]\s+")


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
        star = STAR.match(line)
        name, *about = PARTING.split(line[star.end() :] if star else line, maxsplit=1)
        if tidy(name):
            yield Someone(person(name), tidy("".join(about)), first=bool(star))
