"""Where to go: the list is complete and sound, and its faults are named."""

import re
from pathlib import Path

import pytest

from macros.guide.places import CANADA, KINDS, REGIONS, read
from macros.guide.resources import LONG, grouped, resources

NAMED_BY_THE_SOURCE = [
    "Meetup",
    "Professional Immigrant Networks",
    "TRIEC Mentoring Partnership",
    "Toastmasters International",
    "Canadian Chamber of Commerce",
    "Ten Thousand Coffees",
]
ENTRY = {
    "name": '"Example"',
    "address": '"https://example.org/"',
    "what": '"Helps."',
    "for_whom": '"Everyone"',
    "where": '["ON", "QC"]',
    "kind": '["events"]',
    "cost": '"free"',
    "languages": '["en"]',
    "checked": '""',
}


def written(path: Path, **changed: str | None) -> Path:
    """Write a file of one entry, with some values changed or, for None, left out."""
    lines = [f"{key} = {value}" for key, value in (ENTRY | changed).items() if value is not None]
    path.write_text("\n".join(["[[resource]]", *lines]), encoding="utf-8")
    return path


def test_the_list_is_long_and_names_each_place_once() -> None:
    names = [each.name for each in read()]
    assert len(names) >= 120
    assert sorted(set(names)) == sorted(names)


def test_every_place_says_where_it_was_seen() -> None:
    assert [] == [each.name for each in read() if not each.source]


def test_most_of_the_places_in_ontario_are_outside_toronto() -> None:
    ontario = [each for each in read() if each.group == "ON"]
    toronto = [each for each in ontario if "Toronto" in " ".join((each.name, each.what, each.for_whom))]
    assert len(toronto) * 2 < len(ontario)


def test_a_link_to_a_government_leads_to_the_page_that_one_needs() -> None:
    homes = {
        "https://www.canada.ca/",
        "https://www.quebec.ca/",
        "https://www.ontario.ca/",
        "https://triec.ca/",
    }
    assert [] == [each.name for each in read() if each.address in homes]


def test_the_day_of_a_check_is_shown_where_there_is_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    path = written(tmp_path / "list.toml")
    monkeypatch.setattr("macros.guide.resources.read", lambda: read(path))
    assert "checked" not in resources()
    written(path, checked='"2026-11-30"')
    assert "Link checked</dt><dd>2026-11-30</dd>" in resources()


def test_every_province_and_territory_has_a_place_of_its_own() -> None:
    assert set(REGIONS) == {code for each in read() for code in each.where}


def test_every_kind_has_a_place() -> None:
    assert set(KINDS) == {kind for each in read() for kind in each.kind}


def test_the_places_that_the_source_names_are_there() -> None:
    assert set(NAMED_BY_THE_SOURCE) <= {each.name for each in read()}


def test_what_a_place_does_is_one_short_sentence() -> None:
    for each in read():
        assert re.fullmatch(r"[A-Z].*\.", each.what), each.name
        assert not re.search(r"[.!?] [A-Z]", each.what), each.name
        assert len(each.what.split()) <= 20, each.name


def test_the_page_shows_every_place_with_a_link_that_stays_in_its_tab() -> None:
    page = resources()
    for each in read():
        assert f'<a href="{each.address}" rel="noopener">' in page
    assert "target=" not in page
    assert len(read()) == page.count('<li class="resource"')
    assert "<h4>Toronto and area</h4>" in page


def test_no_kind_holds_the_comma_that_parts_kinds_for_the_filter() -> None:
    assert not [label for label in KINDS.values() if "," in label]


def test_a_place_for_two_provinces_stands_under_all_of_canada(tmp_path: Path) -> None:
    assert CANADA == read(written(tmp_path / "list.toml"))[0].group


def test_a_long_region_is_parted_by_city_and_what_serves_all_of_it_comes_last() -> None:
    regions = {each.code: each for each in grouped(read())}
    assert {"AB", "BC", "ON", "QC"} == {code for code, each in regions.items() if each.parts}
    for each in regions.values():
        assert not each.parts or len(each.places) > LONG
        assert all({near} == {place.near for place in places} for near, places in each.parts)
    ontario = [near for near, _places in regions["ON"].parts]
    assert [*sorted(ontario[:-1]), ""] == ontario


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"name": None}, "list.toml, entry 1: the key name is missing"),
        ({"what": '"  "'}, "list.toml, Example: what is empty"),
        ({"what": "3"}, "Example: what must be a text in quotes"),
        ({"cost": '"cheap"'}, "Example: cost must be one of free, some costs, membership"),
        ({"where": '["XX"]'}, "Example: where must be a list with one or more of CA, AB,"),
        ({"where": '"ON"'}, "Example: where must be a list"),
        ({"where": "[[1]]"}, "Example: where must be a list"),
        ({"kind": "[]"}, "Example: kind must be a list with one or more of settlement,"),
        ({"languages": '["de"]'}, "Example: languages must be a list with one or more of en, fr, many"),
        ({"address": '"http://example.org/"'}, "Example: address must be a secure page"),
        ({"address": '"https://example.org"'}, "Example: address must be a secure page"),
        ({"address": '"https://example.org/?from=us"'}, "Example: address must be a secure page"),
        ({"source": '"http://example.org/news"'}, "Example: source must be a secure page"),
        ({"checked": '"yesterday"'}, "Example: checked must be a day"),
        ({"checked": '"2026-02-30"'}, "Example: checked must be a day"),
        ({"near": '"Toronto"'}, "Example: near needs one province or territory in where"),
        ({"near": '" "', "where": '["ON"]'}, "Example: near is empty"),
        ({"phone": '"911"'}, "Example: there is no key phone"),
    ],
)
def test_a_fault_is_named_with_its_entry(
    tmp_path: Path, changed: dict[str, str | None], sentence: str
) -> None:
    with pytest.raises(ValueError, match=re.escape(sentence)):
        read(written(tmp_path / "list.toml", **changed))


def test_a_name_that_stands_twice_is_a_fault(tmp_path: Path) -> None:
    path = written(tmp_path / "list.toml")
    path.write_text(f"{path.read_text()}\n{path.read_text()}", encoding="utf-8")
    with pytest.raises(ValueError, match="Example: this name stands twice"):
        read(path)


def test_a_heading_that_is_misspelt_is_a_fault(tmp_path: Path) -> None:
    path = tmp_path / "list.toml"
    path.write_text("[[resource]]\n[[resources]]\n", encoding="utf-8")
    with pytest.raises(ValueError, match=r"list.toml: every entry begins with \[\[resource\]\]"):
        read(path)
