"""Choose the parts of the tools and of the standard library that a start in the browser needs: the core.

Of the tools it is the door, each tool, and what is imported along with them; what a function imports, such as the writer
of a file, is brought when it is asked for. Of the standard library it is what those modules and Pyodide's own Python
import, and what those modules import in turn. There, what a function imports while it runs counts for the tools, for
Pyodide and for the modules that the tools import by name; further down only what is imported along with a module
counts. All else is the rest, which the worker brings when an import fails.
"""

import re
import sys
from collections.abc import Container, Iterable, Mapping
from importlib.machinery import FrozenImporter
from pathlib import Path
from zipfile import ZipFile

from macros.runtime.imports import Module, module_name, parents
from macros.runtime.libraries import LIBRARIES
from tools import ROOMS

# Needed by name: no syntax tree shows who imports them. The last two are for Word documents and calendar files, which would
# bring the whole rest.
ROOTS = (
    "_pyodide",
    "_pyodide._future_helper",
    "_pyodide.docstring",
    "_pyodide.jsbind",
    "asyncio",
    "pyodide",
    "pyodide._package_loader",
    "pyodide.code",
    "pyodide.ffi",
    "encodings",
    *(f"encodings.{name}" for name in ("ascii", "cp1252", "latin_1", "utf_16", "utf_8", "utf_8_sig")),
    "hashlib",
    "zipfile",
)
# Imported by C code: dates and times read with a format.
HIDDEN = {"datetime": ["_strptime"]}
CUT = {
    "_pydatetime": "the interpreter holds it in C",
    "doctest": "difflib tests itself with it",
    "importlib._bootstrap": "frozen in the interpreter under another name",
    "importlib._bootstrap_external": "frozen in the interpreter under another name",
    "logging": "hashlib would tell of a missing algorithm with it",
    "tarfile": "Pyodide unpacks tar files with it, our packages are wheels",
}


def modules_in(archive: Path) -> dict[str, Module]:
    """Read the modules of a standard library in a zip file, without those frozen in the interpreter."""
    with ZipFile(archive) as opened:
        found = (module(name, opened.read(name)) for name in opened.namelist() if name.endswith(".py"))
        return {each.name: each for each in found if not FrozenImporter.find_spec(each.name)}


def modules_below(folder: Path) -> dict[str, Module]:
    """Read the modules of a package's folder."""
    paths = (path.relative_to(folder.parent) for path in folder.rglob("*.py"))
    found = (module(path.as_posix(), (folder.parent / path).read_bytes()) for path in paths)
    return {each.name: each for each in found}


def module(path: str, source: bytes) -> Module:
    """Make a module of the path of its file and what is in it."""
    return Module(module_name(path), source, path.endswith("__init__.py"))


def core(library: Mapping[str, Module], tools: Mapping[str, Module]) -> set[str]:
    """Name the modules of the library that a start needs; ImportError when a tool imports what a browser does not have."""
    ours = of_the_tools(tools)
    refuse_strangers(tools)
    named = {each for name in ours for each in tools[name].imports(inside_functions=True)} - tools.keys()
    pyodide = {name for name in library if name.split(".")[0] in ("pyodide", "_pyodide")}
    known = {**library, **{name: tools[name] for name in ours}}
    return closure(known, {*ROOTS, *ours}, ours | named | pyodide) - ours


def of_the_tools(tools: Mapping[str, Module]) -> set[str]:
    """Name the modules of the tools that a start needs."""
    return closure(tools, door(tools), ())


def refuse_strangers(tools: Mapping[str, Module]) -> None:
    """Stop where a tool imports what is neither in the standard library nor brought on demand."""
    named = {
        each.split(".")[0] for module in tools.values() for each in module.imports(inside_functions=True)
    }
    if strangers := named - {"tools"} - sys.stdlib_module_names - LIBRARIES.keys():
        raise ImportError(f"A browser does not have what tools/ imports: {', '.join(sorted(strangers))}")


def door(tools: Mapping[str, Module]) -> set[str]:
    """Name the modules that the browser asks for: the door itself, and each tool."""
    return {
        each.name
        for each in tools.values()
        if re.fullmatch(r"tools\.[a-z]\w*", each.name) and each.name.removeprefix("tools.") not in ROOMS
    } | {"tools"}


def closure(known: Mapping[str, Module], roots: Iterable[str], deep: Container[str]) -> set[str]:
    """Follow the imports from the roots, also into the functions of the modules in `deep`."""
    todo = list(roots)
    found: set[str] = set()
    while todo:
        for name in parents(todo.pop()):
            if name in known and name not in found and name not in CUT:
                found.add(name)
                todo += [*known[name].imports(name in deep), *HIDDEN.get(name, ())]
    return found
