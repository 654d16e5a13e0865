"""The log of talks in a contact's discussion points: what has no day stands first, then the talks, the latest on top.

A line that begins with a day opens an entry; ✉ behind the day marks what the visitor wrote. Only the top can hold what
has no day: below a line with one, it would be read as said on that day.
"""

import re
from itertools import chain, takewhile

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


def together(log: str, more: str) -> str:
    """Put to a log what it does not say yet: further lines of a talk below it, and other talks where their days belong."""
    kept, brought = parted(log.split("\n") if log else []), parted(list(filter(str.strip, more.split("\n"))))
    talks = entries(kept[1])
    for fresh in entries(brought[1]):
        if there := next((each for each in talks if each[0] == fresh[0]), None):
            there += [line for line in fresh if line not in there]
        else:
            at = next((at for at, each in enumerate(talks) if each[0][:10] < fresh[0][:10]), len(talks))
            talks.insert(at, fresh)
    known = {*log.split("\n")}
    undated = [*kept[0], *(line for line in brought[0] if line not in known)]
    return "\n".join((*undated, *chain.from_iterable(talks)))


def entries(lines: list[str]) -> list[list[str]]:
    """Part lines that begin with a day into the talks of their days, each with its lines."""
    talks: list[list[str]] = []
    for line in lines:
        if opens(line):
            talks.append([line])
        else:
            talks[-1].append(line)
    return talks


def parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """Part the lines that have no day from the first one that has one, and all below it."""
    undated = list(takewhile(lambda line: not opens(line), lines))
    return undated, lines[len(undated) :]


def opens(line: str) -> bool:
    """Tell whether a line begins an entry of a day."""
    return bool(DATED.match(line) or SENT.match(line))
