"""An example's words in grey, until the visitor's own take their place."""

from collections.abc import Iterator, Sequence
from dataclasses import replace
from difflib import SequenceMatcher
from itertools import groupby
from operator import itemgetter
from typing import Any

from tools.kit.form.questions import is_shown, questions

CHANCE = 2
"""Words in a row that two texts may share by chance."""


def blend[Form](own: Form, example: Form) -> Form:
    """Lend an example's answers to the questions left empty, until every core question has an answer of one's own.

    A group in which one has begun is lent its core questions only: one's own city with another's province would be untrue.
    """
    asked = questions(type(own))
    empty = [name for name in asked if getattr(own, name) in ("", None)]
    if not any(asked[name].core for name in empty):
        return own
    begun = {each.group for name, each in asked.items() if getattr(own, name) not in ("", None, each.default)}
    lent: dict[str, Any] = {
        name: getattr(example, name) for name in empty if asked[name].core or asked[name].group not in begun
    }
    mixed: dict[str, Any] = {name: lent.get(name, getattr(own, name)) for name in asked}
    shown = {name: answer for name, answer in lent.items() if is_shown(asked[name], mixed)}
    return replace(own, **shown)  # type: ignore[type-var]


def has_begun(own: object) -> bool:
    """Tell whether a form holds any answer that was typed: not only choices that stand by default, and the day."""
    asked = questions(type(own))
    return any(
        getattr(own, name) not in ("", None) for name in asked if asked[name].kind not in ("choice", "today")
    )


def lent(words: Sequence[str], own: Sequence[str]) -> Iterator[bool]:
    """Tell for each of the words whether it is lent: not among the own words in the same place, end marks aside."""
    said, shown = ([word.strip(",.;:?!") for word in each] for each in (own, words))
    for kind, _i1, _i2, start, end in SequenceMatcher(None, said, shown, autojunk=False).get_opcodes():
        yield from [kind != "equal"] * (end - start)


def runs(words: Sequence[str], marks: Sequence[bool]) -> Iterator[tuple[bool, str]]:
    """Part a text into words that are lent and words that are not.

    A small word or two in the midst of lent ones, such as “I” or “to you”, meets the own text by chance, and is lent too.
    """
    parted = [
        (mark, [word for word, _ in run])
        for mark, run in groupby(zip(words, marks, strict=True), itemgetter(1))
    ]
    inside = range(1, len(parted) - 1)
    told = [(mark or (place in inside and is_chance(run)), run) for place, (mark, run) in enumerate(parted)]
    for mark, run in groupby(told, itemgetter(0)):
        yield mark, " ".join(word for _, words in run for word in words)


def is_chance(run: Sequence[str]) -> bool:
    """Tell if a few words say nothing of one's own."""
    return len(run) <= CHANCE and all(word == "I" or word.islower() for word in run)
