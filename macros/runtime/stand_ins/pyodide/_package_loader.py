"""Stand in for Pyodide's unpacking of packages: our wheels are imported from as they are."""

import sys
from dataclasses import dataclass

from pyodide_js import loadedPackages  # type: ignore[import-not-found]  # noqa: F401 - Pyodide counts on it in a snapshot


@dataclass
class Place:
    """A path that stays an object when Pyodide takes it to JavaScript, where a text would become one of theirs."""

    path: str

    def __str__(self) -> str:
        return self.path


SITE_PACKAGES = Place(f"/lib/python{sys.version_info.major}.{sys.version_info.minor}/site-packages")
DSO_DIR = Place("/usr/lib")


def init_loaded_packages() -> None:
    """Find no package, as none is unpacked."""
