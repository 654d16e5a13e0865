"""Assemble what the browser runs: Pyodide with the core of its standard library, and our tools and scripts.

Each step keeps its result under its inputs, so that an edit of a script makes no Python again.
`python -m macros.runtime.assembling` prints the two folders.
"""

import json
import shutil
import sys
from dataclasses import dataclass
from functools import cache, partial
from pathlib import Path
from tempfile import TemporaryDirectory

from macros import language
from macros.keep import keep
from macros.publish import light
from macros.runtime import archives, libraries, pyodide, snapshot, stdlib, trimming, ways, wheel
from macros.runtime.imports import module_name
from macros.runtime.naming import inner, known, name_by_content
from macros.runtime.pyodide import ENGINE, LIBRARY, LOCK
from macros.runtime.ways import BEST, Way

ROOT = Path(__file__).parents[2]
STAND_INS = ROOT / "macros/runtime/stand_ins"
SCRIPTS = ROOT / "docs/assets/js"
REST, TOOLS, TOOLS_REST = "python_stdlib_rest.bin", "tools.whl", "tools_rest.bin"
MANIFEST, KNOWN = "manifest.json", "known.json"
CARRIED = ("*.py", "*.docx", "*.ttf", "OFL.txt")
LOCKS = [ROOT / "package-lock.json", ROOT / "requirements.lock"]


@dataclass(frozen=True)
class Runtime:
    """The two folders to publish, each named by its content."""

    runtime: Path
    app: Path


def assemble() -> Runtime:
    """Give the assembled runtime; a step whose inputs have not changed takes milliseconds."""
    return ways.first_that_works(assembled)


def assembled(way: Way) -> Runtime:
    """Assemble for a way to start; RuntimeError where Python does not start in it."""
    made_of = [*makers(), trimming.TRIMMER, str(way.trimming), library(way), core(way)]
    runtime = keep("runtime", made_of, partial(make_runtime, way=way))
    brought = keep("libraries", makers(), partial(libraries.make, pyodide.FOLDER / LOCK))
    package = keep("wheel", [*makers(), *tools(), *spoken()], make_wheel)
    memory = keep(
        "snapshot",
        [*makers(), snapshot.MAKER, str(way), runtime.name, brought.name, package.name],
        partial(snapshot.make, inner(runtime), brought / LOCK, package / TOOLS, kept=way.snapshot),
    )
    parts = {"runtime": runtime, "brought": brought, "package": package, "memory": memory}
    inputs = [*makers(), *sorted(SCRIPTS.rglob("*.mjs")), *(part.name for part in parts.values())]
    app = keep("app", inputs, partial(make_app, **parts))
    return Runtime(inner(runtime), inner(app))


@cache
def makers() -> list[str | Path]:
    """List what every step is made with: Python, Pyodide, the modules here that take part, and the pinned packages."""
    ours = stdlib.modules_below(ROOT / "macros")
    parts = stdlib.closure(ours, ["macros.runtime.assembling"], ())
    modules = [ROOT / f"{name.replace('.', '/')}.py" for name in sorted(parts) if not ours[name].package]
    return [sys.version, pyodide.version(), *modules, *LOCKS]


def tools() -> list[Path]:
    """List the sources of the tools, and what they carry along."""
    return sorted(path for kind in CARRIED for path in (ROOT / "tools").rglob(kind))


def spoken() -> list[str]:
    """Name the language of the site, and all that its catalogue says."""
    return [language.code(), language.catalogue().hex()]


def make_wheel(folder: Path) -> None:
    """Put the two parts of the compiled tools into a folder."""
    chosen = stdlib.of_the_tools(stdlib.modules_below(ROOT / "tools"))
    wheel.make(ROOT, chosen, language.catalogue(), TOOLS, TOOLS_REST, folder)


def library(way: Way = BEST) -> Path:
    """Give the standard library, with our stand-ins for what Pyodide would start and no tool uses."""
    stand_ins = sorted(STAND_INS.rglob("*.py")) if way.stand_ins else []

    def make(folder: Path) -> None:
        archives.with_stand_ins(pyodide.FOLDER / LIBRARY, STAND_INS, stand_ins, folder / LIBRARY)

    return keep("library", [*makers(), *stand_ins], make) / LIBRARY


def core(way: Way = BEST) -> str:
    """Name the modules of the standard library that a start needs, in one line. Without stand-ins it is all of them."""

    def choose(folder: Path) -> None:
        if way.stand_ins:
            chosen = stdlib.core(stdlib.modules_in(library()), stdlib.modules_below(ROOT / "tools"))
        else:
            chosen = {module_name(path) for path in archives.read(library(way)) if path.endswith(".py")}
        (folder / "core").write_text(" ".join(sorted(chosen)))

    return (keep("core", [*makers(), library(way), *tools()], choose) / "core").read_text()


def make_runtime(folder: Path, way: Way) -> None:
    """Put Pyodide's files and the two parts of the compiled standard library into a folder."""
    files = folder / "files"
    files.mkdir()
    for name, original in ENGINE.items():
        shutil.copyfile(pyodide.FOLDER / original, files / name)
    if way.trimming:
        trimming.trim(files / name for name in (pyodide.WASM, pyodide.SCRIPT, pyodide.LOADER))
    with TemporaryDirectory() as temporary:
        whole = Path(shutil.copy(library(way), temporary))
        archives.compile_all(whole.parent, without_docstrings=True)
        archives.split(whole, core(way).split(), files / LIBRARY, files / REST)
    (folder / KNOWN).write_text(json.dumps(known(files)))
    name_by_content(files)


def make_app(folder: Path, runtime: Path, brought: Path, package: Path, memory: Path) -> None:
    """Put the tools, the libraries with their lock, the snapshot and the scripts into a folder, and the manifest beside it."""
    files = folder / "files"
    for part in (package, brought, memory):
        shutil.copytree(part, files, dirs_exist_ok=True)
    manifest = {
        "runtime": f"../../runtime/{inner(runtime).name}/",
        "pyodide": pyodide.facts(),
        "lock": LOCK,
        "snapshot": snapshot.described(files),
        "tools": TOOLS,
        "library": LIBRARY,
        "rest": {"library": REST, "tools": TOOLS_REST},
        "files": json.loads((runtime / KNOWN).read_text()) | known(files),
    }
    (folder / MANIFEST).write_text(json.dumps(manifest, indent=1))
    light.bundle(
        [*(SCRIPTS / "pages").glob("*.mjs"), SCRIPTS / "worker/worker.mjs"],
        files / "js",
        manifest=folder / MANIFEST,
    )
    name_by_content(files)


if __name__ == "__main__":
    made = assemble()
    print(made.runtime, made.app, sep="\n")
