"""A table as a program or a person left it, set upright: lines of a table in one column, columns drawn with spaces, or headings
down the side.
"""

import re
from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import pairwise

from tools.contacts.meaning.heading_row import FEW, count
from tools.contacts.meaning.headings import meaning, score
from tools.contacts.tables import records, table
from tools.contacts.tables.records import Record
from tools.contacts.tables.table import LOOKED_AT, Table

LABELLED = re.compile(r"[\s*-]*([^\W\d_][^:]{0,40}):(?:\s+(.*)|$)")
GAP = re.compile("  +")
MOST_LINES = 1_000
"""More rows than that aren't headings down the side of a few people."""
WIDEST = 1_000
"""Longer lines aren't columns that somebody looks at."""


def upright(found: Table) -> Table:
    """Give a table whose headings stand above it; one that stands so, or has no known headings, stays as it is."""
    best = known(found)
    if best < FEW:
        for turn in (parted, aligned, turned, labelled):
            if (other := turn(found)) and known(other) > max(best, FEW - 1):
                return replace(other, name=found.name, beyond=found.beyond)
    return found


def known(found: Table) -> int:
    """Count the known headings of the row that has the most."""
    return max((score(row) for row in found.rows[:LOOKED_AT] if row), default=0)


def parted(found: Table) -> Table | None:
    """Part rows that stand whole in one cell each, as after a CSV was opened with another separator and saved."""
    lines = one_each(found)
    return table.of_text("\n".join(lines)) if lines else None


def aligned(found: Table) -> Table | None:
    """Part lines whose columns are drawn with spaces, wherever all lines have two and more of them below each other."""
    lines = [line.expandtabs() for line in one_each(found)]
    width = max(map(len, lines), default=0)
    if len(lines) > MOST_LINES or width > WIDEST:
        return None
    blank = "".join(
        " " if all(line[at : at + 1].strip() == "" for line in lines) else "x" for at in range(width)
    )
    ends = [0, *(each.end() for each in GAP.finditer(blank)), width]
    rows = [[line[begin:end].strip() for begin, end in pairwise(ends)] for line in lines]
    return replace(found, rows=list(rows)) if len(ends) > len(("begin", "end")) else None


def one_each(found: Table) -> list[str]:
    """Give the lines of a table that has one cell in each row; nothing for any other."""
    if any(row is not None and count(row) > 1 for row in found.rows):
        return []
    return ["".join(row or ()) for row in found.rows]


def labelled(found: Table) -> Table | None:
    """Take lines of a heading, a colon and a text each, such as “- name: Ada Okoro”, for people below each other."""
    said = list(labels(one_each(found)))
    if not said or not all(head for head, _text in said):
        return None
    several = sum(head == said[0][0] for head, _text in said) > 1
    return turned(replace(found, rows=[list(each) for each in said])) if several else None


def labels(lines: Sequence[str]) -> Iterator[tuple[str, str]]:
    """Give the heading and the text of each line; a heading may stand alone above its texts, “phones:” and “- 416-555-0101”."""
    head = ""
    for line in filter(str.strip, lines):
        if labelled := LABELLED.fullmatch(line):
            head = labelled[1]
            if labelled[2]:
                yield head, labelled[2]
        else:
            yield head, line.strip(" -*")


def turned(found: Table) -> Table | None:
    """Turn a table with headings down its first column and people beside them, or below each other."""
    rows = [row for row in found.rows if row and row[0].strip()]
    heads = [row[0].strip() for row in rows]
    if len(rows) > MOST_LINES or 2 * sum(meaning(each).known for each in heads) < len(heads):
        return None
    width = max(map(len, rows), default=0)
    return records.table(each for at in range(1, width) for each in people(rows, at))


def people(rows: Sequence[list[str]], at: int) -> Iterator[Record]:
    """Give the people of one column, each from one first heading to the next."""
    said = [(row[0].strip(), row[at]) for row in rows if at < len(row) and row[at].strip()]
    begins = [place for place, each in enumerate(said) if each[0] == said[0][0]]
    for begin, end in pairwise([*begins, len(said)]):
        yield said[begin:end]
