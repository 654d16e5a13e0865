"""Whose work the site is made of: a table for readers, and a bill of materials that machines read (CycloneDX 1.6)."""

import json
import re
import tomllib
from dataclasses import dataclass
from importlib.metadata import metadata
from pathlib import Path

from macros.printing import printed
from macros.runtime.libraries import LIBRARIES
from tools.kit.english import lexicon
from tools.kit.language import _, later

ROOT = Path(__file__).parents[2]
NAME = "bill-of-materials.json"
PINNED = re.compile(r"^([\w.-]+)==([^\s;]+)", re.MULTILINE)
# What reaches a visitor's browser, besides our own work, and what it does there.
SENT = {
    "npm": {"pyodide": later("Python in the browser"), "comlink": later("Calls between a page and Python")},
    "pypi": {
        "mkdocs-material": later("The look of the pages, and their search"),
        **dict.fromkeys(map(str.lower, LIBRARIES.values()), later("Files that you download")),
    },
}


@dataclass(frozen=True)
class Material:
    """A package, as its makers name it, with its licence if it names one."""

    kind: str
    name: str
    version: str
    licence: str


def materials() -> list[Material]:
    """List every package that is pinned, for the build as well as for the browser."""
    python = PINNED.findall((ROOT / "requirements.lock").read_text())
    packages = json.loads((ROOT / "package-lock.json").read_text())["packages"]
    ours = [Material("pypi", name, version, licence_of(name)) for name, version in python]
    theirs = [
        Material("npm", path.rpartition("node_modules/")[2], each["version"], each.get("license", ""))
        for path, each in packages.items()
        if path
    ]
    return [*ours, *theirs]


def licence_of(name: str) -> str:
    """Read the licence that an installed Python package declares; "" where it is not installed here, or declares none."""
    try:
        said = metadata(name)
    except ModuleNotFoundError:
        return ""
    kinds = [
        each.rpartition(" :: ")[2] for each in said.get_all("Classifier", []) if each.startswith("License")
    ]
    written = str(said.get("License") or "")
    return said.get("License-Expression") or (written if "\n" not in written else "") or ", ".join(kinds)


def licences() -> str:
    """Print what reaches the browser, as a table."""
    heads = (_("What"), _("Licence"), _("What it does here"))
    rows = [
        (f"{each.name} {each.version}", each.licence, _(SENT[each.kind][each.name]))
        for each in materials()
        if each.name in SENT[each.kind]
    ]
    return printed("contact_table.html", heads=heads, rows=rows)


def wordnet_notice() -> str:
    """Print the notice that WordNet's licence asks for, as the table of words made from it carries it."""
    return f"```text\n{(lexicon.__doc__ or '').partition('\n\n')[2].strip()}\n```"


def write_bill(folder: Path) -> None:
    """Write the bill of materials into a folder."""
    parts = [
        {
            "type": "library",
            "name": each.name,
            "version": each.version,
            "purl": f"pkg:{each.kind}/{each.name.replace('@', '%40')}@{each.version}",
            "scope": "required" if each.name in SENT[each.kind] else "excluded",
            **({"licenses": [{"license": {"name": each.licence}}]} if each.licence else {}),
        }
        for each in materials()
    ]
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    site = {"type": "application", "name": project["name"], "version": project["version"]}
    bill = {
        "bomFormat": "CycloneDX",
        "specVersion": "1.6",
        "version": 1,
        "metadata": {"component": site},
        "components": parts,
    }
    (folder / NAME).write_text(json.dumps(bill, indent=1))
