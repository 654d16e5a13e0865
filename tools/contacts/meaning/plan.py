"""What becomes of each column of a table: known by its heading, or where that says nothing, by what stands in it."""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

from tools.contacts.cells.linked import unlinked
from tools.contacts.meaning.content import filled, seen
from tools.contacts.meaning.headings import Meaning, meaning, unprefixed
from tools.contacts.meaning.names_by_content import names_by_content, work_by_order
from tools.contacts.meaning.neighbours import below_one_heading, beside_names, names, titles
from tools.contacts.sheet.contact import tidy
from tools.contacts.tables.table import Row
from tools.kit.language import _

SEVERAL = " ::: "
"""How Google writes several values in one cell."""
KEYS = {"first": "first_name", "last": "last_name", "whole": "first_name", "web": "linkedin"}
"""The column of the sheet in which a thing stands; others have the same name."""
THINGS = {"first_name": "first", "last_name": "last"}
SAID = {"formatted", "street", "city", "region", "code", "country", "box"}
NAMED_BY = {"first", "last", "whole", "company", "nickname", "filed"}
REACH = {"email", "phone", "linkedin"}
LEFT_OUT = {"", "known"}


@dataclass(frozen=True)
class Place:
    """A column: where it stands, its heading (one of its own), what it means, where the label of its cells stands, and whether
    what it means is only guessed by what it holds.
    """

    at: int
    heading: str
    meant: Meaning
    label: int | None = None
    guessed: bool = False

    @property
    def thing(self) -> str:
        return self.meant.thing

    @property
    def key(self) -> str:
        """The column of the sheet that this one goes to; nothing for one that becomes a note, or is left out."""
        if self.thing in SAID:
            return "address"
        known = {"address", "email", "phone", "position", "company", "x", "facebook", "linkedin", *SHEET}
        return KEYS.get(self.thing) or (self.thing if self.thing in known else "")


SHEET = {"discussion", "tags", "met_at", "relationship", "status", "last_contacted", "follow_up"}


def plan(headings: Sequence[str], body: Sequence[Row], match: Mapping[str, str]) -> list[Place]:
    """Decide on every column; `match` is what the visitor chose: heading → key of the sheet, or nothing."""
    samples = [filled(body, at) for at in range(len(headings))]
    meant = [
        seen(meaning(heading.strip()), sample)
        for heading, sample in zip(unprefixed(headings), samples, strict=True)
    ]
    seen_as = [each.thing for each in meant]
    named = below_one_heading(meant, samples)
    said = titles(names(beside_names(named, samples)), samples)
    meant = said
    if says_nobody(said) and (reaches(said) or not any(heading.strip() for heading in headings)):
        meant = by_content(said, samples, body)
    places = [
        Place(
            at,
            name,
            each,
            at - 1 if at and meant[at - 1].thing == "label" else None,
            each.thing != said[at].thing or named[at].thing != seen_as[at],
        )
        for at, (name, each) in enumerate(zip(unlike(headings), meant, strict=True))
    ]
    places = [alone(relative(each, meant), meant) for each in places]
    return with_whole_names([matched(each, match) for each in places], bool(match))


def says_nobody(meant: Iterable[Meaning]) -> bool:
    """Tell whether no heading says that names stand below it."""
    return NAMED_BY.isdisjoint(each.thing for each in meant)


def reaches(meant: Iterable[Meaning]) -> bool:
    """Tell whether a column says how to reach someone, so that the rows are people whatever their headings are."""
    return not REACH.isdisjoint(each.thing for each in meant)


def by_content(
    said: Sequence[Meaning], samples: Sequence[Sequence[str]], body: Sequence[Row]
) -> list[Meaning]:
    """Guess what stands in the columns whose headings say nothing, names too."""
    seen_into = [
        each if each.thing else seen(Meaning(), sample) for each, sample in zip(said, samples, strict=True)
    ]
    bare = [[unlinked(text)[0] for text in sample] for sample in samples]
    named = names_by_content(seen_into, bare, body)
    return named if any(each.words for each in said) else work_by_order(named, samples)


def relative(place: Place, meant: Sequence[Meaning]) -> Place:
    """Take a relation that has a label beside it, such as “Spouse”, for the name of someone else, which becomes a note."""
    named = (
        place.thing == "relationship" and place.label is not None and place.thing in meant[place.label].things
    )
    return replace(place, meant=replace(place.meant, thing="custom")) if named else place


def alone(place: Place, meant: Sequence[Meaning]) -> Place:
    """Take a region that stands apart from a whole address for a note: a program may have guessed it."""
    beside = {each.thing for each in meant[max(0, place.at - 1) : place.at + 2]}
    others = {each.thing for each in meant}
    apart = place.thing == "region" and len(beside & (SAID | {"address"})) < 2
    whole = "address" in others and others.isdisjoint({"city", "code", "street"})
    return replace(place, meant=replace(place.meant, thing="custom")) if apart and whole else place


def matched(place: Place, chosen: Mapping[str, str]) -> Place:
    """Change what the visitor changed, and no more."""
    key = chosen.get(place.heading, place.key)
    if key == place.key:
        return place
    return replace(place, meant=Meaning(THINGS.get(key, key)), label=None)


def with_whole_names(places: list[Place], by_hand: bool) -> list[Place]:
    """Take a column that was chosen for first names for whole names where no other holds last names."""
    things = {each.thing for each in places}
    if not by_hand or "last" in things:
        return places
    given = [each for each in places if each.thing == "first" and meaning(each.heading).thing != "first"]
    return [replace(each, meant=Meaning("whole")) if each in given else each for each in places]


def unlike(row: Sequence[str]) -> list[str]:
    """Name every column, each in its own way."""
    names: dict[str, None] = {}
    for place, heading in enumerate(row, 1):
        name = tidy(heading) or _("Column {number}").format(number=place)
        names[f"{name} ({place})" if name in names else name] = None
    return list(names)
