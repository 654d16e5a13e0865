"""The texts in an object, such as JSON holds, each under the names on the way to it and the label beside it."""

from collections.abc import Iterator, Mapping
from typing import Any

from tools.contacts.cells import days
from tools.contacts.meaning.headings import Meaning, meaning

NAMES = {"first", "last", "whole", "name"}
DEEPEST = 12
IDENTIFIER = "uuid"
DAY = len("2026-11-23")
type Labels = Mapping[str, str]


def is_group(found: Any) -> bool:
    """Tell whether an object is a type and the values of that type."""
    return (
        isinstance(found, Mapping)
        and isinstance(found.get("type"), str)
        and isinstance(found.get("values"), list)
    )


def wraps(meant: Meaning) -> bool:
    """Tell whether a key says nothing by itself, such as “properties” or “data”."""
    return bool(meant.things) and meant.things <= {"small", "counted"} and not meant.strange


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
