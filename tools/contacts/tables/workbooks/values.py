"""What a cell of a workbook says: a text of several runs, a number in full, or a day."""

import re
from datetime import datetime, timedelta
from xml.etree.ElementTree import Element

ESCAPED = re.compile(r"_x(?![Dd][89A-Fa-f])([0-9A-Fa-f]{4})_")  # Half of a surrogate pair stays as it is.
LEAP_DAY = 60
"""Excel counts a February 29, 1900, which there was not: days before it are one off."""


def spoken(element: Element, names: str) -> str:
    """Join the runs of a text, without what is only for pronouncing it, and undo the escapes of control characters."""
    if len(element) == 1 and "_x" not in (text := element[0].text or ""):
        return text if element[0].tag == f"{names}t" else ""
    runs = [*element.iterfind(f"{names}t"), *element.iterfind(f"{names}r/{names}t")]
    return ESCAPED.sub(lambda found: chr(int(found[1], 16)), "".join(each.text or "" for each in runs))


def number(value: str, epoch: datetime | None) -> str:
    """Write a number in full, or the date that it counts days to."""
    try:
        if epoch:
            days = float(value)
            if days < LEAP_DAY and epoch.year < 1900:
                days += 1
            return (epoch + timedelta(days=days)).date().isoformat()
        return f"{float(value):.0f}" if float(value).is_integer() else value
    except (ValueError, OverflowError):
        return value
