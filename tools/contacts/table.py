"""Text as rows of cells: the separator is found, and a row whose quotes do not fit is passed over alone."""

import csv
from collections import Counter
from io import StringIO
from itertools import islice

type Row = list[str] | None  # None stands for a row whose quotes do not fit.

SEPARATORS = ",;\t|"
LOOKED_AT = 30
LONGEST_CELL = 1_000_000
MOST_BROKEN = 200  # Each costs another start, so that a file of quotes alone would take minutes.


def rows(text: str) -> list[Row]:
    """Split text into rows, numbered from 0 as a spreadsheet numbers them from 1."""
    csv.field_size_limit(LONGEST_CELL)
    lines = list(StringIO(text, newline=""))
    mark = separator(lines)
    found: list[Row] = []
    start = 0
    for _attempt in range(MOST_BROKEN):
        reader = csv.reader(islice(lines, start, None), delimiter=mark, strict=True)
        line = 0
        try:
            for cells in reader:
                found.append(cells)
                line = reader.line_num
            return found
        except csv.Error:
            found.append(None)
            start += line + 1
    return found + [None] * (len(lines) - start)


def separator(lines: list[str]) -> str:
    """Choose the separator that gives the widest rows."""
    return max(SEPARATORS, key=lambda mark: width(lines[:LOOKED_AT], mark))


def width(lines: list[str], mark: str) -> int:
    """Count the cells of the widest rows; a width that occurs once may be a note, unless all do."""
    widths = Counter(len(cells) for cells in csv.reader(lines, delimiter=mark) if len(cells) > 1)
    return max([each for each, times in widths.items() if times > 1] or [*widths, 1])
