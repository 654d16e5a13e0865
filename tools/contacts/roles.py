"""What tells a position from a company, “Manager” from “Acme”, and words from names: the door sets it, who knows English."""

from collections.abc import Callable, Sequence


def unknown(_words: str) -> bool:
    """Say of no words that they are known."""
    return False


is_role: Callable[[str], bool] = unknown
"""Tells whether words name what someone does."""


is_word: Callable[[str], bool] = unknown
"""Tells whether a word in small letters is a common one, and no name: “finance”."""


def share(texts: Sequence[str]) -> float:
    """Tell which part of some texts names what people do."""
    return sum(map(is_role, texts)) / len(texts) if texts else 0
