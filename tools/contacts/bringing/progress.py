"""How far the reading of a file is, told now and then to whoever waits for it."""

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from contextvars import ContextVar

type Listener = Callable[[int, int], object]
"""Takes how many rows are done, and of how many."""

STEP = 500
_listener: ContextVar[Listener | None] = ContextVar("listener", default=None)


@contextmanager
def telling(listener: Listener | None) -> Iterator[None]:
    """Tell a listener, if there is one, while something is done."""
    before = _listener.set(listener)
    try:
        yield
    finally:
        _listener.reset(before)


def told[Each](rows: Sequence[Each]) -> Iterator[Each]:
    """Give rows one by one, and tell how far they are."""
    listener = _listener.get()
    for done, row in enumerate(rows):
        if listener and done % STEP == 0:
            listener(done, len(rows))
        yield row
