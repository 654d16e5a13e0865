"""What tells a position from a company, “Manager” from “Acme”: told by the door, for the contacts know no English."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

_is_role: ContextVar[Callable[[str], bool] | None] = ContextVar("is_role", default=None)


@contextmanager
def told_by(is_role: Callable[[str], bool]) -> Iterator[None]:
    """Let a function tell roles from other words while something is done."""
    before = _is_role.set(is_role)
    try:
        yield
    finally:
        _is_role.reset(before)


def share(texts: Sequence[str]) -> float:
    """Tell which part of some texts names what people do; none where nobody tells."""
    is_role = _is_role.get()
    return sum(map(is_role, texts)) / len(texts) if is_role and texts else 0
