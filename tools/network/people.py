"""The people on a list: one a line, or several names, with a star before those to begin with, and a few words after a colon."""

import re
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass, replace

from tools.kit.language import _
from tools.kit.nothing_said import names_nobody
from tools.kit.people.names import AFTER_A_NAME, is_described, person, title_alone
from tools.kit.words import DETERMINER, say, tidy

STARS = " \t*＊★☆⭐🌟\ufe0f"
BULLET = re.compile(r"\s*(?:[-–—•·▪◦‣●○☐☑✓]|\[[ x]?\]|\d{1,3}[.)](?!\d))\s*")
PARTING = re.compile(r"\s*[:：](?:\s+|(?![\d/]))|\s+[-–—]\s+")
"""A colon in a time or in a web address parts nothing."""
BETWEEN = re.compile(r"(,?\s+(?:and|et|&)\s+|\s*[,;/]\s*)")
MOST_WORDS = 3


@dataclass(frozen=True)
class Someone:
    """One person: the name or a description, what they know or where they work, whether to begin with them."""

    name: str
    about: str
    first: bool

    def __str__(self) -> str:
        said = f"{self.name}: {self.about}" if self.about else self.name
        return f"★ {said}" if self.first else said


def read(answer: str) -> Iterator[Someone]:
    """Read the people of one answer."""
    for line in answer.splitlines():
        text, starred = unmarked(line)
        name, *about = PARTING.split(text, maxsplit=1)
        name, named_with_star = unmarked(name)
        for each in names(name):
            yield Someone(person(each), tidy("".join(about)), starred or named_with_star)


def remarks(answer: str) -> Iterator[str]:
    """Say where a line is not plainly one person, how it is counted, and what changes that."""
    for line in answer.splitlines():
        name = tidy(unmarked(PARTING.split(unmarked(line)[0], maxsplit=1)[0])[0])
        found = names(name)
        if name and not found:
            yield say(_("“{line}” names nobody, so it is left out."), line=name)
        elif len(found) > 1:
            yield say(
                _(
                    "“{line}” counts as {count} people. To keep them together, begin with “my”: my friends {line}."
                ),
                line=name,
                count=str(len(found)),
            )
        elif "," in name and not is_described(name):
            yield say(_("“{line}” counts as one person. If they are two, give each a line."), line=name)


def names(text: str) -> list[str]:
    """Part names that stand on one line; none where it says that there is nobody.

    Two words with a comma between them can be a last and a first name, and stay one.
    """
    name = tidy(text)
    if not name or names_nobody(name):
        return []
    parts = BETWEEN.split(name)
    found, between = parts[::2], parts[1::2]
    by_word = [each.strip(" ,").isalpha() or "&" in each for each in between]
    is_list = all(by_word) or not any(by_word[:-1])  # “Haddad, Nadia and Okafor, Chidi” is none.
    joined = is_list and (len(found) > 2 or any(by_word))
    return found if joined and all(map(is_one_name, found)) else [name]


def is_one_name(text: str) -> bool:
    """Tell whether words can be one person's name, and nothing that goes on about them."""
    few = 0 < len(text.split()) <= MOST_WORDS
    return few and not title_alone(text) and not DETERMINER.match(text) and not AFTER_A_NAME.search(text)


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
