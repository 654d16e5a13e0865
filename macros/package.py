"""The tools as a package with a name of its own, for whoever installs the wheel: `tools` would stand in everybody's way.

Hatchling calls this while it builds. The browser's wheel, which `macros/runtime/wheel.py` makes, keeps the name of the folder.
"""

import re
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

NAME = "build_your_network"
FROM = re.compile(r"^(\s*)from tools(?=[. ])", re.MULTILINE)
IMPORT = re.compile(r"^(\s*)import tools$", re.MULTILINE)
LEFT = re.compile(r"^\s*(?:from|import) tools\b", re.MULTILINE)
DATA = (".toml", ".docx")


class Package(BuildHookInterface[Any]):
    """Copy the tools under the package's name, with the examples and a mark that they are typed."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        self.folder = TemporaryDirectory()
        package = Path(self.folder.name) / NAME
        copy(Path(self.root) / "tools", package)
        (package / "py.typed").touch()
        build_data["force_include"][str(package)] = NAME

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        self.folder.cleanup()


def copy(source: Path, target: Path) -> None:
    """Copy the modules of a folder, which then import each other by the package's name, and the data beside them."""
    for path in sorted(source.rglob("*")):
        if path.suffix == ".py" or path.suffix in DATA:
            place = target / path.relative_to(source)
            place.parent.mkdir(parents=True, exist_ok=True)
            place.write_bytes(path.read_bytes() if path.suffix in DATA else renamed(path).encode())


def renamed(path: Path) -> str:
    """Give the source of a module with the package's name in its imports; ValueError where one was not understood."""
    source = IMPORT.sub(
        rf"\1import {NAME} as tools", FROM.sub(rf"\1from {NAME}", path.read_text(encoding="utf-8"))
    )
    if LEFT.search(source):
        raise ValueError(f"{path}: an import of tools in a form that the package does not know")
    return source
