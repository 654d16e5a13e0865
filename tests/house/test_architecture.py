"""The drawing of the rooms says what the code imports, and is drawn anew when that changes."""

import re

from bs4 import BeautifulSoup

from macros.guide import architecture
from macros.runtime.imports import Module


def modules(**sources: str) -> dict[str, Module]:
    named = {name.replace("__", "."): source for name, source in sources.items()}
    return {name: Module(name, source.encode(), package=False) for name, source in named.items()}


def test_imports_are_counted_from_room_to_room_and_not_within_one() -> None:
    found = architecture.counted(
        modules(
            tools__card="from tools.kit import words\nfrom tools.formats import pdf",
            tools__card__sizes="def f():\n    from tools.kit.words import say",
            tools__kit__words="import re",
            tools__formats__pdf="from tools.kit.words import say\nfrom tools.formats.ink import drop",
            tools__formats__ink="",
        )
    )
    assert {
        ("tools/NAME", "tools/formats"): 1,
        ("tools/NAME", "tools/kit"): 2,
        ("tools/formats", "tools/kit"): 1,
    } == found


def test_whoever_imports_stands_above_what_is_imported() -> None:
    found = {("tools/kit", "tools/ink"): 1, ("macros/guide", "tools/kit"): 1}
    names = {"tools/ink", "tools/kit", "macros/guide"}
    assert ["macros/guide", "tools/kit", "tools/ink"] == architecture.in_order(names, found)


def test_only_a_bow_that_leads_up_is_dashed() -> None:
    assert "stroke-dasharray" not in architecture.bow(10, 40, 1)
    assert "stroke-dasharray" in architecture.bow(40, 10, 1)


def test_our_tools_lean_on_the_kit_and_the_kit_on_nothing_of_ours() -> None:
    said = BeautifulSoup(architecture.rooms(), "html.parser").select_one("desc")
    assert said
    assert re.search(r"tools/NAME imports tools/formats, tools/kit[;.]", said.get_text())
    assert "tools/kit imports" not in said.get_text()
