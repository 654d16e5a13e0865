"""What is published beside the pages: light, whole, named by its content, and the same each time."""

import gzip
import json
import marshal
import re
import shutil
from base64 import b64encode
from hashlib import sha256
from pathlib import Path
from types import CodeType
from typing import Any
from urllib.parse import urljoin, urlsplit
from zipfile import ZipFile

import pytest

from macros.publish import light, publishing
from macros.runtime import assembling, naming, pyodide, snapshot
from macros.runtime.libraries import LIBRARIES
from tools.contacts import template

ROOT = Path(__file__).parents[2]
SITE = ROOT / "site"
STOCK = ROOT / "node_modules/pyodide"
ORDINARY = {pyodide.LIBRARY, assembling.TOOLS}
"""What a start without the snapshot needs."""
PAGES = sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))


@pytest.fixture(scope="module")
def app() -> Path:
    (folder,) = (SITE / "assets/app").iterdir()
    return folder


@pytest.fixture(scope="module")
def engine() -> Path:
    (folder,) = (SITE / "assets/runtime").iterdir()
    return folder


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


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


def compressed(path: Path) -> int:
    return len(gzip.compress(path.read_bytes(), 9))


@pytest.mark.parametrize("path", PAGES)
def test_each_page_names_the_script_by_an_address_that_is_there(path: str) -> None:
    address = f"http://site.example/{path}"
    named = re.findall(
        r'<script (?:async )?type="module" src="([^"]*)" integrity="[^"]+"></script>',
        (SITE / path).read_text(),
    )
    assert 1 == len(named)
    assert (SITE / urlsplit(urljoin(address, named[0])).path.lstrip("/")).is_file()


def test_the_page_for_errors_finds_the_script_from_any_depth() -> None:
    (named,) = re.findall(r'src="([^"]*/js/reading\.js)"', (SITE / "404.html").read_text())
    assert named.startswith("/")


def test_every_script_brings_along_all_that_it_needs(app: Path) -> None:
    scripts = sorted((app / "js").iterdir())
    assert {publishing.READING, publishing.WORKER, *publishing.SCRIPTS.values()} == {
        each.name for each in scripts
    }
    for script in scripts:
        assert not re.findall(r'\b(?:from ?|import ?|import\()"([\w@./-]+)"', script.read_text()), script.name


def test_no_host_is_asked_for_a_script_by_an_ending_it_may_not_know() -> None:
    assert not list(SITE.rglob("*.mjs"))


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
    [(ORDINARY, 0.905), ({snapshot.PACKED}, 0.65)],
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


def test_the_downloads_are_what_the_writers_write() -> None:
    assert template.csv() == (SITE / "downloads/contacts-template.csv").read_bytes()
    assert template.xlsx() == (SITE / "downloads/contacts-template.xlsx").read_bytes()


def test_hosts_may_keep_what_is_named_by_its_content_and_nothing_else() -> None:
    rules = re.findall(r"^(/\S*)\n((?:  .+\n)+)", (SITE / "_headers").read_text(), re.MULTILINE)
    kept = [place for place, sent in rules if "immutable" in sent]
    assert ["/assets/runtime/*", "/assets/app/*", "/assets/style/*"] == kept
    everywhere = dict(rules)["/*"]
    assert "X-Content-Type-Options: nosniff" in everywhere
    assert "Referrer-Policy: no-referrer" in everywhere
    assert "Cross-Origin-Opener-Policy: same-origin" in everywhere
    assert "camera=()" in everywhere and "microphone=(self)" in everywhere


ASKED_FOR_BY_OTHERS = {"404.html", "OFL.txt", "social.png"}
"""By hosts, by lawyers, and by sites that show a link to this one."""


def test_whatever_is_published_is_named_by_something_else_that_is() -> None:
    files = [each for each in SITE.rglob("*") if each.is_file() and each.name != "index.html"]
    kinds = (".html", ".css", ".js", ".json", ".webmanifest")
    saying = {each: each.read_text(encoding="utf-8") for each in SITE.rglob("*") if each.suffix in kinds}
    unnamed = {
        file.name
        for file in files
        if not any(file.name in text for each, text in saying.items() if each != file)
    }
    assert unnamed - ASKED_FOR_BY_OTHERS <= {"_headers"}


def test_publishing_again_changes_nothing_and_an_older_version_goes(tmp_path: Path) -> None:
    site = shutil.copytree(SITE, tmp_path / "site")
    (site / "assets/app/0123456789abcdef").mkdir()
    publishing.publish(site)
    assert contents(SITE) == contents(site)


def test_the_folders_are_named_by_their_content(app: Path, engine: Path, tmp_path: Path) -> None:
    for folder in (app, engine):
        naming.name_by_content(shutil.copytree(folder, tmp_path / "same"))
        assert (tmp_path / folder.name).is_dir()
    (tmp_path / app.name / "js/reading.js").write_text("// other")
    naming.name_by_content(tmp_path / app.name)
    assert not (tmp_path / app.name).exists()


def test_sheets_keep_what_a_page_needs_however_its_selector_is_written(tmp_path: Path) -> None:
    (sheet := tmp_path / "a.css").write_text(
        ":is(.key, .none) :is(.dot, .you) { color: red }\n:is(.none, .no) .dot { color: blue }\n", "utf-8"
    )
    (page := tmp_path / "a.html").write_text('<p class="key"><b class="dot">', "utf-8")
    light.purge([sheet], [page])
    assert "red" in sheet.read_text("utf-8")
    assert "blue" not in sheet.read_text("utf-8")


def test_a_slip_in_a_script_is_said_with_its_place(tmp_path: Path) -> None:
    script = tmp_path / "slip.mjs"
    script.write_text("export const fine = 1;\nexport const = 3;\n")
    with pytest.raises(ValueError, match=r'slip\.mjs:2:13: Expected identifier but found "="$'):
        light.bundle([script], tmp_path / "made")


def test_a_slip_in_a_sheet_is_said_with_its_place(tmp_path: Path) -> None:
    sheet = tmp_path / "slip.css"
    sheet.write_text("a { color: red; }\nb { colour }\n")
    with pytest.raises(ValueError, match=r'slip\.css:2:10: Expected ":"$'):
        light.look_through([sheet])


def test_our_own_sheets_have_no_slip() -> None:
    light.look_through(sorted(publishing.SHEETS.glob("*.css")))
