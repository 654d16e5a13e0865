"""Words that an example lends, marked so that a page can show them in grey."""

import re
from collections.abc import Callable
from functools import wraps
from itertools import pairwise
from typing import cast

MARK = "\ufdd0"
"""Unicode sets this sign aside for use inside a program; it stands behind each lent word."""

END = re.compile(r"[.!?:…][”\")’]*$")
"""What ends a sentence, so that the next word begins one."""

JOINT = "\ufdd1"
"""Stands between the words that name a gap, so that whatever reads names and words takes them for one."""


def gap(label: str) -> str:
    """Name a gap by the label of its question, in one lent word."""
    return lend(label.replace(" ", JOINT))


def in_place(text: str) -> list[str]:
    """Give the words of a text, in which the name of a gap begins with a small letter inside a sentence."""
    return [
        inside(word) if before and not END.search(unmarked(before)) else word
        for before, word in pairwise(["", *text.split()])
    ]


def inside(word: str) -> str:
    """Write the name of a gap as it stands inside a sentence, with a small letter; “LinkedIn” and any other word stay."""
    first, joint, _rest = word.partition(JOINT)
    is_plain = first[1:].islower() or first == "A"
    return word[:1].lower() + word[1:] if joint and is_plain else word


def lend(text: str) -> str:
    """Mark each word of a text."""
    return re.sub(r"\S*\w", rf"\g<0>{MARK}", unmarked(text))


def is_lent(text: str) -> bool:
    """Tell whether a text holds a lent word."""
    return MARK in text


def unmarked(text: str) -> str:
    """Give a text without marks."""
    return text.replace(MARK, "")


def shown(text: str) -> str:
    """Give a text as one reads it: without marks, and the words of a gap apart."""
    return unmarked(text).replace(JOINT, " ")


def plain(text: str) -> str:
    """Give a line as one reads it where nothing is grey."""
    return shown(" ".join(in_place(text)))


def through_marks[Write: Callable[..., str]](write: Write) -> Write:
    """Let a function that reads texts see them without marks, and mark what it writes when one was lent."""

    @wraps(write)
    def written(*texts: str) -> str:
        said = write(*map(unmarked, texts))
        return lend(said) if any(map(is_lent, texts)) else said

    return cast(Write, written)
