"""Make the wheel of the tools as the browser gets it, and the lock that names it."""

import json
from pathlib import Path

from macros import archives


def make(project: Path, stock_lock: Path, folder: Path) -> None:
    """Build the wheel of a project, compile it, and list it in a lock that has nothing else."""
    archives.python("-m", "build", "--wheel", "--no-isolation", "--outdir", str(folder), str(project))
    lock = folder / stock_lock.name
    lock.write_text(json.dumps(json.loads(stock_lock.read_text()) | {"packages": {}}))
    places = ["--input", str(lock), "--output", str(lock), "--base-path", str(folder)]
    archives.python("-m", "pyodide_cli", "lockfile", "add-wheels", *places, *map(str, folder.glob("*.whl")))
    archives.compile_all(folder)
    for wheel in folder.glob("*.whl"):
        archives.make_same(wheel, lock)
