"""The log of talks in a contact's discussion points: what has no day stands first, then the talks, the latest on top.

A line that begins with a day opens an entry; ✉ behind the day marks what the visitor wrote. Only the top can hold what
has no day: below a line with one, it would be read as said on that day.
"""

import re
from itertools import takewhile

DATED = re.compile(r"(\d{4}-\d\d-\d\d):\s*")
SENT = re.compile(r"(\d{4}-\d\d-\d\d) ✉:")


def latest(log: str) -> tuple[str, str]:
    """Give the day and the words of the last talk that was noted; where none has a day, the first line."""
    lines = log.split("\n")
    for dated, line in ((DATED.match(each), each) for each in lines):
        if dated:
            return dated[1], line[dated.end() :].strip()
    return "", next((each for each in lines if not SENT.match(each)), "").strip()


def last_sent(log: str) -> str:
    """Give the day of what the visitor wrote last; nothing where none is noted."""
    return next((found[1] for found in map(SENT.match, log.split("\n")) if found), "")


def waits(log: str) -> bool:
    """Tell whether the last that happened is what the visitor wrote."""
    dated = next((each for each in log.split("\n") if opens(each)), "")
    return bool(SENT.match(dated))


def with_more(log: str, *lines: str) -> str:
    """Put lines to a log: those without a day below the others that have none, and the rest at its end."""
    kept, more = parted(log.split("\n") if log else []), parted(list(lines))
    return "\n".join((*kept[0], *more[0], *kept[1], *more[1]))


def parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """Part the lines that have no day from the first one that has one, and all below it."""
    undated = list(takewhile(lambda line: not opens(line), lines))
    return undated, lines[len(undated) :]


def opens(line: str) -> bool:
    """Tell whether a line begins an entry of a day."""
    return bool(DATED.match(line) or SENT.match(line))
