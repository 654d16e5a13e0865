"""The site on the web servers of Debian, as they come and as docs/about/hosting.md sets them up: `make hosts`."""

import os
import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from macros import compress
from macros.check.findings import Verdict, findings
from macros.check.visit import visit
from tests.browsers import chromium_path
from tests.hosts.servers import SERVERS, Server, open_to_all, running

ROOT = Path(__file__).parents[2]
PAGE = (ROOT / "docs/about/hosting.md").read_text(encoding="utf-8")
PLACES = {"at the root": "", "below a path": "network/"}


@pytest.fixture(scope="module", params=list(PLACES.values()), ids=list(PLACES))
def host(request: pytest.FixtureRequest) -> Iterator[tuple[Path, str]]:
    """A folder that a server shows, which reads it as another user, and where the site is in it."""
    with TemporaryDirectory() as folder:
        yield complete(Path(folder), request.param), request.param


def complete(folder: Path, place: str) -> Path:
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--strict"]
    address = {"SITE_URL": f"http://127.0.0.1/{place}"}
    subprocess.run(
        [*command, "--site-dir", str(folder / place)], cwd=ROOT, env=os.environ | address, check=True
    )
    compress.compress(folder / place)
    open_to_all(folder)
    return folder


@pytest.mark.parametrize("server", SERVERS, ids=lambda server: server.name)
def test_a_server_as_it_comes_shows_the_site(server: Server, host: tuple[Path, str], tmp_path: Path) -> None:
    folder, place = host
    with running(server, server.plain, folder, tmp_path) as address:
        found = findings(visit(address + place, chromium_path()))
        assert [] == [each.sentence for each in found if each.verdict is Verdict.WRONG]


@pytest.mark.parametrize(
    "server", [each for each in SERVERS if each.language], ids=lambda server: server.name
)
def test_a_server_that_is_set_up_does_everything_right(
    server: Server, host: tuple[Path, str], tmp_path: Path
) -> None:
    folder, place = host
    (documented,) = re.findall(rf"```{server.language}\n(.+?)```", PAGE, re.DOTALL)
    if place:
        documented = documented.replace("/404.html", f"/{place}404.html")
    with running(server, documented, folder, tmp_path) as address:
        found = findings(visit(address + place, chromium_path()))
        assert [] == [each.sentence for each in found if each.verdict is not Verdict.RIGHT]
