"""Stand in for the event loop of the standard library: a page's scripts wait, and its Python never does."""

from typing import Never


def get_event_loop() -> Never:
    """Refuse; Pyodide's own code asks for this function by name as it starts."""
    raise RuntimeError("This Python has no event loop.")
