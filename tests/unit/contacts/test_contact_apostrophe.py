"""The apostrophe before text that a spreadsheet would compute."""

import pytest
from hypothesis import given, strategies

from tools.contacts.cells.apostrophe import guard, unguard

GUARDED = {
    "a formula": "=1+1",
    "a call to another program": "=cmd|' /C calc'!A0",
    "a plus": "+1-416-555-0123",
    "a phone number without spaces": "+14165550123",
    "a phone number with brackets": "+1 (416) 555-0123",
    "a minus": "- asked about shifts",
    "an at sign": "@okafor",
    "a tab": "\thello",
    "a carriage return": "\r=1+1",
    "a line feed": "\n=1+1",
    "a space and a formula": " =1+1",
    "a no-break space and a formula": "\u00a0=1+1",
    "a full-width equals sign": "＝1+1",
    "a full-width plus": "＋1",
    "a full-width minus": "－1",
    "a full-width at sign": "＠x",
    "zeros in front": "0044",
    "a number of twelve digits": "442079460000",
    "a phone number and more lines": "+1 416 555 0123\n",
    "an apostrophe and a formula": "'=1+1",
    "two apostrophes and a formula": "''=1+1",
}

PLAIN = {
    "nothing": "",
    "a word": "Okafor",
    "a phone number": "+1 416 555 0123",
    "a phone number from France": "+33 6 12 34 56 78",
    "a phone number without a country": "416 555 0123",
    "a date": "2026-11-23",
    "an address": "https://example.com/?a=1+1",
    "an email": "okafor@example.com",
    "zero": "0",
    "an apostrophe": "'",
    "a quotation": "'tis well'",
    "an apostrophe and a phone number": "'+1 416 555 0123",
    "emoji": "🎉=1+1",
}


@pytest.mark.parametrize("text", GUARDED.values(), ids=GUARDED.keys())
def test_guarded(text: str) -> None:
    """Text that a spreadsheet would compute gets one apostrophe in front."""
    assert guard(text) == "'" + text


@pytest.mark.parametrize("text", PLAIN.values(), ids=PLAIN.keys())
def test_left_alone(text: str) -> None:
    """All other text stays as it is, in both directions."""
    assert guard(text) == text
    assert unguard(text) == text


@pytest.mark.parametrize("text", [*GUARDED.values(), *PLAIN.values()])
def test_undone(text: str) -> None:
    """Taking the apostrophe away gives back what was typed, however often it was done before."""
    assert unguard(guard(text)) == text
    assert unguard(unguard(guard(guard(text)))) == text


@given(strategies.text() | strategies.text("'=+-@ \t\r\n01a＝\u00a0", max_size=16))
def test_any_text_is_undone(text: str) -> None:
    """Any text at all comes back as it was."""
    assert unguard(guard(text)) == text
