"""What is slow to make is made once for the same inputs, and kept by their names."""

from pathlib import Path
from typing import Never

import pytest

from macros import keep


@pytest.fixture
def empty_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setattr(keep, "CACHE", tmp_path / "cache")
    return keep.CACHE


def refuse(*_: object, **__: object) -> Never:
    raise AssertionError("made again")


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
