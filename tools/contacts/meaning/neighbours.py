"""What a heading that may mean several things means beside its neighbours, and by what stands below it."""

from collections.abc import Sequence
from dataclasses import replace
from itertools import pairwise

from tools.contacts.meaning.content import PEOPLE, share
from tools.contacts.meaning.headings import Meaning
from tools.contacts.meaning.names_by_content import is_full_name, is_word
from tools.kit.people.names import TITLE
from tools.kit.people.place import is_place

FEW_PLACES = 0.2
"""Of last names, so many may be places too: “Sydney”."""


def names(meant: Sequence[Meaning]) -> list[Meaning]:
    """Settle what “Name” means beside its neighbours: a last name beside first names, a first name beside last names, or both."""
    things = {each.thing for each in meant}
    means = {(True, False): "last", (False, True): "first"}.get(
        ("first" in things, "last" in things), "whole"
    )
    return [replace(each, thing=means) if each.thing == "name" else each for each in meant]


def below_one_heading(meant: Sequence[Meaning], samples: Sequence[Sequence[str]]) -> list[Meaning]:
    """Take a column without a heading for last names, right of “Name” where both hold one word: the heading was merged."""
    merged = [
        at
        for at, (name, beside) in enumerate(pairwise(meant), 1)
        if name.thing == "name"
        and not beside.words
        and samples[at]
        and all(map(is_word, (*samples[at - 1], *samples[at])))
        and share(samples[at], is_place) <= FEW_PLACES
    ]
    return [replace(each, thing="last") if at in merged else each for at, each in enumerate(meant)]


def beside_names(meant: Sequence[Meaning], samples: Sequence[Sequence[str]]) -> list[Meaning]:
    """Take what stands below “Guest” or “Contact” for a note where it doesn't hold full names, and other columns hold names."""
    named = any(not each.things <= {"person"} and each.thing in PEOPLE for each in meant)
    return [
        replace(each, thing="custom")
        if named
        and each.thing == "whole"
        and each.things <= {"person"}
        and share(sample, is_full_name) <= 0.5
        else each
        for each, sample in zip(meant, samples, strict=True)
    ]


def titles(meant: Sequence[Meaning], samples: Sequence[Sequence[str]]) -> list[Meaning]:
    """Settle what “Title” means: the last one is the position where nothing else is, and does not say Mrs. or Dr."""
    at = [place for place, each in enumerate(meant) if each.thing == "title"]
    forms = {place for place in at if samples[place] and share(samples[place], TITLE.fullmatch) > 0.5}
    open_ones = (
        [] if any(each.thing == "position" for each in meant) else [each for each in at if each not in forms]
    )
    job = {*open_ones[-1:]}
    return [
        replace(each, thing="position" if place in job else "prefix") if place in at else each
        for place, each in enumerate(meant)
    ]
