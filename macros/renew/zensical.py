"""Build the site with Zensical, the successor of Material for MkDocs, and say on which pages its words differ from ours.

`make zensical` does it. The theme is left plain, since Zensical does not yet know all that our templates use.
"""

import os
import re
import shutil
import subprocess
import sys
from collections.abc import Iterator
from difflib import SequenceMatcher
from pathlib import Path
from tempfile import TemporaryDirectory

from bs4 import BeautifulSoup

ROOT = Path(__file__).parents[2]
CONFIG = "mkdocs.yml"
OWN_THEME = re.compile(r"^  custom_dir: .+\n", re.MULTILINE)
ONLY_OURS = ".workbook, .headerlink, .page-notice, script"
"""What our templates add to a page, or scripts read."""


def build(zensical: Path, folder: Path) -> str:
    """Build the site in a folder that holds our sources, and give what went wrong, or nothing."""
    for path in ROOT.iterdir():
        if path.name not in (CONFIG, "docs", "site", ".cache"):
            (folder / path.name).symlink_to(path)
    shutil.copytree(ROOT / "docs", folder / "docs")  # Zensical takes no link for it.
    config = OWN_THEME.sub("", (ROOT / CONFIG).read_text(encoding="utf-8"))
    (folder / CONFIG).write_text(config, encoding="utf-8")
    given = os.environ | {"PYTHONPATH": str(folder)}
    made = subprocess.run([zensical, "build"], cwd=folder, env=given, capture_output=True, text=True)
    return (made.stderr or made.stdout)[-2000:] if made.returncode else ""


def differences(ours: Path, theirs: Path) -> Iterator[str]:
    """Name each page of our site that is not there, or says something else, with the first words that differ."""
    for path in sorted(ours.rglob("index.html")):
        place = path.relative_to(ours)
        if not (theirs / place).exists():
            yield f"{place.parent}/ is not there."
        elif said := first_difference(words(path), words(theirs / place)):
            yield f"{place.parent}/ {said}"


def words(page: Path) -> list[str]:
    """Read the words of a page, without those around it."""
    article = BeautifulSoup(page.read_text(encoding="utf-8"), "html.parser").select_one(
        "article.md-content__inner"
    )
    if not article:
        return []
    for each in article.select(ONLY_OURS):
        each.decompose()
    return article.get_text().split()


def first_difference(ours: list[str], theirs: list[str]) -> str:
    """Quote where two pages part ways, or nothing."""
    for kind, start, end, from_, to in SequenceMatcher(None, ours, theirs, autojunk=False).get_opcodes():
        if kind != "equal":
            quoted = (" ".join(ours[start:end][:12]), " ".join(theirs[from_:to][:12]))
            return "has “{}” where MkDocs has “{}”.".format(*reversed(quoted))
    return ""


if __name__ == "__main__":
    with TemporaryDirectory() as temporary:
        if wrong := build(Path(sys.argv[1]).resolve(), Path(temporary)):
            sys.exit(f"Zensical does not build the site:\n{wrong}")
        found = [*differences(ROOT / "site", Path(temporary, "site"))]
    count = len([*(ROOT / "site").rglob("index.html")])
    print("\n".join([*found, f"{count - len(found)} of {count} pages are the same, word for word."]))
    sys.exit(bool(found))
