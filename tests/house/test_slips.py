"""A slip in an example or a page is said by its name, its line, and what is known there."""

import pytest

from macros.guide import anatomy, examples
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
