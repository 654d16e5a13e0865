"""What stands behind the comma of a pasted line: a first name, or a note. Where it may be either, the visitor is asked."""

from collections.abc import Mapping

from tools.contacts.bringing.reading import Choice, choice
from tools.contacts.pasted.names import AFTER, INVERTED, MARK, NOTE, is_last_name, lines_of, may_be_last_first
from tools.contacts.pasted.pieces import REACH, by_looks
from tools.contacts.sheet.contact import shortened
from tools.kit.language import _

COMMA, FIRST = "comma", "first"


def asked(text: str, choices: Mapping[str, str]) -> Choice | None:
    """Ask what stands behind the comma where it may be a first name, as in “García López, María”, or a note: “Bo Li, Acme”.

    It is a first name where another line begins with one word before its comma, or where each note stands in brackets.
    """
    lines = lines_of(text)
    doubtful = [line for line in map(said, lines) if may_be_last_first(line)]
    if not doubtful or (len(lines) == 1 and not MARK.match(text)):
        return None
    sure = any(INVERTED.fullmatch(line) and is_last_name(line) for line in lines)
    guess = FIRST if sure or all(map(AFTER.search, doubtful)) else NOTE
    label = _("What stands behind the comma, such as “{text}”?").format(text=shortened(doubtful[0]))
    options = [(FIRST, _("The first name")), (NOTE, _("A note"))]
    return choice(COMMA, label, options, guess, choices)


def said(line: str) -> str:
    """Give what a line says besides addresses and numbers."""
    return next((each.text for each in by_looks(line) if each.thing not in REACH), "")
