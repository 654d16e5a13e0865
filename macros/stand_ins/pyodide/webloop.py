"""Stand in for Pyodide's event loop, which would bring 39 modules along."""


def _initialize_event_loop() -> None:
    """Leave Python without one."""
