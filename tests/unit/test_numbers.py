"""Years of experience: read in the forms people use, and said as a person would."""

import pytest

from tools.kit.form.numbers import years, years_said


@pytest.mark.parametrize(
    ("typed", "expected"),
    [
        ("6", "6 years"),
        ("1", "one year"),
        ("0", ""),
        ("six", "6 years"),
        ("Twelve years", "12 years"),
        ("twenty-five", "25 years"),
        ("over thirty years", "more than 30 years"),
        ("Forty two years of experience", "42 years"),
        ("٥", "5 years"),
        ("10+", "more than 10 years"),
        ("10 + years", "more than 10 years"),
        ("over ten years", "more than 10 years"),
        ("1+", "more than one year"),
        ("6,5", "6 and a half years"),
        ("6.50", "6 and a half years"),
        ("6½", "6 and a half years"),
        ("6 1/2 years", "6 and a half years"),
        ("six years and a half", "6 and a half years"),
        ("six and a half years", "6 and a half years"),
        ("3 and half", "3 and a half years"),
        ("1.5", "a year and a half"),
        ("a year and a half", "a year and a half"),
        ("0.5", "half a year"),
        ("half a year", "half a year"),
        ("6.0", "6 years"),
        ("6.7", "more than 6 years"),
        ("6 years of experience", "6 years"),
    ],
)
def test_years_in_any_form_are_said_as_a_person_would(typed: str, expected: str) -> None:
    assert expected == years_said(years(typed, 60))


@pytest.mark.parametrize("typed", ["many", "61", "-1", "0.3", "6.5.4", "6-7", "about 6", "9" * 5_000])
def test_what_is_not_a_number_of_years_is_not_read(typed: str) -> None:
    assert not years(typed, 60)
