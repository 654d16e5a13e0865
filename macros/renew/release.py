"""Make a release: number it, date the changelog, pack the site for hosts that cannot build, commit and tag.

`make release VERSION=1.0.0` does it on a clean clone. Nothing is pushed: look at it, then `git push --follow-tags`.
"""

import re
import subprocess
import sys
from collections.abc import Callable
from datetime import date
from hashlib import sha256
from pathlib import Path
from zipfile import ZIP_DEFLATED, ZipFile, ZipInfo

from macros.guide.materials import NAME as BILL

ROOT = Path(__file__).parents[2]
PROJECT, CHANGELOG = "pyproject.toml", "CHANGELOG.md"
PACKED, SUMS = "site.zip", "SHA256SUMS"
VERSION = re.compile(r'^version = "(.+)"$', re.MULTILINE)
UNRELEASED = re.compile(r"^## Unreleased\n(?P<notes>.*?)(?=^## |\Z)", re.MULTILINE | re.DOTALL)
PLAIN = re.compile(r"\d+\.\d+\.\d+")

type Build = Callable[[Path], None]


def release(root: Path, version: str, today: date, build: Build) -> None:
    """Make a release in a clone; ValueError says why not. Where anything fails, the clone is left as it was."""
    if why := refusal(root, version):
        raise ValueError(why)
    try:
        notes = number(root, version, today)
        build(root)
        pack(root / "site", root / "dist")
        record(root, version, notes)
    except BaseException:
        git(root, "checkout", "--quiet", "HEAD", "--", PROJECT, CHANGELOG)
        raise


def record(root: Path, version: str, notes: str) -> None:
    """Commit and tag a release: both, or neither."""
    before, tag = git(root, "rev-parse", "HEAD").strip(), f"v{version}"
    try:
        git(root, "commit", "--quiet", "--message", f"Release {version}", "--", PROJECT, CHANGELOG)
        git(root, "tag", "--annotate", "--cleanup=verbatim", "--message", f"{version}\n\n{notes}", tag)
    except BaseException:
        if git(root, "tag", "--list", tag):
            git(root, "tag", "--delete", tag)
        git(root, "reset", "--quiet", "--soft", before)
        raise


def refusal(root: Path, version: str) -> str:
    """Say why a release cannot be made now, or nothing."""
    now = current(root)
    if not PLAIN.fullmatch(version):
        return "Give the new version as VERSION=1.2.3."
    if parts(version) <= parts(now):
        return f"{version} does not come after {now}, the version in {PROJECT}."
    if git(root, "status", "--porcelain"):
        return "There are changes that are not committed. Commit them, or put them aside with git stash."
    if git(root, "tag", "--list", f"v{version}"):
        return f"The tag v{version} is there already. Give the version that comes after it."
    if not news(root):
        return f'{CHANGELOG} has nothing under "## Unreleased", so there is nothing to release.'
    return ""


def news(root: Path) -> list[str]:
    """List the lines that stand under "Unreleased", without blank ones and headings."""
    found = UNRELEASED.search((root / CHANGELOG).read_text(encoding="utf-8"))
    return (
        [line for line in found["notes"].splitlines() if line.strip("# ") and line[0] != "#"] if found else []
    )


def current(root: Path) -> str:
    """Give the version that a clone has."""
    (found,) = VERSION.findall((root / PROJECT).read_text(encoding="utf-8"))
    return str(found)


def parts(version: str) -> tuple[int, ...]:
    """Give a version as numbers, which have an order."""
    return tuple(map(int, version.split(".")))


def number(root: Path, version: str, today: date) -> str:
    """Write the version and the heading of the changelog, and give what stands below it."""
    project, changelog = root / PROJECT, root / CHANGELOG
    project.write_text(
        VERSION.sub(f'version = "{version}"', project.read_text(encoding="utf-8")), encoding="utf-8"
    )
    written = changelog.read_text(encoding="utf-8")
    found = UNRELEASED.search(written)
    notes = found["notes"] if found else ""
    heading = f"## {version} ({today:%Y-%m-%d})\n{notes}"
    changelog.write_text(UNRELEASED.sub(lambda _found: heading, written, count=1), encoding="utf-8")
    return notes.strip()


def pack(site: Path, folder: Path) -> None:
    """Put a site into one file, its bill of materials beside it, and the checksums of both; the same site gives the same file."""
    folder.mkdir(exist_ok=True)
    with ZipFile(folder / PACKED, "w") as packed:
        for path in sorted(each for each in site.rglob("*") if each.is_file()):
            place = ZipInfo(path.relative_to(site.parent).as_posix())
            place.external_attr = 0o644 << 16
            packed.writestr(place, path.read_bytes(), ZIP_DEFLATED, 9)
    (folder / BILL).write_bytes((site / BILL).read_bytes())
    sums = [f"{sha256((folder / name).read_bytes()).hexdigest()}  {name}\n" for name in (PACKED, BILL)]
    (folder / SUMS).write_text("".join(sums), encoding="utf-8")


def git(root: Path, *words: str) -> str:
    """Run git in a clone, and give what it prints."""
    return subprocess.run(["git", *words], cwd=root, check=True, stdout=subprocess.PIPE, text=True).stdout


def make_build(root: Path) -> None:
    """Build the site, of which any host can be the address."""
    subprocess.run(["make", "build", "--no-print-directory", "SITE_URL="], cwd=root, check=True)


if __name__ == "__main__":
    try:
        release(ROOT, sys.argv[1], date.today(), make_build)
    except ValueError as problem:
        sys.exit(str(problem))
    except subprocess.CalledProcessError as failed:
        sys.exit(f"{' '.join(failed.cmd[:2])} failed, so there is no release. What it said stands above.")
    print("Look at dist/ and at the last commit, then: git push --follow-tags")
