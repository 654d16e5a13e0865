"""Files that once misled an importer, each with what is right in it: see expect.txt beside each file."""

import json
from pathlib import Path
from typing import Any

import pytest

import tools
from tools.contacts.sheet.columns import COLUMNS

CASES = sorted(path.parent for path in (Path(__file__).parent / "cases").glob("*/expect.json"))
KEYS = {column.name: column.key for column in COLUMNS}


def fits(person: dict[str, str], expected: dict[str, Any]) -> bool:
    """Tell whether a contact has each value, whole or in parts."""
    return all(
        all(part in person.get(KEYS[name], "") for part in value)
        if isinstance(value, list)
        else person.get(KEYS[name], "") == value
        for name, value in expected.items()
    )


@pytest.mark.parametrize("case", CASES, ids=lambda path: path.name)
def test_a_file_that_misled_is_read_right(case: Path) -> None:
    expected = json.loads((case / "expect.json").read_text(encoding="utf-8"))
    file = case / expected["input"]
    answer = tools.bring(file.name, file.read_bytes(), "[]")
    read = json.loads(answer)
    assert expected["contacts"] == len(read["new"]), read
    missing = [each for each in expected["people"] if not any(fits(person, each) for person in read["new"])]
    assert [] == missing, read["new"]
    named = [person.get(key, "") for person in read["new"] for key in ("first_name", "last_name", "company")]
    assert [] == [name for name in expected["never"] if any(name in each for each in named)]
    assert all(kept in answer for kept in expected["kept"])
    if expected["skipped"] is not None:
        assert expected["skipped"] == len(read["skipped"])
    assert bool(expected["refused"]) == bool(read["problem"]), read["problem"]
