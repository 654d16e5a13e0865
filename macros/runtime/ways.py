"""The ways in which Python may start in browsers, the best first: from a snapshot, with stand-ins for what no tool uses, trimmed.

All three lean on inner parts of Pyodide. Where a newer one has changed them, the build says so loudly and goes a plainer way.
PYODIDE_WITHOUT, such as "snapshot stand-ins trimming", leaves them out on purpose.
"""

import os
import sys
from collections.abc import Callable
from dataclasses import dataclass
from itertools import product, starmap


@dataclass(frozen=True)
class Way:
    """What a start makes use of."""

    snapshot: bool = True
    stand_ins: bool = True
    trimming: bool = True

    def without(self) -> list[str]:
        """Name what it does without."""
        used = {"snapshot": self.snapshot, "stand-ins": self.stand_ins, "trimming": self.trimming}
        return [name for name, is_used in used.items() if not is_used]


BEST = Way()
WAYS = sorted(starmap(Way, product((True, False), repeat=3)), key=lambda way: len(way.without()))
COSTS = {
    "snapshot": "the first text takes about twice as long",
    "stand-ins": "a start brings the whole standard library",
    "trimming": "the engine is a tenth heavier, and starts later",
}


def first_that_works[Made](make: Callable[[Way], Made]) -> Made:
    """Make by the first way that works, and say what is left out; where none does, RuntimeError says why the best did not."""
    unwanted = set(os.environ.get("PYODIDE_WITHOUT", "").split())
    problems = []
    for way in (each for each in WAYS if unwanted <= {*each.without()}):
        try:
            made = make(way)
        except RuntimeError as problem:
            problems.append(problem)
            continue
        warn(way, problems)
        return made
    raise problems[0]


def warn(way: Way, problems: list[RuntimeError]) -> None:
    """Say in the terminal what a start does without, and why."""
    for name in way.without():
        print(f"WARNING: Python starts without the {name}: {COSTS[name]}.", file=sys.stderr)
    if problems:
        print(f"Pyodide said:\n{problems[0]}", file=sys.stderr)
