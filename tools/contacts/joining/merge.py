"""Bring contacts that were read into those that are kept: found again, filled up and renewed, never overwritten.

Bringing the same file again changes nothing, because each of its contacts is then found whole in a kept one. To make
that so, two rows of one file are put together only where they do not contradict, and two rows of the visitor's own
sheet never are: there, each row is a contact.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence, Set
from dataclasses import dataclass, field
from itertools import combinations

from tools.contacts.joining.same_person import (
    SHARED,
    Key,
    company_alone,
    is_sure,
    keys,
    may_be_one,
    name_alone,
    shared,
    whole,
)
from tools.contacts.joining.together import contradict, filled, replaced
from tools.contacts.sheet.contact import Contact, contact


@dataclass(eq=False)
class Entry:
    """A contact in the making: as it was kept (nothing when it is new), as it becomes, and whether this file knows it."""

    before: Contact | None
    after: Contact
    touched: bool = False
    keys: set[Key] = field(default_factory=set)


@dataclass(frozen=True)
class Merged:
    """What a file brings: contacts that are new, kept ones that change (before, after), how many say nothing new, and pairs
    with a new one that may be one person, with what makes it seem so (see `same_person.keys`).
    """

    new: Sequence[Contact]
    changed: Sequence[tuple[Contact, Contact]]
    same: int
    alike: Sequence[tuple[str, Contact, Contact]]


def merge(kept: Iterable[Contact], brought: Sequence[Contact], own: bool) -> Merged:
    """Find where each contact belongs; rows that say nothing new come first, so that nothing takes their place."""
    listed = [(each, list(keys(each))) for each in brought]
    sheet = Sheet(own, said_of_many(found for _person, found in listed))
    for each in kept:
        sheet.enter(Entry(contact(each), contact(each)))
    for person, found in [each for each in listed if not sheet.holds(*each)]:
        if own or not sheet.holds(person, found):
            sheet.put(person, found)
    new = [each.after for each in sheet.entries if each.before is None]
    changed = [
        (each.before, each.after) for each in sheet.entries if each.before and each.before != each.after
    ]
    return Merged(new, changed, len(brought) - len(new) - len(changed), list(sheet.alike()))


class Sheet:
    """The kept contacts with what is brought, listed by all that they can be found by."""

    def __init__(self, own: bool, of_many: Set[Key]) -> None:
        self.own = own
        self.of_many = of_many
        self.together = replaced if own else filled
        self.entries: list[Entry] = []
        self.listed: dict[Key, list[Entry]] = {}

    def enter(self, entry: Entry, known: Sequence[Key] = ()) -> None:
        """Add a contact, whose keys may be known."""
        self.entries.append(entry)
        self.index(entry, known)

    def index(self, entry: Entry, known: Sequence[Key] = ()) -> None:
        """List a contact under what it can be found by now, and no longer under what it was called before."""
        after = entry.after
        found = {*(known or keys(after)), *name_alone(after), whole(after), company_alone(after)}
        for key in entry.keys - found:
            self.listed[key].remove(entry)
        for key in found - entry.keys:
            self.listed.setdefault(key, []).append(entry)
        entry.keys = found

    def holds(self, person: Contact, keys: Sequence[Key]) -> bool:
        """Tell whether one contact says all of this already: it stands in every list, so the shortest will do."""
        called = whole(person)
        found = [called, *(key for key in keys if key[0] != "name")]
        for entry in min((self.listed.get(key, ()) for key in found), key=len):
            alike = whole(entry.after) == called if self.own else called in entry.keys
            if alike and self.together(entry.after, person) == entry.after:
                entry.touched = True
                return True
        return False

    def put(self, person: Contact, keys: Sequence[Key]) -> None:
        """Add to the contact that this one goes with, or make it a new one."""
        entry = self.match(person, keys)
        if entry:
            entry.after = self.together(entry.after, person)
            entry.touched = True
            self.index(entry)
        else:
            self.enter(Entry(None, contact(person), touched=True), keys)

    def alike(self) -> Iterator[tuple[str, Contact, Contact]]:
        """Give each pair of which one is new, and that may be one person; of those alike by name alone, the other is kept."""
        seen: set[tuple[int, int]] = set()
        several = [
            (kind, found)
            for (kind, _text), found in self.listed.items()
            if kind != "whole" and 1 < len(found) <= SHARED
        ]
        for kind, entries in sorted(several, key=lambda each: each[0] == "alone"):
            for one, other in combinations(entries, 2):
                ids = id(one), id(other)
                new = (one.before is None) + (other.before is None)
                if (
                    0 < new <= 1 + (kind != "alone")
                    and ids not in seen
                    and may_be_one(kind, one.after, other.after)
                ):
                    seen.add(ids)
                    yield shared(kind, one.after), one.after, other.after

    def match(self, person: Contact, keys: Sequence[Key]) -> Entry | None:
        """Find the contact that this one goes with; best is one that says all of it already."""
        found = [
            entry
            for key in keys
            if key not in self.of_many
            for entry in self.listed.get(key, ())
            if may_be_one(key[0], entry.after, person)
            and is_sure(key[0], entry.after, person)
            and not (self.own and entry.before is None)
        ]
        said = (entry for entry in found if self.together(entry.after, person) == entry.after)
        free = (
            entry for entry in found if not entry.touched or not (self.own or contradict(entry.after, person))
        )
        return next(said, None) or next(free, None)


def said_of_many(rows: Iterable[Iterable[Key]]) -> Set[Key]:
    """List what more rows of a file share than could be one person; counted in the file alone, it is the same each time."""
    times = Counter(key for found in rows for key in found)
    return {key for key, count in times.items() if count > SHARED}
