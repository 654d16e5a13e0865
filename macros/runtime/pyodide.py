"""What we know of Pyodide, in one place: its files, its Python, and the inner parts of it that a start leans on.

The manifest hands on to the browser what its scripts need of it; `facts` does for the script that makes the snapshot.
What a newer Pyodide changes is changed here, and in `stand_ins` and `stdlib`, which name modules of its Python.
PYODIDE names another folder than that of the pinned package.
"""

import json
import os
import sys
from pathlib import Path

ROOT = Path(__file__).parents[2]
FOLDER = Path(os.environ.get("PYODIDE") or ROOT / "node_modules/pyodide").resolve()
LOADER, SCRIPT, WASM = "pyodide.js", "pyodide.asm.js", "pyodide.asm.wasm"
ENGINE = {LOADER: "pyodide.mjs", SCRIPT: "pyodide.asm.js", WASM: "pyodide.asm.wasm"}
"""Each file of the engine, and where Pyodide has it: hosts know what a .js is, and not always a .mjs."""
LIBRARY, LOCK = "python_stdlib.zip", "pyodide-lock.json"
WHEELS = "/lib"
"""Where our wheels lie in the browser's file system, to be imported from as they are."""
TOOLS = f"{WHEELS}/tools.whl"
MAKES, LOADS = "_makeSnapshot", "_loadSnapshot"
"""The options of `loadPyodide` for a snapshot. They are private, so a newer Pyodide may not know them."""
PLAIN_BROWSER = "iPhone"
"""Pyodide leaves a short cut out on an iPhone, which has none. Memory that holds no address of it is good for every browser."""


def version() -> str:
    """Give the version of Pyodide."""
    return str(json.loads((FOLDER / "package.json").read_text())["version"])


def python() -> tuple[str, str]:
    """Give the major and minor version of Pyodide's Python; RuntimeError where bytecode that is compiled here is not for it."""
    major, minor, *_patch = json.loads((FOLDER / LOCK).read_text())["info"]["python"].split(".")
    here = f"{sys.version_info.major}.{sys.version_info.minor}"
    if here != f"{major}.{minor}":
        raise RuntimeError(
            f"Pyodide {version()} is Python {major}.{minor}, and this is Python {here}. What is compiled here must be for"
            f" the same: write {major}.{minor} into .python-version and build anew."
        )
    return major, minor


def library() -> str:
    """Give the file of the standard library in the browser."""
    return f"/lib/python{''.join(python())}.zip"


def facts() -> dict[str, str]:
    """Tell what the browser's scripts must know."""
    return {
        "loader": LOADER,
        "script": SCRIPT,
        "engine": WASM,
        "library": library(),
        "wheels": WHEELS,
        "tools": TOOLS,
        "loads": LOADS,
    }
