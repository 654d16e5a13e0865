"""What we compare with: Pyodide as it comes, alone or with the wheels that writing files will need."""

import subprocess
from pathlib import Path
from urllib.parse import urlencode

from tests.bench.problems import NotMeasured

ROOT = Path(__file__).parents[2]
WHEELS = ROOT / ".cache/bench/wheels"
FOLDERS = {
    "/stock/": Path(__file__).parent / "pages",
    "/stock/pyodide/": ROOT / "node_modules/pyodide",
    "/stock/wheels/": WHEELS,
}
LIBRARIES = ("xlsxwriter", "segno", "icalendar")
PINS = {
    "xlsxwriter": "3.3.1",
    "segno": "1.6.6",
    "icalendar": "7.3.0",
    # icalendar's own
    "python_dateutil": "4.0.0",
    "typing_extensions": "4.16.0",
    "tzdata": "2026.6",
}
DOWNLOAD_SECONDS = 300


def address(name: str, wheels: tuple[str, ...] = ()) -> str:
    """Give the address of a page on which stock Pyodide writes a name, with the libraries of the wheels imported."""
    imports = f"import {', '.join(LIBRARIES)}\n" if wheels else ""
    python = f'{imports}"Hello, my name is " + {name!r} + "."'
    return "/stock/stock.html?" + urlencode({"python": python, "wheel": wheels}, doseq=True)


def wheels() -> tuple[str, ...]:
    """Name the wheels, fetching them first if they are not here yet."""
    if len(present()) < len(PINS):
        fetch()
    return tuple(path.name for path in present())


def present() -> list[Path]:
    """List the wheels that are here."""
    return [path for name, version in PINS.items() for path in WHEELS.glob(f"{name}-{version}-*.whl")]


def fetch() -> None:
    """Fetch the wheels with the pip that brought uv; uv itself fetches none."""
    python = next(ROOT.glob(".cache/uv/*/bin/python"), "python3")
    options = ["--no-deps", "--only-binary=:all:", "--python-version=3.13", f"--dest={WHEELS}"]
    pins = [f"{name}=={version}" for name, version in PINS.items()]
    command = [python, "-m", "pip", "--quiet", "--disable-pip-version-check", "download", *options, *pins]
    try:
        subprocess.run(command, check=True, capture_output=True, timeout=DOWNLOAD_SECONDS)
    except (OSError, subprocess.SubprocessError) as error:
        raise NotMeasured(
            f"pip could not download {', '.join(pins)}. Connect to the internet, then try again."
        ) from error
