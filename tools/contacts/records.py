"""Records, each a list of names and texts, as a table: a name that comes several times has as many columns."""

from collections import Counter
from collections.abc import Iterable, Sequence

from tools.contacts.table import Table, of_rows

type Record = Sequence[tuple[str, str]]


def table(records: Iterable[Record]) -> Table:
    """Write records below headings, in the order in which their names come."""
    columns: dict[tuple[str, int], int] = {}
    placed: list[dict[int, str]] = []
    for record in records:
        times: Counter[str] = Counter()
        row: dict[int, str] = {}
        for name, text in record:
            row[columns.setdefault((name, times[name]), len(columns))] = text
            times[name] += 1
        placed.append(row)
    headings = [name for name, _time in columns]
    rows = [[row.get(at, "") for at in range(len(columns))] for row in placed]
    return of_rows("", [headings, *rows])
