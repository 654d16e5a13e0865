"""A phone number, written to be read and spaced to be said."""

import re

from tools.kit.form.lent import through_marks
from tools.kit.language import _
from tools.kit.words import tidy

NORTH_AMERICAN = re.compile(r"1?([2-9]\d{2})([2-9]\d{2})(\d{4})", re.ASCII)
NUMBER = re.compile(r"\+?[\d\s().\-\u2010-\u2013/]+")
EXTENSION = re.compile(r"[\s,;]{0,9}(?:ext(?:ension)?\b\.?|poste\b|x|#)\s*(\d{1,6})$", re.IGNORECASE)
BRACKETED = re.compile(r"\s{0,9}\([^\d()]*\)$")
DAY = re.compile(r"\d{4}-\d\d-\d\d")
FEWEST_DIGITS = 7


def is_number(answer: str) -> bool:
    """Tell whether an answer can be called: digits, the signs between them, and perhaps an extension."""
    number, _extension = parted(answer)
    return bool(NUMBER.fullmatch(number)) and holds_number(number)


def holds_number(answer: str) -> bool:
    """Tell whether an answer has the digits of a number, whatever words stand beside them, and isn't a day."""
    return sum(map(str.isdecimal, answer)) >= FEWEST_DIGITS and not DAY.fullmatch(answer)


@through_marks
def written(answer: str) -> str:
    """Write a Canadian number as “902-555-0134”, and any other as it was typed."""
    number, extension = parted(answer)
    plain = "-".join(north_american(number)) or tidy(number)
    return _("{number} ext. {extension}").format(number=plain, extension=extension) if extension else plain


@through_marks
def spoken(answer: str) -> str:
    """Space a number out as it is said, digit by digit: “9 0 2, 5 5 5, 0 1 3 4, extension 1 2”."""
    number, extension = parted(answer)
    groups = north_american(number) or re.findall(r"\d+", number)
    said = ", ".join(map(" ".join, groups))
    if number.startswith("+") and not north_american(number):
        said = _("plus {number}").format(number=said)
    if extension:
        return _("{number}, extension {extension}").format(number=said, extension=" ".join(extension))
    return said


@through_marks
def dialled(answer: str) -> str:
    """Write a number as phones dial it, for a contact card: a comma waits before the extension."""
    number, extension = parted(answer)
    plain = "-".join(("+1", *north_american(number))) if north_american(number) else tidy(number)
    return f"{plain},{extension}" if extension else plain


def parted(answer: str) -> tuple[str, str]:
    """Part a number from its extension; both can be empty. A word in brackets, such as “(cell)”, is passed over."""
    number, *rest = EXTENSION.split(BRACKETED.sub("", answer.strip()))
    return number, rest[0] if rest else ""


def north_american(number: str) -> tuple[str, ...]:
    """Take a ten-digit number apart, whatever stands between its digits; nothing when it is not one.

    Behind a plus, only 1 is the code of North America.
    """
    digits = re.sub(r"[^\d]", "", number)
    if number.startswith("+") and not digits.startswith("1"):
        return ()
    found = NORTH_AMERICAN.fullmatch(digits)
    return found.groups() if found else ()
