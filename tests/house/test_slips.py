"""A slip in an example, a page, a script or a sheet is said by its name, its line, and what is known there."""

from pathlib import Path

import pytest

from macros.guide import anatomy, examples
from macros.publish import light, publishing
from tools import examples as stored


def read(monkeypatch: pytest.MonkeyPatch, old: str, new: str) -> str:
    """Let the cook's file have a slip, and give what is said of it."""
    written = stored.text("cook")
    assert old in written
    monkeypatch.setattr(stored, "text", lambda _name: written.replace(old, new, 1))
    examples.refuse_slips.cache_clear()
    with pytest.raises(ValueError, match="tools/examples/cook") as told:
        examples.worked("cook", "letter")
    examples.refuse_slips.cache_clear()
    return str(told.value)


def test_a_misspelt_question_of_an_example_is_said_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    line = 1 + stored.text("cook").splitlines().index("[letter]") + 1
    key = stored.text("cook").splitlines()[line - 1].partition(" ")[0]
    said = read(monkeypatch, f"[letter]\n{key}", f"[letter]\n{key}x")
    assert f"line {line}: There is no question of [letter] “{key}x”. Is it “{key}”?" in said


def test_a_misspelt_table_of_an_example_is_said_with_its_line(monkeypatch: pytest.MonkeyPatch) -> None:
    line = stored.text("cook").splitlines().index("[thanks]") + 1
    assert f"line {line}: There is no table “thank”. Is it “thanks”?" in read(
        monkeypatch, "[thanks]", "[thank]"
    )


def test_what_a_page_calls_wrongly_is_said_with_what_there_is() -> None:
    with pytest.raises(ValueError, match=r"no tool “crad”. Is it “card”\? There are: call, card"):
        anatomy.shortcut("crad")
    with pytest.raises(ValueError, match=r"no part “doo”. Is it “do”\? There are: are-you-ready"):
        anatomy.part("doo")
    with pytest.raises(ValueError, match="no scene “crad”"):
        examples.worked("cook", "crad")
    with pytest.raises(ValueError, match=r"no example “cok”\. Is it “cook”"):
        examples.worked("cok", "card")


def test_a_slip_in_a_script_is_said_with_its_place(tmp_path: Path) -> None:
    script = tmp_path / "slip.mjs"
    script.write_text("export const fine = 1;\nexport const = 3;\n")
    with pytest.raises(ValueError, match=r'slip\.mjs:2:13: Expected identifier but found "="$'):
        light.bundle([script], tmp_path / "made")


def test_a_slip_in_a_sheet_is_said_with_its_place(tmp_path: Path) -> None:
    sheet = tmp_path / "slip.css"
    sheet.write_text("a { color: red; }\nb { colour }\n")
    with pytest.raises(ValueError, match=r'slip\.css:2:10: Expected ":"$'):
        light.look_through([sheet])


def test_our_own_sheets_have_no_slip() -> None:
    light.look_through(sorted(publishing.SHEETS.glob("*.css")))
