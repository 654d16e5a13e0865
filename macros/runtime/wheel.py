"""Make the wheel of the tools as the browser gets it: the part that a start needs, with the site's language, and the rest."""

from collections.abc import Set
from pathlib import Path
from shutil import copytree, ignore_patterns
from tempfile import TemporaryDirectory

from macros.runtime import archives
from tools.kit.language import CARRIED

CATALOGUE = f"tools/{CARRIED}"
PROJECT = """
[build-system]
requires = ["hatchling"]
build-backend = "hatchling.build"

[project]
name = "tools"
version = "0"

[tool.hatch.build.targets.wheel]
only-include = ["tools"]
"""
"""In the browser, the tools keep the name of their folder, and their examples stay at home."""


def make(project: Path, chosen: Set[str], catalogue: bytes, start: str, rest: str, folder: Path) -> None:
    """Build the wheel of a project, compile it, and split it: the modules for a start into one file, all else into another.

    A compiled catalogue comes along in the first; it is empty for English.
    """
    with TemporaryDirectory() as temporary:
        place, source = Path(temporary), Path(temporary) / "project"
        copytree(
            project / "tools", source / "tools", ignore=ignore_patterns("*.toml", "*.po*", "__pycache__")
        )
        (source / "pyproject.toml").write_text(PROJECT)
        archives.python("-m", "build", "--wheel", "--no-isolation", "--outdir", temporary, str(source))
        if catalogue:
            archives.add(wheel_in(place), CATALOGUE, catalogue)
        archives.compile_all(place, without_docstrings=True)
        archives.split(wheel_in(place), chosen | {CATALOGUE}, folder / start, folder / rest)


def wheel_in(folder: Path) -> Path:
    """Give the one wheel in a folder; compiling renames it."""
    (wheel,) = folder.glob("*.whl")
    return wheel
