"""Names that follow from content, and what is known of each file before it comes."""

import gzip
from base64 import b64encode
from hashlib import sha256
from pathlib import Path

from macros.keep import digest


def known(folder: Path) -> dict[str, dict[str, int | str]]:
    """Give the bytes of each file as it is, and as a host sends it with gzip, and its hash."""
    contents = {file.name: file.read_bytes() for file in sorted(folder.iterdir())}
    return {
        name: {
            "bytes": len(content),
            "gzip": len(gzip.compress(content, 9, mtime=0)),
            "hash": b64encode(sha256(content).digest()).decode(),
        }
        for name, content in contents.items()
    }


def name_by_content(folder: Path) -> None:
    """Rename a folder after all that is in it."""
    files = sorted(path for path in folder.rglob("*") if path.is_file())
    seen = [
        part
        for file in files
        for part in (str(file.relative_to(folder)), sha256(file.read_bytes()).hexdigest())
    ]
    folder.rename(folder.with_name(digest(seen)))


def inner(folder: Path) -> Path:
    """Give the one folder in a folder."""
    return next(path for path in folder.iterdir() if path.is_dir())
