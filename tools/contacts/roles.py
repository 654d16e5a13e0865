"""What tells a position from a company, “Manager” from “Acme”: set by the door, for the contacts know no English."""

from collections.abc import Callable, Sequence


def unknown(_words: str) -> bool:
    """Say of no words that they name what someone does."""
    return False


is_role: Callable[[str], bool] = unknown
"""Tells whether words name what someone does."""


def share(texts: Sequence[str]) -> float:
    """Tell which part of some texts names what people do."""
    return sum(map(is_role, texts)) / len(texts) if texts else 0
