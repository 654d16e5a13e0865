"""Compress what a host sends, once and well, so that it need not do so for each visitor: `python -m macros.compress DIR`.

Beside each file come two more, `.gz` and `.br`, for hosts that look for them.
"""

import sys
from functools import partial
from pathlib import Path

import brotli
import deflate

ENDINGS = {
    ".html",
    ".css",
    ".js",
    ".json",
    ".wasm",
    ".svg",
    ".xml",
    ".txt",
    ".webmanifest",
    ".csv",
    ".zip",
    ".bin",
}
PACKERS = {".gz": partial(deflate.gzip_compress, compresslevel=12), ".br": brotli.compress}
SMALL = 1400  # bytes: what travels in one packet gains nothing
WORTH = 0.95  # of a file's size


def compress(site: Path) -> int:
    """Write the packed files of a site in a folder, and give how many files have them now; those of an earlier build go."""
    for path in [path for ending in PACKERS for path in site.rglob(f"*{ending}")]:
        path.unlink()
    files = [path for path in site.rglob("*") if path.suffix in ENDINGS and path.stat().st_size > SMALL]
    return sum(pack(path) for path in sorted(files))


def pack(path: Path) -> bool:
    """Pack a file in each way that makes it smaller, and tell whether one did."""
    content = path.read_bytes()
    packed = {ending: packer(content) for ending, packer in PACKERS.items()}
    worthy = {ending: made for ending, made in packed.items() if len(made) < WORTH * len(content)}
    for ending, made in worthy.items():
        path.with_name(path.name + ending).write_bytes(made)
    return bool(worthy)


if __name__ == "__main__":
    print(f"{compress(Path(sys.argv[1]))} files are compressed.")
