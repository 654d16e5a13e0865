"""The people in objects, such as JSON holds, each with all that is said of them, under the names on the way to it.

A file may hold typed groups, as Monica writes them: an object with a `type` and its `values`. There, only groups of contacts
hold people; all else that has a name is a label, or the file's owner.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tools.contacts.meaning.headings import meaning
from tools.contacts.tables.object_texts import DEEPEST, IDENTIFIER, NAMES, flat, is_group, wraps

type Group = Mapping[str, Any]
type Record = list[tuple[str, str]]


def records(found: Any) -> Iterator[Record]:
    """Give what stands of every person: of the groups of contacts where there are any, else of whatever says a name."""
    people = [group["values"] for group in groups(found) if meaning(group["type"]).thing == "whole"]
    labels = dict(labelled(found)) if people else {}
    for person in named(people or found):
        yield list(flat(person, "", labels))


def groups(found: Any, depth: int = 0) -> Iterator[Group]:
    """Find the outermost typed groups."""
    if is_group(found):
        yield found
    elif depth <= DEEPEST:
        for each in within(found):
            yield from groups(each, depth + 1)


def within(found: Any) -> Iterator[Any]:
    """Give what an object or a list holds."""
    if isinstance(found, Mapping):
        yield from found.values()
    elif isinstance(found, list):
        yield from found


def labelled(found: Any, depth: int = 0) -> Iterator[tuple[str, str]]:
    """Give the name of each object that others point to by its identifier."""
    if isinstance(found, Mapping) and isinstance(found.get(IDENTIFIER), str):
        inside = found.get("properties")
        name = inside.get("name") if isinstance(inside, Mapping) else None
        if isinstance(name, str):
            yield found[IDENTIFIER], name
    if depth <= DEEPEST:
        for each in within(found):
            yield from labelled(each, depth + 1)


def named(found: Any, depth: int = 0) -> Iterator[Mapping[str, Any]]:
    """Find every object that says a name of its own."""
    if depth > DEEPEST:
        return
    if isinstance(found, Mapping) and says_a_name(found):
        yield found
    else:
        for each in within(found):
            yield from named(each, depth + 1)


def says_a_name(found: Mapping[str, Any]) -> bool:
    """Tell whether an object names someone, by itself or in an object that only wraps its “properties”."""
    for key, value in found.items():
        meant = meaning(str(key))
        inside = [each for each in listed(value) if isinstance(each, Mapping)]
        if (
            (meant.thing in NAMES and is_said(value))
            or (
                meant.thing in NAMES - {"whole"}
                and any(is_said(text) for each in inside for text in each.values())
            )
            or (wraps(meant) and any(map(says_a_name, inside)))
        ):
            return True
    return False


def listed(value: Any) -> Iterable[Any]:
    """Give what a list holds, or a value by itself."""
    return value if isinstance(value, list) else [value]


def is_said(value: object) -> bool:
    """Tell whether a value is a text, or a list of texts."""
    return isinstance(value, str) or (
        isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)
    )
