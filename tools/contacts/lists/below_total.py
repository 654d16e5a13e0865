"""What stands below the total of a list: notes, or more people. The visitor is asked."""

from collections.abc import Mapping, Sequence
from dataclasses import replace

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.lists.parts import Part, filled
from tools.contacts.lists.sums import counted
from tools.contacts.meaning.names_by_content import is_full_name, is_name
from tools.contacts.sheet.contact import shortened
from tools.contacts.tables.table import Row
from tools.kit.language import _

PEOPLE, NOTES = "people", "notes"


def below_total(rows: Sequence[Row], part: Part, choices: Mapping[str, str]) -> tuple[Part, Choice | None]:
    """Give the part as far as its people go, and ask where names may stand below its total: several full ones are people."""
    below = ["".join(row or ()).strip() for _number, row in filled(rows, part.last, part.end)]
    if not (part.last > 0 and counted(rows[part.last - 1] or ()) and any(map(is_name, below))):
        return part, None
    label = _("Below the total, such as “{text}”: {count}").format(text=shortened(below[0]), count=len(below))
    options = [(PEOPLE, _("People")), (NOTES, _("Notes: nobody to add"))]
    guess = PEOPLE if len(below) > 1 and all(map(is_full_name, below)) else NOTES
    asked = choice(f"below {part.begin + 1}", label, options, guess, choices)
    return replace(part, last=part.end) if asked.value == PEOPLE else part, asked
