"""Assemble what the browser runs: Pyodide with the core of its standard library, and our tools and scripts.

Each step keeps its result under its inputs, so that an edit of a script makes no Python again.
`python -m macros.runtime.assembling` prints the two folders.
"""

import gzip
import json
import shutil
import sys
from base64 import b64encode
from dataclasses import dataclass
from functools import cache, partial
from hashlib import sha256
from pathlib import Path
from tempfile import TemporaryDirectory

from macros import language
from macros.keep import digest, keep
from macros.publish import light
from macros.runtime import archives, libraries, snapshot, stdlib, wheel

ROOT = Path(__file__).parents[2]
PYODIDE = ROOT / "node_modules/pyodide"
STAND_INS = ROOT / "macros/runtime/stand_ins"
SCRIPTS = ROOT / "docs/assets/js"
# Each file of the engine, and where Pyodide has it: hosts know what a .js is, and not always a .mjs.
ENGINE = {
    "pyodide.js": "pyodide.mjs",
    "pyodide.asm.js": "pyodide.asm.js",
    "pyodide.asm.wasm": "pyodide.asm.wasm",
}
LIBRARY, REST, LOCK = "python_stdlib.zip", "python_stdlib_rest.bin", "pyodide-lock.json"
TOOLS, TOOLS_REST = "tools.whl", "tools_rest.bin"
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
    runtime = keep("runtime", [*makers(), library(), core()], make_runtime)
    brought = keep("libraries", makers(), partial(libraries.make, PYODIDE / LOCK))
    package = keep("wheel", [*makers(), *tools(), *spoken()], make_wheel)
    memory = keep(
        "snapshot",
        [*makers(), snapshot.MAKER, runtime.name, brought.name, package.name],
        partial(snapshot.make, inner(runtime), brought / LOCK, package / TOOLS),
    )
    parts = {"runtime": runtime, "brought": brought, "package": package, "memory": memory}
    inputs = [*makers(), *sorted(SCRIPTS.rglob("*.mjs")), *(part.name for part in parts.values())]
    app = keep("app", inputs, partial(make_app, **parts))
    return Runtime(inner(runtime), inner(app))


@cache
def makers() -> list[str | Path]:
    """List what every step is made with: Python, the modules here that take part, and the pinned packages."""
    ours = stdlib.modules_below(ROOT / "macros")
    parts = stdlib.closure(ours, ["macros.runtime.assembling"], ())
    modules = [ROOT / f"{name.replace('.', '/')}.py" for name in sorted(parts) if not ours[name].package]
    return [sys.version, *modules, *LOCKS]


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


def library() -> Path:
    """Give the standard library, with our stand-ins for what Pyodide would start and no tool uses."""

    def make(folder: Path) -> None:
        archives.with_stand_ins(PYODIDE / LIBRARY, STAND_INS, folder / LIBRARY)

    return keep("library", [*makers(), *sorted(STAND_INS.rglob("*.py"))], make) / LIBRARY


def core() -> str:
    """Name the modules of the standard library that a start needs, in one line."""

    def choose(folder: Path) -> None:
        chosen = stdlib.core(stdlib.modules_in(library()), stdlib.modules_below(ROOT / "tools"))
        (folder / "core").write_text(" ".join(sorted(chosen)))

    return (keep("core", [*makers(), library(), *tools()], choose) / "core").read_text()


def make_runtime(folder: Path) -> None:
    """Put Pyodide's files and the two parts of the compiled standard library into a folder."""
    files = folder / "files"
    files.mkdir()
    for name, original in ENGINE.items():
        shutil.copyfile(PYODIDE / original, files / name)
    with TemporaryDirectory() as temporary:
        whole = Path(shutil.copy(library(), temporary))
        archives.compile_all(whole.parent, without_docstrings=True)
        archives.split(whole, core().split(), files / LIBRARY, files / REST)
    (folder / KNOWN).write_text(json.dumps(known(files)))
    name_by_content(files)


def make_app(folder: Path, runtime: Path, brought: Path, package: Path, memory: Path) -> None:
    """Put the tools, the libraries with their lock, the snapshot and the scripts into a folder, and the manifest beside it."""
    files = folder / "files"
    shutil.copytree(package, files)
    shutil.copyfile(memory / snapshot.PACKED, files / snapshot.PACKED)
    shutil.copytree(brought, files, dirs_exist_ok=True)
    manifest = {
        "runtime": f"../../runtime/{inner(runtime).name}/",
        "lock": LOCK,
        "snapshot": {"file": snapshot.PACKED, "size": int((memory / snapshot.SIZE).read_text())},
        "tools": TOOLS,
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


if __name__ == "__main__":
    made = assemble()
    print(made.runtime, made.app, sep="\n")
