"""Texts in which a sign or a line repeats itself very often: read to their end, as any others."""

import pytest

from tests.unit.contacts.test_contact_choices import bring


@pytest.mark.parametrize(
    "text",
    [
        f"Name,Phone\na{' ' * 30_000}b,416-555-0101\n",
        f"Ada,{' ' * 90_000}Okoro <ada@example.com>",
        "\n" * 30_000 + "Ada Okoro ada@example.com",
        "Ada Okoro" + "Ada\n" * 15_000 + "ada@example.com",
    ],
    ids=["spaces in a cell", "spaces in a line", "empty lines", "lines alike"],
)
def test_what_repeats_itself_very_often_is_read_and_holds_nobody_up(text: str) -> None:
    assert 1 == len(bring(text.encode())["new"])
