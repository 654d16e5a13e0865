"""What `make zensical` says of two builds of the same pages."""

from pathlib import Path

from macros.renew import zensical

PAGE = '<nav>Menu</nav><article class="md-content__inner"><h1>Letters</h1><p>{words}</p><p class="workbook">PDF</p></article>'


def site(folder: Path, **pages: str) -> Path:
    for name, words in pages.items():
        (folder / name).mkdir(parents=True)
        (folder / name / "index.html").write_text(PAGE.format(words=words), encoding="utf-8")
    return folder


def test_pages_with_the_same_words_do_not_differ(tmp_path: Path) -> None:
    ours, theirs = site(tmp_path / "ours", a="One <b>two</b>."), site(tmp_path / "theirs", a="One\ntwo.")
    assert [] == [*zensical.differences(ours, theirs)]


def test_a_page_that_differs_is_named_with_the_first_words(tmp_path: Path) -> None:
    ours = site(tmp_path / "ours", a="One two three.", b="One.", c="Same.")
    theirs = site(tmp_path / "theirs", a="One 2 three.", c="Same.")
    assert ["a/ has “2” where MkDocs has “two”.", "b/ is not there."] == [*zensical.differences(ours, theirs)]
