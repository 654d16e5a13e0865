"""Stand in for Pyodide's event loop, which would bring 39 modules along."""

from pyodide_js._api import scheduleCallback  # type: ignore[import-not-found]  # noqa: F401 - Pyodide counts on it in a snapshot


def _initialize_event_loop() -> None:
    """Leave Python without one."""
