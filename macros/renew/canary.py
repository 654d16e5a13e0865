"""Try the newest Pyodide before we need it: fetch it, build the site with it, start it in Chromium, and say how it went.

`make canary` does it; `make canary VERSION=314.0.7` tries that one. Nothing that is pinned changes.
"""

import json
import os
import subprocess
import sys
import tarfile
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from tempfile import TemporaryDirectory
from threading import Thread

from macros.browser import chromium
from macros.check.findings import Verdict, findings
from macros.check.visit import visit

ROOT = Path(__file__).parents[2]
HERE = f"{sys.version_info.major}.{sys.version_info.minor}"


class Silent(SimpleHTTPRequestHandler):
    """Serve a folder without a word."""

    def log_message(self, format: str, *args: object) -> None:
        """Say nothing."""


def canary(wanted: str, folder: Path) -> list[str]:
    """Try a version of Pyodide in an empty folder, and give what is wrong, a sentence each."""
    pyodide = fetch(wanted, folder)
    version = json.loads((pyodide / "package.json").read_text())["version"]
    theirs = json.loads((pyodide / "pyodide-lock.json").read_text())["info"]["python"].rpartition(".")[0]
    print(f"Pyodide {version} is Python {theirs}.")
    if theirs != HERE:
        return [
            f"The site is built with Python {HERE}, and bytecode must be for the same Python."
            f" Write {theirs} into .python-version, then make canary again: this one was not tried."
        ]
    site = folder / "site"
    given = os.environ | {"PYODIDE": str(pyodide), "OFFLINE": "off", "SITE_URL": ""}
    command = [sys.executable, "-m", "mkdocs", "--quiet", "build", "--site-dir", str(site)]
    built = subprocess.run(command, cwd=ROOT, env=given, capture_output=True, text=True)
    if built.returncode:
        return ["The site was not built:", *built.stderr.splitlines()[-10:]]
    left_out = [line for line in built.stderr.splitlines() if line.startswith("WARNING: Python starts")]
    return [*left_out, *started(site)]


def fetch(version: str, folder: Path) -> Path:
    """Bring a version of Pyodide from npm into a folder."""
    npm = Path(sys.executable).with_name("npm")
    asked = [str(npm), "pack", f"pyodide@{version}", "--loglevel=error", f"--pack-destination={folder}"]
    subprocess.run(asked, cwd=ROOT, check=True, stdout=subprocess.DEVNULL)
    (packed,) = folder.glob("*.tgz")
    with tarfile.open(packed) as opened:
        opened.extractall(folder, filter="data")
    return folder / "package"


def started(site: Path) -> Iterator[str]:
    """Open a site in Chromium, and say what is wrong there."""
    browser = chromium()
    if not browser:
        yield "It was not started: that needs Chromium (on Debian: apt-get install chromium)."
        return
    with serving(site) as address:
        seen = visit(address, browser)
    if seen.wrote is not None:
        print(f"It wrote a name {seen.wrote:.1f} seconds after it was typed.")
    yield from (each.sentence for each in findings(seen) if each.verdict is Verdict.WRONG)


@contextmanager
def serving(folder: Path) -> Iterator[str]:
    """Serve a folder, and give its address."""
    with ThreadingHTTPServer(("127.0.0.1", 0), partial(Silent, directory=folder)) as server:
        Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_port}/"
        server.shutdown()


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        wrong = canary(sys.argv[1], Path(temporary))
    print("\n".join(wrong) if wrong else "All is well.")
    sys.exit(bool(wrong))
