"""What `make canary` says of a Pyodide that it cannot try, and of one with which no site is made."""

import json
from pathlib import Path

import pytest

from macros.renew import canary


@pytest.fixture
def fetched(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A Pyodide as npm has it, of our own Python, that holds nothing."""
    (tmp_path / "package.json").write_text('{"version": "999.0.0"}')
    (tmp_path / "pyodide-lock.json").write_text(json.dumps({"info": {"python": f"{canary.HERE}.2"}}))
    monkeypatch.setattr(canary, "fetch", lambda _version, _folder: tmp_path)
    return tmp_path


def test_a_pyodide_of_another_python_is_not_tried_and_says_what_it_needs(
    fetched: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (fetched / "pyodide-lock.json").write_text('{"info": {"python": "3.99.2"}}')
    (said,) = canary.canary("latest", tmp_path)
    assert "Write 3.99 into .python-version" in said
    assert "Pyodide 999.0.0 is Python 3.99." in capsys.readouterr().out


def test_where_no_site_is_built_the_reason_is_told(
    fetched: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(canary, "ROOT", tmp_path)
    said = canary.canary("latest", tmp_path)
    assert "The site was not built:" == said[0]
    assert any("mkdocs" in line for line in said)
