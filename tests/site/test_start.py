"""What a start of Python fetches: Pyodide and the tools, cut so that little of them comes first, and nothing is missing."""

import gzip
import json
import marshal
import re
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import Any
from zipfile import ZipFile

import pytest

from macros.runtime import assembling, pyodide, snapshot
from macros.runtime.libraries import LIBRARIES

ROOT = Path(__file__).parents[2]
STOCK = ROOT / "node_modules/pyodide"
ORDINARY = {pyodide.LIBRARY, assembling.TOOLS}
"""What a start without the snapshot needs."""


@pytest.fixture(scope="module")
def library(engine: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The core and the rest, one behind the other, as the worker joins them."""
    path = tmp_path_factory.mktemp("library") / "whole.zip"
    path.write_bytes(b"".join((engine / name).read_bytes() for name in (pyodide.LIBRARY, assembling.REST)))
    return path


@pytest.fixture(scope="module")
def wheel(app: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The tools that a start needs and their rest, one behind the other."""
    path = tmp_path_factory.mktemp("tools") / "whole.whl"
    path.write_bytes(
        b"".join((app / name).read_bytes() for name in (assembling.TOOLS, assembling.TOOLS_REST))
    )
    return path


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


def manifest_of(app: Path) -> dict[str, Any]:
    made = assembling.assemble().app
    assert app.name == made.name
    manifest: dict[str, Any] = json.loads((made.parent / assembling.MANIFEST).read_text())
    return manifest


def test_the_manifest_tells_the_truth_about_the_files_of_a_start(app: Path) -> None:
    manifest = manifest_of(app)
    folder = (app / manifest["runtime"]).resolve()
    assert (folder / manifest["rest"]["library"]).is_file()
    assert (app / manifest["rest"]["tools"]).is_file()
    memory = manifest["snapshot"]
    published = {path.name for part in (folder, app) for path in part.iterdir() if path.is_file()}
    assert published == set(manifest["files"])
    assert memory["size"] == len(gzip.decompress((app / memory["file"]).read_bytes()))
    for name, known in manifest["files"].items():
        (path,) = (each for each in (folder / name, app / name) if each.is_file())
        hash = b64encode(sha256(path.read_bytes()).digest()).decode()
        assert {"bytes": path.stat().st_size, "gzip": compressed(path), "hash": hash} == known


@pytest.mark.parametrize(
    ("without", "share"),
    [(ORDINARY, 0.91), ({snapshot.PACKED}, 0.65)],
    ids=["from the snapshot", "ordinary"],
)
def test_a_start_transfers_less_than_stock_pyodide(app: Path, without: set[str], share: float) -> None:
    files = manifest_of(app)["files"]
    begun = {*pyodide.ENGINE, pyodide.LOCK, snapshot.PACKED, *ORDINARY} - without
    stock = sum(
        compressed(STOCK / name) for name in (*pyodide.ENGINE.values(), pyodide.LIBRARY, pyodide.LOCK)
    )
    assert sum(files[name]["gzip"] for name in begun) < share * stock


def test_a_snapshot_names_no_folder_of_the_machine_that_made_it(app: Path) -> None:
    assert str(ROOT).encode() not in gzip.decompress((app / snapshot.PACKED).read_bytes())


def test_the_lock_names_the_libraries_by_their_content_and_nothing_else(app: Path) -> None:
    packages = json.loads((app / "pyodide-lock.json").read_text())["packages"].values()
    assert sorted(LIBRARIES) == sorted(name for package in packages for name in package["imports"])
    assert {path.name for path in app.glob("*-*.whl")} == {package["file_name"] for package in packages}
    for package in packages:
        assert sha256((app / package["file_name"]).read_bytes()).hexdigest() == package["sha256"]


def test_of_readers_and_writers_of_files_a_start_has_only_the_door(app: Path, wheel: Path) -> None:
    files = ("tools/contacts/", "tools/formats/")
    started = {name for name in ZipFile(app / assembling.TOOLS).namelist() if name.startswith(files)}
    doors = {
        "tools/contacts/__init__.pyc",
        "tools/contacts/door.pyc",
        "tools/contacts/roles.pyc",
        "tools/formats/__init__.pyc",
        "tools/formats/offer.pyc",
    }
    assert doors == started
    writers = {"tools/contacts/writers/csv.pyc", "tools/formats/word.pyc", "tools/formats/template.docx"}
    assert writers < set(ZipFile(wheel).namelist())


def test_core_and_rest_together_are_the_standard_library_of_stock_pyodide(library: Path) -> None:
    with ZipFile(library) as whole, ZipFile(STOCK / pyodide.LIBRARY) as stock:
        assert whole.testzip() is None
        assert sorted(re.sub(r"\.py$", ".pyc", name) for name in stock.namelist()) == sorted(whole.namelist())


def test_all_python_is_compiled_and_without_docstrings(app: Path, library: Path, wheel: Path) -> None:
    for archive in (library, wheel, *app.glob("*-*.whl")):
        assert not [name for name in ZipFile(archive).namelist() if name.endswith(".py")]
    with ZipFile(library) as opened:
        assert code(opened.read("textwrap.pyc")).co_consts[0] != "Text wrapping and filling.\n"
    with ZipFile(wheel) as opened:
        assert "The workshop" not in str(code(opened.read("tools/__init__.pyc")).co_consts[0])


def code(compiled: bytes) -> CodeType:
    loaded = marshal.loads(compiled[16:])  # noqa: S302 - what we compiled ourselves
    assert isinstance(loaded, CodeType)
    return loaded
