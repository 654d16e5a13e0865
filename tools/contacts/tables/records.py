"""Records, each a list of names and texts, as a table: a name that comes several times has as many columns."""

from collections import Counter
from collections.abc import Iterable, Sequence
from dataclasses import replace

from tools.contacts.tables.table import MOST_COLUMNS, Table, of_rows

type Record = Sequence[tuple[str, str]]


def table(records: Iterable[Record]) -> Table:
    """Write records below headings, in the order in which their names come; TooManyRows as of any table."""
    columns: dict[tuple[str, int], int] = {}
    beyond: set[tuple[str, int]] = set()
    placed: list[dict[int, str]] = []
    for record in records:
        times: Counter[str] = Counter()
        row: dict[int, str] = {}
        for name, text in record:
            column = name, times[name]
            times[name] += 1
            if column in columns or len(columns) < MOST_COLUMNS:
                row[columns.setdefault(column, len(columns))] = text
            else:
                beyond.add(column)
        placed.append(row)
    headings = [name for name, _time in columns]
    rows = [[row.get(at, "") for at in range(len(columns))] for row in placed]
    return replace(of_rows("", [headings, *rows]), beyond=len(beyond))
