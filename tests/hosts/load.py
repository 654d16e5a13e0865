"""What a visit costs a host, measured with nginx on one machine: `python -m tests.hosts.load`, after `make build compress`.

The processor time of nginx is counted, which other programs of a busy machine do not change much; the rate is not.
"""

import shutil
import subprocess
from collections.abc import Iterator, Mapping
from pathlib import Path
from tempfile import TemporaryDirectory
from urllib.request import Request, urlopen

from macros.check.visit import TOOL, visit
from macros.publish.publishing import WORKER
from macros.runtime import pyodide, snapshot
from tests.browsers import chromium_path
from tests.hosts.servers import NGINX_SITE, SERVERS, open_to_all, running

SITE = Path(__file__).parents[2] / "site"
(NGINX,) = (each for each in SERVERS if each.name == "nginx")
# ab speaks HTTP 1.0.
TYPES = (
    "gzip_http_version 1.0;"
    " gzip_types text/css application/javascript application/json application/wasm image/svg+xml;"
)
WAYS = {
    "as it comes": NGINX_SITE,
    "packs for each visitor": NGINX_SITE.replace("location", f"{TYPES} location", 1),
    "sends what `make compress` packed": NGINX_SITE.replace(
        "location", f"gzip_static on; {TYPES} location", 1
    ),
}
BEGUN = [*pyodide.ENGINE, pyodide.LOCK, snapshot.PACKED, WORKER]
"""What comes with Python."""
TICKS = 100
"""Of the processor's clock in a second, on Linux."""
TIMES = 100


def processor(work: Path) -> float:
    """Give the seconds of processor time that nginx and its workers have used."""
    master = int((work / "pid").read_text())
    stats = [stat.rpartition(")")[2].split() for stat in every_stat()]
    return sum(int(each[11]) + int(each[12]) for each in stats if int(each[1]) == master) / TICKS


def every_stat() -> Iterator[str]:
    """Read the state of each process."""
    for path in Path("/proc").glob("[0-9]*/stat"):
        try:
            yield path.read_text()
        except OSError:
            continue


def travels(address: str) -> int:
    """Give the bytes of an answer as they travel to a browser that takes gzip."""
    with urlopen(Request(address, headers={"Accept-Encoding": "gzip"})) as answer:  # noqa: S310 our own server
        return len(answer.read())


def measured(addresses: list[str], work: Path) -> tuple[float, float]:
    """Give what a visit that asks for these addresses costs: megabytes that travel, and milliseconds of processor time."""
    before = processor(work)
    for address in addresses:
        asked = ["ab", "-q", "-n", str(TIMES), "-c", "4", "-H", "Accept-Encoding: gzip", address]
        subprocess.run(asked, check=True, stdout=subprocess.DEVNULL)
    return sum(map(travels, addresses)) / 1e6, (processor(work) - before) / TIMES * 1000


def visits(address: str) -> Mapping[str, list[str]]:
    """List what a first visit asks for: one that reads a page, and one that writes with a tool, where Python comes too."""
    read = [
        each.address for each in visit(address, chromium_path()).answers if not is_of_python(each.address)
    ]
    python = [path for name in BEGUN for path in SITE.glob(f"assets/*/*/{name}")]
    return {
        "Reads": read,
        "Writes": [*read, *(address + path.relative_to(SITE).as_posix() for path in python)],
    }


def is_of_python(address: str) -> bool:
    """Tell whether a file comes for Python alone."""
    return address.rpartition("/")[2] in BEGUN


def main() -> None:
    """Print a table."""
    print(f"| nginx | A first visit to {TOOL} | Travels | Processor |\n| --- | --- | --- | --- |")
    with TemporaryDirectory() as temporary:
        folder = Path(shutil.copytree(SITE, Path(temporary, "site")))
        open_to_all(Path(temporary))
        for way, site in WAYS.items():
            with TemporaryDirectory() as work, running(NGINX, site, folder, Path(work)) as address:
                for kind, addresses in visits(address).items():
                    megabytes, milliseconds = measured(addresses, Path(work))
                    print(f"| {way} | {kind} | {megabytes:.2f} MB | {milliseconds:.1f} ms |", flush=True)


if __name__ == "__main__":
    main()
