"""Zip files for the browser: compiled by pyodide-build, and the same bytes each time they are made of the same modules.

They are deflated, because common hosts send a zip file as it is: a stored one would weigh 3 MB there instead of 1.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Container, Mapping
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from macros.imports import module_name


def pyodide(*arguments: str, without_docstrings: bool = False) -> None:
    """Run pyodide-build, whose compiler keeps docstrings as the Python that runs it does."""
    command = [sys.executable, *(["-OO"] if without_docstrings else []), "-m", "pyodide_cli", *arguments]
    # With this variable set, bytecode holds a hash of its source and not a time.
    subprocess.run(command, check=True, capture_output=True, env=os.environ | {"SOURCE_DATE_EPOCH": "0"})


def compile_all(folder: Path, without_docstrings: bool = False) -> None:
    """Turn the modules in the zip files and wheels of a folder into bytecode, and correct its lock."""
    pyodide(
        "py-compile",
        "--silent",
        "--compression-level",
        "9",
        str(folder),
        without_docstrings=without_docstrings,
    )


def read(archive: Path) -> dict[str, bytes]:
    """Read every file of a zip file."""
    with ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def write(archive: ZipFile, entries: Mapping[str, bytes]) -> None:
    """Add files, sorted and without the time of day."""
    for name, content in sorted(entries.items()):
        archive.writestr(ZipInfo(name), content, ZIP_DEFLATED, 9)


def make_same(wheel: Path, lock: Path) -> None:
    """Write a wheel again so that only its content decides its bytes, and correct its lock."""
    entries = read(wheel)
    with ZipFile(wheel, "w") as opened:
        write(opened, entries)
    locked = json.loads(lock.read_text())
    for package in locked["packages"].values():
        if package["file_name"] == wheel.name:
            package["sha256"] = sha256(wheel.read_bytes()).hexdigest()
    lock.write_text(json.dumps(locked, sort_keys=True))


def split(library: Path, chosen: Container[str], core: Path, rest: Path) -> None:
    """Write a core archive of the chosen modules, and a rest that makes it the whole library when it is appended."""
    entries = read(library)
    needed = {path for path in entries if path.endswith(".pyc") and module_name(path) in chosen}
    with ZipFile(core, "w") as opened:
        write(opened, {path: entries.pop(path) for path in needed})
    size = core.stat().st_size
    whole = Path(shutil.copy(core, rest))
    with ZipFile(whole, "a") as opened:
        opened.start_dir = size  # behind the core's own directory, which stays as it is
        write(opened, entries)
    rest.write_bytes(whole.read_bytes()[size:])
