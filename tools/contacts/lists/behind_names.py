"""What stands behind the comma of whole names where it may be a first name or a position: “Mason Baker, Hunter”."""

from collections.abc import Mapping, Sequence

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.cells.parts import may_be_either
from tools.contacts.meaning.plan import Place
from tools.contacts.sheet.contact import shortened
from tools.contacts.tables.table import Row
from tools.kit.language import _

POSITION, FIRST = "position", "first"


def behind_names(
    places: Sequence[Place], body: Sequence[Row], called: str, choices: Mapping[str, str]
) -> Choice | None:
    """Ask what stands behind the comma of whole names; nothing where it can be no position."""
    at = [each.at for each in places if each.thing == "whole"]
    doubtful = [
        row[each] for row in body if row for each in at if each < len(row) and may_be_either(row[each])
    ]
    if not doubtful:
        return None
    label = _("What stands behind the comma, such as “{text}”?").format(text=shortened(doubtful[0]))
    options = [(POSITION, _("A position, or a note")), (FIRST, _("The first name"))]
    return choice(called, label, options, POSITION, choices)
