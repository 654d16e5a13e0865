"""The import law: pages → macros → tools → kit → standard library."""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent.parent
FIELD_LIBRARIES = {"tools/contacts/xlsx_writer.py": {"xlsxwriter"}}
IN_A_TERMINAL = {"tools/__main__.py", "tools/examples/__init__.py"}
WORLD = {"open", "print", "input", "datetime.now", "datetime.utcnow", "datetime.today", "date.today"}
OUTSIDE = {
    "random",
    "secrets",
    "socket",
    "urllib",
    "http",
    "time",
    "os",
    "pathlib",
    "subprocess",
    "uuid",
    "locale",
}


def sources(room: str) -> list[str]:
    return sorted(str(path.relative_to(ROOT)) for path in (ROOT / room).rglob("*.py"))


def imports(source: str) -> Iterator[str]:
    for node in ast.walk(ast.parse((ROOT / source).read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            yield from (each.name for each in node.names)
        elif isinstance(node, ast.ImportFrom):
            assert not node.level, f"{source}: a relative import hides which room it reaches"
            yield from (f"{node.module}.{each.name}" for each in node.names)


@pytest.mark.parametrize("source", sources("tools/kit"))
def test_the_kit_imports_only_itself_and_the_standard_library(source: str) -> None:
    for name in imports(source):
        assert name.startswith("tools.kit") or name.split(".")[0] in sys.stdlib_module_names, name


@pytest.mark.parametrize("source", [each for each in sources("tools") if "/kit/" not in each])
def test_a_tool_imports_the_kit_and_no_other_tool(source: str) -> None:
    own = "tools.contacts" if "/contacts/" in source else "tools.kit"
    door = source in ("tools/__init__.py", *IN_A_TERMINAL)
    for name in imports(source):
        ours = name.startswith(("tools.kit", own)) or (door and name.split(".")[0] == "tools")
        library = name.split(".")[0] in sys.stdlib_module_names | FIELD_LIBRARIES.get(source, set())
        assert ours or library, f"{source} imports {name}"


@pytest.mark.parametrize("source", [each for each in sources("tools") if each not in IN_A_TERMINAL])
def test_no_tool_reads_a_clock_a_file_the_network_or_chance(source: str) -> None:
    assert OUTSIDE.isdisjoint(name.split(".")[0] for name in imports(source))
    tree = ast.parse((ROOT / source).read_text(encoding="utf-8"))
    assert WORLD.isdisjoint(ast.unparse(node.func) for node in ast.walk(tree) if isinstance(node, ast.Call))


@pytest.mark.parametrize("source", sources("tools"))
def test_no_tool_reaches_into_the_printing_room(source: str) -> None:
    assert not [name for name in imports(source) if name.startswith("macros")]


@pytest.mark.parametrize("script", sorted(path.name for path in (ROOT / "docs/assets/js").glob("*.mjs")))
def test_only_the_worker_names_pyodide_and_only_the_engine_names_the_worker(script: str) -> None:
    text = (ROOT / "docs/assets/js" / script).read_text(encoding="utf-8")
    assert script == "worker.mjs" or "pyodide" not in text.lower()
    assert script == "engine.mjs" or "worker.mjs" not in text
