"""A site whose host chose another language: its pages and the Python of a visitor speak it, from the same catalogue."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from babel.messages.pofile import write_po
from playwright.sync_api import Browser, Page, expect

from tests.browser.builder import STATEMENT
from tests.browser.host import Quiet, serving
from tests.browser.visiting import visit
from tests.house.another_language import bracketed, catalogue, left_in_english

ROOT = Path(__file__).parents[2]
CODE = "eo"  # The theme has words for it.


@pytest.fixture(scope="module")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Build a copy of this project that has one more catalogue, without what is printed."""
    project = tmp_path_factory.mktemp("project")
    for folder in ("docs", "macros", "tools"):
        shutil.copytree(ROOT / folder, project / folder, ignore=shutil.ignore_patterns("__pycache__"))
    for file in (
        "pyproject.toml",
        "site.toml",
        "LICENSE",
        "README.md",
        "package-lock.json",
        "requirements.lock",
    ):
        shutil.copyfile(ROOT / file, project / file)
    for folder in ("node_modules", ".cache"):
        (project / folder).symlink_to(ROOT / folder)
    settings = (ROOT / "mkdocs.yml").read_text(encoding="utf-8")
    (project / "mkdocs.yml").write_text(settings.replace("  - macros/whole.py\n", ""), encoding="utf-8")
    with (project / f"tools/locale/{CODE}.po").open("wb") as target:
        write_po(target, catalogue(CODE))
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build"]
    given = {key: value for key, value in os.environ.items() if key != "SITE_FILE"} | {"SITE_LANGUAGE": CODE}
    subprocess.run(command, cwd=project, env=given, check=True)
    return project / "site"


@pytest.fixture
def foreign(site: Path, browser: Browser) -> Iterator[Page]:
    with serving(partial(Quiet, directory=str(site))) as origin, visit(browser, origin, ("404",)) as context:
        yield context.new_page()


@pytest.mark.parametrize("start", ["snapshot", "ordinary"])
def test_a_page_and_the_python_of_its_tool_speak_the_language(foreign: Page, start: str) -> None:
    if start == "ordinary":
        foreign.route("**/snapshot.bin", lambda route: route.fulfill(status=404))
    foreign.goto(STATEMENT)
    expect(foreign.locator("html")).to_have_attribute("lang", CODE)
    tool = foreign.get_by_role("region", name=bracketed("Statement builder"))
    for label in ("Full name", "Your occupation", "The work you are looking for"):
        tool.get_by_label(bracketed(label), exact=True).fill("Жанна")
    paper = tool.get_by_role("tabpanel")
    expect(paper).to_contain_text("Жанна")
    expect(paper.locator("mark")).to_have_count(0)  # All of it is the visitor's own by then.
    assert [] == left_in_english(paper.inner_text())
