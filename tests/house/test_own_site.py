"""What a host may change in site.toml, and how a slip in it is told."""

from pathlib import Path

import pytest

from macros.own import allowed, colours, dressing, leaving_out, settings
from macros.own.colours import DARK_PAGE, ENOUGH, LIGHT_PAGE, contrast, parsed

FAULTS = {
    "a key that is misspelt": (
        '\ncolur = "#0e4f49"',
        "site.toml, line 2: there is no key colur. Did you mean colour?",
    ),
    "a table": ("[colours]\nday = 1", "site.toml, line 1: there is no key colours."),
    "a number for a text": ("name = 5", "site.toml, line 1: name must be a text in quotes."),
    "no colour": ('colour = "green"', "site.toml, line 1: colour must be written like #0e4f49."),
    "a pale colour": ('colour = "#f08000"', "site.toml, line 1: colour #f08000 is too pale to read"),
    "a province": ('# Ours\nprovince = "Ontario"', "site.toml, line 2: province must be one of AB, BC,"),
    "a file that is not there": (
        'mark = "mark.svg"',
        "site.toml, line 1: mark names mark.svg, and there is no such file",
    ),
    "a file of another kind": (
        'mark = "site.toml"',
        "site.toml, line 1: mark must be a file that ends in .svg.",
    ),
    "a page that is not there": (
        'leave_out = ["mentor"]',
        "site.toml, line 1: leave_out has mentor. It is a list of cold-calling,",
    ),
    "a page that all others need": (
        'leave_out = ["networking-letter"]',
        "leave_out has networking-letter. networking-letter stays: the contact sheet writes to people with its tool.",
    ),
    "no folder": ('examples = "own"', "site.toml, line 1: examples names own, and there is no folder"),
    "only ours": ("only_own_examples = true", "site.toml, line 1: only_own_examples needs examples"),
    "no truth": ('only_own_examples = "yes"', "site.toml, line 1: only_own_examples must be true or false."),
    "no list": ('leave_out = "mentorship"', "site.toml, line 1: leave_out has mentorship."),
    "a list in the list": ('leave_out = [["a"]]', "site.toml, line 1: leave_out has ['a']. It is a list of"),
    "a table in the list": (
        'leave_out = ["start", {a = 1}]',
        "site.toml, line 1: leave_out has {'a': 1}. It is a list of",
    ),
    "no TOML": ('name = "A"\ncolour = #0e4f49', "site.toml, line 2: Invalid value"),
}


def written(folder: Path, text: str) -> Path:
    path = folder / "site.toml"
    path.write_text(text, encoding="utf-8")
    return path


@pytest.mark.parametrize(("text", "says"), FAULTS.values(), ids=FAULTS.keys())
def test_a_slip_is_told_with_its_line_and_what_is_allowed(text: str, says: str, tmp_path: Path) -> None:
    with pytest.raises(ValueError, match="site") as told:
        settings.read(written(tmp_path, text))
    assert says in str(told.value)


def test_all_slips_are_told_at_once(tmp_path: Path) -> None:
    with pytest.raises(ValueError, match=r"line 1: (.|\n)+line 2: "):
        settings.read(written(tmp_path, 'nam = "A"\ncolour = "red"'))


def test_the_file_that_comes_along_is_sound_and_each_line_of_it_may_be_used(tmp_path: Path) -> None:
    ours = settings.ROOT / "site.toml"
    assert settings.read(ours).colour in ("", settings.read(ours).colour)
    lines = ours.read_text(encoding="utf-8").splitlines()
    (tmp_path / "own/examples").mkdir(parents=True)
    for file in ("mark.svg", "resources.toml", "examples/ali.toml"):
        (tmp_path / "own" / file).touch()
    offered = [
        line.removeprefix("# ") for line in lines if line.removeprefix("# ").split(" = ")[0] in settings.KEYS
    ]
    assert len(settings.KEYS) == len(offered)
    settings.read(written(tmp_path, "\n".join(offered)))


def test_the_page_that_lists_all_people_cannot_be_the_page_of_one(tmp_path: Path) -> None:
    (tmp_path / "own").mkdir()
    (tmp_path / "own/index.toml").touch()
    with pytest.raises(ValueError, match=r"site.toml, line 1: own has index.toml, and index is the page"):
        settings.read(written(tmp_path, 'examples = "own"'))


@pytest.mark.parametrize("colour", ["#0e4f49", "#5b1f6b", "#8a1538", "#000000", "#00008b"])
def test_links_and_buttons_of_any_colour_can_be_read_by_day_and_by_night(colour: str) -> None:
    assert "" == colours.fault(colour)
    day, night = colours.sheet(colour).split("@media screen")
    for rules, page in ((day, LIGHT_PAGE), (night, DARK_PAGE)):
        made = dict(rule.rpartition("--")[2].split(":") for rule in rules.split(";") if "--" in rule)
        assert contrast(parsed(made["action"]), parsed(page)) >= ENOUGH
        assert contrast(parsed(made["action-strong"]), parsed(page)) >= ENOUGH
        assert contrast(parsed(made["action-ink"]), parsed(made["action"])) >= ENOUGH


