"""The lists of a table, read and joined into one, with the questions that they leave open."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import islice

from tools.contacts.bringing.reading import Choice, LeftOut, Reading
from tools.contacts.bringing.remarks import ABOVE, BELOW, Remark
from tools.contacts.lists import choosing
from tools.contacts.lists.one import of_part
from tools.contacts.lists.parts import Part, apart, filled, parts
from tools.contacts.readers import Asked
from tools.contacts.tables.table import Row
from tools.kit.language import _


@dataclass(frozen=True)
class Listed:
    """A part of a table: its number, as it was guessed, what the visitor said of it, and what was read; None of no list."""

    number: int
    part: Part
    answer: str
    reading: Reading | None

    @property
    def has_people(self) -> bool:
        """Tell whether somebody was read."""
        return self.reading is not None and bool(self.reading.contacts)

    @property
    def names_people(self) -> bool:
        """Tell whether its headings say which column holds the names."""
        return self.has_people and self.reading is not None and not self.reading.guessed

    @property
    def columns(self) -> list[dict[str, str]]:
        """The columns that can be matched by hand; those of a further list say so."""
        if not self.reading or self.number > choosing.MOST_ASKED:
            return []
        return [each | {"name": each["name"] + suffix(self.number)} for each in self.reading.columns]

    @property
    def left_out(self) -> list[LeftOut]:
        """The columns that go nowhere."""
        columns = self.reading.left_out if self.reading else ()
        return [replace(each, name=each.name + suffix(self.number)) for each in columns]


def read(rows: Sequence[Row], asked: Asked, by_address: bool) -> list[Listed]:
    """Read each list of a table as the visitor chose, and else as it was guessed."""
    guessed = parts(rows)
    several = len(guessed) > 1
    taken = choosing.chosen(guessed, rows, asked.choices)
    made: list[Listed] = []
    for number, (part, chosen) in enumerate(zip(guessed, taken, strict=True), 1):
        answer = asked.choices.get(choosing.called(part), "")
        own = narrowed(asked, number)
        reading = of_part(rows, chosen, own, by_address, several) if chosen else None
        kept = answer or not several or says_more_than_names(reading)
        made.append(Listed(number, part, answer, reading if kept else None))
    return without_summaries(made)


def without_summaries(lists: Sequence[Listed]) -> list[Listed]:
    """Take headings without a name above the first list with one for those of a summary, which holds nobody."""
    first = next((at for at, each in enumerate(lists) if each.names_people), 0)
    return [
        each
        if at >= first or each.answer or each.names_people or not each.part.found.cells
        else replace(each, reading=None)
        for at, each in enumerate(lists)
    ]


def says_more_than_names(reading: Reading | None) -> bool:
    """Tell whether one of several lists holds people: more than one word is said of somebody, besides the title above."""
    return reading is not None and any(len(each.keys() - {"tags"}) > 1 for each in reading.contacts)


def together(rows: Sequence[Row], lists: Sequence[Listed]) -> Reading:
    """Join the lists; where none holds contacts, the columns of the first are left to be matched by hand."""
    people = [each for each in lists if each.has_people]
    if len(lists) == 1 or not people:
        readings = [each.reading for each in lists if each.reading] or [Reading("table")]
        return next((each for each in readings if each.skipped), readings[0])
    read = [each.reading for each in people if each.reading]
    shown = [each for each in lists if each.has_people or (each.reading and each.answer.isdecimal())]
    skipped = [remark for each in read for remark in each.skipped]
    for each in lists:
        if each not in shown and each.answer != choosing.JOINED:
            skipped += no_list(rows, each, people[0].number)
    return Reading(
        "table",
        [person for each in read for person in each.contacts],
        sorted(skipped, key=lambda each: each.row),
        [remark for each in read for remark in each.as_text],
        [column for each in people for column in each.left_out],
        columns=[column for each in shown for column in each.columns],
        guessed=any(each.guessed for each in read),
        headings=read[0].headings if len(read) == 1 else (),
    )


def no_list(rows: Sequence[Row], listed: Listed, first: int) -> Iterator[Remark]:
    """Name the rows of a part that isn't a list; `first` is the number of the first that is one."""
    reason = _(ABOVE if listed.number < first else BELOW)
    return apart(filled(rows, listed.part.begin, listed.part.end), reason)


def open_questions(rows: Sequence[Row], lists: Sequence[Listed], asked: Asked) -> Iterator[Choice]:
    """Ask of the first parts which row holds their headings, and what else their rows leave open."""
    several = len(lists) > 1 and any(each.has_people for each in lists)
    for each in islice(lists, choosing.MOST_ASKED):
        none = several and not each.has_people
        guess = choosing.NO_LIST if none else choosing.guessed(each.part)
        number = each.number if len(lists) > 1 else 0
        yield choosing.headings_row(each.part, rows, number, guess, asked.choices)
        yield from each.reading.choices if each.reading else ()


def suffix(number: int) -> str:
    """Tell a column of a further list from those of the first."""
    return _(" (list {number})").format(number=number) if number > 1 else ""


def narrowed(asked: Asked, number: int) -> Asked:
    """Give what the visitor chose for the columns of one list, by their own headings."""
    end = suffix(number)
    match = {name.removesuffix(end): key for name, key in asked.match.items() if name.endswith(end)}
    return replace(asked, match=match)
