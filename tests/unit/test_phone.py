"""A phone number, to read and to say."""

import pytest

from tools.kit import phone


@pytest.mark.parametrize(
    ("typed", "written", "spoken"),
    [
        ("9025550134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("(902) 555-0134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("+1 902.555.0134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("902-555-0134 ext. 7", "902-555-0134 ext. 7", "9 0 2, 5 5 5, 0 1 3 4, extension 7"),
        ("+44 20 7946 0018", "+44 20 7946 0018", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"),
        ("", "", ""),
    ],
)
def test_a_number_is_written_and_said(typed: str, written: str, spoken: str) -> None:
    assert (written, spoken) == (phone.written(typed), phone.spoken(typed))
