"""A site whose Python starts without a snapshot, or without stand-ins, writes all the same: `make hosts`."""

import os
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from macros.check.findings import Verdict, findings
from macros.check.visit import visit
from tests.browsers import chromium_path
from tests.hosts.servers import SERVERS, running

ROOT = Path(__file__).parents[2]
(PYTHON,) = (each for each in SERVERS if each.name == "Python")


@pytest.mark.parametrize("without", ["snapshot", "stand-ins", "snapshot stand-ins"])
def test_a_visitor_gets_a_text(without: str, tmp_path: Path) -> None:
    site = tmp_path / "site"
    shutil.copytree(ROOT / "site", site)
    again = subprocess.run(
        [sys.executable, "-m", "macros.publish", str(site)],
        cwd=ROOT,
        env=os.environ | {"PYODIDE_WITHOUT": without},
        stderr=subprocess.PIPE,
        text=True,
        check=True,
    )
    for name in without.split():
        assert f"WARNING: Python starts without the {name}" in again.stderr
    assert ("snapshot" in without) == (not list(site.glob("assets/app/*/snapshot.bin")))
    with running(PYTHON, "", site, tmp_path) as address:
        found = findings(visit(address, chromium_path()))
    assert [] == [each.sentence for each in found if each.verdict is Verdict.WRONG]
