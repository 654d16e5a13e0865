"""Where a newer Pyodide has changed what a start leans on, the build goes a plainer way, and says so."""

import re
from collections.abc import Callable
from pathlib import Path

import pytest

from macros.runtime import pyodide, ways
from macros.runtime.ways import BEST, Way

ROOT = Path(__file__).parents[2]


def works(*names: str) -> Callable[[Way], Way]:
    """Make a start that works only without some of what it leans on."""

    def make(way: Way) -> Way:
        if not set(names) <= {*way.without()}:
            raise RuntimeError(f"{way} fails")
        return way

    return make


def test_the_best_way_is_gone_where_it_works_and_nothing_is_said(capsys: pytest.CaptureFixture[str]) -> None:
    assert BEST == ways.first_that_works(works())
    assert "" == capsys.readouterr().err


@pytest.mark.parametrize(
    ("failing", "left"),
    [
        (["snapshot"], Way(snapshot=False)),
        (["stand-ins"], Way(stand_ins=False)),
        (["trimming"], Way(trimming=False)),
        (["snapshot", "stand-ins"], Way(stand_ins=False, snapshot=False)),
        (["snapshot", "stand-ins", "trimming"], Way(stand_ins=False, snapshot=False, trimming=False)),
    ],
)
def test_what_fails_is_left_out_with_a_warning_and_the_reason(
    failing: list[str], left: Way, capsys: pytest.CaptureFixture[str]
) -> None:
    assert left == ways.first_that_works(works(*failing))
    said = capsys.readouterr().err
    for name in failing:
        assert f"WARNING: Python starts without the {name}: " in said
    assert f"{BEST} fails" in said


def test_what_is_left_out_on_purpose_is_not_tried(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setenv("PYODIDE_WITHOUT", "snapshot")
    assert Way(snapshot=False) == ways.first_that_works(works())
    assert "WARNING: Python starts without the snapshot" in capsys.readouterr().err


def test_where_no_way_works_the_reason_is_that_of_the_best() -> None:
    with pytest.raises(RuntimeError, match=re.escape(f"{BEST} fails")):
        ways.first_that_works(works("anything"))


def test_a_pyodide_of_another_python_is_refused_with_what_to_do(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "package.json").write_text('{"version": "314.0.0"}')
    (tmp_path / "pyodide-lock.json").write_text('{"info": {"python": "3.99.1"}}')
    monkeypatch.setattr(pyodide, "FOLDER", tmp_path)
    with pytest.raises(
        RuntimeError, match=r"Pyodide 314.0.0 is Python 3.99.*write 3.99 into .python-version"
    ):
        pyodide.library()


def test_what_is_known_of_pyodide_stands_in_one_module() -> None:
    facts = re.compile(r"python3\d\d|python3\.\d\d|_makeSnapshot|_loadSnapshot|pyodide\.(?:asm\.)?m?js\b")
    rooms = [
        *(ROOT / "macros").rglob("*.py"),
        *(ROOT / "macros").rglob("*.mjs"),
        *(ROOT / "docs/assets/js").rglob("*.mjs"),
    ]
    named = {
        path.relative_to(ROOT).as_posix() for path in rooms if facts.search(path.read_text(encoding="utf-8"))
    }
    assert {"macros/runtime/pyodide.py"} == named
