"""The address of a row: its columns together, those of work first."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace

from tools.contacts.meaning.headings import WHICH, meaning
from tools.contacts.meaning.plan import SAID, SEVERAL, Place
from tools.contacts.sheet.contact import tidy

ORDER = ("box", "street", "address", "city", "region", "code", "country")
"""The parts of an address as they stand on an envelope."""


@dataclass(frozen=True)
class Address:
    """The columns of one address: written whole, or in parts in the order of an envelope; and of its label."""

    which: str
    whole: tuple[int, ...]
    parts: tuple[int, ...]
    label: int | None

    def read(self, cells: Sequence[str]) -> tuple[int, str]:
        """Give the address of a row with its rank: the lower, the more it serves at work."""
        said = meaning(cells[self.label]).which if self.label is not None and self.label < len(cells) else ""
        found = [tidy(cells[at]) for at in self.whole if at < len(cells)]
        if not any(found):
            found = [tidy(cells[at]) for at in self.parts if at < len(cells)]
        lines = (line for text in found for line in text.split(SEVERAL)[0].split("\n"))
        return rank(said or self.which), ", ".join(dict.fromkeys(filter(None, lines)))


def rank(which: str) -> int:
    """Put what is for work first, then what says nothing of itself."""
    return {"work": 0, "": 1}.get(which, 2 + WHICH.index(which) if which in WHICH else 1)


def addresses(places: Iterable[Place]) -> list[Address]:
    """Group the columns of addresses by which one they say they are."""
    groups: dict[tuple[str, str], list[Place]] = {}
    before: Place | None = None
    for place in places:
        if place.thing in SAID or place.thing == "address":
            # A city right behind “Home address” is of that home, though it says nothing of it.
            alone = not place.meant.which and (
                place.thing == "address" or "address" not in place.meant.things
            )
            goes_on = alone and before is not None and place.at == before.at + 1
            if goes_on and before is not None:
                place = replace(place, meant=replace(place.meant, which=before.meant.which))
            groups.setdefault((place.meant.which, place.meant.index), []).append(place)
            before = place
    for (which, index), group in list(groups.items()):
        if index and (which, "") in groups and {each.thing for each in group} <= {"street", "address"}:
            groups[which, ""] += groups.pop(
                (which, index)
            )  # the second line of a street, and no second address
    return [
        Address(
            which,
            tuple(each.at for each in group if each.thing == "formatted"),
            tuple(
                each.at
                for each in sorted(
                    (each for each in group if each.thing != "formatted"),
                    key=lambda each: ORDER.index(each.thing),
                )
            ),
            next((each.label for each in group if each.label is not None), None),
        )
        for (which, _index), group in groups.items()
    ]
