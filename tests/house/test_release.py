"""`make release` in a clone of its own: version, changelog, tag, and a site that a host unpacks."""

import subprocess
from collections.abc import Callable
from datetime import date
from pathlib import Path
from zipfile import ZipFile

import pytest

from macros.renew import release

DAY = date(2026, 12, 1)


def build(root: Path) -> None:
    (root / "site/guide").mkdir(parents=True, exist_ok=True)
    (root / "site/index.html").write_text("<h1>Home</h1>", encoding="utf-8")
    (root / "site/guide/index.html").write_text("<h1>Guide</h1>", encoding="utf-8")
    (root / "site/bill-of-materials.json").write_text("{}", encoding="utf-8")


@pytest.fixture
def clone(tmp_path: Path) -> Path:
    """A clone with the project's own version and changelog, and something new in it."""
    for name in (release.PROJECT, release.CHANGELOG):
        (tmp_path / name).write_text((release.ROOT / name).read_text(encoding="utf-8"), encoding="utf-8")
    (tmp_path / release.CHANGELOG).write_text(
        "# Changelog\n\n## Unreleased\n\n### Home\n\n- It knows you.\n\n## 0.0.1 (2026-01-01)\n\n- First.\n",
        encoding="utf-8",
    )
    (tmp_path / ".gitignore").write_text("site/\ndist/\n", encoding="utf-8")
    release.git(tmp_path, "init", "--quiet")
    release.git(tmp_path, "config", "user.name", "Robin Park")
    release.git(tmp_path, "config", "user.email", "robin@example.com")
    release.git(tmp_path, "add", ".")
    release.git(tmp_path, "commit", "--quiet", "--message", "Begin")
    return tmp_path


def test_a_release_has_a_version_a_dated_heading_and_a_tag_with_what_is_new(clone: Path) -> None:
    release.release(clone, "99.0.0", DAY, build)
    assert "99.0.0" == release.current(clone)
    assert "## 99.0.0 (2026-12-01)\n\n### Home\n\n- It knows you.\n\n## 0.0.1" in (
        clone / release.CHANGELOG
    ).read_text(encoding="utf-8")
    assert "" == release.git(clone, "status", "--porcelain")
    assert "Release 99.0.0\n" == release.git(clone, "log", "-1", "--format=%s")
    told = release.git(clone, "tag", "--list", "--format=%(refname:short) %(contents)", "--points-at", "HEAD")
    assert told.startswith("v99.0.0 99.0.0")
    assert "### Home\n\n- It knows you." in told


def test_the_packed_site_unpacks_into_one_folder_is_the_same_each_time_and_is_summed(clone: Path) -> None:
    release.release(clone, "99.0.0", DAY, build)
    first = (clone / "dist/site.zip").read_bytes()
    with ZipFile(clone / "dist/site.zip") as packed:
        assert None is packed.testzip()
        assert ["bill-of-materials.json", "guide/index.html", "index.html"] == [
            name.removeprefix("site/") for name in packed.namelist()
        ]
    subprocess.run(
        ["sha256sum", "--check", "--strict", "--quiet", "SHA256SUMS"], cwd=clone / "dist", check=True
    )
    build(clone)
    release.pack(clone / "site", clone / "dist")
    assert first == (clone / "dist/site.zip").read_bytes()


def refuse_commits(clone: Path) -> None:
    hook = clone / ".git/hooks/pre-commit"
    hook.parent.mkdir(exist_ok=True)
    hook.write_text("#!/bin/sh\nexit 1\n", encoding="utf-8")
    hook.chmod(0o755)


def refuse_signatures(clone: Path) -> None:
    release.git(clone, "config", "tag.gpgSign", "true")
    release.git(clone, "config", "gpg.program", "false")


def refuse_packing(clone: Path) -> None:
    (clone / "dist/site.zip").mkdir(parents=True)


@pytest.mark.parametrize("refuse", [refuse_commits, refuse_signatures, refuse_packing])
def test_what_fails_on_the_way_leaves_the_clone_as_it_was(
    clone: Path, refuse: Callable[[Path], None]
) -> None:
    refuse(clone)
    before = release.git(clone, "rev-parse", "HEAD")
    with pytest.raises((subprocess.CalledProcessError, OSError)):
        release.release(clone, "99.0.0", DAY, build)
    assert before == release.git(clone, "rev-parse", "HEAD")
    assert "" == release.git(clone, "status", "--porcelain")
    assert "" == release.git(clone, "tag")


def test_a_site_that_cannot_be_built_leaves_what_was_edited_and_committed_meanwhile(clone: Path) -> None:
    def fail(root: Path) -> None:
        (root / "mine.md").write_text("Mine", encoding="utf-8")
        release.git(root, "add", "mine.md")
        release.git(root, "commit", "--quiet", "--message", "Mine", "--", "mine.md")
        (root / ".gitignore").write_text("# Mine\n", encoding="utf-8")
        raise RuntimeError("no site")

    with pytest.raises(RuntimeError, match="no site"):
        release.release(clone, "99.0.0", DAY, fail)
    assert " M .gitignore\n" == release.git(clone, "status", "--porcelain")
    assert "Mine\n" == release.git(clone, "log", "-1", "--format=%s")
    assert "" == release.git(clone, "tag")


def test_a_tag_that_is_there_is_refused_and_stays(clone: Path) -> None:
    release.git(clone, "tag", "v99.0.0")
    before = release.git(clone, "rev-parse", "HEAD")
    with pytest.raises(ValueError, match=r"tag v99\.0\.0 is there already"):
        release.release(clone, "99.0.0", DAY, build)
    assert before == release.git(clone, "rev-parse", "HEAD")
    assert "v99.0.0\n" == release.git(clone, "tag")


@pytest.mark.parametrize(
    ("version", "said"),
    [("", "VERSION=1.2.3"), ("v1", "VERSION=1.2.3"), ("0.0.1", "0.0.1 does not come after")],
)
def test_a_version_that_cannot_be_is_refused(clone: Path, version: str, said: str) -> None:
    with pytest.raises(ValueError, match=said):
        release.release(clone, version, DAY, build)


def test_what_is_not_committed_is_refused(clone: Path) -> None:
    (clone / release.CHANGELOG).write_text("# Changelog\n", encoding="utf-8")
    with pytest.raises(ValueError, match="not committed"):
        release.release(clone, "99.0.0", DAY, build)


@pytest.mark.parametrize(
    "news", ["", "## Unreleased\n", "## Unreleased\n\n", "## Unreleased\n\n### Home\n\n"]
)
def test_a_changelog_without_news_is_refused(clone: Path, news: str) -> None:
    (clone / release.CHANGELOG).write_text(
        f"# Changelog\n\n{news}## 0.0.1 (2026-01-01)\n\n- First.\n\n## 0.0.0\n", encoding="utf-8"
    )
    release.git(clone, "commit", "--quiet", "--all", "--message", "Nothing new")
    with pytest.raises(ValueError, match="nothing to release"):
        release.release(clone, "99.0.0", DAY, build)


def test_our_own_changelog_has_a_heading_that_a_release_finds() -> None:
    written = (release.ROOT / release.CHANGELOG).read_text(encoding="utf-8")
    assert release.news(release.ROOT) or f"## {release.current(release.ROOT)} (" in written
