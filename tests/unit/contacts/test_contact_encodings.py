"""Old code pages are told by the letters that a language writes, in lists as short as people have."""

import tomllib
from pathlib import Path
from typing import Any

import pytest

from tools.contacts.files import encoding

LANGUAGES: dict[str, dict[str, Any]] = tomllib.loads(
    (Path(__file__).parent / "languages.toml").read_text(encoding="utf-8")
)
WRITTEN = [(name, page) for name, told in LANGUAGES.items() for page in told["pages"]]


@pytest.mark.parametrize(("name", "page"), WRITTEN)
def test_a_short_list_in_an_old_code_page_is_read(name: str, page: str) -> None:
    text = LANGUAGES[name]["text"]
    assert text == encoding.text(text.encode(page))


@pytest.mark.parametrize("page", ["utf-8", "utf-8-sig", "utf-16", "utf-16-le", "utf-16-be", "utf-32"])
def test_unicode_in_any_form_is_read(page: str) -> None:
    for name in ("French", "German", "Polish"):
        assert LANGUAGES[name]["text"] == encoding.text(LANGUAGES[name]["text"].encode(page))


@pytest.mark.parametrize("name", LANGUAGES)
def test_what_was_written_as_unicode_twice_is_read_once(name: str) -> None:
    text = LANGUAGES[name]["text"]
    twice = b"".join(map(written_again, text.encode()))
    assert text == encoding.text(twice)


def written_again(octet: int) -> bytes:
    """Write an octet as a program does that takes it for a sign of Western Windows."""
    try:
        return bytes([octet]).decode("cp1252").encode()
    except UnicodeDecodeError:
        return chr(octet).encode()


def test_a_text_that_only_looks_twice_written_stays() -> None:
    for text in ("Zoé Côté\nCAFÉ™\n", "Ã\nZoé\n", "naïve “café”\n"):
        assert text == encoding.text(text.encode())


def test_a_letter_that_a_folded_line_breaks_is_whole_again() -> None:
    line = "NOTE:café crème".encode()
    assert "NOTE:café crème" == encoding.text(line.replace(b"\xa9", b"\r\n \xa9"))
