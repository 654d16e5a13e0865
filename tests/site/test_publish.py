"""What is published beside the pages: light, whole, named by its content, and the same each time."""

import re
import shutil
from hashlib import sha256
from pathlib import Path
from urllib.parse import urljoin, urlsplit

import pytest

from macros.publish import light, publishing, ticks
from macros.runtime import naming
from tests.site.built import SITE
from tools.contacts.sheet import template

PAGES = sorted(str(path.relative_to(SITE)) for path in SITE.rglob("*.html"))


def contents(folder: Path) -> dict[str, str]:
    files = (path for path in folder.rglob("*") if path.is_file())
    return {str(path.relative_to(folder)): sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.mark.parametrize("path", PAGES)
def test_each_page_names_the_script_by_an_address_that_is_there(path: str) -> None:
    address = f"http://site.example/{path}"
    named = re.findall(
        r'<script (?:async )?type="module" src="([^"]*)" integrity="[^"]+"></script>',
        (SITE / path).read_text(),
    )
    assert 1 == len(named)
    assert (SITE / urlsplit(urljoin(address, named[0])).path.lstrip("/")).is_file()


def test_the_page_for_errors_finds_the_script_from_any_depth() -> None:
    (named,) = re.findall(r'src="([^"]*/js/reading\.js)"', (SITE / "404.html").read_text())
    assert named.startswith("/")


def test_every_script_brings_along_all_that_it_needs(app: Path) -> None:
    scripts = sorted((app / "js").iterdir())
    assert {publishing.READING, publishing.WORKER, *publishing.SCRIPTS.values()} == {
        each.name for each in scripts
    }
    for script in scripts:
        assert not re.findall(r'\b(?:from ?|import ?|import\()"([\w@./-]+)"', script.read_text()), script.name


def test_no_host_is_asked_for_a_script_by_an_ending_it_may_not_know() -> None:
    assert not list(SITE.rglob("*.mjs"))


def test_the_downloads_are_what_the_writers_write() -> None:
    assert template.csv() == (SITE / "downloads/contacts-template.csv").read_bytes()
    assert template.xlsx() == (SITE / "downloads/contacts-template.xlsx").read_bytes()


def test_hosts_may_keep_what_is_named_by_its_content_and_nothing_else() -> None:
    rules = re.findall(r"^(/\S*)\n((?:  .+\n)+)", (SITE / "_headers").read_text(), re.MULTILINE)
    kept = [place for place, sent in rules if "immutable" in sent]
    assert ["/assets/runtime/*", "/assets/app/*", "/assets/style/*"] == kept
    everywhere = dict(rules)["/*"]
    assert "X-Content-Type-Options: nosniff" in everywhere
    assert "Referrer-Policy: no-referrer" in everywhere
    assert "Cross-Origin-Opener-Policy: same-origin" in everywhere
    assert "camera=()" in everywhere and "microphone=(self)" in everywhere


ASKED_FOR_BY_OTHERS = {"404.html", "OFL.txt", "social.png"}
"""By hosts, by lawyers, and by sites that show a link to this one."""


def test_whatever_is_published_is_named_by_something_else_that_is() -> None:
    files = [each for each in SITE.rglob("*") if each.is_file() and each.name != "index.html"]
    kinds = (".html", ".css", ".js", ".json", ".webmanifest")
    saying = {each: each.read_text(encoding="utf-8") for each in SITE.rglob("*") if each.suffix in kinds}
    unnamed = {
        file.name
        for file in files
        if not any(file.name in text for each, text in saying.items() if each != file)
    }
    assert unnamed - ASKED_FOR_BY_OTHERS <= {"_headers"}


def test_publishing_again_changes_nothing_and_an_older_version_goes(tmp_path: Path) -> None:
    site = shutil.copytree(SITE, tmp_path / "site")
    (site / "assets/app/0123456789abcdef").mkdir()
    publishing.publish(site)
    assert contents(SITE) == contents(site)


def test_the_folders_are_named_by_their_content(app: Path, engine: Path, tmp_path: Path) -> None:
    for folder in (app, engine):
        naming.name_by_content(shutil.copytree(folder, tmp_path / "same"))
        assert (tmp_path / folder.name).is_dir()
    (tmp_path / app.name / "js/reading.js").write_text("// other")
    naming.name_by_content(tmp_path / app.name)
    assert not (tmp_path / app.name).exists()


def test_sheets_keep_what_a_page_needs_however_its_selector_is_written(tmp_path: Path) -> None:
    (sheet := tmp_path / "a.css").write_text(
        ":is(.key, .none) :is(.dot, .you) { color: red }\n:is(.none, .no) .dot { color: blue }\n", "utf-8"
    )
    (page := tmp_path / "a.html").write_text('<p class="key"><b class="dot">', "utf-8")
    light.purge([sheet], [page])
    assert "red" in sheet.read_text("utf-8")
    assert "blue" not in sheet.read_text("utf-8")


def test_a_word_that_a_page_says_keeps_no_rule(tmp_path: Path) -> None:
    (sheet := tmp_path / "a.css").write_text(".key { color: red }\n.match, .home { color: blue }\n", "utf-8")
    (page := tmp_path / "a.html").write_text('<p class="key" data-words="home">A match at home</p>', "utf-8")
    light.purge([sheet], [page])
    assert "red" in sheet.read_text("utf-8")
    assert "blue" not in sheet.read_text("utf-8")


def test_two_tick_lists_of_one_name_are_refused_with_their_pages() -> None:
    ticks.refuse_shared([("a.html", "cards"), ("a.html", "letter"), ("b.html", "plan")])
    with pytest.raises(ValueError, match=r'^a\.html and b\.html each have .* “cards”.*ticks\("cards"'):
        ticks.refuse_shared([("a.html", "cards"), ("b.html", "cards")])
