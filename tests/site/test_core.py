"""What of the standard library a start brings: what the tools reach, and no more."""

from importlib.machinery import FrozenImporter

import pytest

from macros.runtime import assembling, stdlib
from macros.runtime.imports import Module

LIBRARY = stdlib.modules_in(assembling.library())


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


def test_what_a_tool_imports_inside_a_function_of_ours_is_not_part_of_a_start() -> None:
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
