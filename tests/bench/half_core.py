"""Hold a whole browser to half a core: DevTools can slow a page, but not its workers."""

import os
import shutil
import signal
import sys
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tests.bench.problems import NotMeasured
from tests.bench.stock import ROOT

# The loop ends with its parent, however that ends.
BUSY = "import os; parent = os.getppid()\nwhile os.getppid() == parent: pass"
HERE = ROOT / ".cache/bench/chromium-on-one-core"


class HalfCore:
    """One core, which a browser shares with a busy loop."""

    def __init__(self, shares: list[float]) -> None:
        if sys.platform != "linux" or not shutil.which("taskset"):
            raise NotMeasured("this needs Linux and its command taskset, in the package util-linux.")
        self.core = max(os.sched_getaffinity(0))
        self.pin = ["taskset", "--cpu-list", str(self.core)]
        self.shares = shares

    def browser(self, chromium: Path) -> Path:
        """Write a program that starts the browser on the core; all its processes stay there."""
        HERE.parent.mkdir(parents=True, exist_ok=True)
        HERE.write_text(f'#!/bin/sh\nexec {" ".join(self.pin)} "{chromium}" "$@"\n')
        HERE.chmod(0o755)
        return HERE

    @contextmanager
    def busy(self) -> Iterator[None]:
        """Keep a busy loop on the core, and note the share of the core that it took.

        It has a session of its own, as the browser has: Linux then shares the core by halves, not by threads.
        """
        started = time.monotonic()
        command = [*self.pin, sys.executable, "-c", BUSY]
        loop = os.posix_spawnp(command[0], command, os.environ, setsid=True)
        try:
            yield
        finally:
            os.kill(loop, signal.SIGTERM)
            used = os.wait4(loop, 0)[2]
            self.shares.append((used.ru_utime + used.ru_stime) / (time.monotonic() - started))
