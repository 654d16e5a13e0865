"""Rules that the page and Python both have, held to the cases that tests/js/both.test.mjs reads too."""

import json
import re
from pathlib import Path
from typing import Any

from tools.contacts.joining.same_person import digits
from tools.contacts.joining.together import filled, same_name
from tools.contacts.sheet.contact import name
from tools.contacts.sheet.overview import counted
from tools.kit.people import phone

CASES = Path(__file__).parents[2] / "both"


def cases(name: str) -> list[dict[str, Any]]:
    """Read a table of cases."""
    read: list[dict[str, Any]] = json.loads((CASES / f"{name}.json").read_text(encoding="utf-8"))
    return read


def test_a_number_is_dialled_and_compared_without_its_extension() -> None:
    for case in cases("phones"):
        number, _extension = phone.parted(case["typed"])
        assert case["dialled"] == re.sub(r"[^\d+]", "", number)
        assert digits(case["typed"]) == digits(case["dialled"])


def test_a_person_is_called_as_their_name_is_written() -> None:
    for case in cases("names"):
        assert case["called"] == name({key: text for key, text in case.items() if key != "called"})


def test_contacts_are_counted_as_on_the_page() -> None:
    for case in cases("counts"):
        found = counted(case["choices"], case["used"])
        assert case["counted"] == {label: count for label, count in found.items() if count}


def test_whom_another_tool_knows_is_found_again_and_fills_up_what_is_empty() -> None:
    for case in cases("acquaintances"):
        assert same_name(case["known"], case["person"]) == bool(case["after"])
        if case["after"]:
            assert case["after"] == filled(case["known"], case["person"])