def test_contrast_is_that_of_the_standard() -> None:
    assert 21 == contrast(colours.WHITE, colours.BLACK)
    assert 4.48 == round(contrast(colours.WHITE, parsed("#777777")), 2)


def test_the_colour_that_a_slip_proposes_would_do() -> None:
    proposed = colours.fault("#f08000").split("needed). ")[1].split()[0]
    assert "" == colours.fault(proposed)


def test_a_page_that_is_left_out_leaves_no_way_to_it() -> None:
    page = (
        '<ul><li><a href="../mentorship/">Mentorship</a></li><li><a href="../networking-events/">Events</a></li></ul>'
        '<p>Ask a <a href="../mentorship/#do">mentor</a> for help.</p>'
        '<a data-use="call" href="../mentorship/">Use in</a><a href="https://other.example/guide/mentorship/">Other</a>'
        "<script>if (1 < 2) a();</script>"
    )
    assert (
        '<ul><li><a href="../networking-events/">Events</a></li></ul>'
        "<p>Ask a mentor for help.</p>"
        '<a href="https://other.example/guide/mentorship/">Other</a>'
        "<script>if (1 < 2) a();</script>"
    ) == leaving_out.without_ways(page, "guide/stay-safe/index.html", ["guide/mentorship/"])


def left(page: str) -> str:
    return leaving_out.without_ways(page, "index.html", ["guide/mentorship/", "start/"])


def test_a_heading_goes_with_the_last_way_under_it_and_so_does_its_line_in_the_list_of_headings() -> None:
    page = (
        '<nav><ul><li><a href="#meet">Meet</a></li><li><a href="#find">Find</a></li></ul></nav>'
        '<h2 id="meet">Meet<a href="#meet">¶</a></h2><ul><li><a href="guide/mentorship/">Mentor</a></li></ul>'
        '<h2 id="find">Find</h2><p>Words.</p>'
    )
    assert (
        '<nav><ul><li><a href="#find">Find</a></li></ul></nav><h2 id="find">Find</h2><p>Words.</p>'
    ) == left(page)


def test_a_heading_stays_over_what_is_left_under_it() -> None:
    page = '<h2 id="meet">Meet</h2><ul><li><a href="start/">Start</a></li></ul><h3>More</h3><p>Words.</p>'
    assert '<h2 id="meet">Meet</h2><h3>More</h3><p>Words.</p>' == left(page)


def test_a_block_goes_with_the_page_that_its_button_leads_to() -> None:
    page = (
        "<div data-with-its-page><h3>Mentor</h3><p>Ask.</p>"
        '<a class="button" href="guide/mentorship/#tool">Write</a> <a href="people/">People</a></div>'
        '<div data-with-its-page><h3>Event</h3><a class="button" href="guide/networking-events/">Go</a>'
        '<a class="button" href="start/">Start</a></div>'
    )
    assert (
        '<div data-with-its-page=""><h3>Event</h3><a class="button" href="guide/networking-events/">Go</a></div>'
    ) == left(page)


def test_each_page_can_be_left_out_or_says_why_it_stays(tmp_path: Path) -> None:
    pages = {*allowed.ALONE, *allowed.KEPT, *(page.stem for page in allowed.GUIDE.glob("*.md"))}
    refused = set()
    for name in pages:
        try:
            settings.read(written(tmp_path, f'leave_out = ["{name}"]'))
        except ValueError as told:
            assert f"site.toml, line 1: leave_out has {name}. {name} stays: " in str(told)
            refused.add(name)
    assert allowed.KEPT.keys() == refused


def test_the_page_for_errors_names_the_root_of_the_host() -> None:
    page = '<p>Ask a <a href="/careers/guide/mentorship/">mentor</a>.</p>'
    assert "<p>Ask a mentor.</p>" == leaving_out.without_ways(page, "404.html", ["guide/mentorship/"])


def test_a_page_without_such_a_way_stays_as_it_is_byte_for_byte() -> None:
    page = "<P class=a>One &nbsp; two<br/>"
    assert page == leaving_out.without_ways(page, "index.html", ["guide/mentorship/"])


def test_a_part_of_the_navigation_that_has_no_page_left_goes_too() -> None:
    nav = [
        {"Home": "index.md"},
        {"Meet people": ["guide/a.md", {"B": "guide/b.md"}]},
        {"Words": ["guide/c.md"]},
    ]
    assert [{"Home": "index.md"}, {"Words": ["guide/c.md"]}] == dressing.without(
        nav, ["guide/a.md", "guide/b.md"]
    )
