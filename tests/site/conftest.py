"""The site as a host builds it who says that it will stand below the root of an address, and what of it browsers run."""

import os
import subprocess
import sys
from pathlib import Path

import pytest

from tests.site.built import ADDRESS, SITE

ROOT = Path(__file__).parents[2]


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let one process look at all of a page, so that it is read once."""
    for item in (each for each in items if each.path.is_relative_to(Path(__file__).parent)):
        given = (
            item.callspec.params if isinstance(item, pytest.Function) and hasattr(item, "callspec") else {}
        )
        page = given.get("page", given.get("path"))
        if page and not item.get_closest_marker("xdist_group"):
            item.add_marker(pytest.mark.xdist_group(str(SITE / str(page)).removesuffix("/index.html")))


@pytest.fixture(scope="session")
def public(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """Give the folder of the site in the folder of its host. Whoever asks is in the group `public`, so that it is built once."""
    site = tmp_path_factory.mktemp("host") / "network"
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--strict", "--site-dir", str(site)]
    subprocess.run(command, check=True, cwd=ROOT, env=os.environ | {"SITE_URL": ADDRESS.rstrip("/")})
    return site


@pytest.fixture(scope="session")
def app() -> Path:
    """Give the folder of what changes with our own code."""
    (folder,) = (SITE / "assets/app").iterdir()
    return folder


@pytest.fixture(scope="session")
def engine() -> Path:
    """Give the folder of what is Pyodide's."""
    (folder,) = (SITE / "assets/runtime").iterdir()
    return folder
