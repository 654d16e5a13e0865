"""Zip files for the browser: compiled by pyodide-build, and the same bytes each time they are made of the same modules.

They are deflated. The core stored would travel 5 % lighter where a host compresses zip files, and 2.4 times as heavy
where it does not, as most do not; a start takes as long either way.
"""

import json
import os
import shutil
import subprocess
import sys
from collections.abc import Container, Iterable, Mapping
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from macros.runtime.imports import module_name


def python(*arguments: str) -> None:
    """Run Python, silent unless it fails."""
    # Bytecode holds a hash of its source and not a time, and of each step its line without the columns: a fifth lighter.
    environment = os.environ | {"SOURCE_DATE_EPOCH": "0", "PYTHONNODEBUGRANGES": "1"}
    done = subprocess.run([sys.executable, *arguments], capture_output=True, text=True, env=environment)
    if done.returncode:
        raise RuntimeError(f"python {' '.join(arguments)}\n{done.stdout}{done.stderr}")


def compile_all(folder: Path, without_docstrings: bool = False) -> None:
    """Turn the modules in the zip files and wheels of a folder into bytecode, and correct its lock."""
    optimized = ["-OO"] if without_docstrings else []
    python(*optimized, "-m", "pyodide_cli", "py-compile", "--silent", "--compression-level", "9", str(folder))


def read(archive: Path) -> dict[str, bytes]:
    """Read every file of a zip file."""
    with ZipFile(archive) as opened:
        return {name: opened.read(name) for name in opened.namelist()}


def write(archive: ZipFile, entries: Mapping[str, bytes]) -> None:
    """Add files, sorted and without the time of day."""
    for name, content in sorted(entries.items()):
        archive.writestr(ZipInfo(name), content, ZIP_DEFLATED, 9)


def with_stand_ins(archive: Path, folder: Path, stand_ins: Iterable[Path], target: Path) -> None:
    """Write a zip file again, with files of a folder instead of its own."""
    ours = {path.relative_to(folder).as_posix(): path.read_bytes() for path in stand_ins}
    with ZipFile(target, "w") as opened:
        write(opened, read(archive) | ours)


def add(archive: Path, name: str, content: bytes) -> None:
    """Add a file to a zip file."""
    with ZipFile(archive, "a") as opened:
        write(opened, {name: content})


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
    """Write a core archive of the chosen modules and files, and a rest that makes it the whole library when it is appended."""
    entries = read(library)
    needed = {path for path in entries if (module_name(path) if path.endswith(".pyc") else path) in chosen}
    with ZipFile(core, "w") as opened:
        write(opened, {path: entries.pop(path) for path in needed})
    size = core.stat().st_size
    whole = Path(shutil.copy(core, rest))
    with ZipFile(whole, "a") as opened:
        opened.start_dir = size  # behind the core's own directory, which stays as it is
        write(opened, entries)
    rest.write_bytes(whole.read_bytes()[size:])
