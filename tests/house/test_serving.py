"""`mkdocs serve` outlives a slip, says where it is, and takes up every edit."""

import sys
from pathlib import Path
from types import SimpleNamespace
from unittest.mock import patch

import pytest
from jinja2 import DictLoader
from mkdocs.exceptions import Abort

from macros import hooks, printing
from macros.runtime.imports import Module
from tools import examples


def test_a_page_that_cannot_be_made_ends_the_build_and_not_the_server() -> None:
    server = SimpleNamespace(_inject_js_into_html=None)
    hooks.on_serve(server, None, builder=lambda: sys.exit(1))
    # mkdocs goes on after an Exception, and SystemExit is none.
    with pytest.raises(Exception, match="could not be made"):
        server.builder()


SET: dict[str, object] = {
    "theme": {},
    "site_name": "A",
    "site_description": "",
    "copyright": "",
    "nav": [],
    "not_in_nav": None,
    "extra": {},
}


def test_a_build_reads_our_modules_anew() -> None:
    with patch.dict(sys.modules):
        before = {name: sys.modules[name] for name in ("tools", "macros")}
        hooks.on_config(SimpleNamespace(**SET))
        assert {"tools.examples", "macros.printing"}.isdisjoint(sys.modules)
        assert not any(sys.modules[name] is module for name, module in before.items())


def test_a_language_without_a_catalogue_stops_the_build_and_says_which_there_are(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setenv("SITE_LANGUAGE", "tlh")
    with patch.dict(sys.modules), pytest.raises(Abort, match=r"tools/locale/tlh\.po.*can be: en"):
        hooks.on_config(SimpleNamespace(**SET))


def test_a_slip_in_an_example_is_told_with_its_file(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "cook.toml").write_text("title = = 3")
    monkeypatch.setattr(examples, "folders", {"tools/examples": tmp_path})
    with pytest.raises(ValueError, match=r"^tools/examples/cook\.toml: .*line 1"):
        examples.table("cook")


def test_a_slip_in_a_template_is_told_with_its_place(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(printing.ENVIRONMENT, "loader", DictLoader({"paper.html": "\n{% if %}"}))
    with pytest.raises(SyntaxError) as told:
        printing.printed("paper.html")
    assert 2 == told.value.lineno


def test_a_slip_in_a_tool_is_told_with_its_module() -> None:
    with pytest.raises(SyntaxError) as told:
        list(Module("tools.card", b"def broken(:", package=False).imports(inside_functions=False))
    assert "tools.card" == told.value.filename
