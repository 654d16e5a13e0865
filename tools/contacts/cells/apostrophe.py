"""A leading apostrophe for text that a spreadsheet would compute, so that it stays text in a CSV file.

Spreadsheets may take a cell that starts with `=`, `+`, `-`, `@`, a tab or a line break for a formula, quoted
or not. They drop the zeros before a number and shorten one of more than eleven digits. Such text gets one
apostrophe in front. A phone number such as `+1 416 555 0123` needs none: its spaces keep it text.

Text that has apostrophes before such a beginning gets one more. So the apostrophe that `guard` added can be
told from one that was typed, and `unguard(guard(text)) == text` for any text.
"""

import re

_PHONE = r"\+[0-9]+(?: [0-9]+)+\Z"
_FORMULA = r"[\t\r\n]|\s*[=+\-@＝＋－＠]"
_LOSSY_NUMBER = r"0[0-9]+\Z|[0-9]{12,}\Z"
_COMPUTED = re.compile(rf"'*(?!{_PHONE})(?:{_FORMULA}|{_LOSSY_NUMBER})")


def guard(text: str) -> str:
    """Put an apostrophe before text that a spreadsheet would compute, and leave all other text alone."""
    return "'" + text if _COMPUTED.match(text) else text


def unguard(text: str) -> str:
    """Take away the apostrophe that `guard` put there, and no other."""
    return text[1:] if text.startswith("'") and _COMPUTED.match(text) else text
