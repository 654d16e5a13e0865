"""The people in objects, such as JSON holds, each with all that is said of them, under the names on the way to it.

A file may hold typed groups, as Monica writes them: an object with a `type` and its `values`. There, only groups of contacts
hold people; all else that has a name is a label, or the file's owner.
"""

from collections.abc import Iterable, Iterator, Mapping
from typing import Any

from tools.contacts import days
from tools.contacts.headings import Meaning, meaning

NAMES = {"first", "last", "whole", "name"}
DEEPEST = 12
IDENTIFIER = "uuid"
DAY = len("2026-11-23")

type Group = Mapping[str, Any]
type Labels = Mapping[str, str]
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


def is_group(found: Any) -> bool:
    """Tell whether an object is a type and the values of that type."""
    return (
        isinstance(found, Mapping)
        and isinstance(found.get("type"), str)
        and isinstance(found.get("values"), list)
    )


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


def wraps(meant: Meaning) -> bool:
    """Tell whether a key says nothing by itself, such as “properties” or “data”."""
    return bool(meant.things) and meant.things <= {"small", "counted"} and not meant.strange


def is_said(value: object) -> bool:
    """Tell whether a value is a text, or a list of texts."""
    return isinstance(value, str) or (
        isinstance(value, list) and bool(value) and all(isinstance(each, str) for each in value)
    )


def flat(found: Any, heading: str, labels: Labels, of: str = "", depth: int = 0) -> Iterator[tuple[str, str]]:
    """Give the texts in an object, each under the names on the way to it; `of` is the type of the group it stands in."""
    if depth > DEEPEST or found is None or found is False or found == "":
        return
    if is_group(found) and depth:
        yield from flat(found["values"], heading, labels, found["type"], depth + 1)
    elif isinstance(found, Mapping):
        kind, label = labelled_by(found, labels)
        for key, value in found.items():
            if key in (IDENTIFIER, label):
                continue
            if only_names_entries(found):
                key = "value"
            words = isinstance(value, str) and not days.is_day(value[:DAY])
            under = heading_of(str(key), of if words else "", kind)
            yield from flat(value, f"{heading} {under}".strip(), labels, of, depth + 1)
    elif isinstance(found, list):
        for each in found:
            yield from flat(each, heading, labels, of, depth + 1)
    else:
        yield heading, str(found)


def labelled_by(found: Mapping[str, Any], labels: Labels) -> tuple[str, str]:
    """Say of which kind an object's value is: by the label of another that it points to, or by one of its own.

    Gives the kind, and the key that only says it.
    """
    said = found.get("type")
    if isinstance(said, str) and said in labels:
        return labels[said], ""
    valued = any(wraps(meaning(str(key))) for key in found)
    own = (
        key for key, value in found.items() if isinstance(value, str) and meaning(str(key)).thing == "label"
    )
    label = next((key for key in own if meaning(found[key]).things and not meaning(found[key]).strange), "")
    return (found[label], label) if valued and label else ("", "")


def only_names_entries(found: Mapping[str, Any]) -> bool:
    """Tell whether an object is a list whose entries have names of their own: {“p1”: {“number”: …}}."""
    return bool(found) and all(
        isinstance(value, Mapping) and not meaning(str(key)).known for key, value in found.items()
    )


def heading_of(key: str, of: str, kind: str) -> str:
    """Say what stands under a key: what the type of its group or its own label says, where the key does not.

    In a group, a name is the label of its thing: the “Work” of an address; of a group that is not known, nothing is.
    """
    meant = meaning(key)
    if of and not meaning(of).known:
        return f"{of} {key}"
    if of and meant.thing in NAMES:
        return "label"
    if kind and wraps(meant):
        return kind
    return of if of and meant.strange else key
