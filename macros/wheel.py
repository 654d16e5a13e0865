"""Make the wheel of the tools as the browser gets it: the part that a start needs, and the rest."""

from collections.abc import Container
from pathlib import Path
from tempfile import TemporaryDirectory

from macros import archives


def make(project: Path, chosen: Container[str], start: str, rest: str, folder: Path) -> None:
    """Build the wheel of a project, compile it, and split it: the modules for a start into one file, all else into another."""
    with TemporaryDirectory() as temporary:
        archives.python("-m", "build", "--wheel", "--no-isolation", "--outdir", temporary, str(project))
        archives.compile_all(Path(temporary), without_docstrings=True)
        (wheel,) = Path(temporary).glob("*.whl")
        archives.split(wheel, chosen, folder / start, folder / rest)
