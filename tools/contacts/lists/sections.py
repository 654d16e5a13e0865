"""Titles among the rows of a list, such as “FAMILY” above the family: whoever stands below one gets it as a tag."""

from collections.abc import Sequence
from itertools import pairwise

from tools.contacts.choices import chosen
from tools.contacts.columns import RELATIONSHIPS
from tools.contacts.contact import SHORTEST_IN_CAPITALS
from tools.contacts.headings import meaning
from tools.contacts.lists.several import Numbered
from tools.contacts.names_by_content import MOST_WORDS
from tools.contacts.remarks import Remark
from tools.contacts.table import Row
from tools.kit.language import _


def below_titles(rows: Numbered) -> tuple[Numbered, list[Remark]]:
    """Take the titles out of the rows, and put each into a further cell of the rows below it.

    Gives the rows, with no further cell where no title stands among them, and a remark on each title.
    """
    alone = {number: text for number, row in rows if row and (text := only_text(row))}
    titles = found(rows, alone) if alone else {}
    if not 0 < 2 * len(titles) < len(rows):
        return rows, []
    width = max(len(row) for _number, row in rows if row)
    title, made = "", list[tuple[int, Row]]()
    for number, row in rows:
        if number in titles:
            title = titles[number]
        else:
            made.append((number, [*row, *[""] * (width - len(row)), title] if row else row))
    reason = _("“{text}” is the title of the rows below it, which get it as a tag.")
    return made, [
        Remark(number, reason.format(text=text), [alone[number]]) for number, text in titles.items()
    ]


def only_text(row: Sequence[str]) -> str:
    """Give the text of a row whose first cell is filled alone."""
    return row[0].strip() if row.count("") >= len(row) - 1 > 0 else ""


def found(rows: Numbered, alone: dict[int, str]) -> dict[int, str]:
    """Find the titles among the rows of one text: those that read so, and stand above somebody."""
    followed = {one: other for (one, _row), (other, _below) in pairwise(rows)}
    in_capitals = sum(row[0].isupper() for number, row in rows if row and number not in alone)
    return {
        number: text.rstrip(" :")
        for number, text in alone.items()
        if followed.get(number, number) not in {number, *alone} and reads_so(text, not in_capitals)
    }


def reads_so(text: str, capitals: bool) -> bool:
    """Tell whether a text names a group: a word of headings, a kind of relationship, one in `capitals`, or before a colon."""
    if len(text.split()) > MOST_WORDS:
        return False
    meant = meaning(text)
    shouted = capitals and text.isupper() and len(text) >= SHORTEST_IN_CAPITALS
    related = chosen("relationship", text.rstrip(" :")) in RELATIONSHIPS
    return text.endswith(":") or shouted or related or bool(meant.things and not meant.strange)
