"""Commas that no quotes hold: “Okoro, Ada” or “Smith, Ltd” takes two cells, and all behind it stands one cell too far."""

from collections.abc import Mapping, Sequence

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.lists.several import Numbered
from tools.contacts.meaning.content import CHECKS
from tools.contacts.meaning.headings import meaning
from tools.contacts.meaning.names_by_content import is_full_name
from tools.contacts.pasted.signature import FIRM
from tools.contacts.sheet.contact import shortened
from tools.kit.language import _

WHOLE = {"whole", "name"}
TOGETHER, APART = "together", "apart"


def rejoined(
    headings: Sequence[str], rows: Numbered, called: str, choices: Mapping[str, str]
) -> tuple[Numbered, Choice | None]:
    """Join two cells of a row where only then addresses and numbers stand below their headings, and ask the visitor."""
    things = [meaning(heading.strip()).thing for heading in headings]
    made = {number: one for number, row in rows if row and (one := joined(row, things))}
    if not made:
        return rows, None
    label = _("A comma without quotes parts one text in two, such as “{text}”: {count}").format(
        text=shortened(next(iter(made.values()))[0]), count=len(made)
    )
    options = [(TOGETHER, _("One text")), (APART, _("Two, as they stand"))]
    asked = choice(called, label, options, TOGETHER, choices)
    if asked.value == APART:
        return rows, asked
    return [(number, made[number][1] if number in made else row) for number, row in rows], asked


def joined(row: Sequence[str], things: Sequence[str]) -> tuple[str, list[str]] | None:
    """Give the text that was parted, and its row with it in one cell; None where nothing says so, or there are several places."""
    told = [place for place, thing in enumerate(things) if thing in CHECKS]
    if len(row) != len(things) + 1 or not (told and row[-1].strip() and is_one_too_far(row, things, told)):
        return None
    named = [at for at in range(told[0]) if things[at] in WHOLE][:1]
    others = [at for at in range(told[0]) if at not in named]
    begins = (
        bool(named)
        and not is_full_name(row[named[0]].strip())
        and not any(map(FIRM.fullmatch, map(str.strip, row)))
    )
    places = named if begins else others
    if len(places) != 1:
        return None
    at = places[0]
    text = f"{row[at].strip()}, {row[at + 1].strip()}"
    return text, [*row[:at], text, *row[at + 2 :]]


def is_one_too_far(row: Sequence[str], things: Sequence[str], told: Sequence[int]) -> bool:
    """Tell whether what can be told by its looks stands one cell behind its heading, and none of it below."""
    here, behind = ([bool(CHECKS[things[at]](row[at + by].strip())) for at in told] for by in (0, 1))
    empty = [not row[at + 1].strip() for at in told]
    return not any(here) and any(behind) and all(map(max, behind, empty))
