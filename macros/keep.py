"""Keep what was made, under a name that follows from what it was made of, so that it is made once."""

import os
import shutil
from collections.abc import Callable, Iterable
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

ROOT = Path(__file__).parents[1]
CACHE = ROOT / ".cache"
ENTRIES = 3


def keep(kind: str, inputs: Iterable[str | Path], make: Callable[[Path], None]) -> Path:
    """Give the folder that `make` fills, made anew when an input (a text, or a file) has changed."""
    shelf = CACHE / kind
    folder = shelf / digest(inputs)
    if not folder.exists():
        shelf.mkdir(parents=True, exist_ok=True)
        with TemporaryDirectory(dir=shelf) as temporary:
            made = Path(temporary, "made")
            made.mkdir()
            make(made)
            settle(made, folder)
        tidy(shelf)
    os.utime(folder)
    return folder


def settle(made: Path, folder: Path) -> None:
    """Move a finished folder to its place in one step, unless another process was faster."""
    try:
        made.rename(folder)
    except OSError:
        if not folder.exists():
            raise


def tidy(shelf: Path) -> None:
    """Drop the entries that were not asked for lately; one being made has a temporary name and stays."""
    finished = [each for each in shelf.iterdir() if not each.name.startswith("tmp")]
    for old in sorted(finished, key=lambda each: each.stat().st_mtime, reverse=True)[ENTRIES:]:
        shutil.rmtree(old, ignore_errors=True)


def digest(inputs: Iterable[str | Path]) -> str:
    """Make a short name of texts and files, of which the place in the project and the content count."""
    seen = sha256()
    for each in inputs:
        place = each.relative_to(ROOT, walk_up=True).as_posix() if isinstance(each, Path) else each
        seen.update(sha256(place.encode()).digest())
        if isinstance(each, Path):
            seen.update(sha256(each.read_bytes()).digest())
    return seen.hexdigest()[:16]
