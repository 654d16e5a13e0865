"""What the readers say of themselves, and that each is tried with a file."""

import json
import re
import tomllib
from pathlib import Path

import pytest

from macros.contacts.sources import accept, sources
from tools.contacts.bringing.brought import Brought
from tools.contacts.files.file import File, Refused
from tools.contacts.readers import Asked, readers

HERE = Path(__file__).parent
FILES = [*(HERE / "files").iterdir(), *(HERE / "cases").glob("*/input.*")]
BRING = HERE.parents[2] / "docs/assets/js/contacts/bringing/brought.mjs"


def reader_of(path: Path) -> str:
    """Name the reader that knows a file; nothing for one that is refused."""
    try:
        file = File(path.name, path.read_bytes())
        return next(each.__name__ for each in readers() if each.read(file, Asked()))
    except Refused:
        return ""


def test_every_reader_reads_a_file_of_these_tests() -> None:
    untried = {each.__name__ for each in readers()} - {reader_of(path) for path in FILES}
    assert set() == untried, "Put a file that each of these readers knows into tests/unit/contacts/files/."


def test_the_first_contact_of_every_file_is_written_down() -> None:
    written = tomllib.loads((HERE / "read.toml").read_text(encoding="utf-8"))
    untold = {path.name for path in (HERE / "files").iterdir()} - written.keys()
    assert set() == untold, (
        "Write the first contact of each of these files into tests/unit/contacts/read.toml."
    )


@pytest.mark.parametrize("path", FILES, ids=lambda path: f"{path.parent.name}/{path.name}")
def test_the_file_field_offers_every_file_of_these_tests(path: Path) -> None:
    assert path.suffix in accept().split(","), f"No reader names {path.suffix} among its ENDINGS."


def test_the_page_names_every_source() -> None:
    known = [name for reader in readers() for name in reader.KNOWN_AS]
    assert known
    assert [] == [name for name in known if name not in sources()]


def test_the_page_and_python_have_the_same_list_of_what_is_said_of_a_file() -> None:
    typedef = BRING.read_text(encoding="utf-8").partition("@typedef {object} Brought")[2].partition("*/")[0]
    assert list(Brought.__annotations__) == re.findall(r"@property \{.*\} (\w+)", typedef)
    import tools

    assert list(Brought.__annotations__) == list(json.loads(tools.bring("x.csv", b"Name\nAda\n", "[]")))
