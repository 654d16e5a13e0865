"""Words that an example lends, marked so that a page can show them in grey."""

import re
from collections.abc import Callable
from functools import wraps
from typing import cast

MARK = "\ufdd0"
"""Unicode sets this sign aside for use inside a program; it stands behind each lent word."""

JOINT = "\ufdd1"
"""Stands between the words that name a gap, so that whatever reads names and words takes them for one."""


def gap(label: str) -> str:
    """Name a gap by the label of its question, in brackets and as one lent word: “[Full name]”."""
    return lend(f"[{label.replace(' ', JOINT)}]")


def lend(text: str) -> str:
    """Mark each word of a text."""
    return re.sub(r"\S*[\w\]]", rf"\g<0>{MARK}", unmarked(text))


def is_lent(text: str) -> bool:
    """Tell whether a text holds a lent word."""
    return MARK in text


def unmarked(text: str) -> str:
    """Give a text without marks."""
    return text.replace(MARK, "")


def shown(text: str) -> str:
    """Give a text as one reads it: without marks, and the words of a gap apart."""
    return unmarked(text).replace(JOINT, " ")


def through_marks[Write: Callable[..., str]](write: Write) -> Write:
    """Let a function that reads texts see them without marks, and mark what it writes when one was lent."""

    @wraps(write)
    def written(*texts: str) -> str:
        said = write(*map(unmarked, texts))
        return lend(said) if any(map(is_lent, texts)) else said

    return cast(Write, written)
