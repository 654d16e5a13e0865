"""Rows that hold several people, each of whom gets a row of their own: “Contact 1 Name” and “Contact 2 Name” say so, or an
empty column between two lists does.
"""

import re
from collections.abc import Iterator, Sequence

from tools.contacts.meaning.content import share
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.tables.table import Row

NUMBERED = re.compile(r"\s*#?\s*(?<!\d)([1-9])(?!\d)\s*")
type Numbered = Sequence[tuple[int, Row]]
type Groups = dict[str, dict[str, int]]
"""The columns of each person of a row: number → heading without it → place; under no number, those that all share."""


def each_alone(headings: Sequence[str], rows: Numbered) -> tuple[Sequence[str], Numbered]:
    """Give each person of a row a row with the same number; headings that name one person a row stay as they are."""
    groups = numbered(headings)
    if len(groups) < 2:
        groups = side_by_side(headings, rows)
    named = [number for number, columns in groups.items() if names_someone(columns, rows)]
    if len(named) < 2:
        return headings, rows
    people = [groups[number] for number in named]
    own = list(dict.fromkeys(heading for columns in people for heading in columns))
    taken = {at for columns in people for at in columns.values()}
    shared = [at for at in range(len(headings)) if at not in taken]
    places = [[*shared, *(columns.get(heading, len(headings)) for heading in own)] for columns in people]
    return [*(headings[at] for at in shared), *own], list(apart(rows, places, len(shared)))


def numbered(headings: Sequence[str]) -> Groups:
    """Group the columns by the number in their headings; one without a number is the first's where others have one."""
    said = [(NUMBERED.search(each), each) for each in headings]
    bare = [(found[1] if found else "", NUMBERED.sub(" ", each).strip()) for found, each in said]
    with_others = {heading for number, heading in bare if number > "1"}
    groups: Groups = {}
    for at, (number, heading) in enumerate(bare):
        if number or heading in with_others:
            groups.setdefault(number or "1", {}).setdefault(heading, at)
    return groups


def side_by_side(headings: Sequence[str], rows: Numbered) -> Groups:
    """Group the columns between empty ones, as where two lists stand beside each other."""
    groups: Groups = {}
    number = 1
    for at, heading in enumerate(headings):
        if heading.strip():
            groups.setdefault(str(number), {}).setdefault(heading, at)
        elif not any(row and at < len(row) and row[at].strip() for _number, row in rows):
            number += 1
    return groups


def names_someone(columns: dict[str, int], rows: Numbered) -> bool:
    """Tell whether the columns of one number hold a person's name: in two fields, or in full."""
    things = {meaning(heading).thing: at for heading, at in columns.items()}
    whole = [at for thing, at in things.items() if thing in ("whole", "name")]
    texts = [row[at].strip() for at in whole for _number, row in rows if row and at < len(row)]
    full = [text for text in texts if text]
    return {"first", "last"} <= things.keys() or bool(full and share(full, is_full_name) > 0.5)


def apart(rows: Numbered, places: Sequence[Sequence[int]], shared: int) -> Iterator[tuple[int, Row]]:
    """Give the cells of each person of a row, behind those that all share; nobody is left out who has a cell of their own."""
    for number, row in rows:
        if row is None:
            yield number, row
            continue
        people = [[row[at] if at < len(row) else "" for at in person] for person in places]
        said = [cells for cells in people if any(map(str.strip, cells[shared:]))]
        yield from ((number, cells) for cells in said or people[:1])
