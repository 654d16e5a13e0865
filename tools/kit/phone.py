"""A phone number, written to be read and spaced to be said."""

import re

from tools.kit.words import tidy

NORTH_AMERICAN = re.compile(r"1?([2-9]\d{2})([2-9]\d{2})(\d{4})", re.ASCII)


def written(answer: str) -> str:
    """Write a Canadian number as “902-555-0134”, and any other as it was typed."""
    if found := north_american(answer):
        return "-".join(found)
    return tidy(answer)


def spoken(answer: str) -> str:
    """Space a number out as it is said, digit by digit: “9 0 2, 5 5 5, 0 1 3 4”."""
    groups = north_american(answer) or re.findall(r"\d+|[^\W\d_]+", answer)
    return ", ".join(" ".join(group) if group.isdecimal() else group for group in groups)


def north_american(answer: str) -> tuple[str, ...]:
    """Take a ten-digit number apart, whatever stands between its digits; nothing when it is not one."""
    plain = re.sub(r"[\s().+-]|\u2011|\u2013", "", answer)
    found = NORTH_AMERICAN.fullmatch(plain)
    return found.groups() if found else ()
