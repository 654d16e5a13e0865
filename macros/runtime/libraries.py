"""The libraries that a file in the browser may need, fetched only when one does: their wheels, and the lock that names them.

Each wheel is packed from what is installed here. So the browser runs what the tests ran, and packing needs no network.
"""

import json
from importlib.metadata import Distribution, PackagePath, distribution
from pathlib import Path
from zipfile import ZipFile

from macros.runtime import archives

LIBRARIES = {
    "segno": "segno",
    "xlsxwriter": "XlsxWriter",
}
"""What Python imports, and the package that holds it. All are pure Python."""


def make(stock_lock: Path, folder: Path) -> None:
    """Pack and compile the libraries, and list them in a lock that has nothing else."""
    for package in LIBRARIES.values():
        pack(distribution(package), folder)
    lock = folder / stock_lock.name
    lock.write_text(json.dumps(json.loads(stock_lock.read_text()) | {"packages": {}}))
    places = ["--input", str(lock), "--output", str(lock), "--base-path", str(folder)]
    archives.python("-m", "pyodide_cli", "lockfile", "add-wheels", *places, *map(str, folder.glob("*.whl")))
    archives.compile_all(folder, without_docstrings=True)
    for wheel in folder.glob("*.whl"):
        archives.make_same(wheel, lock)


def pack(installed: Distribution, folder: Path) -> None:
    """Make a wheel of an installed package."""
    name = f"{installed.name.replace('-', '_')}-{installed.version}-py3-none-any.whl"
    entries = {str(file): file.read_binary() for file in installed.files or () if belongs(file)}
    with ZipFile(folder / name, "w") as wheel:
        archives.write(wheel, entries)


def belongs(file: PackagePath) -> bool:
    """Tell whether a file is of use in a browser: no commands, no manuals, no types, no notes on the installation here."""
    if file.parts[0].endswith(".dist-info"):
        return file.name in ("METADATA", "WHEEL") or "LICEN" in file.name
    return ".." not in file.parts and file.suffix not in (".pyc", ".pyi", ".typed")
