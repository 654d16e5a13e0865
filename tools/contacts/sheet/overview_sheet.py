"""The overview in a workbook: counts as formulas, which go on counting when contacts are added there."""

from collections.abc import Iterator, Sequence
from datetime import date
from typing import Any

from tools.contacts.sheet.choices import in_words
from tools.contacts.sheet.columns import CLOSED, Row
from tools.contacts.sheet.overview import overview
from tools.kit.language import _

SHEET = "'{contacts}'!${column}$2:${column}${last}"
HEADING = {"bold": True, "bottom": 1}


def add(book: Any, contacts: Sequence[Row], today: date | None, last: int) -> None:
    """Add a sheet of counts over the rows down to the last; what a formula comes to now is written beside it."""
    sheet = book.add_worksheet(_("Overview"))
    sheet.set_column(0, 0, 32)
    sheet.set_column(1, 1, 10)
    heading = book.add_format(HEADING)
    for line, (label, formula, count) in enumerate(lines(contacts, today, last)):
        sheet.write_string(line, 0, label, None if formula or not label else heading)
        if formula:
            sheet.write_formula(line, 1, formula, None, count)


def lines(contacts: Sequence[Row], today: date | None, last: int) -> Iterator[tuple[str, str, int]]:
    """Give each line: its label, its formula, and what that comes to; a heading has no formula."""
    counts = overview(contacts, today)
    relationship, follow_up, status = (
        SHEET.format(contacts=_("Contacts"), column=column, last=last + 1) for column in "KOP"
    )
    open_ones = f'{status},"<>{in_words("status", CLOSED)}"'
    yield _("Follow-ups"), "", 0
    yield _("Overdue"), f'=COUNTIFS({follow_up},"<"&TODAY(),{open_ones})', counts.overdue
    yield _("Today"), f"=COUNTIFS({follow_up},TODAY(),{open_ones})", counts.today
    after = f'{follow_up},">"&TODAY(),{follow_up},"<="&TODAY()+7'
    yield _("In the next 7 days"), f"=COUNTIFS({after},{open_ones})", counts.week
    for key, title, column, counted in (
        ("status", _("Status"), status, counts.statuses),
        ("relationship", _("Relationship"), relationship, counts.relationships),
    ):
        yield "", "", 0
        yield title, "", 0
        for choice, count in counted.items():
            word = in_words(key, choice)
            yield word, f'=COUNTIF({column},"{escaped(word)}")', count


def escaped(text: str) -> str:
    """Write a text so that a formula counts exactly it: quotes doubled, and no sign that stands for any text.

    A control character, which has no place in a formula, is counted as any sign.
    """
    signs = {'"': '""', "*": "~*", "?": "~?", "~": "~~"}
    return "".join(signs.get(sign, sign) if sign.isprintable() else "?" for sign in text)
