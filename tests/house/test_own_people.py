"""A host's own people for the worked examples: beside ours or in their place, and how a slip in their files is told."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from macros.guide import cast, examples
from macros.own import people, settings
from macros.own.settings import Settings
from tools import examples as stored

MUSA = Path(__file__).parents[1] / "hosts/samples/library/own/examples/musa.toml"

type Bring = Callable[..., Settings]


@pytest.fixture
def bring(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Bring]:
    """Bring a host's people: the file of one, in which words may be changed."""
    monkeypatch.setattr(stored, "folders", dict(stored.folders))
    monkeypatch.setenv("SITE_FILE", str(tmp_path / "site.toml"))
    (tmp_path / "own").mkdir()

    def brought(name: str = "musa", old: str = "", new: str = "", *, only: bool = False) -> Settings:
        shutil.copy(MUSA, tmp_path / f"own/{name}.toml")
        written = MUSA.read_text(encoding="utf-8")
        assert old in written
        (tmp_path / f"own/{name}.toml").write_text(written.replace(old, new, 1), encoding="utf-8")
        (tmp_path / "site.toml").write_text(
            f'leave_out = ["cold-calling"]\nexamples = "own"\nonly_own_examples = {str(only).lower()}',
            encoding="utf-8",
        )
        people.bring(own := settings.read())
        return own

    examples.refuse_slips.cache_clear()
    yield brought
    examples.refuse_slips.cache_clear()


def test_own_people_stand_beside_ours(bring: Bring) -> None:
    bring()
    assert {"musa", *stored.ours()} == set(stored.names())
    assert "Musa Koroma" in examples.paper("letter", "musa")
    assert "Sutrisno" in examples.paper("letter", "cook")


def test_a_file_with_the_name_of_one_of_ours_takes_its_place(bring: Bring) -> None:
    bring("cook")
    assert stored.ours() == stored.names()
    assert "Musa Koroma" in examples.paper("letter", "cook")


def test_alone_they_stand_in_wherever_a_page_names_one_of_ours(bring: Bring) -> None:
    bring(old='code = "no"\n', new='code = "no"\n\n[contact]\nfirst_name = "Irene"\n', only=True)
    assert ["musa"] == stored.names() == cast.followed("letter")
    assert "Musa Koroma" in examples.paper("letter", "nurse")
    assert "Musa Koroma is a bookkeeper in Thunder Bay." == cast.introduced("cook", "contact")
    assert "" == cast.said_of("cook", "He cooks.")


def test_a_misspelt_name_in_a_page_is_still_told(bring: Bring) -> None:
    bring()
    with pytest.raises(ValueError, match=r"no example “cok”\. Is it “cook”"):
        examples.paper("letter", "cok")


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("years = 6", "yeers = 6", r"own/musa.toml, line 7: There is no question of \[about\] “yeers”"),
        ("minutes = ", 'minutes = "soon" #', r"own/musa.toml, line 57: minutes: "),
        ("[referral]", "[referrall]", r"own/musa.toml: there is no referral"),
        ("title = ", "titlex = ", r"own/musa.toml: there is no title"),
        ("years = 6", "years = six", r"own/musa.toml: Invalid value .at line 7"),
        ("city = ", "# ", r"own/musa.toml, line 4: \[about\] needs city, a"),
        ('city = "Thunder Bay"', 'city = " "', r"own/musa.toml, line 11: \[about\] needs city, a"),
        ("full_name = ", "# ", r"own/musa.toml, line 4: \[about\] needs full_name, a"),
        ("occupation = ", "# ", r"own/musa.toml, line 4: \[about\] needs occupation, a"),
        ('occupation = "', 'occupation.words = "', r"own/musa.toml, line 6: \[about\] needs occupation, a"),
    ],
)
def test_a_slip_is_told_with_the_file_and_the_line(bring: Bring, old: str, new: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        bring(old=old, new=new)


def test_alone_one_of_them_must_show_a_row_of_the_contact_sheet(bring: Bring) -> None:
    with pytest.raises(ValueError, match=r"own: one of the files needs a table \[contact\]"):
        bring(only=True)


def test_a_person_has_a_page_with_each_scene_or_the_one_that_a_host_wrote(
    bring: Bring, tmp_path: Path
) -> None:
    own = bring()
    made = people.page("musa", own)
    assert "# Musa Koroma, bookkeeper in Thunder Bay" in made
    assert '{{ scene("mentor", "musa") }}' in made
    assert '{{ scene("call", "musa") }}' not in made, "its page is left out"
    (tmp_path / "own/musa.md").write_text("# Musa at the library", encoding="utf-8")
    assert "# Musa at the library" == people.page("musa", own)
