"""A phone number, to read and to say."""

import pytest

from tools.kit.people import phone


@pytest.mark.parametrize(
    ("typed", "written", "spoken"),
    [
        ("9025550134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("(902) 555-0134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("+1 902.555.0134", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("902-555-0134 ext. 7", "902-555-0134 ext. 7", "9 0 2, 5 5 5, 0 1 3 4, extension 7"),
        ("+44 20 7946 0018", "+44 20 7946 0018", "plus 4 4, 2 0, 7 9 4 6, 0 0 1 8"),
        ("902-555-0134 (cell)", "902-555-0134", "9 0 2, 5 5 5, 0 1 3 4"),
        ("+45 22 33 44 55", "+45 22 33 44 55", "plus 4 5, 2 2, 3 3, 4 4, 5 5"),
        ("+65 6234 5678", "+65 6234 5678", "plus 6 5, 6 2 3 4, 5 6 7 8"),
        ("", "", ""),
    ],
)
def test_a_number_is_written_and_said(typed: str, written: str, spoken: str) -> None:
    assert (written, spoken) == (phone.written(typed), phone.spoken(typed))


@pytest.mark.parametrize(
    ("typed", "dialled"),
    [
        ("(902) 555-0134", "+1-902-555-0134"),
        ("902-555-0134 ext. 12", "+1-902-555-0134,12"),
        ("+44 20 7946 0018", "+44 20 7946 0018"),
    ],
)
def test_a_number_on_a_contact_card_can_be_dialled(typed: str, dialled: str) -> None:
    assert dialled == phone.dialled(typed)
